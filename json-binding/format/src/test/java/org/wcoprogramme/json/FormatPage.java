package org.wcoprogramme.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wcoprogramme.json.contract.SchemaException;

/** The page of the format for people: every type and every member. */
final class FormatPage {

    private FormatPage() {}

    static String write() {
        return """
                # The JSON format %s

                Generated from the field tables; a test compares. The document is a [Programme](#programme); each
                other type can be read and written by itself too.

                The jar has the same in three more forms, beside `org.wcoprogramme.json.FormatFile`, which reads them:

                | file | what it is |
                |---|---|
                %s

                The JSON Schema has the `$id` `%s`. It identifies the schema and is no address. Members marked
                `x-personal` hold personal data. To ajv in strict mode say so: `ajv.addKeyword("x-personal")`.

                ## Rules

                * Objects have the members listed here and no others, each once. The order is free when read, and that of
                  the tables when written. What is absent or empty is left out; `null` is not used.
                * Numbers are integers, without fraction and exponent. Exact decimals and the parts of ratios are strings.
                * Codes of an open vocabulary are listed as known; others are kept as they are.
                * The version stands in the member `format` of the programme and nowhere else. A reader of this version
                  refuses a document of another one (JSON-011) and names both.
                * `JsonFormat.canonical` writes the canonical form of RFC 8785, and `contentHash` its SHA-256. Names of members
                  are sorted by UTF-16 units; all are ASCII but those of a finding's arguments, so only there does that
                  order differ from that of code points.

                ## What the JSON Schema does not say

                The schema and the reader agree, but for these. Except where it says so, the reader is the stricter one.

                %s

                ## Objects

                %s
                ## Other values

                | name | what it is |
                |---|---|
                %s

                ## Strings

                | name | form | codes |
                |---|---|---|
                %s
                """.formatted(
                        VersionKind.CURRENT,
                        files(),
                        JsonSchemaProduct.ID,
                        Stream.of(SchemaException.values())
                                .map(exception -> "* " + exception.sentence())
                                .collect(Collectors.joining("\n")),
                        of(Shape.Members.class, FormatPage::members, "\n"),
                        NamedKinds.all().entrySet().stream()
                                .filter(named -> isOther(named.getValue()))
                                .map(named -> "| " + named.getKey() + " | " + inline(named.getValue()) + " |")
                                .collect(Collectors.joining("\n")),
                        of(Shape.Text.class, FormatPage::text, "\n"));
    }

    private static String files() {
        return Stream.of(FormatFile.values())
                .map(file -> "| `" + file.getFileName() + "` | " + file + " |")
                .collect(Collectors.joining("\n"));
    }

    private interface Section<S> {
        String write(String name, Kind<?> kind, S shape);
    }

    private static <S extends Shape> String of(Class<S> type, Section<S> section, String between) {
        return NamedKinds.all().entrySet().stream()
                .filter(named -> type.isInstance(named.getValue().shape()))
                .map(named -> section.write(
                        named.getKey(),
                        named.getValue(),
                        type.cast(named.getValue().shape())))
                .collect(Collectors.joining(between));
    }

    private static String members(String name, Kind<?> kind, Shape.Members members) {
        String about = members.personal() ? "About a person.\n\n" : "";
        List<String> one = members.oneOfThese();
        String demand = one.isEmpty() ? "" : "\nAt least one of " + String.join(", ", one) + " says something.\n";
        return "### " + name + "\n\n" + about
                + "| name | kind | required | personal | description |\n|---|---|---|---|---|\n"
                + members.fields().stream().map(FormatPage::row).collect(Collectors.joining())
                + demand;
    }

    private static String row(Field<?, ?, ?> field) {
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        field.name(),
                        use(field.valueKind()),
                        SchemaTree.isRequired(field) ? "yes" : "no",
                        field.isPersonal() ? "yes" : "no",
                        field.description());
    }

    private static String use(Kind<?> kind) {
        return NamedKinds.nameOf(kind)
                .map(name -> "[" + name + "](#" + anchor(kind, name) + ")")
                .orElseGet(() -> inline(kind));
    }

    /** The heading of an object, or that of the table in which the kind has its line. */
    private static String anchor(Kind<?> kind, String name) {
        Shape shape = kind.shape();
        if (shape instanceof Shape.Members) {
            return name.toLowerCase(Locale.ROOT);
        }
        return shape instanceof Shape.Text ? "strings" : "other-values";
    }

    private static boolean isOther(Kind<?> kind) {
        return !(kind.shape() instanceof Shape.Members) && !(kind.shape() instanceof Shape.Text);
    }

    private static String inline(Kind<?> kind) {
        Shape shape = kind.shape();
        if (shape instanceof Shape.Text) {
            return "string";
        }
        if (shape instanceof Shape.Elements elements) {
            String different = elements.different() ? " different" : "";
            String least = elements.least() > 0 ? " of at least " + elements.least() + different + ":" : " of";
            return "list" + least + " " + use(elements.element());
        } else if (shape instanceof Shape.Whole whole) {
            return "integer from " + whole.least() + " to " + whole.most();
        } else if (shape instanceof Shape.Constant constant) {
            return "`\"" + constant.value() + "\"`";
        } else if (shape instanceof Shape.Entries entries) {
            String names = entries.names().equals(Optional.of(TextForm.LANGUAGE)) ? "language tag" : "name";
            return "object of " + use(entries.value()) + " by " + names + (entries.least() > 0 ? ", not empty" : "");
        } else if (shape instanceof Shape.OneOf one) {
            return "object; its member `%s` tells which: ".formatted(one.discriminator())
                    + one.variants().entrySet().stream()
                            .map(variant -> "`\"" + variant.getKey() + "\"` " + use(variant.getValue()))
                            .collect(Collectors.joining(", "));
        } else if (shape instanceof Shape.AnyOf any) {
            return any.kinds().stream().map(FormatPage::use).collect(Collectors.joining(" or "));
        }
        return kind.describe();
    }

    private static String text(String name, Kind<?> kind, Shape.Text text) {
        String codes = NamedKinds.codes(text.type()).stream()
                .map(code -> "`" + code + "`")
                .collect(Collectors.joining(", "));
        String known = codes.isEmpty() ? "" : text.form().isEmpty() ? codes : "known: " + codes;
        return "| " + name + " | " + NamedKinds.sentence(kind).replace("|", "\\|") + " | " + known + " |";
    }
}
