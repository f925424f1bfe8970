package org.wcoprogramme.benchmarks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wcoprogramme.region.Membership;

/**
 * The baseline for look-ups: records in a list and a hash map by code. It takes the first day that an accession in
 * partial precision may mean, so it can give one number only.
 */
record PlainMembership(List<PlainMember> members, Map<String, PlainMember> byCode) {

    record PlainMember(String code, LocalDate accession, boolean counted) {}

    static PlainMembership of(Membership membership) {
        List<PlainMember> members = membership.getMembers().stream()
                .map(member -> new PlainMember(
                        member.getCode().toString(), member.getAccession().getEarliest(), member.isCounted()))
                .toList();
        Map<String, PlainMember> byCode = new HashMap<>();
        members.forEach(member -> byCode.put(member.code(), member));
        return new PlainMembership(members, byCode);
    }

    @Nullable
    PlainMember find(String code) {
        return byCode.get(code);
    }

    int count(LocalDate date) {
        int count = 0;
        for (PlainMember member : members) {
            if (member.counted() && !member.accession().isAfter(date)) {
                count++;
            }
        }
        return count;
    }
}
