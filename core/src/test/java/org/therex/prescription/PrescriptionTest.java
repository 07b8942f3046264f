package org.therex.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.testing.EqualsTester;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.Report;

class PrescriptionTest {

    private static void refused(Prescription.Builder prescription, String... issues) {
        Report report = prescription.check();
        assertThat(report.issues()).extracting(Issue::toString).containsExactly(issues);
        assertThat(catchThrowableOfType(InvalidValueException.class, prescription::build)
                        .report())
                .isEqualTo(report);
    }

    @Test
    void nothingIsStatedAtFirst() {
        assertThat(Prescription.empty().statedFields()).isEmpty();
        assertThat(Prescription.empty().statesNothing()).isTrue();
        assertThat(Prescription.builder().build()).isEqualTo(Prescription.empty());
        assertThat(Prescription.empty()).hasToString("not stated");
    }

    @Test
    void theShorthandsSetWhatTheirTypedFormsSet() {
        Prescription shorthand = Prescription.builder()
                .sets(3)
                .repetitions(8, 12)
                .holdSeconds(5, 10)
                .spots(2)
                .eachSide()
                .restBetweenSets(Duration.ofSeconds(60))
                .restBetweenSides(Duration.ofSeconds(10))
                .restBetweenRepetitions(Duration.ofSeconds(2))
                .tempo("3-1-2-0")
                .painUpTo(3)
                .timesPerDay(2, 3)
                .everyHours(4)
                .daysPerWeek(5)
                .build();
        Prescription typed = Prescription.builder()
                .sets(Amount.exactly(3))
                .repetitions(Repetitions.between(8, 12))
                .hold(Hold.seconds(5, 10))
                .spots(Amount.exactly(2))
                .sides(Sides.each())
                .rest(Rest.of(RestPlace.BETWEEN_REPETITIONS, Duration.ofSeconds(2)))
                .rest(Rest.of(RestPlace.BETWEEN_SIDES, Duration.ofSeconds(10)))
                .rest(Rest.betweenSets(Duration.ofSeconds(60)))
                .tempo(Tempo.parse("3-1-2-0"))
                .intensity(Intensity.painUpTo(3))
                .frequency(Frequency.builder()
                        .timesPerDay(Amount.between(2, 3))
                        .every(Interval.hoursWhileAwake(4))
                        .days(Days.perWeek(5))
                        .build())
                .build();

        assertThat(shorthand).isEqualTo(typed);
        assertThat(typed.toBuilder().build()).isEqualTo(typed);
        assertThat(typed.toBuilder().sets(4).build().sets()).contains(Amount.exactly(4));
        assertThat(Prescription.builder().sets(2, 3).repetitionsPerSet(6, 4).build())
                .hasToString("2-3 sets, 6/4 repetitions");
        assertThat(Prescription.builder()
                        .repetitions(10)
                        .alternatingSides()
                        .holdSeconds(5)
                        .build())
                .hasToString("10 repetitions, hold 5 s, alternating sides");
    }

    @Test
    void theShorthandsDoNotThrowAndAllThatIsWrongIsSaidAtOnce() {
        refused(
                Prescription.builder()
                        .sets(3, 2)
                        .repetitions(0)
                        .holdSeconds(10, 5)
                        .spots(0)
                        .restBetweenSets(Duration.ZERO)
                        .tempo("fast")
                        .painUpTo(11)
                        .timesPerDay(0)
                        .everyHours(25)
                        .daysPerWeek(8)
                        .note(" "),
                "error out-of-range at /frequency/days: 'days' must be from 1 to 7, but was 8",
                "error out-of-range at /frequency/every: 'every' must be above 0 s and at most 24 h, but was 25 h",
                "error out-of-range at /frequency/timesPerDay: 'timesPerDay' must be from 1 to 9999, but was 0",
                "error reversed-range at /hold/least: 'least' must be at most 'most' 5 s, but was 10 s",
                "error out-of-range at /intensities: 'rating' must be from 0 to 10, but was 11",
                "error empty at /notes/0: 'notes[0]' must be a text that is not blank, but was \" \"",
                "error out-of-range at /repetitions: 'repetitions' must be from 1 to 9999, but was 0",
                "error out-of-range at /rests/length: 'rest' must be above 0 s and at most 24 h, but was 0 s",
                "error reversed-range at /sets/least: 'least' must be at most 'most' 2, but was 3",
                "error out-of-range at /spots: 'spots' must be from 1 to 9999, but was 0",
                "error bad-format at /tempo: 'tempo' must be four phases joined by hyphens, such as 3-1-2-0, "
                        + "but was \"fast\"");
    }

