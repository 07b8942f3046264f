package org.therex.wire;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.therex.check.Require;

/** Writes shapes as a reference for people, in Markdown: a section for each named shape, with a table of its fields. */
public final class FieldReference {

    private static final String INTRODUCTION = """
            # Fields

            What stands in the documents, field by field. Made of the same declarations by which documents are read and
            written, as are the JSON Schemas beside the classes.

            - A field that is not required is left out if it is unset; null is never written nor read.
            - A name is one line of at most %d characters, a text one of at most %d, without white space at its ends
              and without characters that hide or turn what it says: those that Unicode calls default ignorable, controls of
              direction, U+3164 and U+2800. U+200C and U+200D are allowed between letters of scripts that use them and in emoji,
              variation selectors after a character that shows.
              Characters are counted as Unicode code points.
            - A whole number may be written with a point or an exponent, as 3.0 or 3e0; it is written without.
            - A date is of a year from 0001 to 9999.
            - A length of time is a plain number of seconds, a load one of kilograms; neither has a needless zero when it is
              written.
            - The order of fields has no meaning. A set is a list in which nothing stands twice and whose order has no meaning.

            | format | begins with | what it is |
            |---|---|---|
            """.formatted(Require.NAME_LENGTH, Require.TEXT_LENGTH);

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Shape<?>> named = new LinkedHashMap<>();

    /** What documents begin with; the same without format and version has the same section. */
    private final Set<Shape<?>> documents = new HashSet<>();

    private FieldReference() {}

    /**
     * Returns the reference of some types of documents and of types that may stand in documents of others.
     *
     * @param documents the documents that say their format and version
     * @param others the other types; those without a name are left out
     */
    public static String of(Iterable<Document<?>> documents, Iterable<? extends Shape<?>> others) {
        FieldReference reference = new FieldReference();
        reference.text.append(INTRODUCTION);
        for (Document<?> document : documents) {
            reference.documents.add(document.shape());
            reference.collect(document.shape());
            reference
                    .text
                    .append("| `")
                    .append(document.format())
                    .append("` | ")
                    .append(inWords(document.shape()))
                    .append(" | ")
                    .append(document.shape().description())
                    .append(" |\n");
        }
        others.forEach(reference::collect);
        reference.named.values().forEach(reference::section);
        return reference.text.toString();
    }

    /** Returns the reference of a shape and of all named shapes in it, in the order in which they are met. */
    public static String of(Shape<?> shape) {
        FieldReference reference = new FieldReference();
        reference.collect(shape);
        reference.named.values().forEach(reference::section);
        return reference.text.toString();
    }

    private void collect(Shape<?> shape) {
        String name = shape.name();
        Shape<?> other = name == null ? null : named.putIfAbsent(name, shape);
        if (other == null) {
            shape.parts().forEach(this::collect);
        } else if (other != shape && !documents.contains(other) && !documents.contains(shape)) {
            throw new IllegalStateException("two shapes are called " + name);
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
        } else if (shape instanceof TextShape<?> form) {
            form.exampleTexts()
                    .forEach(example -> text.append("- `").append(example).append("`\n"));
        }
    }

    private void table(ObjectShape<?, ?> object) {
        text.append("| field | required | value | meaning |\n|---|---|---|---|\n");
        object.fields().forEach(this::row);
        Brief<?, ?> brief = object.brief();
        if (brief != null) {
            text.append('\n').append(brief.inWords()).append('\n');
        }
        object.rules().forEach(rule -> text.append('\n').append(rule.inWords()).append('\n'));
    }

    private void alternatives(ChoiceShape<?> choice) {
        text.append("One of:\n");
        for (Shape<?> shape : choice.shapes()) {
            if (shape instanceof ObjectShape<?, ?> object) {
                text.append("\n").append(object.description()).append("\n\n");
                table(object);
            } else {
                text.append("\n- ").append(inWords(shape)).append('\n');
            }
        }
    }

    private void row(Field<?, ?, ?> field) {
        text.append("| `")
                .append(field.name())
                .append("` | ")
                .append(field.isRequired() ? "yes" : "")
                .append(" | ")
                .append(inWords(field.shape()))
                .append(" | ")
                .append(escaped(field.doc()))
                .append(" |\n");
    }

    private static String inWords(Shape<?> shape) {
        String name = shape.name();
        if (name != null) {
            return "[" + name + "](#" + name + ")";
        }
        if (shape instanceof GroupedShape<?, ?, ?>) {
            return shape.parts().stream().map(FieldReference::inWords).collect(Collectors.joining(", or "));
        }
        if (shape instanceof ElementsShape<?, ?> || shape instanceof MapShape<?, ?>) {
            int parts = shape.parts().size();
            return escaped(shape.inWords()) + " of " + inWords(shape.parts().get(parts - 1));
        }
        return shape.parts().isEmpty()
                ? escaped(shape.inWords())
                : inWords(shape.parts().get(0));
    }

    private static String escaped(String words) {
        return words.replace("|", "\\|");
    }
}
