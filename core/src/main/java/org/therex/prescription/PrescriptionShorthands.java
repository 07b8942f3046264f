package org.therex.prescription;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;
import org.therex.check.Report;

/**
 * Setters of a prescription that take numbers.
 *
 * <p>They do not throw. A rejected value is kept as an issue until the same field is set again.
 */
abstract class PrescriptionShorthands extends PrescriptionSetters {

    private static final Path PAIN = DoseField.INTENSITIES.path().resolve("pain");
    private static final Path TOGETHER = DoseField.FREQUENCY.path().resolve("together");

    /** The issues of rejected values, by field. */
    private final Map<Path, Report> rejected = new LinkedHashMap<>();

    private Frequency.@Nullable Builder frequency;

    PrescriptionShorthands() {}

    private Prescription.Builder self() {
        return (Prescription.Builder) this;
    }

    /** Starts the frequency of the shorthands from that of a prescription. */
    final void startFrom(Prescription prescription) {
        frequency = prescription.frequency().map(Frequency::toBuilder).orElse(null);
    }

    /** Returns the issues of the values that were rejected and not replaced. */
    final Report rejected() {
        Report.Builder all = Report.builder();
        rejected.values().forEach(all::addAll);
        return all.build();
    }

    @Override
    public Prescription.Builder sets(Amount<Integer> sets) {
        replace(DoseField.SETS);
        return super.sets(sets);
    }

    @Override
    public Prescription.Builder repetitions(Repetitions repetitions) {
        replace(DoseField.REPETITIONS);
        return super.repetitions(repetitions);
    }

    @Override
    public Prescription.Builder hold(Hold hold) {
        replace(DoseField.HOLD);
        return super.hold(hold);
    }

    @Override
    public Prescription.Builder rest(Rest rest) {
        requireNonNull(rest, "rest");
        rejected.remove(DoseField.RESTS.path().resolve(rest.place().id()));
        return super.rest(rest);
    }

    @Override
    public Prescription.Builder rests(Iterable<? extends Rest> rests) {
        replace(DoseField.RESTS);
        return super.rests(rests);
    }

    @Override
    public Prescription.Builder tempo(Tempo tempo) {
        replace(DoseField.TEMPO);
        return super.tempo(tempo);
    }

    @Override
    public Prescription.Builder intensity(Intensity intensity) {
        if (intensity instanceof Intensity.PainCeiling) {
            rejected.remove(PAIN);
        }
        return super.intensity(intensity);
    }

    @Override
    public Prescription.Builder intensities(Iterable<? extends Intensity> intensities) {
        replace(DoseField.INTENSITIES);
        return super.intensities(intensities);
    }

    @Override
    public Prescription.Builder frequency(Frequency frequency) {
        replace(DoseField.FREQUENCY);
        return super.frequency(frequency);
    }

    /** Sets the number of sets. */
    public Prescription.Builder sets(int sets) {
        return sets(Amount.exactly(sets));
    }

    /** Sets a range of sets. */
    public Prescription.Builder sets(int least, int most) {
        return attempt(DoseField.SETS, () -> sets(Amount.between(least, most)));
    }

    /** Sets the number of repetitions. */
    public Prescription.Builder repetitions(int repetitions) {
        return attempt(DoseField.REPETITIONS, () -> repetitions(Repetitions.of(repetitions)));
    }

    /** Sets a range of repetitions. */
    public Prescription.Builder repetitions(int least, int most) {
        return attempt(DoseField.REPETITIONS, () -> repetitions(Repetitions.between(least, most)));
    }

    /** Sets the repetitions of each set. */
    public Prescription.Builder repetitionsPerSet(int... repetitions) {
        requireNonNull(repetitions, "repetitions");
        return attempt(DoseField.REPETITIONS, () -> repetitions(Repetitions.perSet(repetitions)));
    }

    /** Sets the hold in seconds. */
    public Prescription.Builder holdSeconds(int seconds) {
        return attempt(DoseField.HOLD, () -> hold(Hold.seconds(seconds)));
    }

    /** Sets the hold as a range of seconds. */
    public Prescription.Builder holdSeconds(int least, int most) {
        return attempt(DoseField.HOLD, () -> hold(Hold.seconds(least, most)));
    }

    /** Sets the number of spots. */
    public Prescription.Builder spots(int spots) {
        return spots(Amount.exactly(spots));
    }

