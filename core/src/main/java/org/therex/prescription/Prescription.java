package org.therex.prescription;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;

/**
 * The dose of an exercise: sets, repetitions, holds, rests, intensity, frequency and more.
 *
 * <p>Every field may be absent. Absent means not stated, never zero or a default. A section or the whole program may
 * state the field instead; {@link ResolvedPrescription} merges these layers. Text that fits no field is a note, kept
 * word by word.
 *
 * <p>The fields that count multiply: sets, repetitions and sides (see {@link Sides}), spots, times a day. If there are
 * several schedules to choose from, the first is the prescription itself and the others are its {@linkplain
 * #alternatives() alternatives}. Immutable and thread-safe, and equal by content.
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

    /** The most characters of a text to parse: {@value}. No prescription has a longer text. */
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
     * @throws InvalidValueException if the text has another form, is longer than {@value #TEXT_LIMIT} characters, or
     *     states values that a prescription cannot have; each issue has the position, counted from 1, and the expected
     *     text
     */
    public static Prescription parse(String text) {
        requireNonNull(text, "text");
        return DoseReader.read(text);
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the number of sets, from 1; absent if not stated. */
    public abstract Optional<Amount<Integer>> sets();

    /** Returns the repetitions of a set, or of all if no sets are stated; absent if not stated. */
    public abstract Optional<Repetitions> repetitions();

    /** Returns the length of a timed set; absent if not stated. */
    public abstract Optional<Amount<Duration>> timeBox();

    /** Returns the hold; absent if not stated. */
    public abstract Optional<Hold> hold();

    /** Returns the number of spots, treated one after the other, from 1; absent if not stated. */
    public abstract Optional<Amount<Integer>> spots();

    /** Returns the sides; absent if not stated. */
    public abstract Optional<Sides> sides();

    /** Returns the rests, at most one for each place, in order of the places; empty if not stated. */
    public abstract ImmutableList<Rest> rests();

    /** Returns the tempo of a repetition; absent if not stated. */
    public abstract Optional<Tempo> tempo();

    /** Returns the intensities, in the order stated; empty if not stated. */
    public abstract ImmutableList<Intensity> intensities();

    /** Returns the breathing; absent if not stated. */
    public abstract Optional<Breathing> breathing();

    /** Returns the frequency; absent if not stated. */
    public abstract Optional<Frequency> frequency();

    /** Returns the length of a whole session; absent if not stated. */
    public abstract Optional<Amount<Duration>> sessionLength();

    /** Returns the notes, word by word, which fit no other field; empty if there are none. */
    public abstract ImmutableList<String> notes();

    /** Returns the alternative schedules, which have no alternatives themselves; empty if there are none. */
    public abstract ImmutableList<Prescription> alternatives();

    /**
     * Returns all schedules to choose from: this one without its alternatives, then the alternatives in order.
     */
    public ImmutableList<Prescription> schedules() {
        return alternatives().isEmpty()
                ? ImmutableList.of(this)
                : ImmutableList.<Prescription>builder()
                        .add(toBuilder().alternatives(ImmutableList.of()).build())
                        .addAll(alternatives())
                        .build();
    }

    /** Returns the stated fields, in order. */
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
     * Returns whether this schedule states an amount by a number, a limit or a word: repetitions, the length of a hold,
     * the size of a bout, the length of a set or of the session. Alternatives do not count.
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
     * Returns this prescription with unset fields taken from the wider one.
     *
     * <p>It is associative wherever nothing contradicts, and {@link #empty()} changes nothing on either side. {@link
     * ResolvedPrescription} does this for all scopes at once and keeps the origin of each field.
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

    /** Returns a builder with the fields of this prescription. */
    public Builder toBuilder() {
        Builder builder = new Builder().from(this);
        builder.startFrom(this);
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
     * <p>Nothing is set at first, and nothing has a default. The shorthands, which take numbers, do not throw: {@link
     * #build()} reports all rejected values at once. Replacing a rejected value clears its issue.
     * {@link #timesPerDay(int)}, {@link #everyHours(int)}, {@link #daysPerWeek(int)},
     * {@link #everyDays(int)} and {@link #onDays} add to one frequency, that of the prescription if the builder was made from
     * one; {@link #frequency(Frequency)} replaces it.
     */
    public static final class Builder extends PrescriptionShorthands {

        Builder() {}

        /** Returns the issues so far, without throwing; empty if the prescription can be built. */
        public Report check() {
            return Report.builder()
                    .addAll(rejected())
                    .attempt(Path.root(), this::create)
                    .build();
        }

        /**
         * Returns the prescription.
         *
         * @throws InvalidValueException with all issues: rejected shorthands; counts below 1 or above 9999;
         *     lengths that are not above 0 and at most a day; notes that are blank, have line breaks or are too long;
         *     two rests at one place; an intensity stated twice; too many of something; repetitions for each set whose
         *     number the sets do not allow; alternatives that are empty, have alternatives, or stand beside nothing
         */
        @Override
        public Prescription build() {
            if (rejected().hasIssues()) {
                throw new InvalidValueException(check());
            }
            return create();
        }
    }
}
