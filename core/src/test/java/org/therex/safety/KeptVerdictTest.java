package org.therex.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.therex.anatomy.Side;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.demand.Demand;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Prescription;

/** A verdict that was kept is made again as it was, and none that contradicts itself is made. */
class KeptVerdictTest {

    private static final Prescription DOSE = Prescription.parse("hold 10 s");
    private static final Finding OSTEOPOROSIS = Finding.present("osteoporosis");
    private static final Verdict VERDICT =
            Rules.ALL.forPerson(Person.withOnly(OSTEOPOROSIS)).screen(Moves.KNEE_TO_CHEST, DOSE);
    private static final RuleMatch HIT = VERDICT.matches().get(0);

    @Provide
    Arbitrary<Verdict> verdicts() {
        return VerdictArbitraries.verdicts();
    }

    private static VerdictBuilder kept(Verdict verdict) {
        return Verdict.builder()
                .edition(verdict.edition())
                .exercise(verdict.exercise())
                .dose(verdict.dose())
                .modifications(verdict.modifications())
                .affectedSides(verdict.affectedSides())
                .recommendation(verdict.recommendation())
                .mostSevereIfAnswered(verdict.mostSevereIfAnswered())
                .matches(verdict.matches())
                .indications(verdict.indications())
                .questions(verdict.questions());
    }

    @Property
    void whatScreeningFindsIsMadeAgainAsItWas(@ForAll("verdicts") Verdict verdict) {
        Verdict again = kept(verdict).build();

        assertThat(again).isEqualTo(verdict).hasSameHashCodeAs(verdict).hasToString(verdict.toString());
        assertThat(again.matches()).isEqualTo(verdict.matches());
        assertThat(again.questions()).isEqualTo(verdict.questions());
        assertThat(again.findLevels()).isEqualTo(verdict.findLevels());
        assertThat(again.findUrgency()).isEqualTo(verdict.findUrgency());
    }

    @Property
    void theConclusionFollowsWithoutBeingTold(@ForAll("verdicts") Verdict verdict) {
        VerdictBuilder builder = Verdict.builder()
                .edition(verdict.edition())
                .exercise(verdict.exercise())
                .dose(verdict.dose())
                .modifications(verdict.modifications())
                .mostSevereIfAnswered(verdict.mostSevereIfAnswered())
                .matches(verdict.matches().reverse())
                .questions(verdict.questions());

        assertThat(builder.build().recommendation()).isEqualTo(verdict.recommendation());
    }

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

    @Example
    void allThatMustBeThereIsNamed() {
        assertThat(problems(() -> Verdict.builder().build()))
                .containsExactly(
                        "error missing at /dose: 'dose' must be given",
                        "error missing at /edition: 'edition' must be given",
                        "error missing at /exercise: 'exercise' must be given",
                        "error missing at /mostSevereIfAnswered: 'mostSevereIfAnswered' must be given");
    }

    @Example
    void nobodyReadsThatNothingWasFoundBesideARuleThatFired() {
        assertThat(VERDICT.recommendation()).isEqualTo(Recommendation.ONLY_WITH_MODIFICATIONS);
        assertThat(problems(() -> kept(VERDICT)
                        .recommendation(Recommendation.NOTHING_FOUND)
                        .mostSevereIfAnswered(Recommendation.NOTHING_FOUND)
                        .build()))
                .containsExactly(
                        "error conflict at /mostSevereIfAnswered: 'mostSevereIfAnswered' must be at least as severe"
                                + " as only-with-modifications, to"
                                + " which the matches and questions lead, but was nothing-found",
                        "error conflict at /recommendation: 'recommendation' must be only-with-modifications, which"
                                + " follows from the matches and questions, but was nothing-found");
        assertThat(problems(() -> kept(VERDICT).matches(List.of()).build()))
                .containsExactly(
                        "error conflict at /recommendation: 'recommendation' must be nothing-found, which follows"
                                + " from the matches and questions, but was only-with-modifications");
    }

