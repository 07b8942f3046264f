package org.therex.examples;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.therex.monitoring.DirectionRule;
import org.therex.monitoring.PainProfile;
import org.therex.monitoring.Referral;
import org.therex.monitoring.StopAction;
import org.therex.monitoring.StopSign;
import org.therex.prescription.Amount;
import org.therex.program.Program;
import org.therex.progression.Increment;
import org.therex.progression.LadderStep;
import org.therex.progression.OutcomeCriterion;
import org.therex.progression.Progression;
import org.therex.progression.ProgressionRule;

/** A writer of progressions as lines of text. */
final class ProgressionText {

    private final Program program;

    /** Makes a writer that knows exercises by the names they have in a program. */
    ProgressionText(Program program) {
        this.program = program;
    }

    /** Returns a line for each rule and sign, and one for the note. */
    ImmutableList<String> of(Progression progression) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        progression.rules().forEach(rule -> lines.addAll(rule(rule)));
        progression.note().ifPresent(lines::add);
        return lines.build();
    }

    /** Returns the lines of a progression on one. */
    String inOne(Progression progression) {
        return String.join(" ", of(progression));
    }

    private ImmutableList<String> rule(ProgressionRule rule) {
        if (rule instanceof ProgressionRule.PainContingent pain) {
            return painContingent(pain);
        }
        return ImmutableList.of(
                rule instanceof ProgressionRule.Regression
                                || rule instanceof ProgressionRule.Deload
                                || rule instanceof ProgressionRule.Repeat
                                || rule instanceof ProgressionRule.StepLimit
                        ? cautious(rule)
                        : forward(rule));
    }

    private String forward(ProgressionRule rule) {
        if (rule instanceof ProgressionRule.DoubleProgression both) {
            return "First " + step(both.repetitions()) + "; then " + step(both.raise())
                    + ", and the repetitions start again.";
        } else if (rule instanceof ProgressionRule.Surplus surplus) {
            return "After the last set had " + surplus.repetitions() + " or more repetitions above the dose, in "
                    + sessions(surplus.sessions()) + ": " + step(surplus.raise()) + ".";
        } else if (rule instanceof ProgressionRule.Timed timed) {
            return "Each " + timed.period().label() + " in which all was done: " + step(timed.increment()) + ".";
        } else if (rule instanceof ProgressionRule.WhenMet met) {
            return "After " + criterion(met.criterion()) + ": " + step(met.increment()) + ".";
        } else if (rule instanceof ProgressionRule.Quota quota) {
            return "A quota, no more and no less, from " + quota.firstDay() + ", each "
                    + quota.period().label() + ": " + step(quota.increment()) + ".";
        }
        throw new IllegalArgumentException("No words for " + rule);
    }

    private String cautious(ProgressionRule rule) {
        if (rule instanceof ProgressionRule.Regression back) {
            return "Back after " + back.trigger().label() + " in " + sessions(back.times()) + ": " + step(back.easing())
                    + ".";
        } else if (rule instanceof ProgressionRule.Deload deload) {
            return "Back after " + deload.weeks() + " weeks without a step back: " + step(deload.easing()) + ".";
        } else if (rule instanceof ProgressionRule.Repeat repeat) {
            return "Each dose in so many sessions at least: " + repeat.sessions() + ".";
        } else if (rule instanceof ProgressionRule.StepLimit limit) {
            return "At most " + limit.most() + " steps in seven days.";
        }
        throw new IllegalArgumentException("No words for " + rule);
    }

    private ImmutableList<String> painContingent(ProgressionRule.PainContingent rule) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        String bands = rule.monitoring()
                .pain()
                .map(PainProfile::bands)
                .map(pain -> " (pain from 0 to 10: go on to " + pain.mostGreen() + ", adjust to " + pain.mostAmber()
                        + ", above that as agreed)")
                .orElse("");
        String easings = rule.easings().isEmpty()
                ? "hold the dose"
                : rule.easings().stream().map(this::step).collect(joining("; else "));
        lines.add("As the last session went" + bands + ". To adjust: " + easings + ".");
        rule.monitoring().direction().ifPresent(direction -> lines.addAll(direction(direction)));
        for (StopSign sign : rule.monitoring().stopSigns()) {
            lines.add("Stop the " + sign.action().ends().label() + " at this sign: " + sign.text()
                    + sign.population().map(whom -> " (" + whom + ")").orElse("")
                    + whatToDo(sign.action()));
        }
        return lines.build();
    }

    private static ImmutableList<String> direction(DirectionRule rule) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        int days = rule.unchangedDays();
        lines.add("Watch where the symptoms move. Unchanged for " + (days == 1 ? "a day" : days + " days")
                + ": a smaller range and a new look.");
        lines.add("Stop the " + rule.downTheLeg().ends().label() + " if the symptoms move down the leg"
                + whatToDo(rule.downTheLeg()));
        lines.add("Stop the " + rule.newDeficit().ends().label() + " at new numbness or weakness"
                + whatToDo(rule.newDeficit()));
        rule.evidence().note().ifPresent(note -> lines.add("This rests on: " + note));
        return lines.build();
    }

    private static String whatToDo(StopAction action) {
        return (action.referral() == Referral.NONE
                        ? ""
                        : "; turn to: " + action.referral().label())
                + action.advice().map(advice -> "; " + advice).orElse("");
    }

    private String criterion(OutcomeCriterion criterion) {
        List<String> parts = new ArrayList<>();
        criterion.repetitions().ifPresent(count -> parts.add(count + " repetitions"));
        criterion.hold().ifPresent(length -> parts.add("a hold of " + Amount.exactly(length)));
        if (parts.isEmpty()) {
            parts.add("all that is prescribed");
        }
        criterion.qualities().forEach(quality -> parts.add(quality.value().replace('-', ' ')));
        if (criterion.formKept()) {
            parts.add("good form to the end");
        }
        return String.join(", ", parts) + " in " + sessions(criterion.sessions());
    }

    private static String sessions(int count) {
        return count == 1 ? "1 session" : count + " sessions in a row";
    }

    private String step(Increment increment) {
        if (increment instanceof Increment.LadderMove step) {
            return "along "
                    + step.ladder().steps().stream().map(this::step).collect(joining(", "))
                    + step.ladder()
                            .axis()
                            .map(axis -> " (by " + axis.label() + ")")
                            .orElse("");
        } else if (increment instanceof Increment.BandStep step) {
            return step.bands().stream().map(Object::toString).collect(joining(", ", "along ", ""));
        }
        return increment.toString();
    }

    private String step(LadderStep step) {
        return ProgramWords.name(program, step.exercise())
                + step.modifications().stream()
                        .map(change -> " with " + ProgramWords.change(program, step.exercise(), change))
                        .collect(joining())
                + step.stage().map(stage -> " at stage " + stage).orElse("")
                + step.prescription().map(dose -> " (" + dose + ")").orElse("");
    }
}
