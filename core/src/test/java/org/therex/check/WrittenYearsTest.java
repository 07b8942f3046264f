package org.therex.check;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.monitoring.SessionReport;
import org.therex.prescription.Prescription;
import org.therex.program.Revision;
import org.therex.progression.DoseState;
import org.therex.progression.Increment;
import org.therex.progression.ProgressionRule;
import org.therex.progression.SessionOutcome;
import org.therex.progression.StepPeriod;
import org.therex.safety.ClinicianDecision;
import org.therex.safety.RuleId;
import org.therex.source.Evidence;
import org.therex.source.EvidenceStrength;
import org.therex.source.Source;
import org.therex.source.SourceId;

/** Every value with a date refuses a year that its document could not hold. */
class WrittenYearsTest {

    private static Arguments dated(String name, Consumer<LocalDate> maker) {
        return Arguments.of(name, maker);
    }

    static Stream<Arguments> dates() {
        return Stream.of(
                dated(
                        "date",
                        date -> Source.builder().id(SourceId.of("s")).date(date).build()),
                dated("date", date -> Revision.builder().label("1").date(date).build()),
                dated(
                        "asOf",
                        date -> Evidence.builder()
                                .strength(EvidenceStrength.TRIAL)
                                .asOf(date)
                                .build()));
    }

    static Stream<Arguments> days() {
        return Stream.of(
                dated("on", date -> new ClinicianDecision(RuleId.of("r"), "A. Smith", date)),
                dated("date", date -> SessionReport.on(date).build()),
                dated(
                        "date",
                        date -> SessionOutcome.builder()
                                .date(date)
                                .planned(DoseState.of(Prescription.parse("3 sets")))
                                .build()),
                dated(
                        "firstDay",
                        date -> new ProgressionRule.Quota(
                                Increment.byRepetitions(1).between(1, 20), StepPeriod.DAY, date)));
    }

    private static void refuses(Consumer<LocalDate> maker, LocalDate date, String message) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> maker.accept(date))
                .withMessageStartingWith(message);
    }

    @ParameterizedTest
    @MethodSource("dates")
    void datesAreOfTheYears1To9999(String name, Consumer<LocalDate> maker) {
        assertThatCode(() -> maker.accept(LocalDate.of(1, 1, 1))).doesNotThrowAnyException();
        assertThatCode(() -> maker.accept(LocalDate.of(9999, 12, 31))).doesNotThrowAnyException();
        String rule = "'" + name + "' must be of a year from 1 to 9999, but was ";
        refuses(maker, LocalDate.of(0, 12, 31), rule + "0000-12-31");
        refuses(maker, LocalDate.of(10_000, 1, 1), rule + "+10000-01-01");
    }

    @ParameterizedTest
    @MethodSource("days")
    void daysAreOfTheYears1900To2999(String name, Consumer<LocalDate> maker) {
        assertThatCode(() -> maker.accept(LocalDate.of(1900, 1, 1))).doesNotThrowAnyException();
        assertThatCode(() -> maker.accept(LocalDate.of(2999, 12, 31))).doesNotThrowAnyException();
        String rule = "'" + name + "' must be from 1900 to 2999, but was ";
        refuses(maker, LocalDate.of(1899, 12, 31), rule + "1899-12-31");
        refuses(maker, LocalDate.of(3000, 1, 1), rule + "3000-01-01");
    }
}
