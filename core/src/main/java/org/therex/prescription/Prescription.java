package org.therex.prescription;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;

/**
 * How much of an exercise is to be done: everything that a therapist writes about its dose.
 *
 * <p>Every field may be absent, and absent means not stated: neither zero nor some default. What is not stated may be
 * stated further out, for a section or the whole program; {@link ResolvedPrescription} brings the layers together. What
 * fits no field is a note, kept word by word.
 *
 * <p>The fields that count multiply: sets, repetitions and sides (see {@link Sides}), spots, times a day. Where one of
 * two or more schedules may be chosen, the first is the prescription itself and the others are its {@linkplain
 * #alternatives() alternatives}.
 */
@Value.Immutable
public abstract sealed class Prescription permits ImmutablePrescription {

    /** The most intensities: {@value}. */
    public static final int INTENSITIES_LIMIT = 20;

    /** The most notes: {@value}. */
    public static final int NOTES_LIMIT = 10;

    /** The most characters of a note: {@value}. */
    public static final int NOTE_LENGTH = 1000;

    /** The most alternatives: {@value}. */
    public static final int ALTERNATIVES_LIMIT = 9;

    /** The most characters of a text that is read: {@value}; no prescription is longer. */
    public static final int TEXT_LIMIT = 1_000_000;

    Prescription() {}

    /** Returns the prescription that states nothing. */
    public static Prescription empty() {
        return builder().build();
    }

