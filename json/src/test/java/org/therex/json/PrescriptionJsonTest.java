package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.check.Issue;
import org.therex.prescription.Amount;
import org.therex.prescription.Band;
import org.therex.prescription.Breath;
import org.therex.prescription.Breathing;
import org.therex.prescription.DayEvent;
import org.therex.prescription.DayPart;
import org.therex.prescription.Days;
import org.therex.prescription.Exclusion;
import org.therex.prescription.Frequency;
import org.therex.prescription.Hold;
import org.therex.prescription.Intensity;
import org.therex.prescription.Interval;
import org.therex.prescription.Limit;
import org.therex.prescription.Occasion;
import org.therex.prescription.Prescription;
import org.therex.prescription.Repetitions;
import org.therex.prescription.Rest;
import org.therex.prescription.RestPlace;
import org.therex.prescription.Sides;
import org.therex.prescription.Tempo;
import tools.jackson.databind.json.JsonMapper;

/** How doses look in JSON, value by value. */
class PrescriptionJsonTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TherexModule()).build();

    private static Prescription.Builder dose() {
        return Prescription.builder();
    }

    private static Prescription when(Frequency.Builder frequency) {
        return dose().frequency(frequency.build()).build();
    }

    static Stream<Arguments> doses() {
        return Stream.of(
                Arguments.of(dose().sets(3).build(), "{'sets':3}"),
                Arguments.of(dose().sets(2, 3).build(), "{'sets':{'least':2,'most':3}}"),
                Arguments.of(dose().sets(Amount.atLeast(2)).build(), "{'sets':{'atLeast':2}}"),
                Arguments.of(dose().sets(Amount.atMost(2)).build(), "{'sets':{'atMost':2}}"),
                Arguments.of(dose().sets(Amount.about(2)).build(), "{'sets':{'about':2}}"),
                Arguments.of(dose().sets(Amount.vague("a few")).build(), "{'sets':{'vague':'a few'}}"),
                Arguments.of(
                        dose().sets(Amount.to(Limit.FORM_LOSS, Limit.FATIGUE)).build(),
                        "{'sets':{'until':['fatigue','form-loss']}}"),
                Arguments.of(
                        dose().repetitions(Repetitions.of(Amount.<Integer>toFatigue()))
                                .build(),
                        "{'repetitions':{'until':['fatigue']}}"),
                Arguments.of(
                        dose().repetitions(Repetitions.of(new Amount.ToLimit<Integer>(
                                                com.google.common.collect.ImmutableSet.of(Limit.FORM_LOSS),
                                                com.google.common.collect.ImmutableList.of())
                                        .when("the back sags")))
                                .build(),
                        "{'repetitions':{'until':['form-loss'],'criteria':['the back sags']}}"),
                Arguments.of(dose().repetitionsPerSet(12, 10, 8).build(), "{'repetitions':[12,10,8]}"),
                Arguments.of(
                        dose().timeBox(Amount.exactly(Duration.ofMillis(2500))).build(), "{'timeBoxSeconds':2.5}"),
                Arguments.of(dose().hold(Hold.unsaid()).build(), "{'hold':{}}"),
                Arguments.of(dose().hold(Hold.unsaid().perSpot()).build(), "{'hold':{'scope':'spot'}}"),
                Arguments.of(dose().holdSeconds(5).build(), "{'hold':{'seconds':5}}"),
                Arguments.of(
                        dose().hold(Hold.seconds(5, 10).wholeExercise()).build(),
                        "{'hold':{'seconds':{'least':5,'most':10},'scope':'exercise'}}"),
                Arguments.of(dose().hold(Hold.counts(3)).build(), "{'hold':{'counts':3}}"),
                Arguments.of(dose().hold(Hold.breaths(4)).build(), "{'hold':{'breaths':4}}"),
                Arguments.of(dose().spots(2).build(), "{'spots':2}"),
                Arguments.of(dose().eachSide().build(), "{'sides':'each-side'}"),
                Arguments.of(
                        dose().sides(Sides.alternating().leftFirst()).build(),
                        "{'sides':{'scheme':'alternating','first':'left'}}"),
                Arguments.of(
                        dose().restBetweenSets(Duration.ofMinutes(1))
                                .rest(Rest.of(RestPlace.BETWEEN_SIDES))
                                .build(),
                        "{'rests':['between-sides',{'place':'between-sets','seconds':60}]}"),
                Arguments.of(dose().tempo("3-1-X-0").build(), "{'tempo':{'phases':'3-1-X-0'}}"),
                Arguments.of(
                        dose().tempo(Tempo.parse("3-1-2-0", Tempo.Convention.CONCENTRIC_FIRST))
                                .build(),
                        "{'tempo':{'phases':'3-1-2-0','convention':'concentric-first'}}"),
                Arguments.of(
                        dose().tempo(Tempo.of(Tempo.Quality.GENTLE, Tempo.Quality.SLOW))
                                .build(),
                        "{'tempo':{'qualities':['slow','gentle']}}"),
                Arguments.of(
                        dose().intensity(Intensity.kilograms(new BigDecimal("2.50")))
                                .intensity(Intensity.percentOfMaximum(80))
                                .intensity(Intensity.borg(13))
                                .intensity(Intensity.categoryRatio(3))
                                .intensity(new Intensity.OmniRating(Amount.exactly(5)))
                                .intensity(Intensity.repetitionsInReserve(2))
                                .intensity(new Intensity.TalkTest(Intensity.Speech.FEW_WORDS))
                                .intensity(Intensity.sensation("a mild stretch"))
                                .intensity(Intensity.painUpTo(3))
                                .intensity(new Intensity.Effort(Intensity.Level.VERY_HARD))
                                .intensity(Band.of("red").withBrand("Any").withElongation(100))
                                .intensity(Band.of("blue"))
                                .build(),
                        "{'intensities':[{'kilograms':2.5},{'percentOfMaximum':80},{'borg':13},{'categoryRatio':3},"
                                + "{'omni':5},{'repetitionsInReserve':2},{'talkTest':'few-words'},"
                                + "{'sensation':'a mild stretch'},{'painUpTo':3},{'effort':'very-hard'},"
                                + "{'band':'red','brand':'Any','elongationPercent':100},{'band':'blue'}]}"),
                Arguments.of(
                        dose().breathing(Breathing.builder()
                                        .manner(Breath.EVEN)
                                        .direction(Breathing.Direction.BELLY)
                                        .cue(new Breathing.Cue(Breath.OUT, "lifting"))
                                        .ratio(new Breathing.Ratio(1, 2))
                                        .build())
                                .build(),
                        "{'breathing':{'manners':['even'],'directions':['belly'],"
                                + "'cues':[{'breath':'out','part':'lifting'}],'ratio':{'in':1,'out':2}}}"),
                Arguments.of(dose().timesPerDay(2, 3).build(), "{'frequency':{'timesPerDay':{'least':2,'most':3}}}"),
                Arguments.of(
                        dose().everyHours(2).build(), "{'frequency':{'every':{'seconds':7200,'whileAwake':true}}}"),
                Arguments.of(
                        when(Frequency.builder()
                                .every(new Interval(Amount.exactly(Duration.ofMinutes(30)), false))
                                .boutSize(Amount.exactly(10))),
                        "{'frequency':{'every':{'seconds':1800},'boutSize':10}}"),
                Arguments.of(dose().daysPerWeek(3).build(), "{'frequency':{'days':{'perWeek':3}}}"),
                Arguments.of(
                        when(Frequency.builder().days(Days.on(DayOfWeek.FRIDAY, DayOfWeek.MONDAY))),
                        "{'frequency':{'days':{'on':['monday','friday']}}}"),
                Arguments.of(when(Frequency.builder().days(Days.every(2))), "{'frequency':{'days':{'every':2}}}"),
                Arguments.of(
                        when(Frequency.builder()
                                .nonConsecutiveDays(true)
                                .occasion(Occasion.after(DayEvent.MEAL))
                                .dayPart(DayPart.EVENING)
                                .clockTime(LocalTime.of(7, 30))
                                .exclusion(Exclusion.after(DayEvent.WAKING, Duration.ofHours(1)))
                                .asNeeded(true)),
                        "{'frequency':{'nonConsecutiveDays':true,'occasions':[{'relation':'after','event':'meal'}],"
                                + "'dayParts':['evening'],'clockTimes':['07:30'],"
                                + "'exclusions':[{'seconds':3600,'relation':'after','event':'waking'}],"
                                + "'asNeeded':true}}"),
                Arguments.of(
                        dose().sessionLength(Amount.between(Duration.ofMinutes(5), Duration.ofMinutes(10)))
                                .note("Go slowly.")
                                .alternative(dose().sets(1).build())
                                .build(),
                        "{'sessionLengthSeconds':{'least':300,'most':600},'notes':['Go slowly.'],"
                                + "'alternatives':[{'sets':1}]}"));
    }

    @ParameterizedTest
    @MethodSource("doses")
    void writesAndReads(Prescription dose, String json) {
        String text = json.replace('\'', '"');
        assertThat(MAPPER.writeValueAsString(dose)).isEqualTo(text);
        assertThat(MAPPER.readValue(text, Prescription.class)).isEqualTo(dose);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'sets':0} | error out-of-range at /sets (1:9): 'sets' must be from 1 to 9999, but was 0",
                "{'sets':{'least':3,'most':2}} | error reversed-range at /sets/least (1:18): 'least' must be at most 'most' 2, but was 3",
                "{'timeBoxSeconds':0} | error out-of-range at /timeBoxSeconds (1:19): 'timeBox' must be above 0 s and at most 24 h, but was 0 s",
                "{'hold':{'seconds':5,'counts':3}} | error conflict at /hold (1:9): 'hold' must be given scope, or seconds, or counts, or breaths, but was given seconds, counts",
                "{'rests':[{'place':'between-sets','seconds':0}]} | error out-of-range at /rests/0/seconds (1:45): 'rest' must be above 0 s and at most 24 h, but was 0 s",
                "{'rests':[{'place':'between-sets'},{'place':'between-sets'}]} | error duplicate at /rests/1/place (1:10): 'place' must be stated once among the rests, but was between sets again",
                "{'intensities':[{'band':' red'}]} | error bad-format at /intensities/0/band (1:25): 'band' must be one line of text without spaces at its ends, but was \" red\"",
                "{'intensities':[{'borg':5}]} | error out-of-range at /intensities/0 (1:17): 'rating' must be from 6 to 20, but was 5",
                "{'tempo':{'phases':'3-1-2'}} | error bad-format at /tempo/phases (1:20): 'tempo' must be four phases joined by hyphens, such as 3-1-2-0, but was \"3-1-2\"",
                "{'frequency':{'clockTimes':['24:00']}} | error bad-format at /frequency/clockTimes/0 (1:29): 'clockTimes' must be an hour from 00 to 23, a colon and a minute, but was \"24:00\"",
            })
    void placesFaultsAtTheFieldsOfTheDocument(String json, String issue) {
        InvalidJsonException thrown = catchThrowableOfType(
                InvalidJsonException.class, () -> MAPPER.readValue(json.replace('\'', '"'), Prescription.class));
        assertThat(thrown.report().issues()).extracting(Issue::toString).containsExactly(issue);
    }

    @Test
    void checksTheWholeBesideFaultyTexts() {
        InvalidJsonException thrown = catchThrowableOfType(
                InvalidJsonException.class,
                () -> MAPPER.readValue(
                        "{\"sets\":0,\"sessionLengthSeconds\":0,\"notes\":[\"ok\",\"\"]}", Prescription.class));
        assertThat(thrown.report().issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "error out-of-range at /sets (1:9): 'sets' must be from 1 to 9999, but was 0",
                        "error out-of-range at /sessionLengthSeconds (1:34): 'sessionLength' must be above 0 s and at"
                                + " most 24 h, but was 0 s",
                        "error empty at /notes/1 (1:50): 'notes[1]' must be a text that is not blank, but was \"\"");
    }

    @Test
    void checksWhatCanBeReadBesideWhatCannot() {
        InvalidJsonException thrown = catchThrowableOfType(
                InvalidJsonException.class,
                () -> MAPPER.readValue(
                        "{\"sets\":0,\"reps\":3,\"repetitions\":{\"least\":9,\"most\":5}}", Prescription.class));
        assertThat(thrown.report().issues())
                .extracting(issue -> issue.code() + " at " + issue.path())
                .containsExactly(
                        "out-of-range at /sets", "unknown-field at /reps", "reversed-range at /repetitions/least");
    }

    @Test
    void doesNotMissInTheWholeWhatCannotBeRead() {
        // Lists of repetitions must be as many as the sets; that nothing can be read of the sets is no fault of theirs.
        InvalidJsonException thrown = catchThrowableOfType(
                InvalidJsonException.class,
                () -> MAPPER.readValue("{\"sets\":true,\"repetitions\":[6,4,2]}", Prescription.class));
        assertThat(thrown.report().issues())
                .extracting(issue -> issue.code() + " at " + issue.path())
                .containsExactly("wrong-type at /sets");
    }

    @Test
    void theHintForAnUnknownFieldNamesAllFields() {
        InvalidJsonException thrown = catchThrowableOfType(
                InvalidJsonException.class, () -> MAPPER.readValue("{\"amount\":3}", Prescription.class));
        assertThat(thrown.report().issues())
                .extracting(issue -> issue.hint().orElse("none"))
                .containsExactly(
                        "use one of: sets, repetitions, timeBoxSeconds, hold, spots, sides, rests, tempo, intensities,"
                                + " breathing, frequency, sessionLengthSeconds, notes, alternatives");
    }
}
