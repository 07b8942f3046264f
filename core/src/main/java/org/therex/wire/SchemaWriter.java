package org.therex.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes shapes as a JSON Schema, draft 2020-12.
 *
 * <p>A document of a newer minor version may hold fields and words that are not known. So the schema of a document has
 * two definitions of whatever can hold them: a strict one, and a newer one that differs in this alone.
 */
public final class SchemaWriter {

    private static final String NEWER = "newer-";
    private static final String ONE_LINE = "one-line";
    private static final String DEFINITIONS = "#/$defs/";
    private static final String SPACES =
            "\\u0009-\\u000d\\u001c-\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
    private static final String BREAKS = "\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029";
    /** Characters that hide or turn what a text says wherever they stand; those beyond U+FFFF no pattern of all engines can name. */
    private static final String UNSEEN = "\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b\\u200e\\u200f"
            + "\\u202a-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufeff\\uffa0\\ufff0-\\ufffb";
    /** Joiners and variation selectors, which have no purpose at the beginning or after a space. */
    private static final String AFTER_LETTERS = "\\u180b-\\u180d\\u180f\\u200c\\u200d\\ufe00-\\ufe0f";

    private static final String HALVES = "\\ud800-\\udfff";

    /** A definition that is still to be written. */
    private record Pending(Shape<?> shape, boolean newer) {}

    private final WireSink out;
    private final Map<String, Shape<?>> defined = new HashMap<>();
    private final Map<Shape<?>, Boolean> open = new HashMap<>();
    private final Set<Pending> known = new HashSet<>();
    private final Queue<Pending> pending = new ArrayDeque<>();
    private boolean newer;
    private boolean refersToLine;

    private SchemaWriter(WireSink out) {
        this.out = out;
    }

    /**
     * Writes the schema of a document, with a definition for each named shape in it.
     *
     * @param id the schema's identifier, an absolute URI
     * @param title what the documents are, in a word or two
     * @param version the version that is written; null if documents do not say it
     * @throws IllegalStateException if two shapes have the same name
     */
    static void write(WireSink out, String id, String title, Shape<?> shape, @Nullable Version version) {
        SchemaWriter schema = new SchemaWriter(out);
        out.startObject();
        schema.head(id, title, shape.description());
        if (version == null) {
            schema.refer(shape);
        } else {
            schema.member("if", version);
            schema.member("then", shape);
            schema.newer = true;
            schema.member("else", shape);
        }
        schema.definitions();
        out.endObject();
    }

    /**
     * Writes a schema that is nothing but a definition for each of some shapes and for what they consist of.
     *
     * @param id the schema's identifier, an absolute URI
     * @param title what the schema is of
     * @param shapes the shapes, of which those without a name are left out
     * @throws IllegalStateException if two shapes have the same name
     */
    public static void write(WireSink out, String id, String title, Iterable<? extends Shape<?>> shapes) {
        SchemaWriter schema = new SchemaWriter(out);
        out.startObject();
        schema.head(id, title, "Refer to one of its definitions, such as " + DEFINITIONS + "exercise.");
        for (Shape<?> shape : shapes) {
            if (shape.name() != null) {
                schema.define(shape);
            }
        }
        schema.definitions();
        out.endObject();
    }

    private void head(String id, String title, String description) {
        member("$schema", "https://json-schema.org/draft/2020-12/schema");
        member("$id", id);
        member("title", title);
        member("description", description);
    }

    private void definitions() {
        out.name("$defs");
        out.startObject();
        for (Pending next = pending.poll(); next != null; next = pending.poll()) {
            newer = next.newer();
            out.name(name(next));
            out.startObject();
            members(next.shape(), ImmutableSet.of());
            out.endObject();
        }
        if (refersToLine) {
            defineLine();
        }
        out.endObject();
    }

    /** Writes the condition that a document is of no newer version. */
    private void member(String name, Version version) {
        out.name(name);
        out.startObject();
        type("object");
        out.name("properties");
        out.startObject();
        out.name(Document.VERSION);
        out.startObject();
        upTo(version);
        out.endObject();
        out.endObject();
        out.endObject();
    }

    private void upTo(Version version) {
        member(
                "enum",
                IntStream.rangeClosed(0, version.minor())
                        .mapToObj(minor -> new Version(version.major(), minor).toString())
                        .toList());
    }

    /** Writes the versions that are read: up to the one that is written, or any minor one that is newer. */
    void version(Version version) {
        if (newer) {
            type("string");
            member("pattern", "^" + version.major() + "\\.(?:" + Version.NUMBER + ")$");
        } else {
            upTo(version);
        }
        examples(ImmutableList.of(version.toString()));
    }

    private void members(Shape<?> shape, Set<String> otherFields) {
        String name = shape.name();
        // What documents of a newer version hold is described once, under the name without the prefix.
        if (name != null && !newer) {
            member("title", title(name));
        }
        if (!shape.description().isEmpty() && !newer) {
            member("description", shape.description());
        }
        if (shape instanceof ObjectShape<?, ?> object) {
            object.schema(this, otherFields);
        } else {
            shape.schema(this);
        }
        if (shape.hasExamples() && !newer) {
            out.name("examples");
            out.startList();
            shape.examples(out);
            out.endList();
        }
    }

