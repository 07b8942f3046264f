package org.therex.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.therex.anatomy.Position;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.demand.Demand;
import org.therex.exercise.Exercise;
import org.therex.exercise.Setup;
import org.therex.source.EvidenceStrength;
import org.therex.source.SourceId;
import org.therex.term.Presence;

class RuleSetTest {

    private static List<String> problems(ThrowingCallable code) {
        return assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(code)
                .actual()
                .report()
                .issues()
                .stream()
                .map(Issue::toString)
                .toList();
    }

    @Test
    void rulesAreAddedReplacedAndDropped() {
        ScreeningRule stricter =
                Rules.BONE.toBuilder().limit(Demand.TRUNK_ROTATION, 3).build();
        ScreeningRule further = Rules.BONE.toBuilder().id(RuleId.of("bone-2")).build();

        assertThat(Rules.ALL.with(stricter).rules())
                .hasSameSizeAs(Rules.ALL.rules())
                .contains(stricter)
                .doesNotContain(Rules.BONE);
        assertThat(Rules.ALL.with(further).rules()).hasSize(8).endsWith(further).contains(Rules.BONE);
        assertThat(Rules.ALL.without(Rules.BONE.id()).findRule(Rules.BONE.id())).isEmpty();
        assertThat(Rules.ALL.with(Rules.HIP.toBuilder().name("New hip").build()).findCondition(Rules.HIP.id()))
                .get()
                .extracting(Condition::name)
                .isEqualTo("New hip");
        assertThatThrownBy(() -> Rules.ALL.without(RuleId.of("no-such")))
                .hasMessage("'rule' must be the id of a rule of this rule set, but was no-such");
    }

    @Test
    void aRedFlagIsAboutTheWholeProgramAtAllTimesForEverybody() {
        assertThat(problems(() -> Rules.RED_FLAG.toBuilder()
                        .limit(Demand.TRUNK_ROTATION, 1)
                        .window(Rules.MORNING.window().orElseThrow())
                        .clinicianOverridable(true)
                        .build()))
                .containsExactlyInAnyOrder(
                        "error conflict at /limits: 'limits' must be empty for a red flag, but was [ROT>=1]",
                        "error conflict at /window: 'window' must be absent for a red flag, but was not within 2 h after"
                                + " waking",
                        "error conflict at /clinicianOverridable: 'clinicianOverridable' must be false for a red flag,"
                                + " but was true");
    }

    @Test
    void aRuleIsStrictUnlessItSaysOtherwise() {
        assertThat(Rules.BONE.clinicianOverridable()).isFalse();
        assertThat(Rules.BONE.onlyIfKnown()).isFalse();
        assertThat(Rules.BONE.sameSide()).isFalse();
        assertThat(Rules.NEW_HIP.clinicianOverridable()).isTrue();
    }

    @Test
    void noRulesAreNoRuleSet() {
        assertThatThrownBy(() -> RuleSet.builder().edition("2026.1").build())
                .hasMessage("'rules' must be given at least once, but was empty");
    }

    @Test
    void whatAllPartsAskOfOneConditionMustBePossible() {
        Criterion apart = Criterion.allOf(
                Criterion.has("pregnancy").fromWeek(20),
                Criterion.allOf(
                        Criterion.has("osteoporosis"),
                        Criterion.has("pregnancy").beforeWeek(10)));
        Criterion either = Criterion.anyOf(
                Criterion.has("pregnancy").fromWeek(20),
                Criterion.has("pregnancy").beforeWeek(10));
        Criterion hips = Criterion.allOf(
                Criterion.has("hip-replacement").fromWeek(20),
                Criterion.has("hip-replacement").beforeWeek(10));

        assertThat(problems(
                        () -> Rules.ALL.with(Rules.BONE.toBuilder().when(apart).build())))
                .containsExactly(
                        "error conflict at /rules/1/when/criteria: 'criteria' must be weeks that there can be, but"
                                + " was at least 20 and less than 10");
        assertThat(problems(() -> Rules.ALL.with(Rules.BONE.toBuilder()
                        .when(Criterion.allOf(
                                Criterion.has("osteoporosis"),
                                Criterion.has("pregnancy").fromWeek(20).beforeWeek(10)))
                        .build())))
                .as("one part, which has a problem of its own")
                .containsExactly("error conflict at /rules/1/when/criteria/1/qualifications: 'qualifications' must be"
                        + " weeks that there can be, but was at least 20 and less than 10");
        assertThat(Rules.ALL.with(Rules.BONE.toBuilder().when(either).build()).rules())
                .hasSize(7);
        assertThat(Rules.ALL.with(Rules.BONE.toBuilder().when(hips).build()).rules())
                .hasSize(7);
    }

