package org.wcoprogramme.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.wcoprogramme.MalformedTextException;
import org.wcoprogramme.json.contract.JsonValues;
import org.wcoprogramme.testkit.Law;

/** The regular expressions of the schema accept what the types read, and refuse what they refuse. */
final class TextFormProperties {

    /** Types that check more than a form; the format page lists it. */
    private static final Set<String> CHECKED_FURTHER = Set.of("PartialDate", "CohortLabel", "Path");

    private static final List<String> PIECES = List.of(
            "", "0", "1", "9", "31", "-", "--", "/", ".", "[", "]", "\"", "\\", "\\u0041", "a", "Z", "é", " ", "\n",
            "_");

    record Nearly(JsonType<?> type, String text) {}

    @Provide
    Arbitrary<Nearly> nearly() {
        List<JsonType<?>> types = JsonType.all().stream()
                .filter(type -> type.kind().shape() instanceof Shape.Text)
                .toList();
        return Arbitraries.of(types)
                .flatMap(type -> Combinators.combine(
                                JsonValues.ofType(type.getType()),
                                Arbitraries.integers().between(0, 1_000),
                                Arbitraries.integers().between(0, 2),
                                Arbitraries.of(PIECES))
                        .as((value, at, cut, piece) -> new Nearly(type, edit(value.toString(), at, cut, piece))));
    }

    private static String edit(String text, int at, int cut, String piece) {
        int from = at % (text.length() + 1);
        return text.substring(0, from) + piece + text.substring(Math.min(text.length(), from + cut));
    }

    @Law
    void forms_and_types_agree(@ForAll("nearly") Nearly nearly) {
        JsonType<?> type = nearly.type();
        boolean read = isRead(type, nearly.text());
        boolean formed = ((Shape.Text) type.kind().shape())
                .form()
                .map(form -> TextFormTest.matches(form, nearly.text()))
                .orElseGet(() -> NamedKinds.codes(type.getType()).contains(nearly.text()));

        if (read || !CHECKED_FURTHER.contains(type.toString())) {
            assertThat(formed).as("%s", nearly).isEqualTo(read);
        }
    }

    private static boolean isRead(JsonType<?> type, String text) {
        try {
            return type.getType().isInstance(type.getParser().orElseThrow().apply(text));
        } catch (MalformedTextException e) {
            return false;
        }
    }
}
