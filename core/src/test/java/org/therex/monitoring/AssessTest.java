package org.therex.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.check.InvalidValueException;
import org.therex.source.Evidence;
import org.therex.source.EvidenceStrength;
import org.therex.term.Term;

/** What reports call for; every expected response was worked out by hand from the rules. */
class AssessTest {

    private static final Evidence OURS = Evidence.builder()
            .strength(EvidenceStrength.PROPOSED)
            .asOf(LocalDate.of(2026, 11, 21))
            .note("ours")
            .build();

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final Monitoring PAIN_ONLY =
            Monitoring.builder().pain(PainProfile.greenTo3AmberTo5()).build();
    private static final Monitoring BACK = Monitoring.ofBack(PainProfile.greenTo3AmberTo5());

    private static SessionReport.Builder pain(int day, int before, int during, int after) {
        return SessionReport.on(MONDAY.plusDays(day))
                .painBefore(before)
                .painDuring(during)
                .painAfter(after);
    }

    private static SessionReport.Builder well() {
        return pain(0, 1, 2, 1)
                .painNextMorning(1)
                .symptomDirection(SymptomDirection.NONE)
                .newNumbness(false)
                .newWeakness(false)
                .absentSigns(BACK.signIds());
    }

    private static List<String> texts(Response response) {
        return response.reasons().stream().map(Reason::text).toList();
    }

    private static List<String> asked(Response response) {
        return response.questions().stream()
                .map(question -> question.path() + " " + question.mayLeadTo().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"3, 5, 3, GREEN", "3, 5, 4, AMBER", "3, 5, 5, AMBER", "3, 5, 6, RED", "0, 9, 0, GREEN", "0, 9, 10, RED"
    })
    void zonesIncludeTheirLimits(int mostGreen, int mostAmber, int rating, PainZone zone) {
        assertThat(PainBands.of(mostGreen, mostAmber).zone(rating)).isEqualTo(zone);
    }

    @Test
    void thePublishedProfilesDifferInTheirBands() {
        assertThat(Stream.of(
                                PainProfile.greenTo3AmberTo5(),
                                PainProfile.greenTo3AmberTo6(),
                                PainProfile.greenTo4AmberTo7(),
                                PainProfile.greenTo2AmberTo5())
                        .map(profile -> profile.bands().toString()))
                .containsExactly(
                        "green 0-3, amber 4-5, red 6-10",
                        "green 0-3, amber 4-6, red 7-10",
                        "green 0-4, amber 5-7, red 8-10",
                        "green 0-2, amber 3-5, red 6-10");
    }

    @Test
    void painInTheGreenGoesOn() {
        Response response = PAIN_ONLY.assess(pain(0, 1, 3, 2).painNextMorning(1).build());

        assertThat(response).isInstanceOf(Response.Continue.class);
        assertThat(texts(response))
                .containsExactly(
                        "The pain during the session was in the green",
                        "The pain after the session was in the green",
                        "The pain had settled by the next morning to no more than 1 above its rating before the"
                                + " session");
        assertThat(response.reasons().get(0).facts())
                .extracting(Fact::toString)
                .containsExactly("/report/painDuring 3/10");
        assertThat(response.questions()).isEmpty();
    }

    @Test
    void painInTheAmberGoesOnIfItIsBackByTheNextMorning() {
        assertThat(PAIN_ONLY.assess(pain(0, 2, 5, 4).painNextMorning(2).build()))
                .isInstanceOf(Response.Continue.class);

        Response notBack = PAIN_ONLY.assess(pain(0, 1, 5, 4).painNextMorning(3).build());
        assertThat(notBack)
                .asInstanceOf(type(Response.Adjust.class))
                .satisfies(adjust -> assertThat(adjust.changes()).containsExactly(DoseChange.LESS));
        assertThat(notBack.reasons().get(0).text())
                .isEqualTo("The pain had not settled by the next morning to no more than 1 above its rating before"
                        + " the session");
        assertThat(notBack.reasons().get(0).facts())
                .extracting(Fact::toString)
                .containsExactly("/report/painBefore 1/10", "/report/painNextMorning 3/10");
    }