    @Test
    void aFindingCannotBeAndNotBeTheSame() {
        Criterion.Has disc = Criterion.has("disc-herniation");
        Criterion.Has worse = disc.is(ConditionQualifier.FLEXION_PERIPHERALISES);
        Criterion.Has notWorse = disc.isNot(ConditionQualifier.FLEXION_PERIPHERALISES);

        assertThat(problems(() -> Rules.ALL.with(Rules.BONE.toBuilder()
                        .when(worse.isNot(ConditionQualifier.FLEXION_PERIPHERALISES))
                        .build())))
                .containsExactly("error conflict at /rules/1/when/qualifications: 'qualifications' must be what can be"
                        + " true at once, but was flexion-peripheralises and not flexion-peripheralises");
        assertThat(problems(() -> Rules.ALL.with(Rules.BONE.toBuilder()
                        .when(Criterion.allOf(worse, notWorse))
                        .build())))
                .containsExactly("error conflict at /rules/1/when/criteria: 'criteria' must be what can be true at"
                        + " once, but was flexion-peripheralises and not flexion-peripheralises");
        assertThat(Rules.ALL.with(Rules.BONE.toBuilder().when(notWorse).build()).rules())
                .hasSize(7);
    }

    @Test
    void eachUnknownSourceHasItsPlace() {
        ScreeningRule bad = Rules.BONE.toBuilder()
                .evidence(Rules.EVIDENCE.toBuilder()
                        .source(SourceId.of("gone"))
                        .source(SourceId.of("lost"))
                        .build())
                .build();

        assertThat(problems(() -> Rules.ALL.with(bad)))
                .containsExactly(
                        "error unknown-reference at /rules/1/evidence/sources/1: 'sources[1]' must be the id of a known"
                                + " source, but was \"gone\"; use one of: guideline",
                        "error unknown-reference at /rules/1/evidence/sources/2: 'sources[2]' must be the id of a known"
                                + " source, but was \"lost\"; use one of: guideline");
    }

    @Test
    void weeksThatEndWhereTheyBeginCannotBe() {
        assertThat(problems(() -> Rules.ALL.with(Rules.BONE.toBuilder()
                        .when(Criterion.has("pregnancy").fromWeek(10).beforeWeek(10))
                        .build())))
                .containsExactly("error conflict at /rules/1/when/qualifications: 'qualifications' must be weeks that"
                        + " there can be, but was at least 10 and less than 10");
        assertThat(Rules.ALL
                        .with(Rules.BONE.toBuilder()
                                .when(Criterion.has("pregnancy").fromWeek(9).beforeWeek(10))
                                .build())
                        .rules())
                .hasSize(7);
    }

    @Test
    void everythingThatDoesNotHangTogetherIsToldAtOnce() {
        ScreeningRule bad = Rules.NEW_HIP.toBuilder()
                .id(RuleId.of("bone"))
                .when(Criterion.anyOf(
                        Criterion.has("osteoporosys"),
                        Criterion.has("osteoporosis")
                                .is(ConditionQualifier.ACUTE)
                                .fromWeek(3),
                        Criterion.has("pregnancy").fromWeek(20).beforeWeek(10)))
                .evidence(evidence -> evidence.strength(EvidenceStrength.TRIAL)
                        .asOf(java.time.LocalDate.of(2026, 11, 1))
                        .source(SourceId.of("gone")))
                .build();

        assertThat(problems(() -> Rules.ALL.toBuilder().rule(bad).build()))
                .containsExactly(
                        "error unknown-reference at /rules/7/evidence/sources/0: 'sources[0]' must be the id of a known source,"
                                + " but was \"gone\"; use one of: guideline",
                        "error duplicate at /rules/7/id: 'id' must identify one screening rule only, but was \"bone\""
                                + " also at /rules/1/id",
                        "error conflict at /rules/7/sameSide: 'sameSide' must be false where no condition has sides, but"
                                + " was true",
                        "error unknown-reference at /rules/7/when/criteria/0/condition: 'condition' must be the id of a"
                                + " known condition, but was \"osteoporosys\"; did you mean \"osteoporosis\"?",
                        "error conflict at /rules/7/when/criteria/1/qualifications: 'qualifications' must be what"
                                + " osteoporosis can be, but was acute",
                        "error conflict at /rules/7/when/criteria/1/qualifications: 'qualifications' must be without"
                                + " weeks, as osteoporosis has no 'weeksOf', but was for at least 3"
                                + " weeks",
                        "error conflict at /rules/7/when/criteria/2/qualifications: 'qualifications' must be weeks that"
                                + " there can be, but was at least 20 and less than 10");
    }

