package org.wcoprogramme.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The schemas of the kinds, as trees of maps and lists.
 *
 * @param definitions where the schemas of the named kinds are, for instance {@code #/$defs/}
 * @param discriminators whether a union names the member that tells its types apart, as OpenAPI has it
 */
record SchemaTree(String definitions, boolean discriminators) {

    /** The schemas of all named kinds. */
    Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        NamedKinds.all().forEach((name, kind) -> all.put(name, define(kind)));
        return all;
    }

    private Map<String, Object> use(Kind<?> kind) {
        return NamedKinds.nameOf(kind)
                .<Map<String, Object>>map(name -> tree("$ref", definitions + name))
                .orElseGet(() -> define(kind));
    }

    private Map<String, Object> define(Kind<?> kind) {
        Shape shape = kind.shape();
        if (shape instanceof Shape.Constant constant) {
            return tree("type", "string", "const", constant.value());
        } else if (shape instanceof Shape.Whole whole) {
            return tree("type", "integer", "minimum", whole.least(), "maximum", whole.most());
        } else if (shape instanceof Shape.Text text) {
            return text(kind, text);
        } else if (shape instanceof Shape.Elements elements) {
            return elements(elements);
        } else if (shape instanceof Shape.Entries entries) {
            return entries(entries);
        } else if (shape instanceof Shape.AnyOf any) {
            return tree("anyOf", any.kinds().stream().map(this::use).toList());
        } else if (shape instanceof Shape.OneOf one) {
            return oneOf(one);
        }
        return members((Shape.Members) shape);
    }

    private static Map<String, Object> text(Kind<?> kind, Shape.Text text) {
        Map<String, Object> tree = tree("description", NamedKinds.sentence(kind), "type", "string");
        List<String> codes = NamedKinds.codes(text.type());
        if (text.form().isEmpty()) {
            tree.put("enum", codes);
            return tree;
        }
        TextForm form = text.form().get();
        if (!form.equals(TextForm.ANY)) {
            tree.put("pattern", form.pattern());
        }
        form.except().ifPresent(except -> tree.put("not", tree("pattern", except)));
        if (!codes.isEmpty()) {
            tree.put("examples", codes);
        }
        return tree;
    }

    private Map<String, Object> elements(Shape.Elements elements) {
        Map<String, Object> tree = tree("type", "array", "items", use(elements.element()));
        if (elements.least() > 0) {
            tree.put("minItems", elements.least());
        }
        if (elements.different()) {
            tree.put("uniqueItems", true);
        }
        return tree;
    }

    private Map<String, Object> entries(Shape.Entries entries) {
        Map<String, Object> tree = tree("type", "object");
        entries.names().ifPresent(form -> {
            Map<String, Object> names = tree("pattern", form.pattern());
            form.except().ifPresent(except -> names.put("not", tree("pattern", except)));
            tree.put("propertyNames", names);
        });
        tree.put("additionalProperties", use(entries.value()));
        if (entries.least() > 0) {
            tree.put("minProperties", entries.least());
        }
        return tree;
    }

    private Map<String, Object> oneOf(Shape.OneOf one) {
        Map<String, Object> tree =
                tree("oneOf", one.variants().values().stream().map(this::use).toList());
        if (discriminators) {
            Map<String, Object> mapping = new LinkedHashMap<>();
            one.variants().forEach((code, kind) -> mapping.put(code, use(kind).get("$ref")));
            tree.put("discriminator", tree("propertyName", one.discriminator(), "mapping", mapping));
        }
        return tree;
    }

    private Map<String, Object> members(Shape.Members members) {
        Map<String, Object> tree = tree("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        List<Object> required = new ArrayList<>();
        for (Field<?, ?, ?> field : members.fields()) {
            Map<String, Object> property = tree("description", field.description());
            if (field.isPersonal()) {
                property.put("x-personal", true);
            }
            use(field.valueKind()).forEach(property::putIfAbsent);
            properties.put(field.name(), property);
            if (isRequired(field)) {
                required.add(field.name());
            }
        }
        if (members.personal()) {
            tree.put("x-personal", true);
        }
        tree.put("properties", properties);
        if (!required.isEmpty()) {
            tree.put("required", required);
        }
        if (!members.oneOfThese().isEmpty()) {
            tree.put(
                    "anyOf",
                    members.oneOfThese().stream()
                            .map(name -> says(name, members))
                            .toList());
        }
        tree.put("additionalProperties", false);
        return tree;
    }

    /** A list that may not be empty has to be there. */
    static boolean isRequired(Field<?, ?, ?> field) {
        boolean full = field.valueKind().shape() instanceof Shape.Elements elements && elements.least() > 0;
        return field.isRequired() || full;
    }

    /** That a member is there and, if it is a list, not empty. The strict mode of ajv wants the member named twice. */
    private static Map<String, Object> says(String name, Shape.Members members) {
        boolean list = members.fields().stream()
                .anyMatch(
                        field -> field.name().equals(name) && field.valueKind().shape() instanceof Shape.Elements);
        Object there = list ? tree("type", "array", "minItems", 1) : true;
        return tree("properties", tree(name, there), "required", List.of(name));
    }

    /** A map of names and values, in this order. */
    static Map<String, Object> tree(Object... namesAndValues) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            tree.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return tree;
    }
}
