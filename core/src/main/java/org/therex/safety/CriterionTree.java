package org.therex.safety;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.therex.anatomy.Side;
import org.therex.term.Presence;

/** Evaluates criteria for a person, with the facts that decide and the facts that are unknown. */
final class CriterionTree {

    private final Person person;
    private final ImmutableSet<ConditionId> sided;
    private final @Nullable Side side;

    /**
     * Makes an evaluation for a person.
     *
     * @param sided the conditions with a left and a right side; the side of any other is ignored
     * @param side the side of the body to evaluate, so that findings on the other side do not count; null if all
     *     findings count
     */
    CriterionTree(Person person, ImmutableSet<ConditionId> sided, @Nullable Side side) {
        this.person = person;
        this.sided = sided;
        this.side = side;
    }

    /** Returns the direct parts of a criterion; empty if it has none. */
    static ImmutableList<Criterion> parts(Criterion criterion) {
        if (criterion instanceof Criterion.AllOf all) {
            return all.criteria();
        } else if (criterion instanceof Criterion.AnyOf any) {
            return any.criteria();
        }
        return criterion instanceof Criterion.AtLeast some ? some.criteria() : ImmutableList.of();
    }

    /** Returns the conditions in a criterion. */
    static ImmutableSet<ConditionId> conditions(Criterion criterion) {
        ImmutableSet.Builder<ConditionId> conditions = ImmutableSet.builder();
        if (criterion instanceof Criterion.Has has) {
            conditions.add(has.condition());
        }
        parts(criterion).forEach(part -> conditions.addAll(conditions(part)));
        return conditions.build();
    }

    /** Returns whether a criterion depends on the weeks of a condition. */
    static boolean looksAtWeeks(Criterion criterion, ConditionId condition) {
        return (criterion instanceof Criterion.Has has
                        && has.condition().equals(condition)
                        && has.qualifications().stream().anyMatch(Qualification::aboutWeeks))
                || parts(criterion).stream().anyMatch(part -> looksAtWeeks(part, condition));
    }

    Truth truth(Criterion criterion) {
        if (criterion instanceof Criterion.Has has) {
            return findings(has).stream().map(finding -> truth(has, finding)).reduce(Truth.FALSE, Truth::or);
        } else if (criterion instanceof Criterion.BloodPressureAbove above) {
            return person.bloodPressure()
                    .map(pressure -> Truth.of(pressure.isAbove(above.limit())))
                    .orElse(Truth.UNKNOWN);
        } else if (criterion instanceof Criterion.AllOf all) {
            return atLeast(all.criteria().size(), all.criteria());
        } else if (criterion instanceof Criterion.AnyOf any) {
            return atLeast(1, any.criteria());
        }
        Criterion.AtLeast some = (Criterion.AtLeast) criterion;
        return atLeast(some.count(), some.criteria());
    }

    private Truth atLeast(int count, ImmutableList<Criterion> criteria) {
        int met = 0;
        int open = 0;
        for (Criterion part : criteria) {
            Truth truth = truth(part);
            met += truth == Truth.TRUE ? 1 : 0;
            open += truth == Truth.UNKNOWN ? 1 : 0;
        }
        if (met >= count) {
            return Truth.TRUE;
        }
        return met + open >= count ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Returns the findings that count. A side without a finding gets one with the default presence. */
    private List<Finding> findings(Criterion.Has has) {
        List<Finding> counted = new ArrayList<>(person.findings(has.condition()));
        if (!sided.contains(has.condition())) {
            return counted;
        }
        for (Side each : Side.values()) {
            if (counted.stream().noneMatch(finding -> isOn(finding, each))) {
                counted.add(Finding.builder()
                        .condition(has.condition())
                        .presence(person.defaultPresence())
                        .side(each)
                        .build());
            }
        }
        counted.removeIf(finding -> side != null && !isOn(finding, side));
        return counted;
    }

    private static boolean isOn(Finding finding, Side side) {
        return finding.side().orElse(side) == side;
    }

    private static Truth truth(Criterion.Has has, Finding finding) {
        return switch (finding.presence()) {
            case ABSENT -> Truth.FALSE;
            case UNKNOWN -> Truth.UNKNOWN;
            case PRESENT ->
                has.qualifications().stream()
                        .map(qualification -> Truth.of(finding, qualification))
                        .reduce(Truth.TRUE, Truth::and);
        };
    }

    /** Adds the findings that make a true criterion true. */
    void addFacts(Criterion criterion, ImmutableSet.Builder<Finding> facts) {
        if (criterion instanceof Criterion.Has has) {
            findings(has).stream()
                    .filter(finding -> truth(has, finding) == Truth.TRUE)
                    .forEach(facts::add);
        }
        for (Criterion part : parts(criterion)) {
            if (truth(part) == Truth.TRUE) {
                addFacts(part, facts);
            }
        }
    }

    /** Returns whether the blood pressure makes a true criterion true. */
    boolean restsOnPressure(Criterion criterion) {
        return truth(criterion) == Truth.TRUE
                && (criterion instanceof Criterion.BloodPressureAbove
                        || parts(criterion).stream().anyMatch(this::restsOnPressure));
    }

    /**
     * Adds the unknown facts that decide whether an open criterion is true. If all of several criteria must hold, only
     * the facts of the first open one are added: the answer may settle the others.
     */
    void addOpen(Criterion criterion, ImmutableSet.Builder<Unknown> open) {
        if (criterion instanceof Criterion.BloodPressureAbove) {
            open.add(Unknown.PRESSURE);
        } else if (criterion instanceof Criterion.Has has) {
            for (Finding finding : findings(has)) {
                if (truth(has, finding) == Truth.UNKNOWN) {
                    addOpen(has, finding, open);
                }
            }
        }
        long asked = criterion instanceof Criterion.AllOf ? 1 : Long.MAX_VALUE;
        parts(criterion).stream()
                .filter(part -> truth(part) == Truth.UNKNOWN)
                .limit(asked)
                .forEach(part -> addOpen(part, open));
    }

    private static void addOpen(Criterion.Has has, Finding finding, ImmutableSet.Builder<Unknown> open) {
        if (finding.presence() == Presence.UNKNOWN) {
            open.add(Unknown.presence(has.condition(), finding.side().orElse(null)));
            return;
        }
        for (Qualification qualification : has.qualifications()) {
            if (Truth.of(finding, qualification) == Truth.UNKNOWN) {
                open.add(Unknown.of(finding, qualification));
            }
        }
    }

    /** An unknown fact: its kind, condition, side (null if both) and qualifier. */
    record Unknown(
            QuestionKind kind,
            @Nullable ConditionId condition,
            @Nullable Side side,
            @Nullable ConditionQualifier qualifier) {

        static final Unknown PRESSURE = new Unknown(QuestionKind.BLOOD_PRESSURE, null, null, null);

        static Unknown presence(ConditionId condition, @Nullable Side side) {
            return new Unknown(QuestionKind.PRESENCE, condition, side, null);
        }

        static Unknown of(Finding finding, Qualification qualification) {
            ConditionId condition = finding.condition();
            @Nullable Side side = finding.side().orElse(null);
            if (qualification instanceof Qualification.Is is) {
                return new Unknown(QuestionKind.TRAIT, condition, side, is.qualifier());
            } else if (qualification instanceof Qualification.IsNot isNot) {
                return new Unknown(QuestionKind.TRAIT, condition, side, isNot.qualifier());
            }
            return new Unknown(QuestionKind.WEEKS, condition, side, null);
        }
    }
}
