package org.therex.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.therex.safety.Recommendation.ASK_CLINICIAN;
import static org.therex.safety.Recommendation.NOTHING_FOUND;
import static org.therex.safety.Recommendation.NOT_ENOUGH_INFORMATION;
import static org.therex.safety.Screenings.conclude;
import static org.therex.safety.Screenings.normal;
import static org.therex.safety.Screenings.screen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.anatomy.Side;
import org.therex.demand.Demand;
import org.therex.exercise.Exercise;
import org.therex.prescription.Prescription;
import org.therex.term.Presence;

/** Which sides a rule looks at, and when it asks for one. */
class ScreeningSideTest {

    /** A finding on the other side is no reason for what the exercise asks of this one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    LEFT  | left side only  | matched on the left;           | hip-replacement present, left, 6 weeks
                    RIGHT | each side       | matched on the right;          | hip-replacement present, right, 4 weeks
                    -     | left side only  | matched on the left;           | hip-replacement present, 6 weeks
                    -     | each side       | matched on the left and right; | hip-replacement present, 6 weeks
                    """)
    void aRuleThatMatchesBySideNamesTheSideReached(Side side, String dose, String matched, String fact) {
        Finding hip = Finding.present("hip-replacement").weeks(side == Side.RIGHT ? 4 : 6);
        RuleMatch match = screen(Moves.KNEE_TO_CHEST, dose, normal(side == null ? hip : hip.on(side)))
                .matches()
                .get(0);

        assertThat(match.toString()).contains("; " + fact + "; " + matched);
    }

    @Test
    void onlyFindingsOfTheSideReachedAreFacts() {
        Finding left = Finding.present("hip-replacement").weeks(6).on(Side.LEFT);
        Finding right = Finding.present("hip-replacement").weeks(4).on(Side.RIGHT);
        Person person = normal(left, right);

        assertThat(screen(Moves.KNEE_TO_CHEST, "left side only", person).matches())
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.findings()).containsExactly(left);
                    assertThat(match.sides()).containsExactly(Side.LEFT);
                });
        assertThat(screen(Moves.KNEE_TO_CHEST, "each side", person).matches())
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.findings()).containsExactlyInAnyOrder(left, right);
                    assertThat(match.sides()).containsExactly(Side.LEFT, Side.RIGHT);
                });
    }

    @Test
    void aRuleThatDoesNotLookAtSidesNamesNone() {
        Verdict verdict = screen(
                Moves.KNEE_TO_CHEST,
                "left side only",
                normal(Finding.present("osteoporosis").on(Side.RIGHT)));

        assertThat(verdict.matches())
                .singleElement()
                .satisfies(match -> assertThat(match.sides()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    LEFT,  left side only,      ASK_CLINICIAN
                    LEFT,  right side only,     NOTHING_FOUND
                    LEFT,  each side,           ASK_CLINICIAN
                    LEFT,  affected side only,  ASK_CLINICIAN
                    LEFT,  unaffected side only,NOTHING_FOUND
                    RIGHT, left side only,      NOTHING_FOUND
                    -,     left side only,      ASK_CLINICIAN
                    """)
    void theSideChangesTheVerdict(Side side, String dose, Recommendation recommendation) {
        Finding hip = Finding.present("hip-replacement").weeks(6);

        assertThat(screen(Moves.KNEE_TO_CHEST, dose, normal(side == null ? hip : hip.on(side)))
                        .recommendation())
                .isEqualTo(recommendation);
    }

    @Test
    void limitsOfSeveralDemandsNeedThemAllOnTheSameSide() {
        Person person = normal(Finding.present("hip-replacement").on(Side.LEFT).weeks(2));
        Exercise apart =
                Moves.asking(demands -> demands.demand(Demand.HIP_ADDUCTION, 1, org.therex.anatomy.RelativeSide.SAME)
                        .demand(Demand.HIP_INTERNAL_ROTATION, 1, org.therex.anatomy.RelativeSide.OPPOSITE));
        Exercise half = Moves.asking(demands -> demands.demand(Demand.HIP_ADDUCTION, 3));

        assertThat(conclude(Moves.CROSSED_LEG, person)).isEqualTo(ASK_CLINICIAN);
        assertThat(conclude(half, person)).isEqualTo(NOTHING_FOUND);
        assertThat(screen(apart, "left side only", person).recommendation()).isEqualTo(NOTHING_FOUND);
        assertThat(screen(apart, "each side", person).recommendation()).isEqualTo(ASK_CLINICIAN);
    }

    /** Whichever side it is on, the other one is done. */
    @Test
    void theSideIsAskedWhereTheDoseFollowsIt() {
        Finding hip = Finding.present("hip-replacement").weeks(6);

        assertThat(screen(Moves.KNEE_TO_CHEST, "unaffected side only", normal(hip))
                        .questions())
                .extracting(ScreeningQuestion::kind)
                .containsExactly(QuestionKind.SIDE);
        assertThat(screen(Moves.KNEE_TO_CHEST, "affected side only", normal(hip))
                        .questions())
                .isEmpty();
    }

