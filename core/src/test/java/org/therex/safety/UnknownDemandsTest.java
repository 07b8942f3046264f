package org.therex.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.safety.Recommendation.EXCLUDED;
import static org.therex.safety.Recommendation.NOTHING_FOUND;
import static org.therex.safety.Recommendation.NOT_ENOUGH_INFORMATION;
import static org.therex.safety.Recommendation.ONLY_WITH_MODIFICATIONS;
import static org.therex.safety.Screenings.DOSE;
import static org.therex.safety.Screenings.normal;

import org.junit.jupiter.api.Test;
import org.therex.anatomy.Position;
import org.therex.demand.Demand;
import org.therex.exercise.Exercise;

/** Demands of a newer version, of exercises and in the limits of rules. */
class UnknownDemandsTest {

    private static final Demand BEARING = Demand.of("weight-bearing");
    private static final Demand SHOCK = Demand.of("shock");
    private static final Person PERSON = normal(Finding.present("osteoporosis"), Finding.present("back-pain"));

    private static ScreeningRule.Builder rule(RuleCategory category) {
        return ScreeningRule.builder("bear", category)
                .when(Criterion.has(category == RuleCategory.INDICATION ? "back-pain" : "osteoporosis"))
                .limit(BEARING, 1)
                .limit(DemandLimit.of(SHOCK, 2).and(Demand.HIP_FLEXION, 1))
                .advice("Put less weight on it.")
                .evidence(Rules.EVIDENCE);
    }

    private static Verdict screen(RuleCategory category) {
        RuleSet rules = Rules.ALL.toBuilder().rule(rule(category).build()).build();
        return rules.forPerson(PERSON).screen(Moves.CROSSED_LEG, DOSE);
    }

    @Test
    void aDemandOfAnExerciseThatIsUnknownIsAskedFor() {
        Exercise hop = Moves.exercise("hop", Position.STANDING)
                .demands(demands -> demands.demand(BEARING, 2))
                .build();

        Verdict verdict = Rules.ALL.forPerson(normal()).screen(hop, DOSE);

        assertThat(verdict.matches()).isEmpty();
        assertThat(verdict.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
        assertThat(verdict.mostSevereIfAnswered()).isEqualTo(EXCLUDED);
        assertThat(verdict.questions()).singleElement().satisfies(question -> {
            assertThat(question.kind()).isEqualTo(QuestionKind.DEMANDS);
            assertThat(question.mayLeadTo()).isEqualTo(EXCLUDED);
            assertThat(question.text())
                    .isEqualTo("Does the demand \"weight-bearing\" of hop speak against it? This version of the library"
                            + " does not know it.");
        });
    }

    @Test
    void aRuleWithUnknownDemandsAsksForThem() {
        Verdict verdict = screen(RuleCategory.PRECAUTION);

        assertThat(verdict.matches()).isEmpty();
        assertThat(verdict.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
        assertThat(verdict.mostSevereIfAnswered()).isEqualTo(ONLY_WITH_MODIFICATIONS);
        assertThat(verdict.questions()).singleElement().satisfies(question -> {
            assertThat(question.kind()).isEqualTo(QuestionKind.DEMANDS);
            assertThat(question.mayLeadTo()).isEqualTo(ONLY_WITH_MODIFICATIONS);
            assertThat(question.rules()).containsExactly(RuleId.of("bear"));
            assertThat(question.text())
                    .isEqualTo("Does the exercise make the demand \"weight-bearing\", \"shock\" of rule bear? This"
                            + " version of the library does not know it.");
        });
    }

    @Test
    void aLimitWithAnUnknownDemandIsNotReachedByTheOthers() {
        RuleSet rules = Rules.ALL.toBuilder()
                .rule(rule(RuleCategory.PRECAUTION).build())
                .build();
        // The wall sit bends the hips at level 1, and nothing says whether it is a shock.
        Verdict verdict = rules.forPerson(PERSON).screen(Moves.WALL_SIT, DOSE);

        assertThat(verdict.matches()).isEmpty();
        assertThat(verdict.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
    }

    @Test
    void aRuleThatOnlyMonitorsOrIndicatesAsksForNoUnknownDemand() {
        for (RuleCategory category : new RuleCategory[] {RuleCategory.MONITORING, RuleCategory.INDICATION}) {
            Verdict verdict = screen(category);

            assertThat(verdict.recommendation()).isEqualTo(NOTHING_FOUND);
            assertThat(verdict.questions()).isEmpty();
            assertThat(verdict.indications()).isEmpty();
        }
    }
}