    @Example
    void anOpenQuestionCountsAsFarAsItsAnswerCanLead() {
        ScreeningQuestion question = ScreeningQuestion.builder()
                .kind(QuestionKind.PRESENCE)
                .text("Were you told that your bones are thin?")
                .mayLeadTo(Recommendation.EXCLUDED)
                .rule(RuleId.of("bone"))
                .build();
        VerdictBuilder builder = Verdict.builder()
                .edition("1")
                .exercise(Moves.WALL_SIT)
                .dose(DOSE)
                .questions(List.of(question));

        assertThat(builder.mostSevereIfAnswered(Recommendation.EXCLUDED).build().recommendation())
                .isEqualTo(Recommendation.NOT_ENOUGH_INFORMATION);
        assertThat(problems(builder.mostSevereIfAnswered(Recommendation.MONITOR)::build))
                .containsExactly(
                        "error conflict at /mostSevereIfAnswered: 'mostSevereIfAnswered' must be at least as severe"
                                + " as excluded, to which the"
                                + " matches and questions lead, but was monitor");
    }

    @Example
    void nothingWaitsForAnAnswerThatOnlyLeadsToMonitoring() {
        ScreeningQuestion question = ScreeningQuestion.builder()
                .kind(QuestionKind.BLOOD_PRESSURE)
                .text("What is the blood pressure at rest?")
                .mayLeadTo(Recommendation.MONITOR)
                .rule(Rules.PRESSURE.id())
                .build();
        VerdictBuilder builder = Verdict.builder()
                .edition("1")
                .exercise(Moves.WALL_SIT)
                .dose(DOSE)
                .mostSevereIfAnswered(Recommendation.MONITOR)
                .questions(List.of(question));

        assertThat(builder.build().recommendation()).isEqualTo(Recommendation.NOTHING_FOUND);
        assertThat(builder.recommendation(Recommendation.NOTHING_FOUND).build().questions())
                .containsExactly(question);
        assertThat(problems(builder.recommendation(Recommendation.NOT_ENOUGH_INFORMATION)::build))
                .containsExactly("error conflict at /recommendation: 'recommendation' must be nothing-found, which"
                        + " follows from the matches and questions, but was not-enough-information");
    }

    @Example
    void anAnswerThatConcernsNoRuleCountsToo() {
        Verdict unassessed = Rules.ALL.forPerson(Screenings.normal()).screen(Moves.UNASSESSED, DOSE);

        assertThat(unassessed.questions())
                .extracting(ScreeningQuestion::mayLeadTo)
                .containsExactly(Recommendation.EXCLUDED);
        assertThat(unassessed.mostSevereIfAnswered()).isEqualTo(Recommendation.EXCLUDED);
        assertThat(kept(unassessed).build()).isEqualTo(unassessed);
        assertThat(problems(kept(unassessed).mostSevereIfAnswered(Recommendation.ASK_CLINICIAN)::build))
                .containsExactly("error conflict at /mostSevereIfAnswered: 'mostSevereIfAnswered' must be at least as"
                        + " severe as excluded, to which the matches and questions lead, but was ask-clinician");
    }

    @Example
    void whatAHitSaysIsOfThisExerciseAndDose() {
        RuleMatch foreign = HIT.toBuilder()
                .remedy(ImmutableSet.of(ModificationId.of("upside-down")))
                .schedule(DOSE)
                .build();

        assertThat(problems(() -> kept(VERDICT)
                        .modifications(List.of(ModificationId.of("sideways")))
                        .affectedSides(List.of())
                        .matches(List.of(foreign))
                        .indications(List.of(HIT))
                        .build()))
                .containsExactly(
                        "error empty at /affectedSides: 'affectedSides' must be given at least once, but was empty",
                        "error conflict at /indications/0/rule: 'rule' must be an indication, but was precaution",
                        "error unknown-reference at /matches/0/remedies: 'remedies' must be modifications of exercise"
                                + " knee-to-chest, but was \"upside-down\"",
                        "error conflict at /matches/0/schedules: 'schedules' must be absent, as no schedule is to be"
                                + " chosen,"
                                + " but was [hold 10 s]",
                        "error unknown-reference at /modifications: 'modifications' must be modifications of exercise"
                                + " knee-to-chest, but was \"sideways\"");
        assertThat(problems(() -> kept(VERDICT)
                        .matches(List.of(HIT.toBuilder()
                                .rule(Rules.MOVE)
                                .reached(List.of(extension()))
                                .remedies(List.of())
                                .build()))
                        .recommendation(Recommendation.NOTHING_FOUND)
                        .build()))
                .containsExactly("error conflict at /matches/0/rule: 'rule' must be none that is an indication, but was"
                        + " indication");
    }

