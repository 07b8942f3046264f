package org.therex.progression;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.FLOOR;
import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;
import org.therex.check.Path;
import org.therex.monitoring.Question;
import org.therex.monitoring.ResponseKind;
import org.therex.prescription.Amount;
import org.therex.prescription.Band;
import org.therex.prescription.Intensity;
import org.therex.prescription.Prescription;
import org.therex.prescription.Repetitions;

/** The result of one increment up or down from a state. */
sealed interface DoseAdjustment {

    /** A changed state; the text states both amounts. */
    record Moved(DoseState state, String text) implements DoseAdjustment {}

    /** An unchanged state, since the increment is at its bound. */
    record AtBound(String text) implements DoseAdjustment {}

    /** A dose that does not state the amount. */
    record Missing(String text) implements DoseAdjustment {}

    /** A dose whose amount cannot be stepped, or a state that is not on the ladder. */
    record Unreadable(String text, Path path) implements DoseAdjustment {

        Question question(ResponseKind mayLeadTo) {
            return new Question(path, text, mayLeadTo);
        }
    }

    static DoseAdjustment up(Increment increment, DoseState state) {
        return of(increment, state, true);
    }

    static DoseAdjustment down(Increment increment, DoseState state) {
        return of(increment, state, false);
    }

    private static DoseAdjustment of(Increment increment, DoseState state, boolean up) {
        if (increment instanceof Increment.LadderMove step) {
            return alongLadder(step, state, up);
        } else if (increment instanceof Increment.BandStep step) {
            return alongBands(step, state, up);
        }
        Optional<DoseParameter> parameter = DoseParameter.find(increment, state.prescription());
        if (parameter.isEmpty()) {
            return unreadable(increment, state);
        }
        BigDecimal by = by(increment, parameter.get(), up);
        return by.signum() == 0
                ? atBound(increment, state)
                : moved(increment, state, state.with(parameter.get().shifted().apply(up ? by : by.negate())));
    }

    /** Returns the possible change of a number in a direction; 0 if there is none. */
    private static BigDecimal by(Increment increment, DoseParameter parameter, boolean up) {
        if (increment instanceof Increment.LoadPercent part) {
            return up ? percentUp(part, parameter.most()) : percentDown(part, parameter.least());
        }
        BigDecimal room = up
                ? most(increment).subtract(parameter.most())
                : parameter.least().subtract(least(increment));
        return step(increment).min(room).max(BigDecimal.ZERO);
    }

    private static BigDecimal percentUp(Increment.LoadPercent part, BigDecimal load) {
        Loads loads = part.loads();
        BigDecimal above = steps(loads, load, FLOOR).add(BigDecimal.ONE);
        BigDecimal last = steps(loads, loads.most(), FLOOR);
        BigDecimal wanted =
                steps(loads, load.add(part(part, load)), HALF_UP).max(above).max(BigDecimal.ZERO);
        return at(loads, wanted.min(last)).subtract(load).max(BigDecimal.ZERO);
    }

    private static BigDecimal percentDown(Increment.LoadPercent part, BigDecimal load) {
        Loads loads = part.loads();
        BigDecimal below = steps(loads, load, CEILING).subtract(BigDecimal.ONE);
        BigDecimal wanted =
                steps(loads, load.subtract(part(part, load)), HALF_UP).min(below);
        return load.subtract(at(loads, wanted.max(BigDecimal.ZERO))).max(BigDecimal.ZERO);
    }

    private static BigDecimal part(Increment.LoadPercent part, BigDecimal load) {
        return load.multiply(part.percent()).movePointLeft(2);
    }

    private static BigDecimal steps(Loads loads, BigDecimal load, RoundingMode rounding) {
        return load.subtract(loads.least()).divide(loads.step(), 0, rounding);
    }

    private static BigDecimal at(Loads loads, BigDecimal steps) {
        return loads.least().add(loads.step().multiply(steps));
    }

    static BigDecimal step(Increment increment) {
        if (increment instanceof Increment.RepetitionCount count) {
            return BigDecimal.valueOf(count.by());
        } else if (increment instanceof Increment.SetCount count) {
            return BigDecimal.valueOf(count.by());
        } else if (increment instanceof Increment.HoldTime time) {
            return DoseParameter.seconds(time.by());
        } else if (increment instanceof Increment.TimeBox time) {
            return DoseParameter.seconds(time.by());
        }
        return ((Increment.Load) increment).by();
    }

    static BigDecimal least(Increment increment) {
        if (increment instanceof Increment.RepetitionCount count) {
            return BigDecimal.valueOf(count.least());
        } else if (increment instanceof Increment.SetCount count) {
            return BigDecimal.valueOf(count.least());
        } else if (increment instanceof Increment.HoldTime time) {
            return DoseParameter.seconds(time.least());
        } else if (increment instanceof Increment.TimeBox time) {
            return DoseParameter.seconds(time.least());
        }
        return ((Increment.Load) increment).least();
    }

    static BigDecimal most(Increment increment) {
        if (increment instanceof Increment.RepetitionCount count) {
            return BigDecimal.valueOf(count.most());
        } else if (increment instanceof Increment.SetCount count) {
            return BigDecimal.valueOf(count.most());
        } else if (increment instanceof Increment.HoldTime time) {
            return DoseParameter.seconds(time.most());
        } else if (increment instanceof Increment.TimeBox time) {
            return DoseParameter.seconds(time.most());
        }
        return ((Increment.Load) increment).most();
    }

