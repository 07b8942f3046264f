package org.therex.wire;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.therex.check.Require;
import org.therex.term.OpenTerm;
import org.therex.term.OpenVocabulary;
import org.therex.term.Term;

/** The simple shapes, of which the others consist. */
public final class Shapes {

    private static final int NO_LIMIT = 0;
    private static final int NANOS = 9;
    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

    private Shapes() {}

    /** Returns the shape of a text as {@link Require#text} allows it; the value that holds it must check that. */
    public static TextualShape<String> text() {
        return new TextShape<>(
                "a text",
                Require.TEXT_LENGTH,
                null,
                ImmutableList.of(),
                Function.identity(),
                Function.identity(),
                Require::text);
    }

    /**
     * Returns the shape of a text as {@link Require#text} allows it that is shorter.
     *
     * @param most the most characters; the value that holds the text checks them
     */
    static TextualShape<String> text(int most) {
        return new TextShape<>(
                "a text of at most " + most + " characters",
                most,
                null,
                ImmutableList.of(),
                Function.identity(),
                Function.identity(),
                Require::text);
    }

    /**
     * Returns the shape of an identifier as {@link Require#id} allows it.
     *
     * @param parse makes the value of its text, or throws {@link org.therex.check.InvalidValueException}
     */
    static <T> TextualShape<T> id(Function<String, T> parse, Function<? super T, String> text, String example) {
        return form(FactShapes.ID_RULE, Require.ID_LENGTH, FactShapes.ID, parse, text, example);
    }

    private static String anchored(String pattern) {
        return "^(?:" + pattern + ")$";
    }

    /** Returns the shape of a name as {@link Require#name} allows it; the value that holds it must check that. */
    public static TextualShape<String> name() {
        return new TextShape<>(
                "a name",
                Require.NAME_LENGTH,
                null,
                ImmutableList.of(),
                Function.identity(),
                Function.identity(),
                Require::name);
    }

    /**
     * Returns the shape of a value that has a text form.
     *
     * @param rule the form in words, to follow "must be", such as {@code a scheme, a colon and a value}
     * @param parse makes the value of its text, or throws {@link org.therex.check.InvalidValueException}
     * @param examples texts that can be parsed
     */
    public static <T> TextualShape<T> form(
            String rule, Function<String, T> parse, Function<? super T, String> text, String... examples) {
        return new TextShape<>(rule, NO_LIMIT, null, ImmutableList.copyOf(examples), parse, text, null);
    }

    /**
     * Returns the shape of a value that has a text form which a pattern describes.
     *
     * @param rule the form in words, to follow "must be"
     * @param pattern the form as a regular expression that Java and JavaScript read alike, without anchors
     * @param parse makes the value of its text, or throws {@link org.therex.check.InvalidValueException}
     * @param examples texts that can be parsed
     */
    public static <T> TextualShape<T> form(
            String rule,
            String pattern,
            Function<String, T> parse,
            Function<? super T, String> text,
            String... examples) {
        return form(rule, NO_LIMIT, pattern, parse, text, examples);
    }

    /**
     * Returns the shape of a value that has a text form of limited length which a pattern describes.
     *
     * @param longest the most characters
     */
    static <T> TextualShape<T> form(
            String rule,
            int longest,
            String pattern,
            Function<String, T> parse,
            Function<? super T, String> text,
            String... examples) {
        return new TextShape<>(rule, longest, anchored(pattern), ImmutableList.copyOf(examples), parse, text, null);
    }

    /**
     * Returns the shape of a word of a vocabulary.
     *
     * @param vocabulary the enum
     * @param name the name under which the schema defines it, such as {@code body-region}
     * @param description what its words stand for
     */
    public static <E extends Enum<E> & Term> TextualShape<E> words(
            Class<E> vocabulary, String name, String description) {
        return words(name, description, ImmutableList.copyOf(vocabulary.getEnumConstants()), Term::id, Term::label);
    }

