package org.therex.prescription;

import java.time.Duration;
import org.immutables.value.Value;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * The assumed lengths of everything that a prescription does not time, for a {@link Workload}.
 *
 * <p>Each assumption is a range and can be set. The defaults are wide on purpose. Most are our own judgement, as stated
 * for each, and none is a clinical recommendation.
 */
@Value.Immutable
public abstract sealed class Pacing permits ImmutablePacing {

    Pacing() {}

    /** Returns the pacing with all defaults. */
    public static Pacing standard() {
        return builder().build();
    }

    /** Returns a builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the time of a movement there and back without a stated tempo, not counting holds and rests; 2 to 6 s
     * unless set. Source: our judgement.
     */
    @Value.Default
    public Estimate.Known<Duration> movement() {
        return Estimate.seconds(2, 6);
    }

    /**
     * Returns the time of a slow movement there and back, without a tempo in numbers; 4 to 10 s unless set. Source: our
     * judgement.
     */
    @Value.Default
    public Estimate.Known<Duration> slowMovement() {
        return Estimate.seconds(4, 10);
    }

    /**
     * Returns the time of a quick movement there and back, without a tempo in numbers; 1 to 2 s unless set. Source: our
     * judgement.
     */
    @Value.Default
    public Estimate.Known<Duration> quickMovement() {
        return Estimate.seconds(1, 2);
    }

    /**
     * Returns the time of a phase that is as fast as can be done well, the {@code X} of a tempo; 0.5 to 1 s unless set.
     * Source: our judgement.
     */
    @Value.Default
    public Estimate.Known<Duration> fastPhase() {
        return Estimate.between(Duration.ofMillis(500), Duration.ofSeconds(1));
    }

    /**
     * Returns the time of one count; 1 to 2 s unless set. Source: our judgement; a slow count is no faster than the clock.
     */
    @Value.Default
    public Estimate.Known<Duration> count() {
        return Estimate.seconds(1, 2);
    }

    /**
     * Returns the time of one breath, in and out; 3 to 5 s unless set. Source: from the resting rate of adults that is
     * usually given, 12 to 20 breaths a minute; deep breathing is slower.
     */
    @Value.Default
    public Estimate.Known<Duration> breath() {
        return Estimate.seconds(3, 5);
    }

    /**
     * Returns the number of phases of a repetition, which may each have a hold, with rests between them; from 1; 2
     * unless set. Source: our judgement, after movements back and forth, such as the two poses of cat-cow. Set it for
     * an exercise with more phases.
     */
    @Value.Default
    public Estimate.Known<Long> phases() {
        return Estimate.exactly(2L);
    }

    /**
     * Returns the time to change sides if no rest is stated; 2 to 10 s unless set. Source: our judgement.
     */
    @Value.Default
    public Estimate.Known<Duration> betweenSides() {
        return Estimate.seconds(2, 10);
    }

    /**
     * Returns the time to change spots if no rest is stated; 5 to 15 s unless set. Source: our judgement.
     */
    @Value.Default
    public Estimate.Known<Duration> betweenSpots() {
        return Estimate.seconds(5, 15);
    }

    /**
     * Returns the time between sets if no rest is stated; 10 to 60 s unless set. Source: our judgement.
     */
    @Value.Default
    public Estimate.Known<Duration> betweenSets() {
        return Estimate.seconds(10, 60);
    }

    /**
     * Returns the time between exercises if no rest is stated, for sums over several exercises; 10 to 60 s unless set.
     * Source: our judgement.
     */
    @Value.Default
    public Estimate.Known<Duration> betweenExercises() {
        return Estimate.seconds(10, 60);
    }

    /**
     * Returns the length of the waking day; above 0 and at most 24 h; 16 h unless set. Source: our judgement: 8 hours
     * of sleep.
     */
    @Value.Default
    public Estimate.Known<Duration> wakingDay() {
        return Estimate.exactly(Duration.ofHours(16));
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    @Value.Check
    void check() {
        Report.Builder report = Report.builder();
        report.attempt(Path.root(), () -> {
            if (phases().least() < 1) {
                throw Require.invalid(IssueCode.OUT_OF_RANGE, "phases", "at least 1", phases());
            }
        });
        report.attempt(Path.root(), () -> {
            if (wakingDay().least().isZero() || wakingDay().most().compareTo(Bounds.MOST_LENGTH) > 0) {
                throw Require.invalid(IssueCode.OUT_OF_RANGE, "wakingDay", "above 0 s and at most 24 h", wakingDay());
            }
        });
        report.build().throwIfErrors();
    }

    /** Builds a {@link Pacing}. */
    public static final class Builder extends PacingSetters {

        Builder() {}
    }
}