    private static DoseAdjustment alongLadder(Increment.LadderMove step, DoseState state, boolean up) {
        Optional<Integer> position = step.ladder().find(state);
        if (position.isEmpty()) {
            return unreadable(step, state);
        }
        int next = position.get() + (up ? 1 : -1);
        return next < 0 || next == step.ladder().steps().size()
                ? atBound(step, state)
                : moved(step, state, state.on(step.ladder().steps().get(next)));
    }

    private static DoseAdjustment alongBands(Increment.BandStep step, DoseState state, boolean up) {
        Optional<Band> band = findBand(step, state.prescription());
        if (band.isEmpty()) {
            return unreadable(step, state);
        }
        int next = step.bands().indexOf(band.get()) + (up ? 1 : -1);
        if (next < 0 || next == step.bands().size()) {
            return atBound(step, state);
        }
        Prescription dose = state.prescription().toBuilder()
                .intensities(state.prescription().intensities().stream()
                        .<Intensity>map(
                                kept -> kept.equals(band.get()) ? step.bands().get(next) : kept)
                        .toList())
                .build();
        return moved(step, state, state.with(dose));
    }

    static Optional<Band> findBand(Increment.BandStep step, Prescription dose) {
        return dose.intensities().stream()
                .filter(Band.class::isInstance)
                .map(Band.class::cast)
                .filter(step.bands()::contains)
                .findFirst();
    }

    private static DoseAdjustment moved(Increment increment, DoseState from, DoseState to) {
        return new Moved(to, "from " + amountText(increment, from) + " to " + amountText(increment, to));
    }

    private static DoseAdjustment atBound(Increment increment, DoseState state) {
        return new AtBound(amountText(increment, state) + " is at the bound");
    }

    static DoseAdjustment unreadable(Increment increment, DoseState state) {
        if (!isStated(increment, state.prescription())) {
            return new Missing("The dose states no " + fieldName(increment));
        }
        if (increment instanceof Increment.LadderMove) {
            return new Unreadable(
                    "Which step of the ladder is it? It was " + amountText(increment, state),
                    Path.of("state").resolve("exercise"));
        }
        String field = field(increment);
        return new Unreadable(
                "Which number can be changed? The dose says: " + amountText(increment, state),
                Path.of("state").resolve("prescription").resolve(field));
    }

    /** Returns the name of the amount that an increment changes. */
    static String fieldName(Increment increment) {
        if (increment instanceof Increment.TimeBox) {
            return "time";
        } else if (increment instanceof Increment.BandStep) {
            return "band";
        }
        String field = field(increment);
        return field.equals("intensities") ? "load" : field;
    }

    private static String field(Increment increment) {
        if (increment instanceof Increment.RepetitionCount) {
            return "repetitions";
        } else if (increment instanceof Increment.SetCount) {
            return "sets";
        } else if (increment instanceof Increment.HoldTime) {
            return "hold";
        }
        return increment instanceof Increment.TimeBox ? "timeBox" : "intensities";
    }

    /** Returns the amount of a state that an increment changes, in words. */
    static String amountText(Increment increment, DoseState state) {
        Prescription dose = state.prescription();
        if (increment instanceof Increment.LadderMove) {
            return place(state);
        } else if (increment instanceof Increment.RepetitionCount) {
            return dose.repetitions().map(Object::toString).orElse("no repetitions stated");
        } else if (increment instanceof Increment.SetCount) {
            return dose.sets()
                    .map(sets -> sets.equals(Amount.exactly(1)) ? "1 set" : sets + " sets")
                    .orElse("no sets stated");
        } else if (increment instanceof Increment.HoldTime) {
            return dose.hold().map(Object::toString).orElse("no hold stated");
        } else if (increment instanceof Increment.TimeBox) {
            return dose.timeBox().map(time -> "sets of " + time).orElse("no time stated");
        } else if (increment instanceof Increment.BandStep step) {
            return findBand(step, dose).map(Object::toString).orElse("none of the bands");
        }
        return DoseParameter.findLoad(dose).map(Object::toString).orElse("no load stated");
    }

    private static String place(DoseState state) {
        return state.exercise().map(Object::toString).orElse("no exercise")
                + state.modifications().stream()
                        .map(modification -> " with " + modification)
                        .collect(Collectors.joining())
                + state.stage().map(stage -> " at stage " + stage).orElse("");
    }

    /** Returns whether the dose states the amount that an increment changes, be it one that can be stepped or not. */
    static boolean isStated(Increment increment, Prescription dose) {
        if (increment instanceof Increment.RepetitionCount) {
            return dose.repetitions().isPresent();
        } else if (increment instanceof Increment.SetCount) {
            // Repetitions for each set state the number of sets.
            return dose.sets().isPresent() || dose.repetitions().orElse(null) instanceof Repetitions.PerSet;
        } else if (increment instanceof Increment.HoldTime) {
            return dose.hold().isPresent();
        } else if (increment instanceof Increment.TimeBox) {
            return dose.timeBox().isPresent();
        } else if (increment instanceof Increment.BandStep) {
            return dose.intensities().stream().anyMatch(Band.class::isInstance);
        } else if (increment instanceof Increment.LadderMove) {
            return true;
        }
        return DoseParameter.findLoad(dose).isPresent();
    }
}
