package org.therex.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.therex.check.Path;
import org.therex.check.Severity;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Relation;
import org.therex.program.OrderRule;
import org.therex.program.ResolvedItem;

/** The checks of the order of exercises; the first item of an exercise counts. */
final class OrderChecks {

    private OrderChecks() {}

    static ImmutableList<ProgramCheck> all() {
        return ImmutableList.of(
                ProgramCheck.of(ReviewCodes.PREREQUISITE_MISSING, Severity.WARNING, OrderChecks::prerequisiteMissing)
                        .ofWholePrograms(),
                ProgramCheck.of(ReviewCodes.PREREQUISITE_LATE, Severity.WARNING, OrderChecks::prerequisiteLate)
                        .ofWholePrograms(),
                ProgramCheck.of(ReviewCodes.ORDER_BROKEN, Severity.ERROR, OrderChecks::orderBroken)
                        .ofWholePrograms(),
                ProgramCheck.of(ReviewCodes.PROGRESSION_EARLY, Severity.WARNING, OrderChecks::progressionEarly)
                        .ofWholePrograms());
    }

    private static ImmutableList<ResolvedItem> firsts(ReviewedProgram program) {
        return program.items().stream()
                .filter(item -> program.findFirst(item.item().exercise())
                        .filter(first -> first.path().equals(item.path()))
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    private static void prerequisiteMissing(ReviewedProgram program, ReviewFindings findings) {
        prerequisites(program).forEach((needed, item) -> {
            ExerciseId exercise = item.item().exercise();
            if (program.findFirst(needed).isEmpty()) {
                findings.add(
                        item.path().resolve("exercise"),
                        "'exercise' must come after " + needed + ", but was " + exercise + " without it",
                        "add " + needed + " before it: " + exercise + " builds on it",
                        ImmutableMap.of("prerequisite", needed.value()));
            }
        });
    }

    private static void prerequisiteLate(ReviewedProgram program, ReviewFindings findings) {
        prerequisites(program).forEach((needed, item) -> {
            ExerciseId exercise = item.item().exercise();
            if (program.findFirst(needed)
                    .filter(first -> item.path().compareTo(first.path()) < 0)
                    .isPresent()) {
                findings.add(
                        item.path().resolve("exercise"),
                        "'exercise' must come after " + needed + ", but was " + exercise + " before it",
                        "move " + needed + " up: " + exercise + " builds on it",
                        ImmutableMap.of("prerequisite", needed.value()));
            }
        });
    }

    /** Returns the prerequisites, each with the first items of the exercises that need it. */
    private static ImmutableSetMultimap<ExerciseId, ResolvedItem> prerequisites(ReviewedProgram program) {
        ImmutableSetMultimap.Builder<ExerciseId, ResolvedItem> prerequisites = ImmutableSetMultimap.builder();
        SetMultimap<ExerciseId, ExerciseId> seen = LinkedHashMultimap.create();
        for (ResolvedItem item : program.items()) {
            for (ExerciseId needed : item.facts().linked(Relation.PREREQUISITE)) {
                if (seen.put(item.item().exercise(), needed)) {
                    prerequisites.put(needed, item);
                }
            }
        }
        return prerequisites.build();
    }

    private static boolean comesBefore(ReviewedProgram program, ExerciseId one, ExerciseId other) {
        Optional<ResolvedItem> first = program.findFirst(one);
        Optional<ResolvedItem> second = program.findFirst(other);
        return first.isPresent()
                && second.isPresent()
                && first.get().path().compareTo(second.get().path()) < 0;
    }

    private static void orderBroken(ReviewedProgram program, ReviewFindings findings) {
        List<OrderRule> rules = program.program().orderRules();
        for (int i = 0; i < rules.size(); i++) {
            OrderRule rule = rules.get(i);
            boolean never = program.findFirst(rule.first()).isEmpty()
                    && program.findFirst(rule.then()).isPresent();
            if (never || comesBefore(program, rule.then(), rule.first())) {
                findings.add(
                        Path.of("orderRules").resolve(i).resolve("first"),
                        "'first' must come before " + rule.then() + ", but was " + rule.first()
                                + (never ? ", which never comes" : " after it"),
                        (never ? "add it" : "move one of the two") + " or remove the rule"
                                + rule.reason()
                                        .map(reason -> "; the reason for it is: " + reason)
                                        .orElse(": the program contradicts itself"),
                        ImmutableMap.of(
                                "first",
                                rule.first().value(),
                                "then",
                                rule.then().value()));
            }
        }
    }

    /** Finds harder forms that come before an easier form, by the links for progressions and regressions. */
    private static void progressionEarly(ReviewedProgram program, ReviewFindings findings) {
        easierForms(program).asMap().forEach((harder, forms) -> {
            Optional<ResolvedItem> item = program.findFirst(harder);
            forms.stream()
                    .filter(easier -> comesBefore(program, harder, easier))
                    .sorted(Comparator.comparing(
                            easier -> program.findFirst(easier).orElseThrow().path()))
                    .forEach(easier -> findings.add(
                            item.orElseThrow().path().resolve("exercise"),
                            "'exercise' must come after the easier " + easier + ", but was " + harder + " before it",
                            "move " + easier + " up: it leads to " + harder,
                            ImmutableMap.of("easier", easier.value())));
        });
    }

    /** Returns the easier forms of the exercises of a program, in the order of the harder ones. */
    private static SetMultimap<ExerciseId, ExerciseId> easierForms(ReviewedProgram program) {
        SetMultimap<ExerciseId, ExerciseId> easier = LinkedHashMultimap.create();
        ImmutableList<ResolvedItem> firsts = firsts(program);
        SetMultimap<ExerciseId, ExerciseId> leadingTo = LinkedHashMultimap.create();
        for (ResolvedItem item : firsts) {
            item.facts()
                    .linked(Relation.PROGRESSION)
                    .forEach(harder -> leadingTo.put(harder, item.item().exercise()));
        }
        for (ResolvedItem item : firsts) {
            ExerciseId harder = item.item().exercise();
            easier.putAll(harder, leadingTo.get(harder));
            easier.putAll(harder, item.facts().linked(Relation.REGRESSION));
        }
        return easier;
    }
}