    @Test
    void aToleranceIsAllowedForTheNextMorning() {
        Monitoring tolerant = Monitoring.builder()
                .pain(PainProfile.greenTo3AmberTo5().toBuilder()
                        .settling(new SettlingRule(Duration.ofHours(12), 1, OURS))
                        .build())
                .build();

        Response settled = tolerant.assess(pain(0, 2, 5, 4).painNextMorning(3).build());
        Response unsettled = tolerant.assess(pain(0, 2, 5, 4).painNextMorning(4).build());
        assertThat(settled).isInstanceOf(Response.Continue.class);
        assertThat(texts(settled))
                .contains("The pain had settled by the next morning to no more than 1 above its rating before the"
                        + " session");
        assertThat(unsettled).isInstanceOf(Response.Adjust.class);
        assertThat(texts(unsettled))
                .contains("The pain had not settled by the next morning to no more than 1 above its rating before"
                        + " the session");
    }

    @Test
    void theTimeToSettleDecidesWhereTheMorningCannotTell() {
        SessionReport.Builder unknownBefore =
                SessionReport.on(MONDAY).painDuring(5).painAfter(4).painNextMorning(2);

        Response late = PAIN_ONLY.assess(
                unknownBefore.settledAfter(Duration.ofHours(24).plusMinutes(1)).build());
        assertThat(late).isInstanceOf(Response.Adjust.class);
        assertThat(late.reasons().get(0).text()).isEqualTo("The pain took too long to settle");
        // In time, but pain before the session of 0 or 1 would be less than that of the morning.
        Response inTime = PAIN_ONLY.assess(
                unknownBefore.settledAfter(Duration.ofHours(24)).build());
        assertThat(inTime).isInstanceOf(Response.NotEnoughInformation.class);
        assertThat(texts(inTime)).contains("The pain settled in time");
        assertThat(asked(inTime)).containsExactly("/report/painBefore adjust");
        assertThat(PAIN_ONLY.assess(unknownBefore.painBefore(2).build())).isInstanceOf(Response.Continue.class);
        // No pain in the morning is back, whatever it was before.
        assertThat(PAIN_ONLY.assess(SessionReport.on(MONDAY)
                        .painDuring(5)
                        .painAfter(4)
                        .painNextMorning(0)
                        .build()))
                .isInstanceOf(Response.Continue.class);
    }

    @Test
    void theNextMorningIsAskedForHoweverWellItWent() {
        SessionReport.Builder green = pain(0, 0, 3, 3);

        Response unknown = PAIN_ONLY.assess(green.build());
        assertThat(unknown).isInstanceOf(Response.NotEnoughInformation.class);
        assertThat(asked(unknown)).containsExactly("/report/painNextMorning stop", "/report/settledAfter adjust");
        assertThat(asked(PAIN_ONLY.assess(
                        pain(0, 0, 5, 3).settledAfter(Duration.ofHours(1)).build())))
                .containsExactly("/report/painNextMorning stop");
        assertThat(PAIN_ONLY.assess(green.painNextMorning(6).build())).isInstanceOf(Response.Stop.class);
    }

    @Test
    void painInTheAmberAsksForTheNextMorning() {
        Response response = PAIN_ONLY.assess(pain(0, 2, 5, 4).build());

        assertThat(response).isInstanceOf(Response.NotEnoughInformation.class);
        assertThat(asked(response)).containsExactly("/report/painNextMorning stop", "/report/settledAfter adjust");
        assertThat(response.questions().get(0)).hasToString("What was the pain on the next morning, from 0 to 10?");
    }

    @Test
    void amberOnTheNextMorningIsTooMuchEvenIfItWasSoBefore() {
        assertThat(PAIN_ONLY.assess(pain(0, 5, 5, 5).painNextMorning(4).build()))
                .isInstanceOf(Response.Adjust.class);
        assertThat(PAIN_ONLY.assess(pain(0, 9, 5, 5).painNextMorning(6).build()))
                .isInstanceOf(Response.Stop.class);
    }

