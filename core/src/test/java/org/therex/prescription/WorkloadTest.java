package org.therex.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.check.Path;

/** Figures worked out by hand at the standard pace: a movement 2-6 s, a count 1-2 s, sides 2-10 s, sets 10-60 s. */
class WorkloadTest {

    private static Workload of(String dose) {
        return Workload.of(Prescription.parse(dose));
    }

    private static Estimate<Duration> seconds(long least, long most) {
        return new Estimate.Known<>(Duration.ofSeconds(least), Duration.ofSeconds(most));
    }

    private static Estimate<Long> count(long least, long most) {
        return new Estimate.Known<>(least, most);
    }

    private static void assertMissing(Estimate<?> estimate, String... paths) {
        assertThat(estimate).isInstanceOf(Estimate.Unknown.class);
        assertThat(estimate.unknownTerms())
                .extracting(gap -> gap.path().toString())
                .containsExactlyInAnyOrder(paths);
    }

    @Test
    void theDefaultOfTheFirstArticle() {
        Workload workload = of("10 repetitions, hold 5-10 s, 4 times a day");

        // A movement of 2-6 s and a hold of 5-10 s.
        assertThat(workload.repetition()).isEqualTo(seconds(7, 16));
        assertThat(workload.set()).isEqualTo(seconds(70, 160));
        assertThat(workload.session()).isEqualTo(seconds(70, 160));
        // 4 sessions a day, 7 days.
        assertThat(workload.day()).isEqualTo(seconds(280, 640));
        assertThat(workload.week()).isEqualTo(seconds(1960, 4480));
        assertThat(workload.timeUnderTensionPerWeek()).isEqualTo(seconds(1960, 4480));
        assertThat(workload.repetitionsPerDay()).isEqualTo(count(40, 40));
        assertThat(workload.repetitionsPerWeek()).isEqualTo(count(280, 280));
        assertThat(workload.assumptions())
                .containsExactly(Assumption.MOVEMENT, Assumption.ONE_SET, Assumption.ONE_TURN, Assumption.EVERY_DAY);
    }

    @Test
    void theDefaultOfTheFirstArticleAsATable() {
        assertThat(of("10 repetitions, hold 5-10 s, 4 times a day")).hasToString("""
                        movement             10 x 2-6 s = 20-60 s
                        hold                 10 x 5-10 s = 50-100 s
                        session              70-160 s
                        day                  4 x session = 280-640 s
                        week                 7 x day = 1960-4480 s
                        assumed              a movement without a stated tempo 2-6 s; no sets stated: one set; \
                        no sides stated: done once, not on each side; no days stated: every day
                        """);
    }

    @Test
    void aListOfRepetitionsOnEachSide() {
        Workload workload = of(
                "6/4/2 repetitions, hold 10 s, each side, rest 30 s between sets, every day, not within 2 h after waking");

        // 12 repetitions on each of 2 sides: 24 x (2-6 + 10) = 288-384; 3 changes of side: 6-30; 2 rests: 60.
        assertThat(workload.session()).isEqualTo(seconds(354, 474));
        // The set of 2: 4 x 12 + 2 = 50; the set of 6: 12 x 16 + 10 = 202.
        assertThat(workload.set()).isEqualTo(seconds(50, 202));
        assertThat(workload.day()).isEqualTo(seconds(354, 474));
        assertThat(workload.week()).isEqualTo(seconds(2478, 3318));
        assertThat(workload.repetitionsPerWeek()).isEqualTo(count(168, 168));
        // 7 x 288-384.
        assertThat(workload.timeUnderTensionPerWeek()).isEqualTo(seconds(2016, 2688));
        assertThat(workload.breakdown())
                .extracting(WorkloadLine::toString)
                .containsExactly(
                        "movement: 24 x 2-6 s = 48-144 s",
                        "hold: 24 x 10 s = 4 min",
                        "between sides: 3 x 2-10 s = 6-30 s",
                        "between sets: 2 x 30 s = 60 s");
        assertThat(workload.assumptions())
                .containsExactly(Assumption.MOVEMENT, Assumption.BETWEEN_SIDES, Assumption.ONCE_A_DAY);
    }

    @Test
    void aCountOnEachSpotOfEachSide() {
        Workload workload = of("hold 30 counts each spot, 3 spots, each side");

        // 3 spots on 2 sides: 6 x 30 x 1-2 = 180-360; 2 x 2 changes of spot: 20-60; 1 of side: 2-10.
        assertThat(workload.session()).isEqualTo(seconds(202, 430));
        assertThat(workload.timeUnderTension()).isEqualTo(seconds(180, 360));
        assertMissing(workload.repetition(), "/repetitions", "/timeBox", "/hold");
        assertMissing(workload.repetitionsPerSession(), "/repetitions");
        assertMissing(of("hold 30 counts each spot, several spots, each side").session(), "/spots");
        assertMissing(of("hold 30 counts each spot, each side").session(), "/spots");
    }

