package org.therex.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every dose that the four articles on lower back pain state, and the worked programs beside them. */
class ArticleDosesTest {

    private static Prescription.Builder dose() {
        return Prescription.builder();
    }

    private static Hold seconds(int seconds) {
        return Hold.seconds(seconds);
    }

    static Stream<Arguments> articles() {
        return Stream.of(
                arguments(
                        "000, all entries",
                        "10 repetitions, hold 5-10 s, 4 times a day",
                        dose().repetitions(10).holdSeconds(5, 10).timesPerDay(4).build()),
                arguments(
                        "000-2",
                        "10 repetitions, hold 5-10 s, alternating sides, 4 times a day",
                        dose().repetitions(10)
                                .holdSeconds(5, 10)
                                .alternatingSides()
                                .timesPerDay(4)
                                .build()),
                arguments(
                        "000-3",
                        "10 repetitions, hold 5-10 s, tempo slow, breathe even and not held, 4 times a day",
                        dose().repetitions(10)
                                .holdSeconds(5, 10)
                                .tempo(Tempo.of(Tempo.Quality.SLOW))
                                .breathing(Breathing.of(Breath.EVEN, Breath.NOT_HELD))
                                .timesPerDay(4)
                                .build()),
                arguments(
                        "000-4",
                        "10 repetitions, hold 5-10 s, each side, tempo slow and gentle, breathe even, 4 times a day",
                        dose().repetitions(10)
                                .holdSeconds(5, 10)
                                .eachSide()
                                .tempo(Tempo.of(Tempo.Quality.SLOW, Tempo.Quality.GENTLE))
                                .breathing(Breathing.of(Breath.EVEN))
                                .timesPerDay(4)
                                .build()),
                arguments(
                        "001-1, two schedules",
                        "up to 3 sets, repetitions until fatigue or until form loss, hold a few seconds, rest between sets, "
                                + "breathe deep; or rest between bouts, bouts of 1-5, very often through the day",
                        dose().sets(Amount.atMost(3))
                                .repetitions(Repetitions.of(Amount.to(Limit.FATIGUE, Limit.FORM_LOSS)))
                                .hold(Hold.of(Amount.vague("a few seconds")))
                                .rest(Rest.of(RestPlace.BETWEEN_SETS))
                                .breathing(Breathing.of(Breath.DEEP))
                                .alternative(dose().rest(Rest.of(RestPlace.BETWEEN_BOUTS))
                                        .frequency(Frequency.smallBouts(1, 5))
                                        .build())
                                .build()),
                arguments(
                        "001-2",
                        "each side left first",
                        dose().sides(Sides.each().leftFirst()).build()),
                arguments(
                        "001-3, 001-4, 001-5, 001-15, 002-1, 002-2",
                        "alternating sides",
                        dose().alternatingSides().build()),
                arguments(
                        "001-6",
                        "tempo slow and gentle, note \"repeat\"",
                        dose().tempo(Tempo.of(Tempo.Quality.GENTLE, Tempo.Quality.SLOW))
                                .note("repeat")
                                .build()),
                arguments(
                        "001-8",
                        "tempo slow and controlled",
                        dose().tempo(Tempo.of(Tempo.Quality.SLOW, Tempo.Quality.CONTROLLED))
                                .build()),
                arguments(
                        "001-9",
                        "hold until fatigue, each side, rest between sides",
                        dose().hold(Hold.toFatigue())
                                .eachSide()
                                .rest(Rest.of(RestPlace.BETWEEN_SIDES))
                                .build()),
                arguments("001-10, 002-6", "hold", dose().hold(Hold.unsaid()).build()),
                arguments(
                        "001-11",
                        "breathe out on lift",
                        dose().breathing(Breathing.exhaleOn("lift")).build()),
                arguments(
                        "001-12",
                        "hold, each side right first, feel \"deep in the buttock\"",
                        dose().hold(Hold.unsaid())
                                .sides(Sides.each().rightFirst())
                                .intensity(Intensity.sensation("deep in the buttock"))
                                .build()),
                arguments(
                        "001-13, 001-14, 001-16, 002-4",
                        "hold, each side",
                        dose().hold(Hold.unsaid()).eachSide().build()),
                arguments("001-17, 002-9", "each side", dose().eachSide().build()),
                arguments(
                        "002-3",
                        "hold, tempo slow",
                        dose().hold(Hold.unsaid())
                                .tempo(Tempo.of(Tempo.Quality.SLOW))
                                .build()),
                arguments(
                        "002-5",
                        "hold as long as possible",
                        dose().hold(Hold.asLongAsPossible()).build()),
                arguments(
                        "002-7, 002-8",
                        "hold at the top",
                        dose().hold(Hold.unsaid().withScope(HoldScope.TOP)).build()),
                arguments(
                        "002-10",
                        "repetitions while comfortable, hold, tempo gentle",
                        dose().repetitions(Repetitions.of(Amount.to(Limit.COMFORT)))
                                .hold(Hold.unsaid())
                                .tempo(Tempo.of(Tempo.Quality.GENTLE))
                                .build()),
                arguments(
                        "003-1",
                        "hold 20-30 s, breathe deep into side ribs and back",
                        dose().holdSeconds(20, 30)
                                .breathing(Breathing.builder()
                                        .manner(Breath.DEEP)
                                        .direction(Breathing.Direction.BACK)
                                        .direction(Breathing.Direction.SIDE_RIBS)
                                        .build())
                                .build()),
                arguments(
                        "003-2, 003-7, 003-8",
                        "hold 10 s, each side",
                        dose().hold(seconds(10)).eachSide().build()),
                arguments(
                        "003-3",
                        "hold 10 s, each side, tempo gentle, breathe out on twist",
                        dose().hold(seconds(10))
                                .eachSide()
                                .tempo(Tempo.of(Tempo.Quality.GENTLE))
                                .breathing(Breathing.exhaleOn("twist"))
                                .build()),
                arguments(
                        "003-5",
                        "hold 5 s, alternating sides",
                        dose().hold(seconds(5)).alternatingSides().build()),
                arguments(
                        "003-6",
                        "several repetitions, hold 5 s each phase, breathe with movement",
                        dose().repetitions(Repetitions.of(Amount.vague("several")))
                                .hold(seconds(5).perPhase())
                                .breathing(Breathing.of(Breath.WITH_MOVEMENT))
                                .build()),
                arguments(
                        "003-9",
                        "hold at least 10 s, each side, tempo gentle",
                        dose().hold(Hold.of(Amount.atLeast(Duration.ofSeconds(10))))
                                .eachSide()
                                .tempo(Tempo.of(Tempo.Quality.GENTLE))
                                .build()),
                arguments(
                        "003-10",
                        "hold while comfortable, tempo slow",
                        dose().hold(Hold.of(Amount.to(Limit.COMFORT)))
                                .tempo(Tempo.of(Tempo.Quality.SLOW))
                                .build()),
                arguments(
                        "003-11",
                        "breathe deep and relaxed",
                        dose().breathing(Breathing.of(Breath.RELAXED, Breath.DEEP))
                                .build()),
                arguments(
                        "003-13",
                        "hold 30 counts each spot, several spots, each side, pain up to 0/10, breathe relaxed",
                        dose().hold(Hold.counts(30).perSpot())
                                .spots(Amount.vague("several"))
                                .eachSide()
                                .painUpTo(0)
                                .breathing(Breathing.of(Breath.RELAXED))
                                .build()),
                arguments("all entries without a dose", "not stated", Prescription.empty()));
    }

