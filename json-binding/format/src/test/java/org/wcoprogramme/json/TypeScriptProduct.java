package org.wcoprogramme.json;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The declarations of all types of the format for TypeScript. */
final class TypeScriptProduct {

    private TypeScriptProduct() {}

    static String write() {
        return NamedKinds.all().entrySet().stream()
                .map(TypeScriptProduct::declaration)
                .collect(Collectors.joining("\n", """
                        // The format %s as TypeScript. Generated from the field tables.
                        // A Programme is what a document holds. What a type cannot say stands in the JSON Schema.

                        """.formatted(VersionKind.CURRENT), ""));
    }

    private static String declaration(Map.Entry<String, Kind<?>> named) {
        String name = named.getKey();
        Kind<?> kind = named.getValue();
        if (kind.shape() instanceof Shape.Members members) {
            return "%sexport interface %s {\n%s}\n"
                    .formatted(
                            members.personal() ? comment("", "About a person.") : "",
                            name,
                            members.fields().stream()
                                    .map(TypeScriptProduct::member)
                                    .collect(Collectors.joining()));
        }
        String comment = kind.shape() instanceof Shape.Text ? comment("", NamedKinds.sentence(kind)) : "";
        return comment + "export type " + name + " = " + define(kind) + ";\n";
    }

    private static String member(Field<?, ?, ?> field) {
        return comment("  ", field.description() + (field.isPersonal() ? " Personal data." : "")) + "  " + field.name()
                + (SchemaTree.isRequired(field) ? ": " : "?: ") + use(field.valueKind()) + ";\n";
    }

    private static String comment(String indent, String text) {
        return indent + "/** " + text + " */\n";
    }

    private static String use(Kind<?> kind) {
        return NamedKinds.nameOf(kind).orElseGet(() -> define(kind));
    }

    private static String define(Kind<?> kind) {
        Shape shape = kind.shape();
        if (shape instanceof Shape.Constant constant) {
            return PrintedJson.quote(constant.value());
        } else if (shape instanceof Shape.Whole) {
            return "number";
        } else if (shape instanceof Shape.Text text) {
            return text(text);
        } else if (shape instanceof Shape.Elements elements) {
            return use(elements.element()) + "[]";
        } else if (shape instanceof Shape.Entries entries) {
            return "{ [name: string]: " + use(entries.value()) + " }";
        } else if (shape instanceof Shape.AnyOf any) {
            return any.kinds().stream().map(TypeScriptProduct::use).collect(Collectors.joining(" | "));
        } else if (shape instanceof Shape.OneOf one) {
            return one.variants().values().stream().map(TypeScriptProduct::use).collect(Collectors.joining(" | "));
        }
        throw new IllegalArgumentException("expected a named kind, found " + kind.describe());
    }

    /** An editor offers the known codes of an open vocabulary, and the compiler accepts others. */
    private static String text(Shape.Text text) {
        List<String> codes =
                NamedKinds.codes(text.type()).stream().map(PrintedJson::quote).toList();
        String known = String.join(" | ", codes);
        if (text.form().isEmpty()) {
            return known;
        }
        return codes.isEmpty() ? "string" : known + " | (string & {})";
    }
}