    /** What has no sides, or is on the same one, tells nothing against it. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    back-pain,   LEFT,  NOTHING_FOUND, 0
                    wrist-pain,  RIGHT, NOTHING_FOUND, 0
                    wrist-pain,  LEFT,  ASK_CLINICIAN, 0
                    wrist-pain,  -,     ASK_CLINICIAN, 1
                    """)
    void whoSaysWhereAllComplaintsAreHasAnUnaffectedSide(
            String condition, Side side, Recommendation recommendation, int questions) {
        Condition wrist = Condition.builder("wrist-pain", "Wrist pain")
                .kind(ConditionKind.SYMPTOM)
                .question("Does your wrist hurt?")
                .lateral(true)
                .build();
        RuleSet rules = Rules.ALL.toBuilder().condition(wrist).build();
        Finding other = Finding.present(condition);
        Person person = normal(
                Finding.present("hip-replacement").weeks(6).on(Side.RIGHT), side == null ? other : other.on(side));
        Verdict verdict =
                rules.forPerson(person).screen(Moves.KNEE_TO_CHEST, Prescription.parse("unaffected side only"));

        assertThat(verdict.recommendation()).isEqualTo(recommendation);
        assertThat(verdict.questions())
                .hasSize(questions)
                .allSatisfy(question -> assertThat(question).hasToString("Wrist pain: on which side is it? [new-hip]"));
    }

    /** What is not there on the affected side may be on the other one, and then that one is affected too. */
    @Test
    void theAffectedSideIsOpenWhereMoreIsOpenAboutTheOther() {
        Condition knee = Condition.builder("knee-pain", "Knee pain")
                .kind(ConditionKind.SYMPTOM)
                .question("Does your knee hurt?")
                .lateral(true)
                .build();
        Person person = Person.builder()
                .hasNot("cauda-equina")
                .hasNot("osteoporosis")
                .hasNot("disc-herniation")
                .finding(Finding.present("knee-pain").on(Side.LEFT))
                .finding(Finding.absent("hip-replacement").on(Side.LEFT))
                .build();
        Verdict verdict = Rules.ALL.toBuilder()
                .condition(knee)
                .build()
                .forPerson(person)
                .screen(Moves.KNEE_TO_CHEST, Prescription.parse("affected side only"));

        assertThat(verdict.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
        assertThat(verdict.affectedSides()).containsExactly(Side.LEFT, Side.RIGHT);
        assertThat(verdict.questions()).singleElement().satisfies(question -> {
            assertThat(question.condition()).contains(Rules.HIP.id());
            assertThat(question.side()).contains(Side.RIGHT);
        });
    }

    /** Whichever of two it is that makes a rule fire, both must be on the other side for it not to. */
    @Test
    void theSidesOfAllThatMakeARuleFireDecideTogether() {
        RuleSet rules = Rules.ALL.toBuilder()
                .condition(Condition.builder("hip-pain", "Hip pain")
                        .kind(ConditionKind.SYMPTOM)
                        .question("Does your hip hurt?")
                        .lateral(true)
                        .build())
                .build()
                .with(Rules.NEW_HIP.toBuilder()
                        .when(Criterion.anyOf(
                                Criterion.has("hip-replacement").beforeWeek(12), Criterion.has("hip-pain")))
                        .build());
        Finding hip = Finding.present("hip-replacement").weeks(6);
        Finding pain = Finding.present("hip-pain");
        Prescription left = Prescription.parse("left side only");

        assertThat(rules.forPerson(normal(hip, pain))
                        .screen(Moves.KNEE_TO_CHEST, left)
                        .questions())
                .extracting(ScreeningQuestion::text)
                .containsExactly("Hip pain: on which side is it?", "Hip replacement: on which side is it?");
        assertThat(rules.forPerson(normal(hip, pain.on(Side.LEFT)))
                        .screen(Moves.KNEE_TO_CHEST, left)
                        .questions())
                .isEmpty();
    }

    @Test
    void aSideThatTakesNothingBackIsNotAsked() {
        ScreeningRule clinic = Rules.BONE.toBuilder()
                .id(RuleId.of("bone-clinic"))
                .category(RuleCategory.RELATIVE_CONTRAINDICATION)
                .build();
        Person person = normal(Finding.present("hip-replacement").weeks(6), Finding.present("osteoporosis"));
        Prescription left = Prescription.parse("left side only");

        assertThat(Rules.ALL.forPerson(person).screen(Moves.KNEE_TO_CHEST, left).questions())
                .extracting(ScreeningQuestion::kind)
                .containsExactly(QuestionKind.SIDE);
        assertThat(Rules.ALL
                        .with(clinic)
                        .forPerson(person)
                        .screen(Moves.KNEE_TO_CHEST, left)
                        .questions())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"left side only, NOTHING_FOUND", "right side only, ASK_CLINICIAN", "affected side only, ASK_CLINICIAN"})
    void whatIsThereAndNotOnTheLeftIsOnTheRight(String dose, Recommendation recommendation) {
        Person person = normal(
                Finding.present("hip-replacement").weeks(6),
                Finding.absent("hip-replacement").on(Side.LEFT));
        Verdict verdict = screen(Moves.KNEE_TO_CHEST, dose, person);

        assertThat(verdict.recommendation()).isEqualTo(recommendation);
        assertThat(verdict.questions()).isEmpty();
    }