    @Test
    void painInTheRedStopsTheExerciseOrMakesItEasier() {
        SessionReport red = pain(0, 2, 6, 4).painNextMorning(2).build();

        assertThat(PAIN_ONLY.assess(red))
                .asInstanceOf(type(Response.Stop.class))
                .satisfies(stop -> {
                    assertThat(stop.ends()).isEqualTo(StopScope.EXERCISE);
                    assertThat(stop.referral()).isEqualTo(Referral.NONE);
                    assertThat(stop.findFollowUpWithin()).isEmpty();
                });
        Monitoring easing = Monitoring.builder()
                .pain(PainProfile.greenTo3AmberTo5().toBuilder()
                        .onRed(RedAction.REGRESS)
                        .build())
                .build();
        assertThat(easing.assess(red))
                .asInstanceOf(type(Response.Adjust.class))
                .satisfies(adjust ->
                        assertThat(adjust.changes()).containsExactly(DoseChange.LESS, DoseChange.EASIER_FORM));
    }

    @Test
    void absentPainIsNoPainReported() {
        Response response =
                PAIN_ONLY.assess(SessionReport.on(MONDAY).painDuring(0).build());

        assertThat(response).isInstanceOf(Response.NotEnoughInformation.class);
        assertThat(asked(response))
                .containsExactly(
                        "/report/painAfter stop",
                        "/report/painNextMorning stop",
                        "/report/painBefore adjust",
                        "/report/settledAfter adjust");
    }

    @Test
    void painMustNotClimbFromSessionToSession() {
        ImmutableList<SessionReport> earlier =
                ImmutableList.of(pain(0, 0, 5, 0).build(), pain(2, 0, 2, 1).build());
        SessionReport climbed = pain(4, 0, 2, 4).painNextMorning(0).build();

        Response response = PAIN_ONLY.assess(climbed, earlier);
        assertThat(response).isInstanceOf(Response.Adjust.class);
        assertThat(response.reasons().get(0).rule()).isEqualTo(MonitoringRule.TREND);
        assertThat(response.reasons().get(0).facts())
                .extracting(Fact::toString)
                .containsExactly("/earlier/1/painDuring 2/10", "/report/painAfter 4/10");
        // A rise within the green, and the same pain again.
        assertThat(PAIN_ONLY.assess(
                        pain(4, 0, 3, 0).painNextMorning(0).build(),
                        ImmutableList.of(pain(2, 0, 1, 0).build())))
                .isInstanceOf(Response.Continue.class);
        assertThat(PAIN_ONLY.assess(climbed, ImmutableList.of(pain(2, 0, 4, 0).build())))
                .isInstanceOf(Response.Continue.class);
        // A silent session between is passed over.
        assertThat(PAIN_ONLY
                        .assess(
                                climbed,
                                ImmutableList.of(
                                        pain(2, 0, 2, 1).build(),
                                        SessionReport.on(MONDAY.plusDays(3)).build()))
                        .reasons()
                        .get(0)
                        .facts())
                .extracting(Fact::toString)
                .containsExactly("/earlier/0/painDuring 2/10", "/report/painAfter 4/10");
        // Nothing is known of the session before, so nothing climbed.
        assertThat(PAIN_ONLY.assess(
                        climbed, ImmutableList.of(SessionReport.on(MONDAY).build())))
                .isInstanceOf(Response.Continue.class);
    }