    /** Returns a name in words: {@code hold-scope} and {@code holdScope} as {@code Hold scope}. */
    static String title(String name) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                words.append(' ').append((char) (c - 'A' + 'a'));
            } else {
                words.append(c == '-' ? ' ' : c);
            }
        }
        words.setCharAt(0, Character.toUpperCase(words.charAt(0)));
        return words.toString();
    }

    /** Writes the shape into the open object: a reference if it has a name. */
    void refer(Shape<?> shape) {
        if (shape.name() == null) {
            shape.schema(this);
        } else {
            member("$ref", DEFINITIONS + name(define(shape)));
        }
    }

    private Pending define(Shape<?> shape) {
        String name = String.valueOf(shape.name());
        Shape<?> other = defined.putIfAbsent(name, shape);
        if (other != null && other != shape) {
            throw new IllegalStateException("two shapes are called " + name);
        }
        Pending definition = new Pending(shape, newer && isOpen(shape));
        if (known.add(definition)) {
            pending.add(definition);
        }
        return definition;
    }

    private static String name(Pending definition) {
        return (definition.newer() ? NEWER : "") + definition.shape().name();
    }

    /** Returns whether a value in a document of a newer version may hold what is not known. */
    private boolean isOpen(Shape<?> shape) {
        Boolean known = open.get(shape);
        if (known != null) {
            return known;
        }
        // Whoever meets it again while it is being found out decides by its other parts.
        open.put(shape, false);
        boolean result = shape instanceof ObjectShape<?, ?>
                || shape instanceof MapShape<?, ?>
                || shape instanceof ElementsShape<?, ?>
                || (shape instanceof WordShape<?> words && words.isOpen())
                || (shape instanceof ChoiceShape<?> choice
                        && choice.shapes().stream().anyMatch(this::isOpen))
                || shape.parts().stream().anyMatch(this::isOpen);
        open.put(shape, result);
        return result;
    }

    /** Returns whether documents of a newer version are described. */
    boolean isNewer() {
        return newer;
    }

    void type(String type) {
        member("type", type);
    }

    void member(String name, String value) {
        out.name(name);
        out.text(value);
    }

    void member(String name, int value) {
        out.name(name);
        out.number(value);
    }

    void member(String name, BigDecimal value) {
        out.name(name);
        out.number(value);
    }

    void member(String name, boolean value) {
        out.name(name);
        out.truth(value);
    }

    void member(String name, Iterable<String> values) {
        out.name(name);
        out.startList();
        values.forEach(out::text);
        out.endList();
    }

    /** Writes a member that is an object with the members that are written meanwhile. */
    void object(String name, Runnable members) {
        out.name(name);
        object(members);
    }

    void object(Runnable members) {
        out.startObject();
        members.run();
        out.endObject();
    }

    /** Writes a member that is a list with what is written for each of some values. */
    <E> void list(String name, Iterable<E> values, Consumer<? super E> element) {
        out.name(name);
        out.startList();
        values.forEach(element);
        out.endList();
    }

    void member(String name, Shape<?> shape) {
        out.name(name);
        out.startObject();
        refer(shape);
        out.endObject();
    }

    void examples(ImmutableList<String> examples) {
        if (!examples.isEmpty()) {
            member("examples", examples);
        }
    }

    /** Writes that a text is not empty, has no line break, control character or half character and no white space at its ends. */
    void oneLine() {
        // The definition says the type too, but a strict validator wants it beside the maxLength that follows here.
        type("string");
        member("$ref", DEFINITIONS + ONE_LINE);
        refersToLine = true;
    }

    private void defineLine() {
        out.name(ONE_LINE);
        out.startObject();
        member("title", title(ONE_LINE));
        member(
                "description",
                "A text of one line without white space at its ends, half of a surrogate pair, or characters that hide or turn what"
                        + " it says: default-ignorable ones, direction controls, U+3164 and U+2800. Joiners (U+200C,"
                        + " U+200D) and variation selectors stand only where a script or an emoji needs them.");
        type("string");
        member("minLength", 1);
        out.name("not");
        out.startObject();
        member(
                "pattern",
                "(?:^[" + SPACES + "]|[" + SPACES + "]$)|[" + BREAKS + HALVES + UNSEEN + "]|(?:^| )[" + AFTER_LETTERS
                        + "]");
        out.endObject();
        out.endObject();
    }

    /** Writes that elements are texts. */
    void anyTexts() {
        out.name("items");
        out.startObject();
        type("string");
        out.endObject();
    }

    /**
     * Writes the fields of an object.
     *
     * @param others the fields of other alternatives, which it must not have
     */
    void properties(ImmutableList<? extends Field<?, ?, ?>> fields, Set<String> others) {
        Set<String> forbidden = new LinkedHashSet<>(others);
        out.name("properties");
        out.startObject();
        for (Field<?, ?, ?> field : fields) {
            out.name(field.name());
            out.startObject();
            if (!field.doc().isEmpty() && !newer) {
                member("description", field.doc());
            }
            refer(field.shape());
            out.endObject();
            forbidden.remove(field.name());
        }
        if (newer) {
            forbidden.forEach(other -> {
                out.name(other);
                out.truth(false);
            });
        }
        out.endObject();
    }

    /** Writes fields that are called by known words and have the same shape; there may be others. */
    void properties(Iterable<String> words, Shape<?> shape) {
        out.name("patternProperties");
        out.startObject();
        member("^(?:" + String.join("|", words) + ")$", shape);
        out.endObject();
    }

    /** Writes alternatives; an object among them is written where it stands, whatever its name. */
    void anyOf(Iterable<Shape<?>> shapes) {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        for (Shape<?> shape : shapes) {
            if (shape instanceof ObjectShape<?, ?> object) {
                object.fields().forEach(field -> names.add(field.name()));
            }
        }
        ImmutableSet<String> all = names.build();
        out.name("anyOf");
        out.startList();
        for (Shape<?> shape : shapes) {
            out.startObject();
            if (shape instanceof ObjectShape<?, ?>) {
                members(shape, all);
            } else {
                refer(shape);
            }
            out.endObject();
        }
        out.endList();
    }
}