    @Test
    void whatIsOnNeitherSideIsNotThere() {
        Finding hip = Finding.present("hip-replacement");
        Finding none = Finding.absent("hip-replacement");

        assertThatThrownBy(() -> Person.withOnly(hip, none.on(Side.LEFT), none.on(Side.RIGHT)))
                .hasMessage("'findings' must be either present or absent, but was both for hip-replacement");
        assertThatThrownBy(() -> Person.withOnly(hip.on(Side.LEFT), none))
                .hasMessage("'findings' must be either present or absent, but was both for hip-replacement");
        assertThatThrownBy(() -> Person.withOnly(hip.on(Side.LEFT), none.on(Side.LEFT)))
                .hasMessage("'findings' must be either present or absent, but was both for hip-replacement");
        assertThat(Person.withOnly(hip.on(Side.LEFT), none.on(Side.RIGHT)).findings())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ABSENT  | left side only  | NOTHING_FOUND          | 0
                    ABSENT  | right side only | NOT_ENOUGH_INFORMATION | 1
                    ABSENT  | each side       | NOT_ENOUGH_INFORMATION | 1
                    UNKNOWN | left side only  | NOT_ENOUGH_INFORMATION | 1
                    UNKNOWN | each side       | NOT_ENOUGH_INFORMATION | 2
                    PRESENT | left side only  | ASK_CLINICIAN          | 0
                    PRESENT | right side only | NOT_ENOUGH_INFORMATION | 1
                    PRESENT | each side       | ASK_CLINICIAN          | 0
                    """)
    void whatIsToldOfTheLeftAnswersNothingOfTheRight(
            Presence presence, String dose, Recommendation recommendation, int questions) {
        Finding hip = Finding.present("hip-replacement").on(Side.LEFT);
        Person person = Person.builder()
                .hasNot("cauda-equina")
                .hasNot("osteoporosis")
                .hasNot("disc-herniation")
                .finding(
                        presence == Presence.PRESENT
                                ? hip.weeks(6)
                                : hip.toBuilder().presence(presence).build())
                .build();
        Verdict verdict = screen(Moves.KNEE_TO_CHEST, dose, person);

        assertThat(verdict.recommendation()).isEqualTo(recommendation);
        assertThat(verdict.questions()).hasSize(questions);
        if (dose.equals("right side only")) {
            assertThat(verdict.questions().get(0).side()).contains(Side.RIGHT);
            assertThat(verdict.questions().get(0))
                    .hasToString("Hip replacement, on the right: Was one of your hips replaced? [new-hip]");
        }
    }

    @Test
    void aSideThatAConditionCannotHaveMeansNothing() {
        RuleSet rules = Rules.ALL.with(Rules.NEW_HIP.toBuilder()
                .when(Criterion.anyOf(Criterion.has("hip-replacement"), Criterion.has("osteoporosis")))
                .build());
        Person person = normal(Finding.present("osteoporosis").on(Side.LEFT));

        assertThat(rules.forPerson(person)
                        .screen(Moves.KNEE_TO_CHEST, Prescription.parse("right side only"))
                        .recommendation())
                .isEqualTo(ASK_CLINICIAN);
    }

    @ParameterizedTest
    @CsvSource({"affected side only, ASK_CLINICIAN", "unaffected side only, ASK_CLINICIAN"})
    void theAffectedSideIsOpenWhereFindingsAreOnBoth(String dose, Recommendation recommendation) {
        Person person = normal(
                Finding.present("hip-replacement").weeks(4).on(Side.RIGHT),
                Finding.unknown("hip-replacement").on(Side.LEFT));

        assertThat(screen(Moves.KNEE_TO_CHEST, dose, person).recommendation()).isEqualTo(recommendation);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    -,    left side only,  1
                    -,    each side,       0
                    LEFT, left side only,  0
                    """)
    void theSideIsAskedWhereItDecides(Side side, String dose, int questions) {
        Finding hip = Finding.present("hip-replacement").weeks(6);
        Verdict verdict = screen(Moves.KNEE_TO_CHEST, dose, normal(side == null ? hip : hip.on(side)));

        assertThat(verdict.recommendation()).isEqualTo(ASK_CLINICIAN);
        assertThat(verdict.questions()).hasSize(questions).allSatisfy(question -> {
            assertThat(question).hasToString("Hip replacement: on which side is it? [new-hip]");
            assertThat(question.kind()).isEqualTo(QuestionKind.SIDE);
            assertThat(question.condition()).contains(hip.condition());
            assertThat(question.rules()).containsExactly(Rules.NEW_HIP.id());
            assertThat(question.mayLeadTo()).isEqualTo(ASK_CLINICIAN);
        });
    }
}
