package org.therex.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.safety.Recommendation.EXCLUDED;
import static org.therex.safety.Recommendation.MONITOR;
import static org.therex.safety.Recommendation.NOTHING_FOUND;
import static org.therex.safety.Recommendation.NOT_ENOUGH_INFORMATION;
import static org.therex.safety.Recommendation.ONLY_WITH_MODIFICATIONS;
import static org.therex.safety.Screenings.DOSE;
import static org.therex.safety.Screenings.conclude;
import static org.therex.safety.Screenings.normal;
import static org.therex.safety.Screenings.rules;
import static org.therex.safety.Screenings.screen;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.check.Issue;
import org.therex.demand.Demand;
import org.therex.exercise.Exercise;

/** What fires for a person, and how the verdict ranks and words it. */
class PersonScreeningTest {

    @Test
    void aScreeningKnowsItsPerson() {
        Person person = normal(Finding.present("osteoporosis"));

        assertThat(Rules.ALL.forPerson(person).person()).isEqualTo(person);
    }

    @Test
    void nothingIsFoundWhereNoRuleSpeaks() {
        Verdict verdict = Rules.ALL.forPerson(normal()).screen(Moves.KNEE_TO_CHEST, DOSE);

        assertThat(verdict.recommendation()).isEqualTo(NOTHING_FOUND);
        assertThat(verdict.mostSevereIfAnswered()).isEqualTo(NOTHING_FOUND);
        assertThat(verdict.matches()).isEmpty();
        assertThat(verdict.questions()).isEmpty();
        assertThat(verdict).hasToString("knee-to-chest: nothing found, by rules 2026.1");
    }

    @Test
    void aHitTellsEverythingThatMadeItFire() {
        Verdict verdict =
                Rules.ALL.forPerson(normal(Finding.present("osteoporosis"))).screen(Moves.KNEE_TO_CHEST, DOSE);

        assertThat(verdict.recommendation()).isEqualTo(ONLY_WITH_MODIFICATIONS);
        assertThat(verdict.matches()).hasSize(1);
        RuleMatch match = verdict.matches().get(0);
        assertThat(match.rule()).isEqualTo(Rules.BONE);
        assertThat(match.findings()).containsExactly(Finding.present("osteoporosis"));
        assertThat(match.reached())
                .containsExactly(ExceededLimit.builder()
                        .demand(Demand.LUMBAR_FLEXION_RANGE)
                        .level(2)
                        .limit(2)
                        .build());
        assertThat(match.remedies()).containsExactly(ImmutableSet.of(Moves.SMALLER));
        assertThat(match)
                .hasToString("only with modifications: bone (precaution); osteoporosis present; lumbar flexion range 2"
                        + " (to near the end of the range), limit 2. Bend at the hips and keep your back long."
                        + " Under the limit with smaller. [guideline, guideline, as of 2026-11-01]");
    }

    @Test
    void theBloodPressureIsAFactAndAQuestion() {
        Person high =
                normal().toBuilder().bloodPressure(BloodPressure.of(130, 95)).build();
        RuleMatch match = screen(Moves.WALL_SIT, "hold", high).matches().get(0);

        assertThat(match.bloodPressure()).contains(BloodPressure.of(130, 95));
        assertThat(match.reached().get(0).assumed()).isTrue();
        assertThat(match.toString()).contains("130/95 mmHg", "assumed since the dose does not state");
        assertThat(screen(Moves.WALL_SIT, "hold 40 s", high)
                        .matches()
                        .get(0)
                        .reached()
                        .get(0)
                        .assumed())
                .isFalse();
        assertThat(screen(Moves.WALL_SIT, "hold", Person.withOnly()).questions())
                .extracting(ScreeningQuestion::text)
                .containsExactly("What is the blood pressure at rest?");
    }

