package org.therex.safety;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.therex.anatomy.Side;
import org.therex.evidence.Presence;

/** Goes through criteria: what they mean for a person, on which facts that rests, and what must be asked. */
final class CriterionTree {

    private final Person person;
    private final @Nullable Side side;

    /**
     * Looks at a person.
     *
     * @param side the side of the body from which to look, so that findings on the other side do not count; null if all do
     */
    CriterionTree(Person person, @Nullable Side side) {
        this.person = person;
        this.side = side;
    }

    /** Returns the criteria of which a criterion is made; empty if it has none. */
    static ImmutableList<Criterion> parts(Criterion criterion) {
        if (criterion instanceof Criterion.AllOf all) {
            return all.criteria();
        } else if (criterion instanceof Criterion.AnyOf any) {
            return any.criteria();
        }
        return criterion instanceof Criterion.AtLeast some ? some.criteria() : ImmutableList.of();
    }

    /** Returns the conditions of which a criterion speaks. */
    static ImmutableSet<ConditionId> conditions(Criterion criterion) {
        ImmutableSet.Builder<ConditionId> conditions = ImmutableSet.builder();
        if (criterion instanceof Criterion.Has has) {
            conditions.add(has.condition());
        }
        parts(criterion).forEach(part -> conditions.addAll(conditions(part)));
        return conditions.build();
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

    private List<Finding> findings(Criterion.Has has) {
        List<Finding> counted = new ArrayList<>(person.findings(has.condition()));
        counted.removeIf(finding ->
                side != null && finding.side().filter(other -> other != side).isPresent());
        return counted;
    }

    private static Truth truth(Criterion.Has has, Finding finding) {
        return switch (finding.presence()) {
            case ABSENT -> Truth.FALSE;
            case UNKNOWN -> Truth.UNKNOWN;
            case PRESENT ->
                has.qualifications().stream()
                        .map(qualification -> qualification.of(finding))
                        .reduce(Truth.TRUE, Truth::and);
        };
    }

    /** Adds the findings on which a criterion that is true rests. */
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

    /** Returns whether a criterion that is true rests on the blood pressure. */
    boolean restsOnPressure(Criterion criterion) {
        return truth(criterion) == Truth.TRUE
                && (criterion instanceof Criterion.BloodPressureAbove
                        || parts(criterion).stream().anyMatch(this::restsOnPressure));
    }

    /** Adds what must be asked to know whether a criterion of which that is unknown is true. */
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
        for (Criterion part : parts(criterion)) {
            if (truth(part) == Truth.UNKNOWN) {
                addOpen(part, open);
            }
        }
    }

    private static void addOpen(Criterion.Has has, Finding finding, ImmutableSet.Builder<Unknown> open) {
        if (finding.presence() == Presence.UNKNOWN) {
            open.add(Unknown.presence(has.condition()));
            return;
        }
        for (Qualification qualification : has.qualifications()) {
            if (qualification.of(finding) == Truth.UNKNOWN) {
                open.add(Unknown.of(has.condition(), qualification));
            }
        }
    }

    /** Something that is not known: of which kind, of which condition, and which trait. */
    record Unknown(
            QuestionKind kind,
            @Nullable ConditionId condition,
            @Nullable Trait trait) {

        static final Unknown PRESSURE = new Unknown(QuestionKind.BLOOD_PRESSURE, null, null);

        static Unknown presence(ConditionId condition) {
            return new Unknown(QuestionKind.PRESENCE, condition, null);
        }

        static Unknown of(ConditionId condition, Qualification qualification) {
            if (qualification instanceof Qualification.Is is) {
                return new Unknown(QuestionKind.TRAIT, condition, is.trait());
            } else if (qualification instanceof Qualification.IsNot isNot) {
                return new Unknown(QuestionKind.TRAIT, condition, isNot.trait());
            }
            return new Unknown(QuestionKind.WEEKS, condition, null);
        }
    }
}
