package org.therex.wire;

import com.google.common.collect.ImmutableList;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;

/** A text, or a value with a text form. */
final class TextShape<T> extends TextualShape<T> {

    private final String rule;
    private final int longest;
    private final @Nullable String pattern;
    private final ImmutableList<String> examples;
    private final Function<String, T> parse;
    private final Function<? super T, String> text;
    private final @Nullable BiConsumer<String, String> check;
    private final @Nullable String name;
    private final String description;

    /**
     * Makes a shape.
     *
     * @param longest the most characters; 0 if the schema need not say
     * @param check what takes the subject and the text and throws if it is not allowed, for texts that are otherwise
     *     only checked when the object is built; a thorough reader calls it to find all faults
     */
    TextShape(
            String rule,
            int longest,
            @Nullable String pattern,
            ImmutableList<String> examples,
            Function<String, T> parse,
            Function<? super T, String> text,
            @Nullable BiConsumer<String, String> check) {
        this(rule, longest, pattern, examples, parse, text, check, null, "");
    }

    private TextShape(
            String rule,
            int longest,
            @Nullable String pattern,
            ImmutableList<String> examples,
            Function<String, T> parse,
            Function<? super T, String> text,
            @Nullable BiConsumer<String, String> check,
            @Nullable String name,
            String description) {
        this.rule = rule;
        this.longest = longest;
        this.pattern = pattern;
        this.examples = examples;
        this.parse = parse;
        this.text = text;
        this.check = check;
        this.name = name;
        this.description = description;
    }

    /** Returns this shape under a name by which schema and reference define it, with what it is in one or more sentences. */
    TextShape<T> named(String newName, String newDescription) {
        return new TextShape<>(rule, longest, pattern, examples, parse, text, check, newName, newDescription);
    }

    @Override
    @Nullable String name() {
        return name;
    }

    @Override
    String description() {
        return description;
    }

    /** Returns texts that show what the shape is like. */
    ImmutableList<String> exampleTexts() {
        return examples;
    }

    @Override
    public @Nullable T read(WireReader in) {
        if (in.kind() != TokenKind.TEXT) {
            return in.mismatch(this);
        }
        try {
            if (check == null) {
                return in.shared(this, parse);
            }
            String read = in.tokens().text();
            if (in.isThorough()) {
                check(in, read, check);
            }
            return parse.apply(read);
        } catch (InvalidValueException e) {
            in.invalid(e);
            return null;
        }
    }

    /** Notes what is wrong with the text and goes on with it, so that what holds it is checked as well. */
    private static void check(WireReader in, String read, BiConsumer<String, String> check) {
        try {
            check.accept(in.subject(in.path()), read);
        } catch (InvalidValueException e) {
            in.invalidText(e);
        }
    }

    @Override
    public void write(WireSink out, T value) {
        // Most texts are nothing but that, for which the function need not be asked.
        out.text(check != null && value instanceof String itself ? itself : text.apply(value));
    }

    @Override
    public T parse(String value) {
        return parse.apply(value);
    }

    @Override
    public String text(T value) {
        return text.apply(value);
    }

    @Override
    String rule() {
        return rule;
    }

    @Override
    void schema(SchemaWriter to) {
        if (check == null) {
            to.type("string");
        } else {
            to.oneLine();
        }
        if (longest > 0) {
            to.member("maxLength", longest);
        }
        if (pattern != null) {
            to.member("pattern", pattern);
        }
        to.examples(examples);
    }
}