    @ParameterizedTest
    @CsvSource({"11, ASK_CLINICIAN", "12, NOTHING_FOUND", "-1, NOT_ENOUGH_INFORMATION"})
    void theWeeksChangeTheVerdict(int weeks, Recommendation recommendation) {
        Finding hip = Finding.present("hip-replacement");
        Verdict verdict =
                Rules.ALL.forPerson(normal(weeks < 0 ? hip : hip.weeks(weeks))).screen(Moves.KNEE_TO_CHEST, DOSE);

        assertThat(verdict.recommendation()).isEqualTo(recommendation);
        assertThat(verdict.questions())
                .extracting(ScreeningQuestion::text)
                .isEqualTo(weeks < 0 ? List.of("Hip replacement: how many weeks since the operation?") : List.of());
    }

    @Test
    void theTrimesterChangesTheVerdict() {
        assertThat(conclude(Moves.PRESS_UP, normal(Finding.present("pregnancy").weeks(13))))
                .isEqualTo(NOTHING_FOUND);
        assertThat(conclude(Moves.PRESS_UP, normal(Finding.present("pregnancy").weeks(14))))
                .isEqualTo(EXCLUDED);
    }

    /** What symptoms are watched for may stay open: the question stands, and nothing waits for it. */
    @Test
    void whatCanOnlyLeadToWatchingIsNoLackOfInformation() {
        Verdict pressure = screen(Moves.WALL_SIT, "hold", Person.withOnly());
        Person decided = Person.withOnly(Finding.unknown("hip-replacement")).toBuilder()
                .bloodPressure(BloodPressure.of(120, 80))
                .decision(new ClinicianDecision(Rules.NEW_HIP.id(), "Dr. Berger", LocalDate.of(2026, 10, 1)))
                .build();
        Verdict hip = screen(Moves.CROSSED_LEG, "hold", decided);

        assertThat(pressure.recommendation()).isEqualTo(NOTHING_FOUND);
        assertThat(pressure.mostSevereIfAnswered()).isEqualTo(MONITOR);
        assertThat(pressure.questions()).hasSize(1);
        assertThat(hip.recommendation()).isEqualTo(NOTHING_FOUND);
        assertThat(hip.mostSevereIfAnswered()).isEqualTo(MONITOR);
        assertThat(hip.questions()).extracting(ScreeningQuestion::mayLeadTo).containsExactly(MONITOR);
    }

