package org.therex.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.therex.check.Severity;
import org.therex.exercise.Laterality;
import org.therex.exercise.LateralityScheme;
import org.therex.prescription.Amount;
import org.therex.prescription.DoseField;
import org.therex.prescription.Hold;
import org.therex.prescription.HoldLength;
import org.therex.prescription.HoldScope;
import org.therex.prescription.Intensity;
import org.therex.prescription.Prescription;
import org.therex.prescription.Repetitions;
import org.therex.prescription.Sides;
import org.therex.prescription.Workload;
import org.therex.program.ResolvedItem;

/** The checks of doses for every kind of exercise, which find typing errors. */
final class DoseSense {

    /**
     * The longest hold that is done more than once. It is our choice, far from any usual value, and no recommendation.
     */
    private static final Duration LONGEST_HOLD = Duration.ofMinutes(5);

    /**
     * The longest time of one exercise in a session. It is our choice, far from any usual value, and no recommendation.
     */
    private static final Duration LONGEST_EXERCISE = Duration.ofHours(2);

    /**
     * The highest rating of pain that is not red in at least one of the published bands: their red begins at 6, 7 or 8.
     * Source: leaflets of physiotherapy clinics, s53 in {@link org.therex.monitoring.MonitoringSources}.
     */
    private static final int HIGHEST_PAIN = 7;

    /**
     * The heaviest load in kilograms. It is our choice, far from any usual value in rehabilitation, and no
     * recommendation. Few trained people lift more in any exercise.
     */
    private static final BigDecimal HEAVIEST = BigDecimal.valueOf(200);

    private static final String LEAFLETS =
            "leaflets of providephysiotherapy.org.uk, pelvico.ca, peak-physio.com.au, cairnhillphysiotherapy.co.nz and"
                    + " fusionphysiochilliwack.com";

    private DoseSense() {}

    static ImmutableList<ProgramCheck> all() {
        return ImmutableList.of(
                ProgramCheck.of(ReviewCodes.EXTREME_DOSE, Severity.WARNING, DoseSense::extremeDose),
                ProgramCheck.of(ReviewCodes.SIDES_MISMATCH, Severity.WARNING, DoseSense::sidesMismatch));
    }

    private static void extremeDose(ReviewedProgram program, ReviewFindings findings) {
        for (ResolvedItem item : program.items()) {
            ImmutableList<Prescription> schedules = program.schedules(item);
            for (int i = 0; i < schedules.size(); i++) {
                if (!longHold(item, i, schedules.get(i), findings)) {
                    longExercise(item, schedules.get(i), findings);
                }
                pain(item, i, schedules.get(i), findings);
                load(item, i, schedules.get(i), findings);
            }
        }
    }

    private static boolean longHold(ResolvedItem item, int schedule, Prescription dose, ReviewFindings findings) {
        Optional<Hold> hold = dose.hold()
                .filter(it -> it.scope() != HoldScope.EXERCISE)
                .filter(it -> it.length().filter(DoseSense::isLong).isPresent());
        if (hold.isEmpty() || !isRepeated(dose)) {
            return false;
        }
        String most = Amount.exactly(LONGEST_HOLD).toString();
        findings.add(
                Places.dose(item, DoseField.HOLD, schedule),
                "'hold' must be at most " + most + " if it is done more than once, but was " + hold.get() + " for "
                        + item.item().exercise(),
                "check whether seconds were meant: it is far from any usual value; the bound is our choice,"
                        + " for typing errors only",
                ImmutableMap.of("most", most, "hold", hold.get().toString()));
        return true;
    }

    private static boolean isLong(HoldLength length) {
        return length instanceof HoldLength.Time time
                && time.amount()
                        .findLeast()
                        .filter(least -> least.compareTo(LONGEST_HOLD) > 0)
                        .isPresent();
    }

    private static boolean isRepeated(Prescription dose) {
        Stream<Amount<Integer>> counts = Stream.concat(
                dose.sets().stream(),
                dose.repetitions().stream()
                        .flatMap(repetitions -> repetitions instanceof Repetitions.EverySet every
                                ? Stream.of(every.amount())
                                : Stream.of()));
        return dose.repetitions().filter(Repetitions.PerSet.class::isInstance).isPresent()
                || counts.anyMatch(
                        count -> count.findLeast().filter(least -> least > 1).isPresent());
    }