    private static final String TWO = "hold 10 s; or hold 20 s";

    @Example
    void anIndicationIsOfThisExerciseAndDose() {
        RuleMatch indication = HIT.toBuilder()
                .rule(Rules.MOVE)
                .reached(List.of(extension()))
                .remedies(List.of())
                .build();

        assertThat(kept(VERDICT).indications(List.of(indication)).build().indications())
                .containsExactly(indication);
        assertThat(problems(() -> kept(VERDICT)
                        .indications(List.of(
                                indication,
                                indication.toBuilder().schedule(DOSE).build()))
                        .build()))
                .containsExactly("error conflict at /indications/1/schedules: 'schedules' must be absent, as no"
                        + " schedule is to be chosen, but was [hold 10 s]");
    }

    @Example
    void aHitOfADoseToChooseNamesItsSchedules() {
        Prescription two = Prescription.parse(TWO);
        VerdictBuilder verdict = kept(VERDICT).dose(two);

        assertThat(problems(verdict::build))
                .containsExactly("error conflict at /matches/0/schedules: 'schedules' must be one or more of the"
                        + " schedules of the dose, but was []");
        assertThat(problems(() -> verdict.matches(List.of(HIT.toBuilder()
                                .schedule(Prescription.parse("hold 30 s"))
                                .build()))
                        .build()))
                .containsExactly("error conflict at /matches/0/schedules: 'schedules' must be one or more of the"
                        + " schedules of the dose, but was [hold 30 s]");
        RuleMatch chosen = HIT.toBuilder().schedule(DOSE).build();
        assertThat(verdict.matches(List.of(chosen)).build().matches()).containsExactly(chosen);
    }

    @Example
    void aHitOfTheWholeProgramNamesNoSchedule() {
        RuleMatch flag = RuleMatch.builder()
                .rule(Rules.RED_FLAG)
                .finding(Finding.present("cauda-equina"))
                .build();
        VerdictBuilder verdict = Verdict.builder()
                .edition("1")
                .exercise(Moves.WALL_SIT)
                .dose(Prescription.parse(TWO))
                .mostSevereIfAnswered(Recommendation.EXCLUDED);

        assertThat(verdict.matches(List.of(flag)).build().recommendation()).isEqualTo(Recommendation.EXCLUDED);
        assertThat(problems(() -> verdict.matches(
                                List.of(flag.toBuilder().schedule(DOSE).build()))
                        .build()))
                .containsExactly("error conflict at /matches/0/schedules: 'schedules' must be absent, as no schedule"
                        + " is to be chosen, but was [hold 10 s]");
    }

    private static ExceededLimit extension() {
        return ExceededLimit.builder()
                .demand(Demand.LUMBAR_EXTENSION_RANGE)
                .level(1)
                .limit(1)
                .build();
    }