    @Test
    void aRuleTellsWhatDoesNotGoTogether() {
        assertThat(problems(() -> Rules.RED_FLAG.toBuilder()
                        .category(RuleCategory.ABSOLUTE_CONTRAINDICATION)
                        .build()))
                .containsExactly(
                        "error conflict at /urgency: 'urgency' must be absent for what is no red flag, but was emergency");
        assertThat(problems(() -> Rules.BONE.toBuilder()
                        .category(RuleCategory.RED_FLAG)
                        .sameSide(true)
                        .advice(" ")
                        .suggestion(" ")
                        .build()))
                .containsExactly(
                        "error empty at /advice: 'advice' must be a text that is not blank, but was \" \"",
                        "error conflict at /limits: 'limits' must be empty for a red flag, but was [LFL>=2, LFE>=2]",
                        "error conflict at /sameSide: 'sameSide' must be false where no demand has sides, but was true",
                        "error empty at /suggestions/1: 'suggestions[1]' must be a text that is not blank, but was"
                                + " \" \"",
                        "error conflict at /urgency: 'urgency' must be given for a red flag, but was absent");
        assertThat(problems(() -> ScreeningRule.builder().build()))
                .containsExactly(
                        "error missing at /advice: 'advice' must be given",
                        "error missing at /category: 'category' must be given",
                        "error missing at /evidence: 'evidence' must be given",
                        "error missing at /id: 'id' must be given",
                        "error missing at /when: 'when' must be given");
        assertThatThrownBy(() -> Criterion.atLeast(3, Criterion.has("a"), Criterion.has("b")))
                .hasMessage("'count' must be from 1 to the number of 'criteria' 2, but was 3");
    }

    @Test
    void limitsThatNoExerciseReachesAreTold() {
        Exercise twist = Exercise.builder("twist", "Twist")
                .setup(Setup.of(Position.SITTING))
                .demands(demands -> demands.demand(Demand.HIP_ADDUCTION, 2).demand(Demand.LUMBAR_FLEXION_RANGE, 3))
                .build();
        RuleSet rules = RuleSet.builder()
                .edition("1")
                .condition(Rules.HIP)
                .condition(Rules.OSTEOPOROSIS)
                .condition(Rules.PREGNANCY)
                .rule(Rules.NEW_HIP)
                .rule(Rules.BONE)
                .rule(Rules.LATE_PREGNANCY)
                .sources(Rules.ALL.sources())
                .build();

        assertThat(rules.check(List.of(twist)).issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "warning never-fires at /rules/0/limits: 'limits' must be reached by one of the exercises, but"
                                + " was [HF>=2, HAD>=1 and HIR>=1], which none reaches",
                        "warning never-fires at /rules/0/limits/1: 'limits[1]' must be reached by one of the exercises, but was"
                                + " HAD>=1 and HIR>=1, which none reaches",
                        "warning never-fires at /rules/2/limits: 'limits' must be reached by one of the exercises, but"
                                + " was [PRN>=1], which none reaches");
    }

    @Test
    void personsAndFindingsAgreeWithThemselves() {
        assertThat(problems(() -> Person.builder()
                        .has("hip-replacement")
                        .hasNot("hip-replacement")
                        .build()))
                .containsExactly(
                        "error conflict at /findings: 'findings' must be either present or absent, but was both for"
                                + " hip-replacement");
        assertThat(Person.builder()
                        .finding(Finding.present("hip").on(org.therex.anatomy.Side.LEFT))
                        .finding(Finding.absent("hip").on(org.therex.anatomy.Side.RIGHT))
                        .build()
                        .findings())
                .hasSize(2);
        assertThatThrownBy(
                        () -> Person.builder().defaultPresence(Presence.PRESENT).build())
                .hasMessage("'defaultPresence' must be unknown or absent, but was present");
        assertThatThrownBy(() -> Finding.absent("hip").weeks(3))
                .hasMessage("'presence' must be present where weeks or qualifiers are known, but was absent");
        assertThatThrownBy(() ->
                        Finding.present("hip").is(ConditionQualifier.ACUTE).isNot(ConditionQualifier.ACUTE))
                .hasMessage("'absentQualifiers' must be without what is in 'qualifiers', but was acute");
        assertThatThrownBy(() -> Finding.present("hip").weeks(-1))
                .hasMessage("'weeks' must be from 0 to 5200, but was -1");
        assertThat(Finding.present("hip")
                        .on(org.therex.anatomy.Side.LEFT)
                        .weeks(6)
                        .is(ConditionQualifier.PAINFUL)
                        .isNot(ConditionQualifier.ACUTE))
                .hasToString("hip present, left, 6 weeks, painful, not acute");
        assertThatThrownBy(() -> BloodPressure.of(80, 90))
                .hasMessage("'diastolic' must be below 'systolic' 80, but was 90");
    }
}
