package org.therex.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.house.ValueType;
import org.therex.source.Evidence;
import org.therex.source.EvidenceStrength;

/** What every value type of this package promises, and the rules that it keeps to. */
class MonitoringContractTest {

    private static final Evidence OURS = Evidence.builder()
            .strength(EvidenceStrength.PROPOSED)
            .asOf(LocalDate.of(2026, 11, 21))
            .note("ours")
            .build();

    static List<ValueType> types() {
        return ValueType.in("org.therex.monitoring");
    }

    @Test
    void theTypesAreFound() {
        assertThat(types())
                .extracting(ValueType::type)
                .containsExactlyInAnyOrder(
                        DirectionRule.class,
                        Monitoring.class,
                        PainProfile.class,
                        Reason.class,
                        SessionReport.class,
                        StopAction.class,
                        StopSign.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void noPartIsLeftOutOfEquality(ValueType type) {
        Object one = type.sample(0);
        Object other = type.sample(1);
        EqualsTester tester = new EqualsTester()
                .addEqualityGroup(one, type.sample(0), type.rebuilt(one))
                .addEqualityGroup(other, type.sample(1), type.rebuilt(other));
        for (Method part : type.parts()) {
            tester.addEqualityGroup(type.with(one, part, type.get(other, part)));
        }
        tester.testEquals();
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

    @Test
    void bandsKeepTheirOrder() {
        assertThat(problems(() -> PainBands.of(5, 5)))
                .containsExactly("error conflict at /mostGreen: 'mostGreen' must be below 'mostAmber' 5, but was 5");
        assertThat(problems(() -> PainBands.of(-1, 10)))
                .containsExactly(
                        "error out-of-range at /mostAmber: 'mostAmber' must be from 0 to 9, but was 10",
                        "error out-of-range at /mostGreen: 'mostGreen' must be from 0 to 9, but was -1");
        assertThat(problems(() -> PainBands.of(3, 5).zone(11)))
                .containsExactly("error out-of-range at /rating: 'rating' must be from 0 to 10, but was 11");
        assertThat(PainBands.of(3, 5)).hasToString("green 0-3, amber 4-5, red 6-10");
    }

    @Test
    void aReportTellsAllThatIsWrong() {
        assertThat(problems(() -> SessionReport.on(LocalDate.EPOCH)
                        .painBefore(-1)
                        .painAfter(11)
                        .settledAfter(Duration.ofHours(-2))
                        .presentSign(StopSignId.of("faintness"))
                        .absentSign(StopSignId.of("faintness"))
                        .build()))
                .containsExactly(
                        "error conflict at /absentSigns: 'absentSigns' must be signs that are not present, but was"
                                + " \"faintness\"",
                        "error out-of-range at /painAfter: 'painAfter' must be from 0 to 10, but was 11",
                        "error out-of-range at /painBefore: 'painBefore' must be from 0 to 10, but was -1",
                        "error out-of-range at /settledAfter: 'settledAfter' must be at least 0 s, but was -7200 s");
        assertThat(problems(() -> SessionReport.builder().build()))
                .containsExactly("error missing at /date: 'date' must be given");
    }

    @Test
    void rulesKeepToTheirRanges() {
        assertThat(problems(() -> new SettlingRule(Duration.ZERO, 10, OURS)))
                .containsExactly(
                        "error out-of-range at /tolerance: 'tolerance' must be from 0 to 9, but was 10",
                        "error out-of-range at /within: 'within' must be above 0 s and at most 7 days, but was 0 s");
        assertThat(problems(() -> new TrendRule(0, 10, OURS)))
                .containsExactly(
                        "error out-of-range at /rises: 'rises' must be from 1 to 9, but was 0",
                        "error out-of-range at /tolerance: 'tolerance' must be from 0 to 9, but was 10");
        assertThat(problems(() -> new PersistenceRule(366, OURS)))
                .containsExactly("error out-of-range at /days: 'days' must be from 1 to 365, but was 366");
        assertThat(problems(() -> new Effect.Ease(com.google.common.collect.ImmutableSet.of())))
                .containsExactly("error empty at /changes: 'changes' must be given at least once, but was empty");
    }

    @Test
    void aMonitoringHasARuleAndEachSignOnce() {
        assertThat(problems(() -> Monitoring.builder().build()))
                .containsExactly("error empty: 'monitoring' must have a rule, but was empty");
        assertThat(problems(() -> Monitoring.builder()
                        .stopSigns(StopSigns.general())
                        .stopSign(StopSigns.general().get(2))
                        .build()))
                .containsExactly("error duplicate at /stopSigns/8/id: 'id' must identify one stop sign only, but was"
                        + " \"faintness\" also at /stopSigns/2/id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chest", "", "a--b"})
    void idsAreLowerCaseWords(String text) {
        assertThat(problems(() -> StopSignId.of(text)))
                .singleElement()
                .asString()
                .startsWith("error bad-format at /id");
    }
}
