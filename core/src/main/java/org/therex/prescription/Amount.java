package org.therex.prescription;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import org.therex.check.IssueCode;
import org.therex.check.Require;

/**
 * An amount as it was stated: a number, a range, a bound, an estimate, a word or a limit.
 *
 * <p>Each amount has one form: a range with equal ends is {@link Exactly} that value, so {@code between(5, 5)} equals {@code
 * exactly(5)}. An absent amount is an empty {@code Optional}, never zero.
 *
 * <p>The values are of any type with an order: {@code Integer} for counts, {@link java.time.Duration} for lengths of
 * time, {@link java.math.BigDecimal} for loads. The type that holds the amount decides which values it allows. New cases come
 * only with a new major version, so a {@code switch} over them may be exhaustive.
 *
 * @param <T> the type of the value
 */
public sealed interface Amount<T extends Comparable<? super T>> {

    /** The most criteria of a limit: {@value}. */
    int CRITERIA_LIMIT = 3;

    /** Returns this value and no other. */
    static <T extends Comparable<? super T>> Amount<T> exactly(T value) {
        return new Exactly<>(value);
    }

    /**
     * Returns a range with both ends included; with equal ends it is {@link #exactly} that value.
     *
     * @throws org.therex.check.InvalidValueException if least is above most
     */
    static <T extends Comparable<? super T>> Amount<T> between(T least, T most) {
        requireNonNull(least, "least");
        requireNonNull(most, "most");
        return least.compareTo(most) == 0 ? new Exactly<>(least) : new Between<>(least, most);
    }

    /** Returns this value or more. */
    static <T extends Comparable<? super T>> Amount<T> atLeast(T least) {
        return new AtLeast<>(least);
    }

    /** Returns this value or less. */
    static <T extends Comparable<? super T>> Amount<T> atMost(T most) {
        return new AtMost<>(most);
    }

    /** Returns roughly this value. */
    static <T extends Comparable<? super T>> Amount<T> about(T value) {
        return new About<>(value);
    }

    /**
     * Returns an amount in words, such as {@code several} or {@code a few seconds}.
     *
     * @param word the words, with their unit if they have one
     * @throws org.therex.check.InvalidValueException if the word is blank or longer than a {@linkplain Require#name name}
     */
    static <T extends Comparable<? super T>> Amount<T> vague(String word) {
        return new Vague<>(word);
    }

    /** Returns an amount that ends at the limit, or at the first of several that is reached. */
    static <T extends Comparable<? super T>> Amount<T> to(Limit limit, Limit... others) {
        requireNonNull(limit, "limit");
        requireNonNull(others, "others");
        return new ToLimit<>(
                ImmutableSet.<Limit>builder().add(limit).add(others).build(), ImmutableList.of());
    }

    /** Returns an amount that ends when the muscles are tired. */
    static <T extends Comparable<? super T>> Amount<T> toFatigue() {
        return to(Limit.FATIGUE);
    }

    /** Returns an amount that ends when the movement can no longer be done well. */
    static <T extends Comparable<? super T>> Amount<T> toFormLoss() {
        return to(Limit.FORM_LOSS);
    }

    /** Returns an amount that lasts as long as the person can. */
    static <T extends Comparable<? super T>> Amount<T> asLongAsPossible() {
        return to(Limit.AS_LONG_AS_POSSIBLE);
    }

    /**
     * Finds the lower bound: of a number or an estimate the value itself, of a range or a lower bound its
     * least; absent for an upper bound, a word and a limit.
     */
    default Optional<T> findLeast() {
        if (this instanceof Between<T> range) {
            return Optional.of(range.least());
        }
        return this instanceof AtLeast<T> bound ? Optional.of(bound.least()) : findValue();
    }

    /**
     * Finds the upper bound: of a number or an estimate the value itself, of a range or an upper bound its
     * most; absent for a lower bound, a word and a limit. It is never below the {@linkplain #findLeast() least}.
     */
    default Optional<T> findMost() {
        if (this instanceof Between<T> range) {
            return Optional.of(range.most());
        }
        return this instanceof AtMost<T> bound ? Optional.of(bound.most()) : findValue();
    }

    /** Finds the value of a number or an estimate; absent for all others. */
    default Optional<T> findValue() {
        if (this instanceof Exactly<T> number) {
            return Optional.of(number.value());
        }
        return this instanceof About<T> estimate ? Optional.of(estimate.value()) : Optional.empty();
    }

    /** Returns whether the value does not contradict the amount; an estimate, a word and a limit contradict none. */
    default boolean allows(T value) {
        requireNonNull(value, "value");
        return this instanceof About<T>
                || (findLeast().map(least -> least.compareTo(value) <= 0).orElse(true)
                        && findMost().map(most -> most.compareTo(value) >= 0).orElse(true));
    }