    /** Only the first of several is asked, and what is told of another one may settle them all. */
    @Test
    void whatSettlesWhatWasOpenMayMakeAVerdictMilder() {
        RuleSet rules = Rules.ALL.with(Rules.BONE.toBuilder()
                .when(Criterion.allOf(
                        Criterion.has("osteoporosis"),
                        Criterion.has("pregnancy").fromWeek(20)))
                .build());
        Person nobody = normal(Finding.unknown("osteoporosis"), Finding.unknown("pregnancy"));
        Person settled = normal(
                Finding.unknown("osteoporosis"), Finding.present("pregnancy").weeks(3));
        Verdict open = rules.forPerson(nobody).screen(Moves.KNEE_TO_CHEST, DOSE);

        assertThat(open.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
        assertThat(open.questions()).extracting(ScreeningQuestion::text).containsExactly(Rules.OSTEOPOROSIS.question());
        assertThat(rules.forPerson(settled).screen(Moves.KNEE_TO_CHEST, DOSE).recommendation())
                .isEqualTo(NOTHING_FOUND);
    }

    @Test
    void aRedFlagStopsEverythingAndHidesNothing() {
        Person person = normal(Finding.present("cauda-equina"), Finding.present("osteoporosis"));
        Verdict verdict = screen(Moves.KNEE_TO_CHEST, "hold", person);

        assertThat(Rules.ALL.forPerson(person).wholeProgram()).isEqualTo(EXCLUDED);
        assertThat(verdict.recommendation()).isEqualTo(EXCLUDED);
        assertThat(verdict.findUrgency()).contains(Urgency.EMERGENCY);
        assertThat(rules(verdict.matches())).containsExactly("red-flag", "bone");
        for (Exercise exercise : Moves.ALL) {
            assertThat(conclude(exercise, person)).isEqualTo(EXCLUDED);
        }
        RuleSet referring =
                Rules.ALL.with(Rules.RED_FLAG.toBuilder().urgency(Urgency.REFER).build());
        assertThat(referring.forPerson(person).wholeProgram()).isEqualTo(MONITOR);
    }

    @Test
    void aRuleThatAppliesOnlyIfKnownAsksNothing() {
        RuleSet asking = RuleSet.builder()
                .edition("1")
                .conditions(Rules.ALL.conditions())
                .sources(Rules.ALL.sources())
                .rule(Rules.BONE)
                .build();
        RuleSet silent = asking.with(Rules.BONE.toBuilder().onlyIfKnown(true).build());

        Verdict asked = asking.forPerson(Person.unknown()).screen(Moves.KNEE_TO_CHEST, DOSE);
        assertThat(asked.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
        assertThat(asked.questions()).hasSize(1);
        Verdict unasked = silent.forPerson(Person.unknown()).screen(Moves.KNEE_TO_CHEST, DOSE);
        assertThat(unasked.recommendation()).isEqualTo(NOTHING_FOUND);
        assertThat(unasked.mostSevereIfAnswered()).isEqualTo(NOTHING_FOUND);
        assertThat(unasked.questions()).isEmpty();
        assertThat(silent.forPerson(normal(Finding.present("osteoporosis")))
                        .screen(Moves.KNEE_TO_CHEST, DOSE)
                        .recommendation())
                .isEqualTo(ONLY_WITH_MODIFICATIONS);
    }

    @Test
    void aClinicianMayDecideOtherwiseWhereTheRuleLetsThem() {
        ClinicianDecision hip = new ClinicianDecision(Rules.NEW_HIP.id(), "Dr. Berger", LocalDate.of(2026, 10, 1));
        ClinicianDecision flag = new ClinicianDecision(Rules.RED_FLAG.id(), "Dr. Berger", LocalDate.of(2026, 10, 1));
        Person person = normal(Finding.present("hip-replacement").weeks(2), Finding.present("cauda-equina"));
        Person decided = person.toBuilder().decision(hip).decision(flag).build();

        Verdict verdict = screen(Moves.CROSSED_LEG, "hold", decided);
        assertThat(verdict.recommendation()).isEqualTo(EXCLUDED);
        assertThat(verdict.matches()).extracting(RuleMatch::recommendation).containsExactly(EXCLUDED, MONITOR);
        assertThat(verdict.matches().get(1).decision()).contains(hip);
        assertThat(verdict.matches().get(1).toString()).contains("Decided by Dr. Berger on 2026-10-01 about new-hip.");
        assertThat(verdict.matches().get(0).decision()).isEmpty();
        assertThat(Rules.ALL.check(decided).issues())
                .extracting(Issue::toString)
                .containsExactly("warning not-overridable at /decisions/1/rule: 'rule' must be one that a clinician may"
                        + " override, but was red-flag");
    }

    @Test
    void anOpenRedFlagWeighsMoreThanWhatIsToBeWatched() {
        Person person = normal(Finding.unknown("cauda-equina")).toBuilder()
                .bloodPressure(BloodPressure.of(150, 80))
                .build();
        Verdict verdict = screen(Moves.WALL_SIT, "hold 40 s", person);

        assertThat(rules(verdict.matches())).containsExactly("pressure");
        assertThat(verdict.recommendation()).isEqualTo(NOT_ENOUGH_INFORMATION);
        assertThat(verdict.mostSevereIfAnswered()).isEqualTo(EXCLUDED);
        assertThat(Rules.ALL.forPerson(person).wholeProgram()).isEqualTo(NOT_ENOUGH_INFORMATION);
    }

    @Test
    void absoluteContraindicationsLookAtTheExerciseAsItIs() {
        RuleSet rules = Rules.ALL.with(Rules.BONE.toBuilder()
                .category(RuleCategory.ABSOLUTE_CONTRAINDICATION)
                .build());
        PersonScreening screening = rules.forPerson(normal(Finding.present("osteoporosis")));
        Verdict plain = screening.screen(Moves.KNEE_TO_CHEST, DOSE);
        Verdict smaller = screening.screen(Moves.KNEE_TO_CHEST, DOSE, List.of(Moves.SMALLER));

        assertThat(plain.matches())
                .singleElement()
                .satisfies(match -> assertThat(match.remedies()).isEmpty());
        assertThat(smaller.matches()).isEqualTo(plain.matches());
        assertThat(smaller.recommendation()).isEqualTo(EXCLUDED);
        assertThat(smaller.mostSevereIfAnswered()).isEqualTo(EXCLUDED);
        assertThat(smaller.findLevels().orElseThrow().level(Demand.LUMBAR_FLEXION_RANGE))
                .isEqualTo(1);
    }

    @Test
    void anIndicationRanksUpAndExcludesNothing() {
        Verdict verdict = screen(Moves.PELVIC_TILT, "hold", normal(Finding.present("back-pain")));

        assertThat(verdict.recommendation()).isEqualTo(NOTHING_FOUND);
        assertThat(verdict.matches()).isEmpty();
        assertThat(rules(verdict.indications())).containsExactly("move");
    }

    @Test
    void whoIsStoppedIsNotToldToExercise() {
        Verdict free = screen(Moves.PELVIC_TILT, "hold", normal(Finding.present("back-pain")));
        Verdict stopped = screen(
                Moves.PELVIC_TILT, "hold", normal(Finding.present("back-pain"), Finding.present("cauda-equina")));
        Verdict open = screen(
                Moves.PELVIC_TILT, "hold", normal(Finding.present("back-pain"), Finding.unknown("cauda-equina")));

        assertThat(free.toString().lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("+ suits: move (indication); back-pain present");
        assertThat(stopped.recommendation()).isEqualTo(EXCLUDED);
        assertThat(stopped.toString().lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("- excluded: red-flag (red flag, emergency); cauda-equina present. Go to"),
                        line -> assertThat(line)
                                .startsWith("+ only once the above is settled, suits: move (indication); back-pain"));
        assertThat(open.toString().lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("? Is there new numbness"),
                        line -> assertThat(line).startsWith("+ only once the above is settled, suits: move"));
        assertThat(stopped.toString()).doesNotContain("nothing found");
    }

    @Test
    void whoIsWatchedIsToldToExercise() {
        RuleSet rules = Rules.ALL.with(Rules.BONE.toBuilder()
                .category(RuleCategory.MONITORING)
                .limits(List.of())
                .build());
        Verdict watched = rules.forPerson(normal(Finding.present("back-pain"), Finding.present("osteoporosis")))
                .screen(Moves.PELVIC_TILT, DOSE);

        assertThat(watched.recommendation()).isEqualTo(MONITOR);
        assertThat(watched.toString().lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("- monitor: bone (monitoring); osteoporosis present"),
                        line -> assertThat(line).startsWith("+ suits: move (indication); back-pain present"));
    }

    /** What milder rules advise is how to exercise all the same, and nothing to do today. */
    @Test
    void whoIsStoppedIsToldHowToExerciseOnlyForLater() {
        Finding hip = Finding.present("hip-replacement").weeks(2);
        Verdict stopped = screen(
                Moves.KNEE_TO_CHEST,
                "hold",
                normal(hip, Finding.present("osteoporosis"), Finding.present("cauda-equina")));
        Verdict asks = screen(Moves.KNEE_TO_CHEST, "hold", normal(hip, Finding.present("osteoporosis")));
        Verdict goesOn = screen(Moves.KNEE_TO_CHEST, "hold", normal(Finding.present("osteoporosis")));

        assertThat(stopped.toString().lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("- excluded: red-flag"),
                        line -> assertThat(line)
                                .startsWith("- only once the above is settled, ask clinician: new-hip")
                                .doesNotContain("under the limit with", "would bring it under the limit"),
                        line -> assertThat(line)
                                .startsWith("- only once the above is settled, only with modifications: bone")
                                .doesNotContain("Under the limit with"));
        assertThat(stopped.matches().get(1).remedies()).isNotEmpty();
        assertThat(asks.toString().lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("- ask clinician: new-hip")
                                .contains(" Ask the clinician about smaller and hand"),
                        line -> assertThat(line)
                                .startsWith("- only once the above is settled, only with modifications: bone")
                                .contains("Under the limit with smaller."));
        assertThat(goesOn.toString().lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("- only with modifications: bone");
    }
}
