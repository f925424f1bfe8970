package org.wcoprogramme.validation.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wcoprogramme.CountRange;
import org.wcoprogramme.DateSpan;
import org.wcoprogramme.LocalizedText;
import org.wcoprogramme.PartialDate;
import org.wcoprogramme.cohort.CeremonyType;
import org.wcoprogramme.cohort.ParticipationEventType;
import org.wcoprogramme.outcome.CategoryValue;
import org.wcoprogramme.outcome.MeasuredValue;
import org.wcoprogramme.outcome.Narrative;
import org.wcoprogramme.outcome.NoValueReason;
import org.wcoprogramme.outcome.Quantity;
import org.wcoprogramme.outcome.Ratio;
import org.wcoprogramme.region.Member;
import org.wcoprogramme.region.MemberCode;
import org.wcoprogramme.region.Membership;

/** Arguments that read differently in English and in French. */
final class Wording {

    private Wording() {}

    static LocalizedText of(ParticipationEventType type) {
        return switch (type) {
            case NOMINATED -> text("nomination", "proposition");
            case NOT_SELECTED -> text("non-selection", "non-sélection");
            case SELECTED -> text("selection", "sélection");
            case DECLINED -> text("refusal", "refus");
            case REPLACED -> text("replacement", "remplacement");
            case STARTED -> text("start", "début");
            case WITHDRAWN -> text("withdrawal", "retrait");
            case PRESENTED -> text("presentation", "présentation");
            case COMPLETED -> text("completion", "achèvement");
            case NOT_PASSED -> text("failure", "échec");
            case CERTIFIED -> text("certificate", "remise du certificat");
            case PRE_ACCREDITED -> text("pre-accreditation", "préaccréditation");
            case ACCREDITED -> text("accreditation", "accréditation");
        };
    }

    /** The name of the ceremony, or the code of one that this library does not know. */
    static LocalizedText of(CeremonyType type) {
        return type.getName().orElseGet(() -> text(type.toString(), type.toString()));
    }

    static LocalizedText of(NoValueReason reason) {
        return switch (reason) {
            case NOT_MEASURED -> text("not measured", "non mesurée");
            case NOT_APPLICABLE -> text("not applicable", "sans objet");
            case UNDISCLOSED -> text("undisclosed", "non communiquée");
        };
    }

    /** Places of a cohort, counted from 1, as in "1–3, 7". */
    static String places(List<Integer> indexes) {
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < indexes.size(); i++) {
            int first = indexes.get(i);
            while (i + 1 < indexes.size() && indexes.get(i + 1) == indexes.get(i) + 1) {
                i++;
            }
            int last = indexes.get(i);
            places.append(places.isEmpty() ? "" : ", ").append(first + 1);
            places.append(last == first ? "" : "–" + (last + 1));
        }
        return places.toString();
    }

    /** The span with what is known of it, as in "from 2011-09 to 2012-07". */
    static LocalizedText of(DateSpan span) {
        String start = span.getStart().map(PartialDate::toString).orElse("");
        String end = span.getEnd().map(PartialDate::toString).orElse("");
        if (end.isEmpty()) {
            return text("from " + start, "à partir de " + start);
        }
        return start.isEmpty()
                ? text("until " + end, "jusqu'à " + end)
                : text("from " + start + " to " + end, "de " + start + " à " + end);
    }

    /** A period, which may end before its start. */
    static LocalizedText fromTo(PartialDate start, PartialDate end) {
        return text("from " + start + " to " + end, "de " + start + " à " + end);
    }

    /** The kind of a value, as in "share". */
    static LocalizedText kindOf(MeasuredValue value) {
        if (value instanceof Quantity) {
            return text("number", "nombre");
        }
        if (value instanceof Ratio) {
            return text("share", "part");
        }
        if (value instanceof CategoryValue) {
            return text("category", "catégorie");
        }
        return value instanceof Narrative ? text("narrative", "récit") : text("no value", "aucune valeur");
    }

    /** The name of the Member, or the code itself where there is none. */
    static LocalizedText name(Membership membership, MemberCode code) {
        return membership.find(code).map(Member::getName).orElseGet(() -> text(code.toString(), code.toString()));
    }

    /** A count with its bounds, as in "0 to 1". */
    static LocalizedText of(CountRange count) {
        String exact = Integer.toString(count.getAtLeast());
        return count.isExact()
                ? text(exact, exact)
                : text(exact + " to " + count.getAtMost(), exact + " à " + count.getAtMost());
    }

    static LocalizedText atLeast(int count) {
        return text("at least " + count, "au moins " + count);
    }

    static LocalizedText atMost(int count) {
        return text("at most " + count, "au plus " + count);
    }

    static LocalizedText below(int count) {
        return text("below " + count, "moins de " + count);
    }

    /** One or more texts, joined with "or". */
    static LocalizedText either(List<LocalizedText> texts) {
        return text(join(texts, Locale.ENGLISH, " or "), join(texts, Locale.FRENCH, " ou "));
    }

    private static String join(List<LocalizedText> texts, Locale locale, String or) {
        return texts.stream().map(text -> text.in(locale)).collect(Collectors.joining(or));
    }

    private static LocalizedText text(String english, String french) {
        return LocalizedText.of("en", english, "fr", french);
    }
}