    /**
     * Returns this amount with each value changed.
     *
     * @param change the new value for each value; it must keep the order
     * @throws org.therex.check.InvalidValueException if it reverses a range
     */
    default <R extends Comparable<? super R>> Amount<R> map(Function<? super T, ? extends R> change) {
        requireNonNull(change, "change");
        if (this instanceof Exactly<T> number) {
            return new Exactly<>(change.apply(number.value()));
        } else if (this instanceof Between<T> range) {
            return Amount.between(change.apply(range.least()), change.apply(range.most()));
        } else if (this instanceof AtLeast<T> bound) {
            return new AtLeast<>(change.apply(bound.least()));
        } else if (this instanceof AtMost<T> bound) {
            return new AtMost<>(change.apply(bound.most()));
        } else if (this instanceof About<T> estimate) {
            return new About<>(change.apply(estimate.value()));
        } else if (this instanceof Vague<T> vague) {
            return new Vague<>(vague.word());
        }
        ToLimit<T> limit = (ToLimit<T>) this;
        return new ToLimit<>(limit.limits(), limit.criteria());
    }

    /**
     * Exactly this value.
     *
     * @param <T> the type of the value
     * @param value the value
     */
    record Exactly<T extends Comparable<? super T>>(T value) implements Amount<T> {

        /** Checks that nothing is null. */
        public Exactly {
            requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return AmountText.time(this);
        }
    }

    /**
     * A range, both ends included.
     *
     * @param <T> the type of the value
     * @param least the lower end
     * @param most the upper end, above the lower
     */
    record Between<T extends Comparable<? super T>>(T least, T most) implements Amount<T> {

        /**
         * Makes a range.
         *
         * @throws org.therex.check.InvalidValueException if the ends are equal or reversed
         */
        public Between {
            requireNonNull(least, "least");
            requireNonNull(most, "most");
            int order = least.compareTo(most);
            if (order > 0) {
                throw Require.invalid(
                        IssueCode.REVERSED_RANGE,
                        "least",
                        "at most 'most' " + AmountText.value(most),
                        AmountText.value(least));
            }
            if (order == 0) {
                throw Require.invalid(
                        IssueCode.CONFLICT,
                        "least",
                        "below 'most' " + AmountText.value(most) + " (say exactly instead)",
                        AmountText.value(least));
            }
        }

        @Override
        public String toString() {
            return AmountText.time(this);
        }
    }

    /**
     * This value or more.
     *
     * @param <T> the type of the value
     * @param least the least
     */
    record AtLeast<T extends Comparable<? super T>>(T least) implements Amount<T> {

        /** Checks that nothing is null. */
        public AtLeast {
            requireNonNull(least, "least");
        }

        @Override
        public String toString() {
            return AmountText.time(this);
        }
    }

    /**
     * This value or less.
     *
     * @param <T> the type of the value
     * @param most the most
     */
    record AtMost<T extends Comparable<? super T>>(T most) implements Amount<T> {

        /** Checks that nothing is null. */
        public AtMost {
            requireNonNull(most, "most");
        }

        @Override
        public String toString() {
            return AmountText.time(this);
        }
    }

    /**
     * Roughly this value.
     *
     * @param <T> the type of the value
     * @param value the estimate
     */
    record About<T extends Comparable<? super T>>(T value) implements Amount<T> {

        /** Checks that nothing is null. */
        public About {
            requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return AmountText.time(this);
        }
    }

    /**
     * An amount in words.
     *
     * @param <T> the type that a number would have
     * @param word the words
     */
    record Vague<T extends Comparable<? super T>>(String word) implements Amount<T> {

        /**
         * Makes an amount in words.
         *
         * @throws org.therex.check.InvalidValueException if the word is blank or longer than a name
         */
        public Vague {
            requireNonNull(word, "word");
            Require.name("word", word);
        }

        @Override
        public String toString() {
            return AmountText.time(this);
        }
    }

    /**
     * An amount that ends at a limit, or at the first of several.
     *
     * @param <T> the type that a number would have
     * @param limits the limits, at least one
     * @param criteria the criteria of the limit, in words; empty if not stated
     */
    record ToLimit<T extends Comparable<? super T>>(ImmutableSet<Limit> limits, ImmutableList<String> criteria)
            implements Amount<T> {

        /**
         * Makes an amount that ends at a limit.
         *
         * @throws org.therex.check.InvalidValueException if there is no limit, or more than {@value
         *     Amount#CRITERIA_LIMIT} criteria, or a criterion is not a {@linkplain Require#name name}
         */
        public ToLimit {
            requireNonNull(limits, "limits");
            requireNonNull(criteria, "criteria");
            if (limits.isEmpty()) {
                throw Require.invalid(IssueCode.EMPTY, "limits", "at least one limit", "none");
            }
            if (criteria.size() > CRITERIA_LIMIT) {
                throw Require.invalid(
                        IssueCode.TOO_LONG, "criteria", "at most " + CRITERIA_LIMIT + " texts", criteria.size());
            }
            Require.names("criteria", criteria);
            limits = limits.stream().sorted().collect(ImmutableSet.toImmutableSet());
        }

        /** Returns this amount with one more criterion. */
        public ToLimit<T> when(String criterion) {
            requireNonNull(criterion, "criterion");
            return new ToLimit<>(
                    limits,
                    java.util.stream.Stream.concat(criteria.stream(), java.util.stream.Stream.of(criterion))
                            .collect(toImmutableList()));
        }

        @Override
        public String toString() {
            return AmountText.time(this);
        }
    }
}