    @Test
    void unsettledPainForThreeDaysIsForAProfessional() {
        ImmutableList<SessionReport> earlier = ImmutableList.of(
                pain(0, 0, 3, 3).painNextMorning(2).build(),
                pain(1, 0, 3, 3).painNextMorning(2).build());
        SessionReport third = pain(3, 0, 3, 3).painNextMorning(2).build();

        assertThat(PAIN_ONLY.assess(third, earlier))
                .asInstanceOf(type(Response.Stop.class))
                .satisfies(stop -> {
                    assertThat(stop.referral()).isEqualTo(Referral.PROFESSIONAL);
                    assertThat(stop.reasons().get(0).text())
                            .isEqualTo("The pain has been in the red or has not settled for 3 days");
                    assertThat(stop.reasons().get(0).facts())
                            .extracting(Fact::toString)
                            .containsExactly("/earlier/0/date 2026-11-02", "/report/date 2026-11-05");
                });
        assertThat(PAIN_ONLY.assess(third.toBuilder().date(MONDAY.plusDays(2)).build(), earlier))
                .isInstanceOf(Response.Adjust.class);
        assertThat(PAIN_ONLY.assess(
                        third,
                        ImmutableList.of(
                                earlier.get(0),
                                pain(1, 0, 3, 3).painNextMorning(0).build())))
                .isInstanceOf(Response.Adjust.class);
    }

    @Test
    void onlyAGoodSessionBreaksARowOfUnsettledPain() {
        SessionReport first = pain(0, 0, 3, 3).painNextMorning(2).build();
        SessionReport third = pain(3, 0, 3, 3).painNextMorning(2).build();
        SessionReport silent = SessionReport.on(MONDAY.plusDays(1)).build();
        SessionReport partly = pain(1, 0, 3, 3).build();
        SessionReport good = pain(1, 0, 3, 3).painNextMorning(0).build();

        for (SessionReport second : List.of(silent, partly)) {
            Response response = PAIN_ONLY.assess(third, ImmutableList.of(first, second));
            assertThat(response).isInstanceOf(Response.Stop.class);
            assertThat(response.reasons().get(0).facts())
                    .extracting(Fact::toString)
                    .containsExactly("/earlier/0/date 2026-11-02", "/report/date 2026-11-05");
        }
        assertThat(PAIN_ONLY.assess(third, ImmutableList.of(first, good))).isInstanceOf(Response.Adjust.class);
        // A row begins with trouble, not with silence.
        assertThat(PAIN_ONLY.assess(
                        third, ImmutableList.of(SessionReport.on(MONDAY).build())))
                .isInstanceOf(Response.Adjust.class);
    }

    @Test
    void oneMoreOfARowOfDaysMayEndTheProgram() {
        Monitoring easing = Monitoring.builder()
                .pain(PainProfile.greenTo3AmberTo5().toBuilder()
                        .onRed(RedAction.REGRESS)
                        .build())
                .build();
        SessionReport unknown = pain(3, 0, 3, 3).build();

        assertThat(asked(easing.assess(unknown)))
                .containsExactly("/report/painNextMorning adjust", "/report/settledAfter adjust");
        assertThat(asked(easing.assess(
                        unknown,
                        ImmutableList.of(pain(0, 0, 3, 3).painNextMorning(2).build()))))
                .containsExactly("/report/painNextMorning stop", "/report/settledAfter stop");
    }

    @Test
    void aSessionWithoutTroubleGoesOn() {
        Response response = BACK.assess(well().build());

        assertThat(response).isInstanceOf(Response.Continue.class);
        assertThat(texts(response)).contains("There are no symptoms in the leg");
        assertThat(response.questions()).isEmpty();
    }

    @Test
    void whatNobodyAskedForIsAskedFor() {
        Response response = BACK.assess(pain(0, 1, 2, 1).build());

        assertThat(response).isInstanceOf(Response.NotEnoughInformation.class);
        assertThat(asked(response))
                .hasSize(13)
                .contains(
                        "/report/painNextMorning stop",
                        "/report/settledAfter adjust",
                        "/report/newNumbness stop",
                        "/report/newWeakness stop",
                        "/report/symptomDirection stop",
                        "/report/absentSigns stop");
        assertThat(response.questions())
                .extracting(Question::text)
                .contains("Was this noticed: Faintness or dizziness?");
    }

