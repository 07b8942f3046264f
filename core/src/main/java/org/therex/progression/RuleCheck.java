package org.therex.progression;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.prescription.Prescription;

/** Compares the increments of rules with the amounts that a dose states. */
final class RuleCheck {

    private RuleCheck() {}

    /** Returns an error for each increment whose amount neither the dose nor a ladder step of these rules states. */
    static Report check(List<ProgressionRule> rules, Prescription dose) {
        ImmutableList<Increment> all = rules.stream()
                .flatMap(rule -> increments(rule).values().stream())
                .collect(ImmutableList.toImmutableList());
        Report.Builder problems = Report.builder();
        for (int i = 0; i < rules.size(); i++) {
            Path place = Path.of("rules").resolve(i);
            for (Map.Entry<Path, Increment> each : increments(rules.get(i)).entrySet()) {
                if (!DoseAdjustment.isStated(each.getValue(), dose) && !isStatedLater(each.getValue(), all)) {
                    problems.add(problem(
                            place.resolve(each.getKey()),
                            "change an amount that the dose states",
                            each.getValue(),
                            DoseAdjustment.fieldName(each.getValue()),
                            dose));
                }
            }
            if (rules.get(i) instanceof ProgressionRule.Surplus rule
                    && dose.repetitions().isEmpty()
                    && laterDoses(all).allMatch(later -> later.repetitions().isEmpty())) {
                problems.add(problem(
                        place.resolve("repetitions"),
                        "exceed repetitions that the dose states",
                        rule.repetitions(),
                        "repetitions",
                        dose));
            }
        }
        return problems.build();
    }

    private static Issue problem(Path path, String rule, Object value, String field, Prescription dose) {
        return Issue.builder()
                .code(IssueCode.CONFLICT)
                .path(path)
                .message("'" + path.segments().get(2) + "' must " + rule + ", but was " + value + " for a dose with no "
                        + field)
                .hint("add the " + field + " to the dose, or remove the rule")
                .putDetail("field", field)
                .putDetail("dose", dose.toString())
                .build();
    }

    /** Returns whether a ladder among the increments leads to a dose that states the amount. */
    private static boolean isStatedLater(Increment increment, ImmutableList<Increment> all) {
        return laterDoses(all).anyMatch(dose -> DoseAdjustment.isStated(increment, dose));
    }

    private static Stream<Prescription> laterDoses(ImmutableList<Increment> all) {
        return all.stream()
                .filter(Increment.LadderMove.class::isInstance)
                .flatMap(move -> ((Increment.LadderMove) move).ladder().steps().stream())
                .flatMap(step -> step.prescription().stream());
    }

    /** Returns the increments of a rule by their places in it. */
    private static ImmutableMap<Path, Increment> increments(ProgressionRule rule) {
        if (rule instanceof ProgressionRule.DoubleProgression it) {
            return ImmutableMap.of(Path.of("repetitions"), it.repetitions(), Path.of("raise"), it.raise());
        } else if (rule instanceof ProgressionRule.Surplus it) {
            return ImmutableMap.of(Path.of("raise"), it.raise());
        } else if (rule instanceof ProgressionRule.Timed it) {
            return ImmutableMap.of(Path.of("increment"), it.increment());
        } else if (rule instanceof ProgressionRule.WhenMet it) {
            return ImmutableMap.of(Path.of("increment"), it.increment());
        } else if (rule instanceof ProgressionRule.Quota it) {
            return ImmutableMap.of(Path.of("increment"), it.increment());
        } else if (rule instanceof ProgressionRule.Regression it) {
            return ImmutableMap.of(Path.of("easing"), it.easing());
        } else if (rule instanceof ProgressionRule.Deload it) {
            return ImmutableMap.of(Path.of("easing"), it.easing());
        } else if (rule instanceof ProgressionRule.PainContingent it) {
            ImmutableMap.Builder<Path, Increment> easings = ImmutableMap.builder();
            for (int i = 0; i < it.easings().size(); i++) {
                easings.put(Path.of("easings").resolve(i), it.easings().get(i));
            }
            return easings.buildOrThrow();
        }
        return ImmutableMap.of();
    }
}
