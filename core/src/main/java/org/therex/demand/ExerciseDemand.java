package org.therex.demand;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.anatomy.RelativeSide;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.prescription.Prescription;

/** A demand of an exercise with its level, its side and its dependence on the dose. */
@Value.Immutable
public abstract sealed class ExerciseDemand permits ImmutableExerciseDemand {

    ExerciseDemand() {}

    /**
     * Returns a demand whose level is the same at every dose.
     *
     * @throws org.therex.check.InvalidValueException if the level is below 1 or above {@value Demand#HIGHEST}
     */
    public static ExerciseDemand of(Demand demand, int level) {
        return builder().demand(demand).level(level).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the demand. */
    public abstract Demand demand();

    /** Returns the level, from 1 to {@value Demand#HIGHEST}; the highest level if the dose changes it. */
    public abstract int level();

    /**
     * Returns the side of the body on which it falls; absent for a demand without sides or if not assessed. If absent,
     * the demand counts on both sides.
     */
    public abstract Optional<RelativeSide> side();

    /**
     * Returns the lower levels for shorter times, shortest first; empty if the dose does not change the level. The time
     * is that of one hold, or of a whole set if the demand is {@linkplain Demand#cumulative() cumulative}.
     */
    public abstract ImmutableList<TimedLevel> timedLevels();

    /**
     * Returns the level at a dose without a hold, for an exercise that is only sometimes held; absent if the highest
     * level counts then. A hold of unknown length always has the highest level.
     */
    public abstract Optional<Integer> untimedLevel();

    /** Returns the part of the exercise that makes the demand and can be left out; absent if all of it does. */
    public abstract Optional<String> optionalPart();

    /** Returns whether the dose changes the level. */
    public boolean dependsOnDose() {
        return !timedLevels().isEmpty();
    }

    /**
     * Returns the level at a dose, for the most demanding way to do it.
     *
     * <p>The longest hold of the dose counts. For a {@linkplain Demand#cumulative() cumulative} demand, the time of a
     * set counts: the time box, or else all holds on all sides and spots, and the rests of stated length within the
     * set.
     *
     * <ul>
     *   <li>A pause in the phases of the tempo is a hold. For a cumulative demand, the other phases count too.
     *   <li>The longest time of a range counts. A time without an upper end, and a hold, a set or repetitions until a
     *       limit such as fatigue, have the highest level.
     *   <li>A hold of unknown length, or of a length in words, has the highest level. A time box without repetitions,
     *       hold and phases of the tempo counts as one hold. {@link #isAssumed} reports both.
     *   <li>A dose without a hold has the {@linkplain #untimedLevel() untimed level}, or else the highest level. For a
     *       cumulative demand, a dose with rests is not such a dose.
     *   <li>Counts and breaths are taken at the slowest of the usual {@linkplain org.therex.prescription.Pacing pacing}.
     * </ul>
     *
     * <p>Alternatives of the dose do not count.
     */
    public int level(Prescription dose) {
        requireNonNull(dose, "dose");
        if (!dependsOnDose()) {
            return level();
        }
        DoseTime time = DoseTime.of(demand(), dose);
        if (time instanceof DoseTime.None) {
            return untimedLevel().orElseGet(this::level);
        }
        return time instanceof DoseTime.UpTo upTo ? level(upTo.most()) : level();
    }

    private int level(Duration longest) {
        return timedLevels().stream()
                .filter(step -> longest.compareTo(step.upTo()) <= 0)
                .findFirst()
                .map(TimedLevel::level)
                .orElseGet(this::level);
    }

    /**
     * Returns whether the most demanding level was assumed, because the level depends on a time that the dose does not
     * state. A dose without a hold needs no assumption if there is an {@linkplain #untimedLevel() untimed level}.
     */
    public boolean isAssumed(Prescription dose) {
        requireNonNull(dose, "dose");
        if (!dependsOnDose()) {
            return false;
        }
        DoseTime time = DoseTime.of(demand(), dose);
        if (time instanceof DoseTime.UpTo upTo) {
            return upTo.assumed();
        }
        return time instanceof DoseTime.Unknown
                || (time instanceof DoseTime.None && untimedLevel().isEmpty());
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.between("level", level(), 1, Demand.HIGHEST))
                .attempt(Path.root(), () -> optionalPart().ifPresent(part -> Require.text("optionalPart", part)))
                .attempt(Path.root(), this::checkSide)
                .attempt(Path.root(), this::checkSteps)
                .attempt(Path.root(), () -> untimedLevel().ifPresent(this::checkUntimed))
                .build()
                .throwIfErrors();
    }

    private void checkSide() {
        if (side().isPresent() && !demand().lateral()) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "side",
                    "absent for a demand without sides",
                    side().get().id() + " for " + demand().id());
        }
    }

    private void checkSteps() {
        for (int i = 0; i < timedLevels().size(); i++) {
            TimedLevel step = timedLevels().get(i);
            int next = i + 1 < timedLevels().size() ? timedLevels().get(i + 1).level() : level();
            boolean longer = i == 0 || timedLevels().get(i - 1).upTo().compareTo(step.upTo()) < 0;
            if (step.level() >= next || !longer) {
                throw Require.invalid(
                        IssueCode.CONFLICT,
                        "timedLevels",
                        "in order of time, with rising levels below the highest",
                        timedLevels());
            }
        }
    }

    private void checkUntimed(int untimed) {
        if (!dependsOnDose()) {
            throw Require.invalid(
                    IssueCode.CONFLICT, "untimedLevel", "absent if the dose does not change the level", untimed);
        }
        Require.between("untimedLevel", untimed, 0, level());
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds an {@link ExerciseDemand}. */
    public static final class Builder extends ExerciseDemandSetters {

        Builder() {}
    }
}