    /** Returns the shape of a word that stands for a value of an enum, which the schema defines under the name of the type. */
    static <E extends Enum<E> & Term> TextualShape<E> words(Class<E> vocabulary, String description) {
        String name = CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, vocabulary.getSimpleName());
        return words(vocabulary, name, description);
    }

    /**
     * Returns the shape of a word that stands for one of several values.
     *
     * @param name the name under which the schema defines it, such as {@code weekday}
     * @param description what its words stand for
     * @param values the values, in the order in which sets of them are written
     * @param word the word in documents of each
     * @param label what a person reads for each
     */
    public static <T> TextualShape<T> words(
            String name,
            String description,
            Iterable<T> values,
            Function<? super T, String> word,
            Function<? super T, String> label) {
        return new WordShape<>(name, description, ImmutableList.copyOf(values), word, label, null);
    }

    /**
     * Returns the shape of a word of an open vocabulary, of which a document may hold words that are not known.
     *
     * @param name the name under which the schema defines it, such as {@code equipment}
     * @param description what its words stand for
     * @param vocabulary the words that are known, in the order in which sets of them are written
     * @param unknown makes the value of a word that is not known, or throws {@link
     *     org.therex.check.InvalidValueException}
     */
    static <T extends OpenTerm> TextualShape<T> openWords(
            String name, String description, OpenVocabulary<T> vocabulary, Function<String, T> unknown) {
        return new WordShape<>(name, description, vocabulary.words(), Term::id, Term::label, unknown);
    }

    /** Returns the shape of a whole number between two limits, both included. */
    public static Shape<Integer> integer(int least, int most) {
        return new IntegerShape(least, most);
    }

    /** Returns the shape of a whole number whose limits the value that holds it checks. */
    static Shape<Integer> integer(Limits limits) {
        return IntegerShape.checkedElsewhere(limits);
    }

    /** Returns the shape of a number between two limits, both included, with at most so many decimals. */
    public static Shape<BigDecimal> decimal(BigDecimal least, BigDecimal most, int decimals) {
        return new DecimalShape("a number", least, most, decimals);
    }

    /** Returns the shape of a number whose limits the value that holds it checks; it has at most nine digits and nine decimals. */
    static Shape<BigDecimal> decimal(Limits limits) {
        return new DecimalShape("a number", MOST.negate(), MOST, NANOS, limits);
    }

    /** Returns the shape of a duration in seconds whose limits the value that holds it checks; at most 999,999,999. */
    static Shape<Duration> seconds(Limits limits) {
        return new SecondsShape(Duration.ZERO, Duration.ofSeconds(MOST.longValueExact()), limits);
    }

    /** Returns the shape of a duration in seconds between two limits, both included. */
    public static Shape<Duration> seconds(Duration least, Duration most) {
        return new SecondsShape(least, most);
    }

    /** Returns the shape of a truth value. */
    public static Shape<Boolean> truth() {
        return TruthShape.INSTANCE;
    }

    /** Returns the shape of a list. */
    public static <E> Shape<ImmutableList<E>> list(Shape<E> element) {
        return ElementsShape.list(element, 0);
    }

    /**
     * Returns the shape of a list whose length the value that holds it checks.
     *
     * @param least the fewest elements
     * @param most the most; 0 if there is no such limit
     */
    static <E> Shape<ImmutableList<E>> list(Shape<E> element, int least, int most) {
        return ElementsShape.list(element, 0).telling(least, most);
    }

    /** Returns the shape of a set; an element that stands twice is a fault. */
    public static <E> Shape<ImmutableSet<E>> set(Shape<E> element) {
        return ElementsShape.set(element, 0);
    }

    /** Returns the shape of a map. */
    public static <K, V> Shape<ImmutableMap<K, V>> map(TextualShape<K> key, Shape<V> value) {
        return new MapShape<>(key, value);
    }

    /** Returns the shape of a map of which the value that holds it checks that it is not empty. */
    static <K, V> Shape<ImmutableMap<K, V>> nonEmptyMap(TextualShape<K> key, Shape<V> value) {
        return new MapShape<>(key, value, 1);
    }

    /** Returns a shape that is looked up when it is first used, for types that hold values of their own type. */
    public static <T> Shape<T> lazy(Supplier<Shape<T>> shape) {
        return new LazyShape<>(shape);
    }
}