    /** Adds a rest between sets. */
    public Prescription.Builder restBetweenSets(Duration length) {
        requireNonNull(length, "length");
        return rest(RestPlace.BETWEEN_SETS, length);
    }

    /** Adds a rest between sets in seconds, as {@link #restBetweenSets(Duration)} does. */
    public Prescription.Builder restSecondsBetweenSets(int seconds) {
        return restBetweenSets(Duration.ofSeconds(seconds));
    }

    /** Adds a rest between repetitions. */
    public Prescription.Builder restBetweenRepetitions(Duration length) {
        requireNonNull(length, "length");
        return rest(RestPlace.BETWEEN_REPETITIONS, length);
    }

    /** Adds a rest between sides. */
    public Prescription.Builder restBetweenSides(Duration length) {
        requireNonNull(length, "length");
        return rest(RestPlace.BETWEEN_SIDES, length);
    }

    private Prescription.Builder rest(RestPlace place, Duration length) {
        Path key = DoseField.RESTS.path().resolve(place.id());
        return attempt(key, DoseField.RESTS.path(), () -> rest(Rest.of(place, length)));
    }

    /** Sets each side, one after the other. */
    public Prescription.Builder eachSide() {
        return sides(Sides.each());
    }

    /** Sets the sides to alternate. */
    public Prescription.Builder alternatingSides() {
        return sides(Sides.alternating());
    }

    /** Sets the tempo, eccentric first, such as {@code 3-1-2-0}. */
    public Prescription.Builder tempo(String phases) {
        requireNonNull(phases, "phases");
        return attempt(DoseField.TEMPO, () -> tempo(Tempo.parse(phases)));
    }

    /** Adds a ceiling for pain, from 0 to 10. */
    public Prescription.Builder painUpTo(int rating) {
        return attempt(PAIN, DoseField.INTENSITIES.path(), () -> intensity(Intensity.painUpTo(rating)));
    }

    /** Sets the times a day. */
    public Prescription.Builder timesPerDay(int times) {
        return frequency("timesPerDay", it -> it.timesPerDay(times(Amount.exactly(times))));
    }

    /** Sets a range of times a day. */
    public Prescription.Builder timesPerDay(int least, int most) {
        return frequency("timesPerDay", it -> it.timesPerDay(times(Amount.between(least, most))));
    }

    /** Sets an interval in hours, while awake. */
    public Prescription.Builder everyHours(int hours) {
        return frequency("every", it -> it.every(Interval.hoursWhileAwake(hours)));
    }

    /** Sets the days a week. */
    public Prescription.Builder daysPerWeek(int days) {
        return frequency("days", it -> it.days(Days.perWeek(days)));
    }

    /** Sets an interval in days, from 1 for every day; 2 is every other day. */
    public Prescription.Builder everyDays(int days) {
        return frequency("days", it -> {
            Bounds.between("days", Amount.exactly(days), 1, Days.MOST_INTERVAL);
            it.days(Days.every(days));
        });
    }

    /** Sets the days of the week. */
    public Prescription.Builder onDays(DayOfWeek day, DayOfWeek... others) {
        requireNonNull(day, "day");
        return frequency("days", it -> it.days(Days.on(day, others)));
    }

    private static Amount<Integer> times(Amount<Integer> times) {
        return Bounds.count("timesPerDay", times);
    }

    private Prescription.Builder frequency(String part, Consumer<Frequency.Builder> setter) {
        Frequency.Builder whole = frequency == null ? Frequency.builder() : frequency;
        frequency = whole;
        Path path = DoseField.FREQUENCY.path().resolve(part);
        attempt(path, path, () -> setter.accept(whole));
        // Contradicting parts are one issue, which a later change of either part may clear.
        return rejected.containsKey(path) ? self() : attempt(TOGETHER, path, () -> super.frequency(whole.build()));
    }

    private Prescription.Builder attempt(DoseField field, Runnable action) {
        return attempt(field.path(), field.path(), action);
    }

    /**
     * Sets a value and clears the issue of a rejected one.
     *
     * @param key the part that is set; a later value with the same key replaces it
     */
    private Prescription.Builder attempt(Path key, Path prefix, Runnable action) {
        rejected.remove(key);
        Report found = Report.builder().attempt(prefix, action).build();
        if (found.hasIssues()) {
            rejected.put(key, found);
        }
        return self();
    }

    /** Clears the issues of a field. */
    private void replace(DoseField field) {
        rejected.keySet().removeIf(field.path()::contains);
    }
}