    @Example
    void aHitSaysWhatItsRuleSays() {
        ClinicianDecision decision = new ClinicianDecision(RuleId.of("bone"), "Dr Who", LocalDate.of(2026, 11, 1));
        assertThat(problems(() -> HIT.toBuilder()
                        .recommendation(Recommendation.NOTHING_FOUND)
                        .build()))
                .containsExactly(
                        "error conflict at /recommendation: 'recommendation' must be only-with-modifications, which"
                                + " follows from the rule and the decision, but was nothing-found");
        assertThat(problems(() -> HIT.toBuilder()
                        .findings(ImmutableSet.of())
                        .reached(List.of(extension()))
                        .decision(decision)
                        .build()))
                .containsExactly(
                        "error conflict at /decision: 'decision' must be absent, as the rule is not overridable, but"
                                + " was about"
                                + " bone",
                        "error empty at /findings: 'findings' must be given at least once where no blood pressure"
                                + " is, but"
                                + " was empty",
                        "error conflict at /reached: 'reached' must be at limits of rule bone, but was " + extension());
        assertThat(problems(() -> RuleMatch.builder()
                        .rule(Rules.RED_FLAG)
                        .finding(OSTEOPOROSIS)
                        .reached(extension())
                        .remedy(ImmutableSet.of(Moves.HAND))
                        .build()))
                .containsExactly(
                        "error conflict at /reached: 'reached' must be empty for a rule about the whole program, but"
                                + " was ["
                                + extension() + "]",
                        "error conflict at /remedies: 'remedies' must be empty, as no modification lifts rule"
                                + " red-flag, but"
                                + " was [[hand]]");
        assertThat(problems(() -> RuleMatch.builder()
                        .rule(Rules.NEW_HIP)
                        .finding(OSTEOPOROSIS)
                        .decision(decision)
                        .build()))
                .containsExactly(
                        "error conflict at /decision: 'decision' must be about rule new-hip, but was about bone",
                        "error conflict at /reached: 'reached' must be given for a rule with limits, but was []");
    }

    @Example
    void aDecisionMakesAHitMilderAndNoMore() {
        ClinicianDecision decision = new ClinicianDecision(RuleId.of("new-hip"), "Dr Who", LocalDate.of(2026, 11, 1));
        RuleMatch.Builder match = RuleMatch.builder()
                .rule(Rules.NEW_HIP)
                .finding(Finding.present("hip-replacement").on(Side.LEFT))
                .reached(ExceededLimit.builder()
                        .demand(Demand.HIP_FLEXION)
                        .level(3)
                        .limit(2)
                        .build());

        assertThat(match.build().recommendation()).isEqualTo(Recommendation.ASK_CLINICIAN);
        assertThat(match.decision(decision)
                        .recommendation(Recommendation.MONITOR)
                        .build()
                        .recommendation())
                .isEqualTo(Recommendation.MONITOR);
    }

    @Example
    void aReachedDemandReachesItsLimit() {
        assertThat(problems(() -> extension().toBuilder().limit(2).build()))
                .containsExactly("error conflict at /level: 'level' must be at least the limit 2, but was 1");
        assertThat(problems(() -> extension().toBuilder().level(4).limit(0).build()))
                .containsExactly(
                        "error out-of-range at /level: 'level' must be from 1 to 3, but was 4",
                        "error out-of-range at /limit: 'limit' must be from 1 to 3, but was 0");
    }

    @Example
    void aSubstituteTripsNothing() {
        Verdict other = Rules.ALL.forPerson(Person.withOnly(OSTEOPOROSIS)).screen(Moves.PELVIC_TILT, DOSE);
        ImmutableSet<SubstituteReason> reasons = ImmutableSet.of(SubstituteReason.SAME_TARGET);

        assertThat(new Substitute(Moves.PELVIC_TILT, reasons, other).verdict()).isEqualTo(other);
        assertThat(problems(() -> new Substitute(Moves.PELVIC_TILT, ImmutableSet.of(), VERDICT)))
                .containsExactly(
                        "error empty at /reasons: 'reasons' must be given at least once, but was empty",
                        "error conflict at /verdict: 'verdict' must be that of exercise pelvic-tilt, but was that of"
                                + " exercise knee-to-chest",
                        "error conflict at /verdict: 'verdict' must be one in which no rule about demands fired, of an"
                                + " exercise that was assessed, but was only-with-modifications");
    }

    @Example
    void theOrderIsThatInWhichTheyAreRead() {
        Verdict both = Rules.ALL
                .forPerson(Person.withOnly(OSTEOPOROSIS, Finding.present("cauda-equina")))
                .screen(Moves.KNEE_TO_CHEST, DOSE);

        assertThat(both.matches()).hasSize(2);
        assertThat(kept(both).matches(both.matches().reverse()).build()).isEqualTo(both);
        assertThat(kept(both)
                        .matches(ImmutableList.of(
                                both.matches().get(1), both.matches().get(0)))
                        .build()
                        .toString())
                .isEqualTo(both.toString());
    }
}
