package org.therex.wire;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import org.therex.prescription.Amount;
import org.therex.prescription.Limit;

/** How amounts look in JSON: a plain number where one was said, else an object that says how it was said. */
final class AmountShapes {

    static final TextualShape<Limit> LIMIT =
            Shapes.words(Limit.class, "limit", "What ends an amount that has no number.");

    static final Shape<Amount<Integer>> COUNT = counted("count", Limits.COUNT)
            .example(() -> Amount.exactly(10))
            .example(() -> Amount.between(8, 12))
            .example(() -> Amount.vague("a few"))
            .build();

    static final Shape<Amount<Duration>> SECONDS = amount(
                    "seconds", "A time in seconds, or how it was said.", Shapes.seconds(Limits.LENGTH))
            .example(() -> Amount.exactly(Duration.ofSeconds(30)))
            .example(() -> Amount.between(Duration.ofSeconds(5), Duration.ofSeconds(10)))
            .build();

    /** Of what has no limits of its own. */
    static final Shape<Amount<BigDecimal>> NUMBER = number("number", Limits.atLeast(0));

    private AmountShapes() {}

    /** Returns the shape of an amount of something counted, between limits. */
    static Shape<Amount<Integer>> count(String name, Limits limits) {
        return counted(name, limits).build();
    }

    private static ChoiceShape.Builder<Amount<Integer>> counted(String name, Limits limits) {
        return amount(name, "A whole number, or how it was said.", Shapes.integer(limits));
    }

    /** Returns the shape of an amount of something measured, between limits. */
    static Shape<Amount<BigDecimal>> number(String name, Limits limits) {
        return amount(name, "A number, or how it was said.", Shapes.decimal(limits))
                .build();
    }

    private static <T extends Comparable<? super T>> ChoiceShape.Builder<Amount<T>> amount(
            String name, String description, Shape<T> value) {
        return ChoiceShape.<Amount<T>>of(name, description)
                .when(Amount.Exactly.class, value.<Amount.Exactly<T>>as(Amount.Exactly::new, Amount.Exactly::value))
                .when(Amount.Between.class, between(value))
                .when(Amount.AtLeast.class, atLeast(value))
                .when(Amount.AtMost.class, atMost(value))
                .when(Amount.About.class, about(value))
                .when(Amount.Vague.class, AmountShapes.<T>vague())
                .when(Amount.ToLimit.class, AmountShapes.<T>toLimit());
    }

    private static <T extends Comparable<? super T>> Shape<Amount.Between<T>> between(Shape<T> value) {
        return ObjectShape.record(
                "range",
                "From the least to the most, both included.",
                Part.of("least", "The least.", value, Amount.Between<T>::least),
                Part.of("most", "The most, above the least.", value, Amount.Between<T>::most),
                Amount.Between::new);
    }

    private static <T extends Comparable<? super T>> Shape<Amount.AtLeast<T>> atLeast(Shape<T> value) {
        return ObjectShape.record(
                "at-least",
                "So much or more.",
                Part.of("atLeast", "The least.", value, Amount.AtLeast<T>::least),
                Amount.AtLeast::new);
    }

    private static <T extends Comparable<? super T>> Shape<Amount.AtMost<T>> atMost(Shape<T> value) {
        return ObjectShape.record(
                "at-most",
                "So much or less.",
                Part.of("atMost", "The most.", value, Amount.AtMost<T>::most),
                Amount.AtMost::new);
    }

    private static <T extends Comparable<? super T>> Shape<Amount.About<T>> about(Shape<T> value) {
        return ObjectShape.record(
                "about",
                "About so much.",
                Part.of("about", "About how much.", value, Amount.About<T>::value),
                Amount.About::new);
    }

    private static <T extends Comparable<? super T>> Shape<Amount.Vague<T>> vague() {
        return ObjectShape.record(
                "vague",
                "A word without a number.",
                Part.of("vague", "The word, such as a few.", Shapes.name(), Amount.Vague<T>::word),
                Amount.Vague::new);
    }

    private static <T extends Comparable<? super T>> Shape<Amount.ToLimit<T>> toLimit() {
        return ObjectShape.record(
                "to-limit",
                "Until something ends it.",
                Part.of(
                                "until",
                                "What ends it; the first of them does.",
                                ElementsShape.set(LIMIT, 1),
                                Amount.ToLimit<T>::limits)
                        .checkedAs("limits"),
                Part.of(
                        "criteria",
                        "Signs by which it is recognised.",
                        Shapes.list(Shapes.name(), 0, Amount.CRITERIA_LIMIT),
                        Amount.ToLimit<T>::criteria,
                        ImmutableList.of()),
                Amount.ToLimit::new);
    }
}