    private static void longExercise(ResolvedItem item, Prescription dose, ReviewFindings findings) {
        Optional<Duration> least = Workload.of(dose).session().findLeast();
        if (least.filter(it -> it.compareTo(LONGEST_EXERCISE) > 0).isPresent()) {
            String most = Amount.exactly(LONGEST_EXERCISE).toString();
            String takes =
                    Amount.atLeast(Duration.ofMinutes(least.get().toMinutes())).toString();
            findings.add(
                    item.path(),
                    "'prescription' must take at most " + most + " in a session, but was " + takes + " for "
                            + item.item().exercise(),
                    "check sets, repetitions, holds and rests: it is far from any usual value; the bound"
                            + " is our choice, for typing errors only",
                    ImmutableMap.of("most", most, "takes", takes));
        }
    }

    private static void pain(ResolvedItem item, int schedule, Prescription dose, ReviewFindings findings) {
        dose.intensities().stream()
                .filter(intensity -> intensity instanceof Intensity.PainCeiling pain && pain.rating() > HIGHEST_PAIN)
                .findFirst()
                .ifPresent(pain -> findings.add(
                        Places.dose(item, DoseField.INTENSITIES, schedule),
                        "'intensities' must allow pain of at most " + HIGHEST_PAIN + "/10, but was " + pain + " for "
                                + item.item().exercise(),
                        "lower it or leave it out: ratings above " + HIGHEST_PAIN
                                + " are red in all the published pain bands that were seen, which differ below; they"
                                + " are"
                                + " from " + LEAFLETS,
                        ImmutableMap.of("most", Integer.toString(HIGHEST_PAIN), "source", LEAFLETS)));
    }

    private static void load(ResolvedItem item, int schedule, Prescription dose, ReviewFindings findings) {
        dose.intensities().stream()
                .filter(DoseSense::isHeavy)
                .findFirst()
                .ifPresent(load -> findings.add(
                        Places.dose(item, DoseField.INTENSITIES, schedule),
                        "'intensities' must have a load of at most " + HEAVIEST + " kg, but was " + load + " for "
                                + item.item().exercise(),
                        "check the number and the unit: it is far from any usual value; the bound is"
                                + " our choice, for typing errors only",
                        ImmutableMap.of("most", HEAVIEST + " kg", "load", load.toString())));
    }

    private static boolean isHeavy(Intensity intensity) {
        return intensity instanceof Intensity.Load load
                && load.kilograms()
                        .findLeast()
                        .or(load.kilograms()::findMost)
                        .filter(kilograms -> kilograms.compareTo(HEAVIEST) > 0)
                        .isPresent();
    }

    /** Compares the sides of a dose with those of the exercise, unless a modification may have changed these. */
    private static void sidesMismatch(ReviewedProgram program, ReviewFindings findings) {
        for (ResolvedItem item : program.items()) {
            Optional<LateralityScheme> scheme = item.exercise().laterality().map(Laterality::scheme);
            if (scheme.isEmpty() || !item.item().modifications().isEmpty()) {
                continue;
            }
            ImmutableList<Prescription> schedules = program.schedules(item);
            for (int i = 0; i < schedules.size(); i++) {
                Optional<Sides> sides = schedules.get(i).sides();
                if (sides.isEmpty() && schedules.get(i).statesVolume() && needsASide(scheme.get())) {
                    notStated(item, i, findings);
                }
                boolean together = sides.filter(it -> it.scheme() == Sides.Scheme.BILATERAL)
                        .isPresent();
                if (sides.isPresent() && together == scheme.get().lateral()) {
                    mismatch(item, i, sides.get(), findings);
                }
            }
        }
    }

    /** Returns whether a number alone may count one side or both; alternating sides count as one. */
    private static boolean needsASide(LateralityScheme scheme) {
        return scheme == LateralityScheme.EACH_SIDE || scheme == LateralityScheme.ONE_SIDE;
    }

    private static void notStated(ResolvedItem item, int schedule, ReviewFindings findings) {
        String exercise = item.item().exercise().value();
        findings.add(
                Places.dose(item, DoseField.SIDES, schedule),
                "'sides' must be stated, as " + exercise + " has a left and a right form, but was absent",
                "write \"each side\", one side, or \"alternating sides\": 10 repetitions may mean 10 or 20",
                ImmutableMap.of("exercise", exercise));
    }

    private static void mismatch(ResolvedItem item, int schedule, Sides sides, ReviewFindings findings) {
        boolean together = sides.scheme() == Sides.Scheme.BILATERAL;
        String exercise = item.item().exercise().value();
        findings.add(
                Places.dose(item, DoseField.SIDES, schedule),
                together
                        ? "'sides' must be one at a time, as " + exercise + " has a left and a right form, but was "
                                + sides
                        : "'sides' must be both together or not stated, as " + exercise
                                + " has no left and right form, but was " + sides,
                together
                        ? "write \"each side\" or one side, or choose the form that works both at once"
                        : "write \"both sides together\", or choose a form for one side: each side counts by itself",
                ImmutableMap.of("sides", sides.scheme().id()));
    }
}