    @Test
    void aSignStopsWhateverElseIsUnknown() {
        Response response = BACK.assess(SessionReport.on(MONDAY)
                .presentSign(StopSignId.of("chest-pressure"))
                .build());

        assertThat(response).asInstanceOf(type(Response.Stop.class)).satisfies(stop -> {
            assertThat(stop.ends()).isEqualTo(StopScope.SESSION);
            assertThat(stop.referral()).isEqualTo(Referral.EMERGENCY);
            assertThat(stop.actions().get(0).advice())
                    .hasValue("If it does not ease quickly once you rest, call the emergency number.");
        });
        assertThat(response.reasons().get(0).text())
                .isEqualTo("A sign at which to stop: Pressure or pain in the chest, neck, jaw or arm");
        assertThat(response.reasons().get(0).evidence().note())
                .hasValue("Advice of hospitals to people who exercise: geisinger.org, allinahealth.org");
        assertThat(response.questions()).hasSize(15);
    }

    @Test
    void theMostUrgentOfSeveralActionsHolds() {
        StopSign followed = StopSign.builder()
                .id(StopSignId.of("fever"))
                .text("Fever")
                .action(StopAction.of(StopScope.PROGRAM, Referral.PROFESSIONAL, "Rest.").toBuilder()
                        .followUpWithin(Duration.ofDays(2))
                        .build())
                .evidence(OURS)
                .build();
        Monitoring monitoring = BACK.with(List.of(followed));

        Response response = monitoring.assess(well().absentSigns(List.of())
                .presentSign(StopSignId.of("fever"))
                .presentSign(StopSignId.of("palpitations"))
                .build());
        assertThat(response).asInstanceOf(type(Response.Stop.class)).satisfies(stop -> {
            assertThat(stop.ends()).isEqualTo(StopScope.PROGRAM);
            assertThat(stop.referral()).isEqualTo(Referral.EMERGENCY);
            assertThat(stop.findFollowUpWithin()).hasValue(Duration.ofDays(2));
            assertThat(stop.actions()).hasSize(2);
        });
    }

    @ParameterizedTest
    @CsvSource({"TOWARDS_SPINE, Continue", "NONE, Continue", "UNCHANGED, Continue", "DOWN_THE_LEG, Stop"})
    void theDirectionOfSymptomsDecides(SymptomDirection direction, String expected) {
        assertThat(BACK.assess(well().symptomDirection(direction).build())
                        .getClass()
                        .getSimpleName())
                .isEqualTo(expected);
    }

    @Test
    void symptomsUnchangedForADayCallForASmallerRange() {
        SessionReport unchanged =
                well().symptomDirection(SymptomDirection.UNCHANGED).build();
        SessionReport dayAfter = unchanged.toBuilder().date(MONDAY.plusDays(1)).build();

        assertThat(BACK.assess(unchanged, ImmutableList.of(unchanged))).isInstanceOf(Response.Continue.class);
        assertThat(BACK.assess(dayAfter, ImmutableList.of(unchanged)))
                .asInstanceOf(type(Response.Adjust.class))
                .satisfies(adjust -> {
                    assertThat(adjust.changes()).containsExactly(DoseChange.SMALLER_RANGE, DoseChange.REASSESS);
                    assertThat(adjust.reasons().get(0).text()).isEqualTo("The symptoms have been unchanged for a day");
                });
        assertThat(BACK.assess(dayAfter, ImmutableList.of(well().build()))).isInstanceOf(Response.Continue.class);
    }

