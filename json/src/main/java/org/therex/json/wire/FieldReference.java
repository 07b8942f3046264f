package org.therex.json.wire;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes shapes as a reference for people, in Markdown: a section for each named shape, with a table of its fields. */
public final class FieldReference {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Shape<?>> named = new LinkedHashMap<>();

    private FieldReference() {}

    /** Returns the reference of a shape and of all named shapes in it, in the order in which they are met. */
    public static String of(Shape<?> shape) {
        FieldReference reference = new FieldReference();
        reference.collect(shape);
        reference.named.values().forEach(reference::section);
        return reference.text.toString();
    }

    private void collect(Shape<?> shape) {
        String name = shape.name();
        if (name == null || named.putIfAbsent(name, shape) == null) {
            shape.parts().forEach(this::collect);
        }
    }

    private void section(Shape<?> shape) {
        text.append(text.isEmpty() ? "" : "\n")
                .append("## ")
                .append(shape.name())
                .append("\n\n");
        text.append(shape.description()).append("\n\n");
        if (shape instanceof ObjectShape<?, ?> object) {
            table(object);
        } else if (shape instanceof WordShape<?> words) {
            text.append("| word | meaning |\n|---|---|\n");
            for (int i = 0; i < words.words().size(); i++) {
                text.append("| `")
                        .append(words.words().get(i))
                        .append("` | ")
                        .append(escaped(words.labels().get(i)))
                        .append(" |\n");
            }
        } else if (shape instanceof ChoiceShape<?> choice) {
            alternatives(choice);
        }
    }

    private void table(ObjectShape<?, ?> object) {
        text.append("| field | required | value | meaning |\n|---|---|---|---|\n");
        object.fields().forEach(this::row);
    }

    private void alternatives(ChoiceShape<?> choice) {
        text.append("One of:\n");
        for (Shape<?> shape : choice.shapes()) {
            if (shape instanceof ObjectShape<?, ?> object) {
                text.append("\n").append(object.description()).append("\n\n");
                table(object);
            } else {
                text.append("\n- ").append(told(shape)).append('\n');
            }
        }
    }

    private void row(Field<?, ?, ?> field) {
        text.append("| `")
                .append(field.name())
                .append("` | ")
                .append(field.isRequired() ? "yes" : "")
                .append(" | ")
                .append(told(field.shape()))
                .append(" | ")
                .append(escaped(field.doc()))
                .append(" |\n");
    }

    private static String told(Shape<?> shape) {
        String name = shape.name();
        if (name != null) {
            return "[" + name + "](#" + name + ")";
        }
        if (shape instanceof ElementsShape<?, ?> || shape instanceof MapShape<?, ?>) {
            int parts = shape.parts().size();
            return escaped(shape.rule()) + " of " + told(shape.parts().get(parts - 1));
        }
        return shape.parts().isEmpty()
                ? escaped(shape.rule())
                : told(shape.parts().get(0));
    }

    private static String escaped(String words) {
        return words.replace("|", "\\|");
    }
}