    @Test
    void aSingleHoldWithoutAFrequency() {
        Workload workload = of("hold 20-30 s, breathe deep into side ribs and back");

        // Into the position and out, 2-6 s, and the hold.
        assertThat(workload.session()).isEqualTo(seconds(22, 36));
        assertThat(workload.assumptions()).contains(Assumption.ONE_REPETITION);
        assertMissing(workload.day(), "/frequency");
        assertMissing(workload.week(), "/frequency");
        assertMissing(workload.repetitionsPerDay(), "/frequency");
    }

    @Test
    void aHoldToToleranceIsOpen() {
        Workload workload = of("hold as long as possible, 2 times a day");
        UnknownTerm reason = new UnknownTerm(Path.parse("/hold/length"), "hold: as long as possible");

        assertThat(workload.session().findLeast()).contains(Duration.ofSeconds(2));
        assertThat(workload.session()).isInstanceOf(Estimate.Open.class);
        assertThat(workload.session().unknownTerms()).containsExactly(reason);
        assertThat(workload.day()).hasToString("at least 4 s (hold: as long as possible)");
        assertThat(workload.repetitionsPerDay()).isEqualTo(count(2, 2));
        assertThat(of("hold at least 10 s, each side").session())
                // 2 x (2 + 10), and 2 for the change.
                .hasToString("at least 26 s (hold: at least 10 s)");
    }

    @Test
    void aHoldForTheWholeExerciseIsASetOnlyIfItIsAll() {
        // 60 s on each side, and 2 to 10 s for the change.
        Workload held = of("hold 60 s in all, each side");
        assertThat(held.set()).isEqualTo(seconds(122, 130));
        assertThat(held.session()).isEqualTo(seconds(122, 130));
        // 10 repetitions of 2 to 6 s, and the hold beside them.
        Workload repeated = of("10 repetitions, hold 60 s in all");
        assertThat(repeated.set()).isEqualTo(seconds(20, 60));
        assertThat(repeated.session()).isEqualTo(seconds(80, 120));
    }

    @Test
    void nothingStatedIsUnknownAndSaysWhatIsMissing() {
        Workload workload = Workload.of(Prescription.empty(), Pacing.standard());
        String[] dose = {"/repetitions", "/timeBox", "/hold"};

        assertMissing(workload.repetition(), dose);
        assertMissing(workload.set(), dose);
        assertMissing(workload.session(), dose);
        assertMissing(workload.day(), "/frequency", "/repetitions", "/timeBox", "/hold");
        assertThat(workload.session())
                .hasToString("unknown (repetitions are not stated; the length of a set is not stated; "
                        + "a hold is not stated)");
        assertMissing(of("hold, 3 repetitions, once a day").week(), "/hold/length");
        assertMissing(of("rest between sets, 2 x 10").session(), "/rests/0/length");
        assertThat(of("rest between sets, 1 x 10").session()).isEqualTo(seconds(20, 60));
    }