    /**
     * Returns the prescription with the given text form, the inverse of {@link #toString()}.
     *
     * @param text the canonical form, or any that {@linkplain org.therex.prescription the package} describes
     * @throws InvalidValueException if the text has another form, is longer than {@value #TEXT_LIMIT} characters, or says
     *     what a prescription may not say; each issue has the position, counted from 1, and what was expected there
     */
    public static Prescription parse(String text) {
        requireNonNull(text, "text");
        return DoseReader.read(text);
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns how many sets, from 1. */
    public abstract Optional<Amount<Integer>> sets();

    /** Returns how many repetitions in a set, or in all if no sets are stated. */
    public abstract Optional<Repetitions> repetitions();

    /** Returns how long a set lasts where the clock and not a count ends it. */
    public abstract Optional<Amount<Duration>> timeBox();

    /** Returns how long a position is held. */
    public abstract Optional<Hold> hold();

    /** Returns on how many spots it is done, one after the other, from 1. */
    public abstract Optional<Amount<Integer>> spots();

    /** Returns which sides are worked and how. */
    public abstract Optional<Sides> sides();

    /** Returns the rests, one for each place at the most, in order of the places; empty if not stated. */
    public abstract ImmutableList<Rest> rests();

    /** Returns how fast a repetition is done. */
    public abstract Optional<Tempo> tempo();

    /** Returns how hard it is to be, in the order stated; empty if not stated. */
    public abstract ImmutableList<Intensity> intensities();

    /** Returns how to breathe. */
    public abstract Optional<Breathing> breathing();

    /** Returns how often and when. */
    public abstract Optional<Frequency> frequency();

    /** Returns how long a whole session lasts. */
    public abstract Optional<Amount<Duration>> sessionLength();

    /** Returns what fits no other field, word by word; empty if there is nothing. */
    public abstract ImmutableList<String> notes();

    /** Returns other schedules that may be chosen instead, none of which has alternatives; empty if there are none. */
    public abstract ImmutableList<Prescription> alternatives();

    /**
     * Returns all schedules that may be chosen, none of which has alternatives: this one without its alternatives, and then
     * those in order.
     */
    public ImmutableList<Prescription> schedules() {
        return alternatives().isEmpty()
                ? ImmutableList.of(this)
                : ImmutableList.<Prescription>builder()
                        .add(toBuilder().alternatives(ImmutableList.of()).build())
                        .addAll(alternatives())
                        .build();
    }

    /** Returns the fields that say something, in order. */
    public ImmutableSet<DoseField> statedFields() {
        return Arrays.stream(DoseField.values())
                .filter(field -> field.isStated(this))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns whether nothing is stated. */
    public boolean statesNothing() {
        return statedFields().isEmpty();
    }

    /**
     * Returns whether this schedule says how much is done, by a number, a limit or a word: repetitions, how long to hold, how
     * large a bout, or a time, which for a walk is that of the session. Its alternatives are not looked at.
     */
    public boolean statesVolume() {
        return repetitions().isPresent()
                || timeBox().isPresent()
                || hold().flatMap(Hold::length).isPresent()
                || frequency().flatMap(Frequency::boutSize).isPresent()
                || sessionLength().isPresent();
    }

    /** Finds the rest at a place. */
    public Optional<Rest> findRest(RestPlace place) {
        requireNonNull(place, "place");
        return rests().stream().filter(rest -> rest.place() == place).findFirst();
    }

    /**
     * Returns this prescription, and in each field that it does not state what the wider one states.
     *
     * <p>It is associative wherever nothing contradicts, and {@link #empty()} changes nothing on either side. {@link
     * ResolvedPrescription} does the same for all scopes at once and says where each field comes from.
     *
     * @throws InvalidValueException if fields of the two contradict each other
     */
    public Prescription withDefaults(Prescription wider) {
        requireNonNull(wider, "wider");
        return Inheritance.of(Scope.ITEM, this)
                .over(Inheritance.of(Scope.PROGRAM, wider))
                .resolve()
                .prescription();
    }

    /** Returns a builder with all that this prescription states. */
    public Builder toBuilder() {
        Builder builder = new Builder().from(this);
        builder.frequency = frequency().map(Frequency::toBuilder).orElse(null);
        return builder;
    }

    @Value.Check
    Prescription normal() {
        PrescriptionCheck.of(this).throwIfErrors();
        ImmutableList<Rest> sorted = ImmutableList.sortedCopyOf(Comparator.comparing(Rest::place), rests());
        return sorted.equals(rests())
                ? this
                : new Builder().from(this).rests(sorted).create();
    }

    /** Returns the prescription on one line, such as {@code 3 x 8-12, hold 5-10 s, each side, 4 times a day}. */
    @Override
    public String toString() {
        return DoseText.of(this);
    }

    /**
     * Builds a {@link Prescription}.
     *
     * <p>Nothing is set at first, and nothing has a default. The shorthands, which take numbers, do not throw: what is
     * wrong with them is kept, and {@link #build()} reports all of it at once. Replacing a rejected value clears its issue.
     * {@link #timesPerDay(int)}, {@link #everyHours(int)}, {@link #daysPerWeek(int)},
     * {@link #everyDays(int)} and {@link #onDays} add to one frequency, that of the prescription if the builder was made from
     * one; {@link #frequency(Frequency)} replaces it.
     */
    public static final class Builder extends PrescriptionSetters {

        private static final Path PAIN = DoseField.INTENSITIES.path().resolve("pain");
        private static final Path TOGETHER = DoseField.FREQUENCY.path().resolve("together");

        private final Map<Path, Report> rejected = new LinkedHashMap<>();
        private Frequency.@Nullable Builder frequency;

        Builder() {}

        @Override
        public Builder sets(Amount<Integer> sets) {
            replace(DoseField.SETS);
            return super.sets(sets);
        }

        @Override
        public Builder repetitions(Repetitions repetitions) {
            replace(DoseField.REPETITIONS);
            return super.repetitions(repetitions);
        }

        @Override
        public Builder hold(Hold hold) {
            replace(DoseField.HOLD);
            return super.hold(hold);
        }

        @Override
        public Builder rest(Rest rest) {
            requireNonNull(rest, "rest");
            rejected.remove(DoseField.RESTS.path().resolve(rest.place().id()));
            return super.rest(rest);
        }

        @Override
        public Builder rests(Iterable<? extends Rest> rests) {
            replace(DoseField.RESTS);
            return super.rests(rests);
        }

        @Override
        public Builder tempo(Tempo tempo) {
            replace(DoseField.TEMPO);
            return super.tempo(tempo);
        }

        @Override
        public Builder intensity(Intensity intensity) {
            if (intensity instanceof Intensity.PainCeiling) {
                rejected.remove(PAIN);
            }
            return super.intensity(intensity);
        }

        @Override
        public Builder intensities(Iterable<? extends Intensity> intensities) {
            replace(DoseField.INTENSITIES);
            return super.intensities(intensities);
        }

        @Override
        public Builder frequency(Frequency frequency) {
            replace(DoseField.FREQUENCY);
            return super.frequency(frequency);
        }

        /** Sets the number of sets. */
        public Builder sets(int sets) {
            return sets(Amount.exactly(sets));
        }

        /** Sets a range of sets. */
        public Builder sets(int least, int most) {
            return attempt(DoseField.SETS, () -> sets(Amount.between(least, most)));
        }

        /** Sets the number of repetitions. */
        public Builder repetitions(int repetitions) {
            return attempt(DoseField.REPETITIONS, () -> repetitions(Repetitions.of(repetitions)));
        }

        /** Sets a range of repetitions. */
        public Builder repetitions(int least, int most) {
            return attempt(DoseField.REPETITIONS, () -> repetitions(Repetitions.between(least, most)));
        }

        /** Sets the repetitions of each set. */
        public Builder repetitionsPerSet(int... repetitions) {
            requireNonNull(repetitions, "repetitions");
            return attempt(DoseField.REPETITIONS, () -> repetitions(Repetitions.perSet(repetitions)));
        }

        /** Sets how many seconds a position is held. */
        public Builder holdSeconds(int seconds) {
            return attempt(DoseField.HOLD, () -> hold(Hold.seconds(seconds)));
        }

        /** Sets a range of seconds for which a position is held. */
        public Builder holdSeconds(int least, int most) {
            return attempt(DoseField.HOLD, () -> hold(Hold.seconds(least, most)));
        }

        /** Sets the number of spots. */
        public Builder spots(int spots) {
            return spots(Amount.exactly(spots));
        }

        /** Adds a rest between sets. */
        public Builder restBetweenSets(Duration length) {
            requireNonNull(length, "length");
            return rest(RestPlace.BETWEEN_SETS, length);
        }

        /** Adds a rest of so many seconds between sets, as {@link #restBetweenSets(Duration)} does. */
        public Builder restSecondsBetweenSets(int seconds) {
            return restBetweenSets(Duration.ofSeconds(seconds));
        }

        /** Adds a rest between repetitions. */
        public Builder restBetweenRepetitions(Duration length) {
            requireNonNull(length, "length");
            return rest(RestPlace.BETWEEN_REPETITIONS, length);
        }

        /** Adds a rest between sides. */
        public Builder restBetweenSides(Duration length) {
            requireNonNull(length, "length");
            return rest(RestPlace.BETWEEN_SIDES, length);
        }

        private Builder rest(RestPlace place, Duration length) {
            Path key = DoseField.RESTS.path().resolve(place.id());
            return attempt(key, DoseField.RESTS.path(), () -> rest(Rest.of(place, length)));
        }

        /** Sets each side, one after the other. */
        public Builder eachSide() {
            return sides(Sides.each());
        }

        /** Sets the sides to alternate. */
        public Builder alternatingSides() {
            return sides(Sides.alternating());
        }

        /** Sets the tempo, eccentric first, such as {@code 3-1-2-0}. */
        public Builder tempo(String phases) {
            requireNonNull(phases, "phases");
            return attempt(DoseField.TEMPO, () -> tempo(Tempo.parse(phases)));
        }

        /** Adds a ceiling for pain, from 0 to 10. */
        public Builder painUpTo(int rating) {
            return attempt(PAIN, DoseField.INTENSITIES.path(), () -> intensity(Intensity.painUpTo(rating)));
        }

        /** Sets how many times a day. */
        public Builder timesPerDay(int times) {
            return frequency("timesPerDay", it -> it.timesPerDay(times(Amount.exactly(times))));
        }

        /** Sets a range of times a day. */
        public Builder timesPerDay(int least, int most) {
            return frequency("timesPerDay", it -> it.timesPerDay(times(Amount.between(least, most))));
        }

        /** Sets every so many hours while awake. */
        public Builder everyHours(int hours) {
            return frequency("every", it -> it.every(Interval.hoursWhileAwake(hours)));
        }

        /** Sets how many days a week. */
        public Builder daysPerWeek(int days) {
            return frequency("days", it -> it.days(Days.perWeek(days)));
        }

        /** Sets every so many days, from 1 for every day; 2 is every other day. */
        public Builder everyDays(int days) {
            return frequency("days", it -> {
                Bounds.between("days", Amount.exactly(days), 1, Days.MOST_INTERVAL);
                it.days(Days.every(days));
            });
        }

        /** Sets the days of the week. */
        public Builder onDays(DayOfWeek day, DayOfWeek... others) {
            requireNonNull(day, "day");
            return frequency("days", it -> it.days(Days.on(day, others)));
        }

        private static Amount<Integer> times(Amount<Integer> times) {
            return Bounds.count("timesPerDay", times);
        }

        private Builder frequency(String part, Consumer<Frequency.Builder> setter) {
            Frequency.Builder whole = frequency == null ? Frequency.builder() : frequency;
            frequency = whole;
            Path path = DoseField.FREQUENCY.path().resolve(part);
            attempt(path, path, () -> setter.accept(whole));
            // Parts that contradict each other are one issue, which another part of either may mend.
            return rejected.containsKey(path) ? this : attempt(TOGETHER, path, () -> super.frequency(whole.build()));
        }

        private Builder attempt(DoseField field, Runnable action) {
            return attempt(field.path(), field.path(), action);
        }

        /**
         * Sets a value in place of one that was rejected.
         *
         * @param key what is set; a later value of the same key takes its place
         */
        private Builder attempt(Path key, Path prefix, Runnable action) {
            rejected.remove(key);
            Report found = Report.builder().attempt(prefix, action).build();
            if (found.hasIssues()) {
                rejected.put(key, found);
            }
            return this;
        }

        /** Forgets the values of a field that were rejected. */
        private Builder replace(DoseField field) {
            rejected.keySet().removeIf(field.path()::contains);
            return this;
        }

        /** Returns all that is wrong so far, without throwing; empty if the prescription can be built. */
        public Report check() {
            Report.Builder all = Report.builder();
            rejected.values().forEach(all::addAll);
            return all.attempt(Path.root(), this::create).build();
        }

        /**
         * Returns the prescription.
         *
         * @throws InvalidValueException with everything that is wrong: refused shorthands; counts below 1 or above 9999;
         *     lengths that are not above 0 and at most a day; notes that are blank, have line breaks or are too long;
         *     two rests at one place; an intensity stated twice; too many of something; repetitions for each set whose
         *     number the sets do not allow; alternatives that are empty, have alternatives, or stand beside nothing
         */
        @Override
        public Prescription build() {
            if (!rejected.isEmpty()) {
                throw new InvalidValueException(check());
            }
            return create();
        }
    }
}
