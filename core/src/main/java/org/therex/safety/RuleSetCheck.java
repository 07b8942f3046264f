package org.therex.safety;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Streams;
import java.util.Optional;
import java.util.Set;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.demand.DemandLevels;
import org.therex.demand.ExerciseDemand;
import org.therex.exercise.Exercise;
import org.therex.hint.References;
import org.therex.source.SourceId;

/** Checks the consistency of a rule set. */
final class RuleSetCheck {

    /** No exercise of the catalog reaches the limit of a rule. Remedy: correct the demand or its level. */
    static final IssueCode NEVER_FIRES = IssueCode.of("never-fires");

    private static final Path RULES = Path.of("rules");
    private static final Path CONDITIONS = Path.of("conditions");

    private final RuleSet rules;
    private final References references = new References();
    private final Report.Builder problems = Report.builder();

    private RuleSetCheck(RuleSet rules) {
        this.rules = rules;
    }

    static Report of(RuleSet rules) {
        RuleSetCheck check = new RuleSetCheck(rules);
        for (int i = 0; i < rules.conditions().size(); i++) {
            check.references.define(
                    ConditionId.KIND,
                    rules.conditions().get(i).id(),
                    CONDITIONS.resolve(i).resolve("id"));
        }
        for (int i = 0; i < rules.sources().size(); i++) {
            check.references.define(
                    "source",
                    rules.sources().get(i).id(),
                    Path.of("sources").resolve(i).resolve("id"));
        }
        for (int i = 0; i < rules.rules().size(); i++) {
            check.rule(rules.rules().get(i), RULES.resolve(i));
        }
        return check.problems.addAll(check.references.report()).build();
    }

    private void rule(ScreeningRule rule, Path place) {
        references.define(RuleId.KIND, rule.id(), place.resolve("id"));
        int index = 0;
        for (SourceId source : rule.evidence().sources()) {
            references.refer(
                    "source",
                    source,
                    place.resolve("evidence").resolve("sources").resolve(index++));
        }
        criterion(rule.when(), place.resolve("when"));
        boolean sided = CriterionTree.conditions(rule.when()).stream()
                .flatMap(id -> rules.findCondition(id).stream())
                .anyMatch(Condition::lateral);
        if (rule.sameSide() && !sided) {
            conflict(place, "sameSide", "false where no condition has sides", "true");
        }
    }

    private void criterion(Criterion criterion, Path place) {
        ImmutableList<Criterion> parts = CriterionTree.parts(criterion);
        if (criterion instanceof Criterion.AllOf all) {
            together(all, place);
        }
        for (int i = 0; i < parts.size(); i++) {
            criterion(parts.get(i), place.resolve("criteria").resolve(i));
        }
        if (criterion instanceof Criterion.Has has) {
            references.refer(ConditionId.KIND, has.condition(), place.resolve("condition"));
            rules.findCondition(has.condition()).ifPresent(condition -> qualifications(has, condition, place));
        }
    }

    /**
     * Checks that several criteria for one condition without sides can be met by one finding.
     */
    private void together(Criterion.AllOf all, Path place) {
        SetMultimap<ConditionId, Qualification> asked = LinkedHashMultimap.create();
        Multiset<ConditionId> times = HashMultiset.create();
        addAsked(all, asked, times);
        for (ConditionId id : asked.keySet()) {
            rules.findCondition(id)
                    .filter(condition -> !condition.lateral() && times.count(id) > 1)
                    .ifPresent(condition -> agreement(asked.get(id), place, "criteria"));
        }
    }

    private static void addAsked(
            Criterion criterion, SetMultimap<ConditionId, Qualification> asked, Multiset<ConditionId> times) {
        if (criterion instanceof Criterion.Has has) {
            asked.putAll(has.condition(), has.qualifications());
            times.add(has.condition());
        } else if (criterion instanceof Criterion.AllOf all) {
            all.criteria().forEach(part -> addAsked(part, asked, times));
        }
    }

    private void qualifications(Criterion.Has has, Condition condition, Path place) {
        for (Qualification qualification : has.qualifications()) {
            qualifier(qualification)
                    .filter(qualifier -> !condition.qualifiers().contains(qualifier))
                    .ifPresent(qualifier ->
                            conflict(place, "qualifications", "what " + condition.id() + " can be", qualifier.id()));
            boolean weeks = qualifier(qualification).isEmpty();
            if (weeks && condition.weeksOf().isEmpty()) {
                conflict(
                        place,
                        "qualifications",
                        "without weeks, as " + condition.id() + " has no 'weeksOf'",
                        qualification.toString());
            }
        }
        agreement(has.qualifications(), place, "qualifications");
    }

    /** Checks that qualifications can hold for a finding at the same time. */
    private void agreement(Set<Qualification> qualifications, Path place, String name) {
        int least = 0;
        int below = Finding.MOST_WEEKS + 1;
        for (Qualification qualification : qualifications) {
            if (qualification instanceof Qualification.WeeksAtLeast atLeast) {
                least = Math.max(least, atLeast.weeks());
            } else if (qualification instanceof Qualification.WeeksBelow before) {
                below = Math.min(below, before.weeks());
            }
        }
        if (least >= below) {
            conflict(place, name, "weeks that there can be", "at least " + least + " and less than " + below);
        }
        for (ConditionQualifier qualifier : ConditionQualifier.values()) {
            if (qualifications.contains(new Qualification.Is(qualifier))
                    && qualifications.contains(new Qualification.IsNot(qualifier))) {
                conflict(place, name, "what can be true at once", qualifier.id() + " and not " + qualifier.id());
            }
        }
    }

    private static Optional<ConditionQualifier> qualifier(Qualification qualification) {
        if (qualification instanceof Qualification.Is is) {
            return Optional.of(is.qualifier());
        }
        return qualification instanceof Qualification.IsNot isNot ? Optional.of(isNot.qualifier()) : Optional.empty();
    }

    private void conflict(Path place, String name, String rule, String value) {
        problems.attempt(place, () -> {
            throw Require.invalid(IssueCode.CONFLICT, name, rule, value);
        });
    }

    /** Returns warnings about limits that none of the exercises reaches at the highest of its levels. */
    static Report reach(RuleSet rules, Iterable<Exercise> exercises) {
        ImmutableSet<DemandLevels> highest = Streams.stream(exercises)
                .flatMap(exercise -> exercise.demands().stream())
                .map(profile -> DemandLevels.of(profile.demands().stream()
                        .collect(com.google.common.collect.ImmutableMap.toImmutableMap(
                                ExerciseDemand::demand, ExerciseDemand::level))))
                .collect(ImmutableSet.toImmutableSet());
        Report.Builder found = Report.builder();
        for (int i = 0; i < rules.rules().size(); i++) {
            ScreeningRule rule = rules.rules().get(i);
            Path limits = RULES.resolve(i).resolve("limits");
            boolean reached = rule.wholeProgram();
            for (int j = 0; j < rule.limits().size(); j++) {
                DemandLimit limit = rule.limits().get(j);
                boolean reachedHere = highest.stream().anyMatch(limit::isReachedBy);
                reached |= reachedHere;
                if (!reachedHere && limit.levels().size() > 1) {
                    found.add(neverFires(limits.resolve(j), limit.toString()));
                }
            }
            if (!reached) {
                found.add(neverFires(limits, rule.limits().toString()));
            }
        }
        return found.build();
    }

    private static Issue neverFires(Path place, String limit) {
        return Issue.warning(
                NEVER_FIRES,
                place,
                "'" + place.subject() + "' must be reached by one of the exercises, but was " + limit
                        + ", which none reaches");
    }
}