    @Test
    void eachScheduleIsCountedByItself() {
        Workload workload = of("up to 3 sets, repetitions until fatigue, hold a few seconds, rest between sets; "
                + "or bouts of 1-5, very often through the day");

        assertMissing(workload.session(), "/hold/length", "/rests/0/length");
        assertThat(workload.repetitionsPerSession()).hasToString("at least 1 (repetitions: until fatigue)");
        assertThat(workload.alternatives()).hasSize(1);
        Workload other = workload.alternatives().get(0);
        // 1 x 2 to 5 x 6.
        assertThat(other.session()).isEqualTo(seconds(2, 30));
        assertMissing(other.day(), "/frequency/timesPerDay");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # 5 x 2-6, and 5 x 2 phases x 5
                    5 repetitions, hold 5 s each phase                                | 60 | 80
                    # 20 x 2-6, 2 x 60, a change of side 2-10
                    10 repetitions, hold 60 s in all, each side                       | 162 | 250
                    # 3 sets of 8 to 12 of 3+1+2 s, and 2 rests
                    3 x 8-12, tempo 3-1-2-0, rest 60 s between sets                   | 264 | 336
                    # 10 of 4-10 s
                    10 repetitions, tempo slow                                        | 40 | 100
                    # 10 of 1-2 s
                    10 repetitions, tempo quick                                       | 10 | 20
                    # 10 of (0.5-1) + 2
                    10 repetitions, tempo X-0-2-0                                     | 25 | 30
                    # 2 breaths of 3-5 s and a movement
                    hold 2 breaths                                                    | 8 | 16
                    # 6 x 30, 3 changes of side, 2 rests
                    3 sets, for 30 s, each side, rest 60 s between sets               | 306 | 330
                    # 10 x (2-6 + 4 + 1), 2 x 4 rests of 3, a change of sets of 10-60
                    2 x 5, hold 4 s, rest 3 s between repetitions, rest 1 s within repetition | 104 | 194
                    # 10 x 2-6, and 9 rests of 2
                    10 repetitions, alternating sides, rest 2 s between sides         | 38 | 78
                    # 20 x 2-6, and a rest of 5
                    10 repetitions, each side, rest 5 s between sides                 | 45 | 125
                    # 10 x 2-6, 5 + 3 rests of 5, a change of sets of 10-60
                    6/4 repetitions, rest 5 s between repetitions                     | 70 | 160
                    # 1 to 3 sets of 2 x 2-6, and 0 to 2 changes of 10-60
                    up to 3 x 2                                                       | 4 | 156
                    # 10 x (2-6 + 0-8)
                    10 repetitions, hold up to 8 s                                    | 20 | 140
                    # 2 x 2-6 on each of 3 spots, 2 changes of 5-15
                    2 repetitions, 3 spots                                            | 22 | 66
                    """)
    void sessions(String dose, long least, long most) {
        assertThat(of(dose).session()).isEqualTo(seconds(least, most));
    }

    @Test
    void theSetsOfASession() {
        assertThat(of("2-3 x 10, each side, twice a day").setsPerSession()).isEqualTo(count(2, 3));
        assertThat(of("6/4/2 repetitions").setsPerSession()).isEqualTo(count(3, 3));
        assertThat(of("10 repetitions").setsPerSession()).isEqualTo(count(1, 1));
    }

    @Test
    void alternatingSidesNeedRepetitionsToBeStated() {
        Workload workload = of("hold 5 s, alternating sides");

        assertThat(workload.repetition()).isEqualTo(seconds(7, 11));
        assertMissing(workload.session(), "/repetitions");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    4 times a day                           | 4 | 7
                    every 2 h while awake                   | 8 | 7
                    # 16 / 5 = 3.2, 16 / 3 = 5.3
                    every 3-5 h while awake                 | 3-6 | 7
                    # 24 / 5 = 4.8, 24 / 3 = 8
                    every 3-5 h                             | 4-8 | 7
                    2-3 days a week                         | 1 | 2-3
                    at least 3 days a week                  | 1 | 3-7
                    at least 2 days a week, on non-consecutive days | 1 | 2-3
                    # 24 / 2
                    every at least 2 h                      | 1-12 | 7
                    # 16 / 3 = 5.3
                    every up to 3 h while awake | at least 5 (every up to 3 h while awake) | 7
                    every few hours while awake | unknown (every: few hours is not a number) | 7
                    every 2 days                            | 1 | 3-4
                    every 10 days                           | 1 | 0-1
                    on Monday and Friday, twice a day       | 2 | 2
                    in the morning and evening              | 2 | 7
                    at 08:00 and 14:00 and 20:00            | 3 | 7
                    on waking, at bedtime                   | 2 | 7
                    as needed, up to 3 times a day          | 0-3 | 7
                    as needed                               | at least 0 (as needed) | 7
                    as needed, at least 2 times a day       | at least 0 (times a day: at least 2) | 7
                    as needed, very often through the day   | unknown (times a day: "very often" is not a number) | 7
                    very often through the day              | unknown (times a day: "very often" is not a number) | 7
                    with a meal | unknown (how often its occasions come in a day is not stated) | 7
                    on non-consecutive days                 | 1 | unknown (days a week are not stated)
                    not within 2 h after waking             | unknown (times a day are not stated) | 7
                    10 repetitions | unknown (how often is not stated) | unknown (how often is not stated)
                    """)
    void frequencies(String dose, String timesPerDay, String daysPerWeek) {
        assertThat(of(dose).timesPerDay()).hasToString(timesPerDay);
        assertThat(of(dose).daysPerWeek()).hasToString(daysPerWeek);
    }

    @Test
    void whatTheFrequencyAssumesIsNamed() {
        assertThat(of("about 10 repetitions, hold 1-2 s at the top, each side, every 2 h while awake")
                        .assumptions())
                .containsExactly(
                        Assumption.MOVEMENT,
                        Assumption.BETWEEN_SIDES,
                        Assumption.WAKING_DAY,
                        Assumption.ONE_SET,
                        Assumption.ABOUT,
                        Assumption.EVERY_DAY);
        assertThat(of("as needed, session 60 min").assumptions())
                .contains(Assumption.AS_NEEDED, Assumption.SESSION_LENGTH);
    }

    @Test
    void anotherPaceChangesWhatIsNotStated() {
        Pacing pacing = Pacing.builder()
                .movement(Estimate.seconds(1, 1))
                .phases(Estimate.exactly(3L))
                .wakingDay(Estimate.exactly(Duration.ofHours(12)))
                .build();
        Workload workload =
                Workload.of(Prescription.parse("2 repetitions, hold 5 s each phase, every 2 h while awake"), pacing);

        // 2 x (1 + 3 x 5), 6 times.
        assertThat(workload.session()).isEqualTo(seconds(32, 32));
        assertThat(workload.day()).isEqualTo(seconds(192, 192));
    }

    @Test
    void moreThanACenturyIsNotAddedUp() {
        Workload workload = of("9999 x 9999, hold 24 h, 9999 times a day");

        assertThat(workload.session().findLeast()).contains(Estimate.LONGEST);
        assertThat(workload.week().findLeast()).contains(Estimate.LONGEST);
        assertThat(workload.week().unknownTerms())
                .extracting(UnknownTerm::reason)
                .containsExactly("more than can be added up");
    }
}