    @Test
    void onlyBetterSymptomsBreakARowOfUnchangedOnes() {
        SessionReport unchanged =
                well().symptomDirection(SymptomDirection.UNCHANGED).build();
        SessionReport later = unchanged.toBuilder().date(MONDAY.plusDays(2)).build();
        SessionReport silent = SessionReport.on(MONDAY.plusDays(1)).build();
        SessionReport worse = silent.toBuilder()
                .symptomDirection(SymptomDirection.DOWN_THE_LEG)
                .build();
        SessionReport better = silent.toBuilder()
                .symptomDirection(SymptomDirection.TOWARDS_SPINE)
                .build();

        assertThat(BACK.assess(later, ImmutableList.of(unchanged, silent))
                        .reasons()
                        .get(0)
                        .text())
                .isEqualTo("The symptoms have been unchanged for 2 days");
        assertThat(BACK.assess(later, ImmutableList.of(unchanged, worse))
                        .reasons()
                        .get(0)
                        .text())
                .isEqualTo("The symptoms have been unchanged or worse for 2 days");
        assertThat(BACK.assess(later, ImmutableList.of(unchanged, better))).isInstanceOf(Response.Continue.class);
    }

    @Test
    void newWeaknessStopsTheProgramOnTheSameDay() {
        assertThat(BACK.assess(well().newWeakness(true).build()))
                .asInstanceOf(type(Response.Stop.class))
                .satisfies(stop -> {
                    assertThat(stop.ends()).isEqualTo(StopScope.PROGRAM);
                    assertThat(stop.referral()).isEqualTo(Referral.URGENT);
                    assertThat(stop.reasons().get(0).rule()).isEqualTo(MonitoringRule.NEW_DEFICIT);
                });
        assertThat(BACK.assess(well().newNumbness(true).build())).isInstanceOf(Response.Stop.class);
    }

    @Test
    void nothingIsHiddenBehindTheMostSevere() {
        Response response = BACK.assess(well().symptomDirection(SymptomDirection.DOWN_THE_LEG)
                .painDuring(6)
                .painNextMorning(3)
                .build());

        assertThat(texts(response))
                .containsExactly(
                        "The symptoms move down the leg",
                        "The pain during the session was in the red",
                        "The pain had not settled by the next morning to no more than 1 above its rating before the"
                                + " session",
                        "The pain after the session was in the green");
    }

    @Test
    void signsAreAddedAndDropped() {
        Monitoring pregnant = BACK.with(StopSigns.pregnancy());
        assertThat(pregnant.stopSigns()).hasSize(14);
        assertThat(pregnant.without(StopSignId.of("calf-pain")).signIds())
                .hasSize(13)
                .doesNotContain(StopSignId.of("calf-pain"));
        assertThat(BACK.without(StopSignId.of("calf-pain"))).isEqualTo(BACK);
        StopSign other =
                StopSigns.general().get(0).toBuilder().text("Chest pain").build();
        assertThat(BACK.with(List.of(other)).stopSigns()).hasSize(8).first().isEqualTo(other);
    }

    @Test
    void reportsMustBeInOrder() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PAIN_ONLY.assess(
                        pain(0, 0, 0, 0).build(),
                        ImmutableList.of(pain(1, 0, 0, 0).build())))
                .withMessage("'earlier' must be in order of their dates, but was 2026-11-03 before 2026-11-02");
    }

    @Test
    void everySignHasItsSourceAndNoWordPromisesTooMuch() {
        ImmutableList<StopSign> all = ImmutableList.<StopSign>builder()
                .addAll(StopSigns.general())
                .addAll(StopSigns.pregnancy())
                .addAll(StopSigns.articles())
                .build();
        assertThat(all).hasSize(18).extracting(StopSign::id).doesNotHaveDuplicates();
        Stream<String> vocabulary = Stream.of(
                        DoseChange.values(),
                        MonitoringRule.values(),
                        PainZone.values(),
                        Referral.values(),
                        ResponseKind.values(),
                        StopScope.values(),
                        SymptomDirection.values())
                .flatMap(Stream::of)
                .map(word -> ((Term) word).label());
        assertThat(Stream.concat(
                                Stream.concat(all.stream().map(StopSign::toString), vocabulary),
                                texts(BACK.assess(well().build())).stream())
                        .map(text -> text.toLowerCase(Locale.ROOT)))
                .noneMatch(text -> text.matches(".*\\b(safe|safely|cleared)\\b.*"));
    }
}