    static Stream<Arguments> workedPrograms() {
        return Stream.of(
                arguments(
                        "McGill",
                        "6/4/2 repetitions, hold 10 s, each side, rest 30 s between sets, breathe not held, every day, "
                                + "not within 2 h after waking",
                        dose().repetitionsPerSet(6, 4, 2)
                                .holdSeconds(10)
                                .eachSide()
                                .restBetweenSets(Duration.ofSeconds(30))
                                .breathing(Breathing.of(Breath.NOT_HELD))
                                .frequency(Frequency.builder()
                                        .days(Days.daily())
                                        .exclusion(Exclusion.after(DayEvent.WAKING, Duration.ofHours(2)))
                                        .build())
                                .build()),
                arguments(
                        "extension",
                        "about 10 repetitions, hold 1-2 s at the top, every 2 h while awake",
                        dose().repetitions(Repetitions.of(Amount.about(10)))
                                .hold(Hold.seconds(1, 2).withScope(HoldScope.TOP))
                                .everyHours(2)
                                .build()),
                arguments(
                        "flexion",
                        "10-15 repetitions, hold 5-10 s, 2-3 days a week",
                        dose().repetitions(10, 15)
                                .holdSeconds(5, 10)
                                .frequency(Frequency.builder()
                                        .days(Days.perWeek(2, 3))
                                        .build())
                                .build()),
                arguments(
                        "motor control",
                        "10 repetitions, hold 10 s, breathe normal",
                        dose().repetitions(10)
                                .holdSeconds(10)
                                .breathing(Breathing.of(Breath.NORMAL))
                                .build()),
                arguments(
                        "Pilates",
                        "breathe with movement, 1-3 days a week, session 60 min",
                        dose().breathing(Breathing.of(Breath.WITH_MOVEMENT))
                                .frequency(Frequency.builder()
                                        .days(Days.perWeek(1, 3))
                                        .build())
                                .sessionLength(Amount.exactly(Duration.ofHours(1)))
                                .build()),
                arguments(
                        "strength",
                        "2-4 x 8-12, load 60-80% 1RM, 2-3 days a week, on non-consecutive days",
                        dose().sets(2, 4)
                                .repetitions(8, 12)
                                .intensity(new Intensity.PercentOfMaximum(Amount.between(60, 80)))
                                .frequency(Frequency.builder()
                                        .days(Days.perWeek(2, 3))
                                        .nonConsecutiveDays(true)
                                        .build())
                                .build()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"articles", "workedPrograms"})
    void theTextSaysWhatTheValueSays(String source, String text, Prescription value) {
        for (DoseField field : DoseField.values()) {
            assertThat(field.isStated(Prescription.parse(text)))
                    .as("%s states %s", source, field)
                    .isEqualTo(field.isStated(value));
        }
        assertThat(Prescription.parse(text)).isEqualTo(value);
        assertThat(value).hasToString(text);
    }

    @Test
    void theDefaultOfTheFirstArticleFieldByField() {
        Prescription dose = Prescription.parse("10 repetitions, hold 5-10 s, 4 times a day");

        assertThat(dose.statedFields()).containsExactly(DoseField.REPETITIONS, DoseField.HOLD, DoseField.FREQUENCY);
        assertThat(dose.repetitions()).contains(new Repetitions.EverySet(new Amount.Exactly<>(10)));
        assertThat(dose.hold().orElseThrow().length())
                .contains(new HoldLength.Time(new Amount.Between<>(Duration.ofSeconds(5), Duration.ofSeconds(10))));
        assertThat(dose.hold().orElseThrow().scope()).isEqualTo(HoldScope.REPETITION);
        assertThat(dose.frequency().orElseThrow().timesPerDay()).contains(new Amount.Exactly<>(4));
        assertThat(dose.frequency().orElseThrow().days()).isEmpty();
        assertThat(dose.sets()).isEmpty();
    }

    @Test
    void theTwoSchedulesOfCoreActivationFieldByField() {
        Prescription dose =
                Prescription.parse("up to 3 sets, repetitions until fatigue or form loss, hold a few seconds, "
                        + "rest between sets; or bouts of 1-5, very often through the day, rest between bouts");

        assertThat(dose.sets()).contains(new Amount.AtMost<>(3));
        Amount<Integer> untilLimit = ((Repetitions.EverySet) dose.repetitions().orElseThrow()).amount();
        assertThat(((Amount.ToLimit<Integer>) untilLimit).limits()).containsExactly(Limit.FATIGUE, Limit.FORM_LOSS);
        assertThat(dose.hold().orElseThrow().length())
                .contains(new HoldLength.Time(new Amount.Vague<>("a few seconds")));
        assertThat(dose.findRest(RestPlace.BETWEEN_SETS).orElseThrow().length()).isEmpty();
        assertThat(dose.frequency()).isEmpty();

        Prescription other = dose.alternatives().get(0);
        assertThat(dose.alternatives()).hasSize(1);
        assertThat(other.frequency().orElseThrow().boutSize()).contains(new Amount.Between<>(1, 5));
        assertThat(other.frequency().orElseThrow().timesPerDay()).contains(new Amount.Vague<>("very often"));
        assertThat(other.findRest(RestPlace.BETWEEN_BOUTS)).isPresent();
        assertThat(other.sets()).isEmpty();
    }

    @Test
    void theCountOnSeveralSpotsFieldByField() {
        Prescription dose = Prescription.parse("hold to a count of 30 per spot, several spots, per side, pain-free");

        assertThat(dose.hold().orElseThrow().length()).contains(new HoldLength.Counts(new Amount.Exactly<>(30)));
        assertThat(dose.hold().orElseThrow().scope()).isEqualTo(HoldScope.SPOT);
        assertThat(dose.spots()).contains(new Amount.Vague<>("several"));
        assertThat(dose.sides().orElseThrow().scheme()).isEqualTo(Sides.Scheme.EACH_SIDE);
        assertThat(dose.intensities()).containsExactly(new Intensity.PainCeiling(0));
    }

    @Test
    void theOpenEndedHoldIsALowerBound() {
        HoldLength length =
                Prescription.parse("hold >= 10 s").hold().orElseThrow().length().orElseThrow();

        assertThat(length).isEqualTo(new HoldLength.Time(new Amount.AtLeast<>(Duration.ofSeconds(10))));
    }
}
