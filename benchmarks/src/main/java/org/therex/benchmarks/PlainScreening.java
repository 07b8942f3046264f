package org.therex.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.therex.anatomy.Side;
import org.therex.demand.Demand;
import org.therex.demand.DemandLevels;
import org.therex.exercise.Exercise;
import org.therex.prescription.Prescription;
import org.therex.safety.Criterion;
import org.therex.safety.DemandLimit;
import org.therex.safety.Finding;
import org.therex.safety.Person;
import org.therex.safety.Qualification;
import org.therex.safety.Recommendation;
import org.therex.safety.RuleCategory;
import org.therex.safety.RuleSet;
import org.therex.safety.ScreeningRule;
import org.therex.term.Presence;

/**
 * Screening as one writes it without more ado: lists of predicates over immutable values, with the reasons.
 *
 * <p>It knows but true and false, no clinician's decisions and no times of the day, and so does less than the library.
 */
final class PlainScreening {

    /** An exercise at its dose; every demand is on a side that is not of the limbs. */
    record Plain(
            String id, ImmutableMap<Demand, Integer> levels, ImmutableSet<Demand> left, ImmutableSet<Demand> right) {

        static Plain of(Exercise exercise, Prescription dose) {
            DemandLevels levels = exercise.demands().orElseThrow().levels(dose);
            return new Plain(exercise.id().value(), levels.demands(), on(levels, Side.LEFT), on(levels, Side.RIGHT));
        }

        private static ImmutableSet<Demand> on(DemandLevels levels, Side side) {
            return levels.demands().keySet().stream()
                    .filter(demand -> levels.level(demand, side) > 0)
                    .collect(ImmutableSet.toImmutableSet());
        }

        boolean reaches(Demand demand, int level) {
            Integer reached = levels.get(demand);
            return reached != null && reached >= level;
        }

        boolean isOn(Demand demand, Side side) {
            return (side == Side.LEFT ? left : right).contains(demand);
        }
    }

    /** A rule that fired, and the limits that were reached. */
    record Reason(String rule, Recommendation recommendation, String advice, ImmutableList<DemandLimit> reached) {}

    /** What was found. */
    record Result(String exercise, Recommendation recommendation, ImmutableList<Reason> reasons) {}

    /** A rule as predicates. */
    record PlainRule(ScreeningRule rule, Predicate<Person> holds, BiPredicate<Person, Plain> fires) {

        static PlainRule of(ScreeningRule rule) {
            return new PlainRule(
                    rule,
                    person -> isMet(rule.when(), person, null),
                    (person, plain) -> rule.wholeProgram()
                            || rule.limits().stream().anyMatch(limit -> isReached(rule, limit, person, plain)));
        }

        boolean test(Person person, Plain plain) {
            return holds.test(person) && fires.test(person, plain);
        }

        Reason reason(Person person, Plain plain) {
            return new Reason(
                    rule.id().value(),
                    rule.recommendation(),
                    rule.advice(),
                    rule.limits().stream()
                            .filter(limit -> isReached(rule, limit, person, plain))
                            .collect(ImmutableList.toImmutableList()));
        }
    }

    private final Person person;
    private final ImmutableList<PlainRule> rules;

    private PlainScreening(Person person, ImmutableList<PlainRule> rules) {
        this.person = person;
        this.rules = rules;
    }

    /** Returns a screening that goes through all rules for each exercise. */
    static PlainScreening ofAll(RuleSet rules, Person person) {
        return new PlainScreening(person, rules(rules));
    }

    /** Returns a screening that first picks the rules that hold for the person. */
    static PlainScreening ofThoseThatHold(RuleSet rules, Person person) {
        return new PlainScreening(
                person,
                rules(rules).stream()
                        .filter(rule -> rule.holds().test(person))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Returns the rules that can speak against an exercise. */
    static ImmutableList<PlainRule> rules(RuleSet rules) {
        return rules.rules().stream()
                .filter(rule -> rule.category() != RuleCategory.INDICATION)
                .map(PlainRule::of)
                .collect(ImmutableList.toImmutableList());
    }

    Result screen(Plain plain) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        for (PlainRule rule : rules) {
            if (rule.test(person, plain)) {
                reasons.add(rule.reason(person, plain));
            }
        }
        return result(plain, reasons.build());
    }

    static Result result(Plain plain, ImmutableList<Reason> reasons) {
        Recommendation recommendation = Recommendation.NOTHING_FOUND;
        for (Reason reason : reasons) {
            recommendation =
                    reason.recommendation().compareTo(recommendation) > 0 ? reason.recommendation() : recommendation;
        }
        return new Result(plain.id(), recommendation, reasons);
    }

    private static boolean isReached(ScreeningRule rule, DemandLimit limit, Person person, Plain plain) {
        if (!limit.levels().entrySet().stream().allMatch(entry -> plain.reaches(entry.getKey(), entry.getValue()))) {
            return false;
        }
        return !rule.sameSide()
                || isReachedOn(Side.LEFT, rule, limit, person, plain)
                || isReachedOn(Side.RIGHT, rule, limit, person, plain);
    }

    private static boolean isReachedOn(Side side, ScreeningRule rule, DemandLimit limit, Person person, Plain plain) {
        return limit.levels().keySet().stream().allMatch(demand -> plain.isOn(demand, side))
                && isMet(rule.when(), person, side);
    }

    private static boolean isMet(Criterion criterion, Person person, @Nullable Side side) {
        if (criterion instanceof Criterion.Has has) {
            return person.findings().stream()
                    .filter(finding -> finding.condition().equals(has.condition()))
                    .filter(finding -> finding.presence() == Presence.PRESENT)
                    .filter(finding -> side == null || finding.side().orElse(side) == side)
                    .anyMatch(finding -> has.qualifications().stream().allMatch(asked -> isSo(asked, finding)));
        } else if (criterion instanceof Criterion.BloodPressureAbove above) {
            return person.bloodPressure().orElseThrow().isAbove(above.limit());
        } else if (criterion instanceof Criterion.AllOf all) {
            return all.criteria().stream().allMatch(part -> isMet(part, person, side));
        } else if (criterion instanceof Criterion.AnyOf any) {
            return any.criteria().stream().anyMatch(part -> isMet(part, person, side));
        }
        Criterion.AtLeast some = (Criterion.AtLeast) criterion;
        return some.criteria().stream()
                        .filter(part -> isMet(part, person, side))
                        .count()
                >= some.count();
    }

    private static boolean isSo(Qualification asked, Finding finding) {
        if (asked instanceof Qualification.WeeksAtLeast least) {
            return finding.weeks().orElseThrow() >= least.weeks();
        } else if (asked instanceof Qualification.WeeksBelow below) {
            return finding.weeks().orElseThrow() < below.weeks();
        } else if (asked instanceof Qualification.Is is) {
            return finding.qualifiers().contains(is.qualifier());
        }
        return finding.absentQualifiers().contains(((Qualification.IsNot) asked).qualifier());
    }
}