    @Test
    void oneProblemIsSaidInItsOwnWords() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Prescription.builder().holdSeconds(10, 5).build())
                .withMessage("'least' must be at most 'most' 5 s, but was 10 s (at /hold/least)");
    }

    @Test
    void replacingARejectedValueClearsItsIssue() {
        refused(
                Prescription.builder().repetitions(0).sets(3),
                "error out-of-range at /repetitions: 'repetitions' must be from 1 to 9999, but was 0");
        assertThat(Prescription.builder().repetitions(0).repetitions(10).build())
                .hasToString("10 repetitions");
    }

    @Test
    void theShorthandsOfAFrequencyAddUpAndTheTypedFormReplacesThem() {
        Prescription.Builder builder = Prescription.builder().timesPerDay(4).daysPerWeek(3);

        assertThat(builder.build()).hasToString("4 times a day, 3 days a week");
        assertThat(builder.frequency(Frequency.whenNeeded()).build()).hasToString("as needed");
    }

    @Test
    void theShorthandsOfAFrequencyAddToThatOfThePrescriptionTheBuilderWasMadeFrom() {
        Prescription dose = Prescription.parse("10 repetitions, 4 times a day, 3 days a week");

        assertThat(dose.toBuilder().timesPerDay(2).build()).hasToString("10 repetitions, twice a day, 3 days a week");
        assertThat(dose.toBuilder().everyDays(2).build()).hasToString("10 repetitions, 4 times a day, every 2 days");
        assertThat(dose.toBuilder().frequency(Frequency.whenNeeded()).build()).hasToString("10 repetitions, as needed");
    }

    @Test
    void daysAndRestsHaveShorthandsOfTheSameWords() {
        assertThat(Prescription.builder()
                        .sets(3)
                        .restSecondsBetweenSets(60)
                        .timesPerDay(2)
                        .onDays(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                        .build())
                .hasToString("3 sets, rest 60 s between sets, twice a day, on Monday and Friday");
        assertThat(Prescription.builder().everyDays(2).build()).hasToString("every 2 days");
        assertThat(Prescription.builder().everyDays(1).build()).hasToString("every day");
        refused(
                Prescription.builder().restSecondsBetweenSets(0).everyDays(366),
                "error out-of-range at /frequency/days: 'days' must be from 1 to 365, but was 366",
                "error out-of-range at /rests/length: 'rest' must be above 0 s and at most 24 h, but was 0 s");
    }

    @Test
    void typedQuantitiesAreCheckedWhenBuilt() {
        refused(
                Prescription.builder()
                        .sets(Amount.atMost(0))
                        .timeBox(Amount.exactly(Duration.ZERO))
                        .sessionLength(Amount.atMost(Duration.ofHours(25))),
                "error out-of-range at /sessionLength: 'sessionLength' must be above 0 s and at most 24 h, but was 25 h",
                "error out-of-range at /sets: 'sets' must be from 1 to 9999, but was 0",
                "error out-of-range at /timeBox: 'timeBox' must be above 0 s and at most 24 h, but was 0 s");
    }

    @Test
    void aListOfRepetitionsMustFitTheSets() {
        assertThat(Prescription.builder().sets(3).repetitionsPerSet(6, 4, 2).build())
                .hasToString("3 x 6/4/2");
        assertThat(Prescription.builder()
                        .sets(Amount.atMost(3))
                        .repetitionsPerSet(6, 4, 2)
                        .build())
                .hasToString("up to 3 sets, 6/4/2 repetitions");
        refused(
                Prescription.builder().sets(2).repetitionsPerSet(6, 4, 2),
                "error conflict at /repetitions: 'repetitions' must be for as many sets as 'sets' says, 2, but was for 3");
        refused(
                Prescription.builder().sets(Amount.atMost(2)).repetitionsPerSet(6, 4, 2),
                "error conflict at /repetitions: 'repetitions' must be for as many sets as 'sets' says, up to 2, "
                        + "but was for 3");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Prescription.builder()
                        .sets(2)
                        .repetitionsPerSet(6, 4, 2)
                        .build())
                .satisfies(
                        refused -> assertThat(refused.report().issues().get(0).details())
                                .containsExactly(entry("sets", "2"), entry("repetitions", "3")));
    }

    @Test
    void onlyACeilingOfPainReplacesARejectedOne() {
        assertThat(Prescription.builder().painUpTo(11).painUpTo(3).build().intensities())
                .containsExactly(Intensity.painUpTo(3));
        refused(
                Prescription.builder().painUpTo(11).intensity(Intensity.borg(12)),
                "error out-of-range at /intensities: 'rating' must be from 0 to 10, but was 11");
    }

    @Test
    void aRestIsStatedOnceForEachPlaceAndAnIntensityOnce() {
        refused(
                Prescription.builder()
                        .rest(Rest.of(RestPlace.BETWEEN_SETS))
                        .restBetweenSets(Duration.ofSeconds(5))
                        .painUpTo(3)
                        .painUpTo(3),
                "error duplicate at /intensities/1: 'intensities' must each be stated once, but was pain up to 3/10 again",
                "error duplicate at /rests/1/place: 'place' must be stated once among the rests, "
                        + "but was between sets again");
    }

    @Test
    void restsAreInOrderOfTheirPlaces() {
        Prescription prescription = Prescription.builder()
                .rest(Rest.of(RestPlace.BETWEEN_SETS))
                .rest(Rest.of(RestPlace.BETWEEN_SIDES))
                .build();

        assertThat(prescription.rests())
                .extracting(Rest::place)
                .containsExactly(RestPlace.BETWEEN_SIDES, RestPlace.BETWEEN_SETS);
        assertThat(prescription.findRest(RestPlace.BETWEEN_SETS)).contains(Rest.of(RestPlace.BETWEEN_SETS));
        assertThat(prescription.findRest(RestPlace.BETWEEN_BOUTS)).isEmpty();
    }

    @Test
    void notesAreLimited() {
        String longest = "a".repeat(Prescription.NOTE_LENGTH);

        assertThat(Prescription.builder()
                        .notes(Collections.nCopies(10, longest))
                        .build()
                        .notes())
                .hasSize(10);
        refused(
                Prescription.builder().note(longest + "a"),
                "error too-long at /notes/0: 'notes[0]' must be at most 1000 characters, but was 1001 characters");
        refused(
                Prescription.builder().notes(Collections.nCopies(11, "a")),
                "error too-long at /notes: 'notes' must be at most 10, but was 11");
    }

    @Test
    void thePartsOfAListThatIsTooLongAreNotChecked() {
        refused(
                Prescription.builder().sets(1).notes(Collections.nCopies(11, " ")),
                "error too-long at /notes: 'notes' must be at most 10, but was 11");
        refused(
                Prescription.builder().intensities(Collections.nCopies(21, Intensity.painUpTo(3))),
                "error too-long at /intensities: 'intensities' must be at most 20, but was 21");
        refused(
                Prescription.builder().rests(Collections.nCopies(9, Rest.of(RestPlace.BETWEEN_SETS))),
                "error too-long at /rests: 'rests' must be at most 7, but was 9");
        refused(
                Prescription.builder().sets(1).alternatives(Collections.nCopies(10, Prescription.empty())),
                "error too-long at /alternatives: 'alternatives' must be at most 9, but was 10");
    }

    @Test
    void alternativesAreSchedulesOfTheirOwn() {
        Prescription one = Prescription.builder().sets(1).build();
        Prescription choice = one.toBuilder().alternative(one).build();

        refused(
                Prescription.builder().alternative(one),
                "error empty: 'prescription' must state something beside its alternatives, but was empty");
        refused(
                Prescription.builder().sets(1).alternative(Prescription.empty()).alternative(choice),
                "error empty at /alternatives/0: 'alternatives' must each state something, but was empty",
                "error conflict at /alternatives/1: 'alternatives' must have no alternatives themselves, but had 1");
        refused(
                Prescription.builder().sets(1).alternatives(Collections.nCopies(10, one)),
                "error too-long at /alternatives: 'alternatives' must be at most 9, but was 10");
    }

    @Test
    void theNamesOfTheFieldsAreThoseOfTheAccessors() throws NoSuchMethodException {
        for (DoseField field : DoseField.values()) {
            assertThat(Prescription.class.getMethod(field.fieldName()).getParameterCount())
                    .isZero();
            assertThat(field.path()).hasToString("/" + field.fieldName());
        }
        assertThat(DoseField.TIME_BOX.fieldName()).isEqualTo("timeBox");
        assertThat(DoseField.TIME_BOX.id()).isEqualTo("time-box");
    }

    @Test
    void equalByContent() {
        new EqualsTester()
                .addEqualityGroup(Prescription.empty(), Prescription.builder().build())
                .addEqualityGroup(
                        Prescription.builder().sets(3).build(),
                        Prescription.builder().sets(3, 3).build())
                .addEqualityGroup(Prescription.builder().spots(3).build())
                .addEqualityGroup(Prescription.builder().repetitions(3).build())
                .addEqualityGroup(Prescription.builder().note("3 x").build())
                .testEquals();
    }
}
