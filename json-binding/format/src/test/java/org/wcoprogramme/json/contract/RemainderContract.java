package org.wcoprogramme.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.wcoprogramme.cohort.Cohort;
import org.wcoprogramme.cohort.CohortId;
import org.wcoprogramme.cohort.CohortLabel;
import org.wcoprogramme.cohort.Participation;
import org.wcoprogramme.finding.Finding;
import org.wcoprogramme.finding.Report;
import org.wcoprogramme.json.JsonFormat;
import org.wcoprogramme.json.JsonProblem;
import org.wcoprogramme.json.JsonType;
import org.wcoprogramme.json.ReadMode;
import org.wcoprogramme.json.ReadResult;
import org.wcoprogramme.json.WriteResult;
import org.wcoprogramme.testkit.Law;

/** What holds of members that the format does not have, wherever they stand, on every adapter. */
public abstract class RemainderContract {

    /** The format on the adapter under test. */
    protected abstract JsonFormat format();

    @Provide
    Arbitrary<Object> objects() {
        return JsonValues.all().filter(value -> json(value).startsWith("{"));
    }

    /** Members that no type has, and that no text in languages could take for a language. */
    @Provide
    Arbitrary<String> members() {
        return Arbitraries.of(
                "\"shoe\":null",
                "\"x y\":[1,{\"a\":\"}\\\\\"},[ ]]",
                "\"é\":\"\\u0041 \\\"} 𝒜\"",
                "\"rate\":-1.50E+3",
                "\"\":{ \"id\" : \"x\" }");
    }

    @Provide
    Arbitrary<List<Participation>> participations() {
        return JsonValues.ofType(Participation.class)
                .map(Participation.class::cast)
                .list()
                .uniqueElements(RemainderContract::identity)
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Object identity(Participation participation) {
        return participation.getOfficer().getId().<Object>map(id -> id).orElse(participation);
    }

    private String json(Object value) {
        return new String(format().write(value), StandardCharsets.UTF_8);
    }

    private static String text(WriteResult result) {
        return new String(result.toBytes(), StandardCharsets.UTF_8);
    }

    /**
     * Whether the place where the member was put is in an object with members of its own. Others are texts in languages
     * and maps, where a name is part of the value: they refuse or take it in every mode alike.
     */
    private boolean isMember(Class<?> type, String json) {
        List<Finding> findings = format().tryRead(type, json).getReport().getFindings();
        return !findings.isEmpty()
                && findings.stream()
                        .allMatch(finding -> finding.getRuleId().equals(JsonProblem.UNKNOWN_MEMBER.getRuleId()));
    }

    @Law
    void an_unknown_member_never_changes_a_known_value(
            @ForAll("objects") Object value,
            @ForAll("members") String member,
            @ForAll @IntRange(max = 10_000) int place) {
        Class<?> type = JsonType.of(value.getClass()).getType();
        String json = json(value);
        List<Integer> starts = places(json, '{');
        int at = starts.get(place % starts.size()) + 1;
        String more = json.substring(0, at) + member + (json.charAt(at) == '}' ? "" : ",") + json.substring(at);

        ReadResult<?> strict = format().tryRead(type, more);
        ReadResult<?> lenient = format().withMode(ReadMode.LENIENT).tryRead(type, more);
        ReadResult<?> preserving = format().withMode(ReadMode.PRESERVING).tryRead(type, more);
        if (isMember(type, more)) {
            assertThat(strict.getValue()).isEmpty();
            assertThat(lenient.orThrow()).isEqualTo(value);
            assertThat(lenient.getReport().getFindings()).hasSize(1);
            assertThat(preserving.orThrow()).isEqualTo(value);
            assertThat(preserving.getRemainder().getCount()).isEqualTo(1);
        } else {
            assertThat(lenient.getValue()).isEqualTo(strict.getValue());
            assertThat(preserving.getValue()).isEqualTo(strict.getValue());
        }
    }

    @Law
    void an_unchanged_value_gets_all_its_members_back_to_the_byte(
            @ForAll("objects") Object value, @ForAll("members") String member) {
        Class<?> type = JsonType.of(value.getClass()).getType();
        String json = json(value);
        List<Integer> ends = places(json, '}');
        int added = 0;
        // Of many objects some are enough: each is tried on its own.
        for (int i = ends.size() - 1; i >= 0; i -= 1 + ends.size() / 10) {
            int at = ends.get(i);
            String more = json.substring(0, at) + (json.charAt(at - 1) == '{' ? "" : ",") + member + json.substring(at);
            if (isMember(type, more)) {
                json = more;
                added++;
            }
        }
        ReadResult<?> result = format().withMode(ReadMode.PRESERVING).tryRead(type, json);

        assertThat(result.orThrow()).isEqualTo(value);
        assertThat(result.getRemainder().getCount()).isEqualTo(added);
        WriteResult written = format().write(result.orThrow(), result.getRemainder());
        assertThat(text(written)).isEqualTo(json);
        assertThat(written.getReport()).isEqualTo(Report.empty());
    }

    @Law
    void where_one_officer_is_taken_out_the_others_keep_their_members(
            @ForAll("participations") List<Participation> participations, @ForAll @IntRange(max = 100) int which) {
        Cohort cohort = cohort(participations);
        List<Participation> others = new ArrayList<>(participations);
        int out = which % others.size();
        others.remove(out);
        ReadResult<Cohort> all = format().withMode(ReadMode.PRESERVING).tryRead(Cohort.class, seats(cohort, -1));
        WriteResult written = format().write(all.orThrow().withParticipations(others), all.getRemainder());
        ReadResult<Cohort> expected =
                format().withMode(ReadMode.PRESERVING).tryRead(Cohort.class, seats(cohort(others), out));

        assertThat(format().withMode(ReadMode.PRESERVING)
                        .tryRead(Cohort.class, written.toBytes())
                        .getRemainder())
                .isEqualTo(expected.getRemainder());
        assertThat(written.getReport().getFindings()).hasSize(1);
    }

    private static Cohort cohort(List<Participation> participations) {
        return Cohort.builder()
                .id(CohortId.of("c"))
                .label(CohortLabel.of("64"))
                .participations(participations)
                .build();
    }

    /** The cohort with the number of its seat beside each administration; one number may have been left out. */
    private String seats(Cohort cohort, int out) {
        StringBuilder json = new StringBuilder(json(cohort));
        String start = "{\"administration\":";
        int seat = 0;
        for (int at = json.indexOf(start); at >= 0; at = json.indexOf(start, at + start.length())) {
            seat += seat == out ? 1 : 0;
            json.insert(at + 1, "\"seat\":" + seat++ + ",");
        }
        return json.toString();
    }

    /** Where a bracket stands outside strings. */
    private static List<Integer> places(String json, char bracket) {
        List<Integer> places = new ArrayList<>();
        boolean string = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (string && c == '\\') {
                i++;
            } else if (c == '"') {
                string = !string;
            } else if (!string && c == bracket) {
                places.add(i);
            }
        }
        return places;
    }
}
