package org.therex.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;

class PrescriptionTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3x10 | 3 x 10",
                "3 × 8–12 | 3 x 8-12",
                "3 sets of 10 reps | 3 x 10",
                "3 sets x 10 | 3 x 10",
                "3 x 10 reps | 3 x 10",
                "1 set, 1 rep | 1 x 1",
                "10x, hold 5s | 10 repetitions, hold 5 s",
                "6-4-2 reps | 6/4/2 repetitions",
                "10/8 reps | 10/8 repetitions",
                "3 x 6-4-2 | 3 x 6/4/2",
                "max 3 sets | up to 3 sets",
                "at most 3 sets | up to 3 sets",
                "8+ reps | at least 8 repetitions",
                "~ 8 reps | about 8 repetitions",
                "reps until fatigue | repetitions until fatigue",
                "reps as many as possible | repetitions as many as possible",
                "hold 5-10s | hold 5-10 s",
                "hold 5 to 10 seconds | hold 5-10 s",
                "hold 5s-10s | hold 5-10 s",
                "hold 30 s to 2 min | hold 30-120 s",
                "hold 5-5 s | hold 5 s",
                "hold for 10 sec | hold 10 s",
                "hold 10 secs per phase | hold 10 s each phase",
                "hold ≥10 s | hold at least 10 s",
                "hold 10+ s | hold at least 10 s",
                "hold <=30 s | hold up to 30 s",
                "hold 1.5 min | hold 90 s",
                "hold 120 s | hold 2 min",
                "hold 0.5 s | hold 0.5 s",
                "hold 3600 s | hold 60 min",
                "hold 2 hrs | hold 2 h",
                "hold a few sec | hold a few seconds",
                "hold 3 breaths | hold 3 breaths",
                "hold 1 count | hold 1 count",
                "hold to fatigue | hold until fatigue",
                "hold as long as you can | hold as long as possible",
                "hold 60 s for the whole exercise | hold 60 s in all",
                "rest 1 minute between sets | rest 60 s between sets",
                "rest 1-2 min between sets | rest 1-2 min between sets",
                "rest until recovery between sets | rest until recovered between sets",
                "Each Side LEFT FIRST | each side left first",
                "per side | each side",
                "alternating | alternating sides",
                "alternating right first | alternating sides right first",
                "right only | right side only",
                "4x/day | 4 times a day",
                "4 x / day | 4 times a day",
                "3-5 times per day | 3-5 times a day",
                "BID | twice a day",
                "tid | 3 times a day",
                "QID | 4 times a day",
                "once daily | once a day",
                "3x/week | 3 days a week",
                "3 days per week | 3 days a week",
                "daily | every day",
                "every other day | every 2 days",
                "every hour | every 60 min",
                "every 2 hours while awake | every 2 h while awake",
                "on Mon, Wed, Fri | on Monday and Wednesday and Friday",
                "on fri/mon | on Monday and Friday",
                "PRN | as needed",
                "as needed, up to 6 times a day | as needed, up to 6 times a day",
                "often | often through the day",
                "on rising | on waking",
                "with meals | with a meal",
                "before bedtime | before bed",
                "after sitting | after sitting",
                "not within 2 hours after rising | not within 2 h after waking",
                "in the evening and morning | in the morning and evening",
                "at 20:30 and 8:00 | at 08:00 and 20:30",
                "tempo 3/1/x/0 | tempo 3-1-X-0",
                "tempo concentric-first 2-0-3-1 | tempo concentric first 2-0-3-1",
                "tempo slow gentle | tempo slow and gentle",
                "load 2.50 kg | load 2.5 kg",
                "load 60-80 % of 1RM | load 60-80% 1RM",
                "band Red by Acme at 100% | band red by \"Acme\" at 100%",
                "RPE 12-14, CR10 0.5, OMNI 4, RIR 2-3 | Borg 12-14 of 6-20, CR10 0.5, OMNI 4, RIR 2-3",
                "talk test conversation | talk test conversation",
                "pain max 3 | pain up to 3/10",
                "no pain | pain up to 0/10",
                "effort very hard | effort very hard",
                "breathing deep, 10 reps | 10 repetitions, breathe deep",
                "breathe out on the lift | breathe out on lift",
                "breathe 4:6 in on \"the way down\" | breathe 4:6 in on \"the way down\"",
                "for 5 min, session 45-60 min | for 5 min, session 45-60 min",
                "note \"a \\\"b\\\" \\\\ c; or d\" | note \"a \\\"b\\\" \\\\ c; or d\"",
                "3*10 | 3 x 10",
                "3x10 each side | 3 x 10, each side",
                "3x10 per leg left first | 3 x 10, each side left first",
                "3x10 BID | 3 x 10, twice a day",
                "3x10 each side daily | 3 x 10, each side, every day",
                "3 x 10 3x/week | 3 x 10, 3 days a week",
                "3x10/side | 3 x 10, each side",
                "10/side | 10 repetitions, each side",
                "8-12 / leg | 8-12 repetitions, each side",
                "10 reps per leg | 10 repetitions, each side",
                "10 each side | 10 repetitions, each side",
                "10 reps alternating legs | 10 repetitions, alternating sides",
                "10 reps on each side | 10 repetitions, each side",
                "10 reps, on each side | 10 repetitions, each side",
                "10 reps x 3 sets | 3 x 10",
                "10 x 3 sets | 3 x 10",
                "10 reps x 3 | 3 x 10",
                "10 reps 3 sets | 3 x 10",
                "3 sets 10 reps | 3 x 10",
                "3 sets 10 | 3 x 10",
                "3 sets of 10 s hold | 3 sets, hold 10 s",
                "3 sets of 10 s hold each side | 3 sets, hold 10 s, each side",
                "3 sets until fatigue | 3 sets, repetitions until fatigue",
                "3 sets 2x/day | 3 sets, twice a day",
                "10 reps x 2/day | 10 repetitions, twice a day",
                "sets: 3, reps: 10 | 3 x 10",
                "sets 3, reps 6/4/2 | 3 x 6/4/2",
                "hold: 5 s, rest: 60 s between sets | hold 5 s, rest 60 s between sets",
                "5 s hold | hold 5 s",
                "5-10 sec hold at the top | hold 5-10 s at the top",
                "30-second hold | hold 30 s",
                "a few seconds hold | hold a few seconds",
                "1.5 min hold | hold 90 s",
                "60 s rest between sets | rest 60 s between sets",
                "1-2 min rest between sides | rest 1-2 min between sides",
                "10 reps hold 5 s | 10 repetitions, hold 5 s",
                "3x10 with 5 s hold | 3 x 10, hold 5 s",
                "3x10 with a 5 s hold each side | 3 x 10, hold 5 s, each side",
                "hold 5 s x 10 reps | 10 repetitions, hold 5 s",
                "5 s hold x 3 sets | 3 sets, hold 5 s",
                "3 sets of 30 s hold | 3 sets, hold 30 s",
                "3 x 10 x 5 s hold | 3 x 10, hold 5 s",
                "3 x 10 rest 60 s between sets | 3 x 10, rest 60 s between sets",
                "5kg | load 5 kg",
                "60-80% 1RM | load 60-80% 1RM",
                "3x10 @ 20 kg | 3 x 10, load 20 kg",
                "3 x 10 x 20 kg | 3 x 10, load 20 kg",
                "3x10 @ RPE 12 | 3 x 10, Borg 12 of 6-20",
                "red band | band red",
                "3 x 10 with red band by Acme | 3 x 10, band red by \"Acme\"",
                "RPE: 12 | Borg 12 of 6-20",
                "every second day | every 2 days",
                "every 2nd day | every 2 days",
                "QOD | every 2 days",
                "alternate days | every 2 days",
                "10 reps each day | 10 repetitions, every day",
                "2x day | twice a day",
                "2 x daily | twice a day",
                "3x/wk | 3 days a week",
                "3 times weekly | 3 days a week",
                "5 days/week | 5 days a week",
                "twice a week | 2 days a week",
                "3 sets of 8-12, hold 5 s, each side, 60 s rest between sets, every other day | 3 x 8-12, hold 5 s, each side, rest 60 s between sets, every 2 days",
                "10 reps each leg x 3 sets | 3 x 10, each side",
                "10 reps on each leg | 10 repetitions, each side",
                "10 reps hold 5 s x 3 | 3 x 10, hold 5 s",
                "3 sets x 30 s hold | 3 sets, hold 30 s",
                "10 reps x 5 s hold | 10 repetitions, hold 5 s",
                "10 reps x 3 times a day | 10 repetitions, 3 times a day",
                "pain free | pain up to 0/10",
                "every morning | every day, in the morning",
                "3 sets up to 10 reps | 3 sets, up to 10 repetitions",
                "10 reps each side x 3 | 3 x 10, each side",
                "10 reps ; OR  hold 5 s | 10 repetitions; or hold 5 s"
            },
            quoteCharacter = '\'')
    void commonFormsAreReadAndWrittenInOneForm(String text, String canonical) {
        assertThat(Prescription.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 1 | a part of a prescription",
                "10 reps, | 9 | a part of a prescription",
                "10 reps,, hold 5 s | 9 | a part of a prescription",
                "fortnightly | 1 | a part of a prescription",
                "10 foo | 4 | what is counted",
                "10 | 3 | what is counted",
                "5 s | 3 | what the time is for",
                "3 x 30 s | 8 | repetitions; a length of time is written",
                "3 x foo | 5 | a number of repetitions",
                "3 sets of | 10 | a number of repetitions",
                "1 set of, hold 5 s | 9 | a number of repetitions",
                "3 sets x | 9 | a number of repetitions",
                "3.5 reps | 1 | a whole number",
                "9999999999 reps | 1 | a number of at most 9 digits",
                "8- reps | 4 | the upper end of the range",
                "up to reps | 7 | a number",
                "sets | 5 | a limit",
                "repetitions until bored | 13 | a limit",
                "repetitions until fatigue or bored | 30 | another limit",
                "repetitions until fatigue when it burns | 32 | a text in quotation marks",
                "hold 5-10 kg | 11 | s, min, h, counts or breaths",
                "hold foo | 6 | how long",
                "hold 5 s twice | 10 | a comma, \"; or\" or the end",
                "hold 5.5 counts | 6 | how long",
                "rest 5 s | 9 | where: within repetition",
                "rest | 5 | how long, or where",
                "rest 5 kg between sets | 8 | a unit of time",
                "tempo | 6 | four phases such as 3-1-2-0",
                "tempo 3-a-2-0 | 9 | a number of seconds or X",
                "tempo slow and | 15 | one of: slow",
                "load 5 | 7 | kg or % 1RM",
                "load 62.5% 1RM | 6 | a whole number of percent",
                "band | 5 | a colour",
                "band red at 100 | 16 | a percent sign",
                "talk test whistling | 11 | one of: singing",
                "feel warm | 6 | a text in quotation marks",
                "pain 3 | 6 | \"up to\" and a rating",
                "breathe loudly | 9 | a manner",
                "breathe into knees | 14 | where to: side ribs",
                "breathe 4 | 10 | a colon",
                "every kg | 7 | \"day\" or a length of time",
                "every 2 kg | 9 | a unit of time",
                "on Mon and Foo | 12 | a weekday",
                "on Foo | 4 | a weekday, \"non-consecutive days\" or \"waking\"",
                "at 24:00 | 4 | a time of the day",
                "at 8 | 4 | a time of the day",
                "in the basement | 8 | a part of the day",
                "before Christmas | 8 | an event of the day",
                "not within 2 h of waking | 16 | \"before\" or \"after\"",
                "not within 1-2 h after waking | 12 | one length of time",
                "note hello | 6 | a text in quotation marks",
                "note \"hello | 6 | a quotation mark that ends",
                "note \"a\\b\" | 9 | a quotation mark or backslash",
                "20 min a session | 4 | what the time is for: hold, for or rest",
                "3x | 3 | a number of repetitions after \"3 x\", or \"3 repetitions\"",
                "10 x | 5 | a number of repetitions after \"10 x\", or \"10 repetitions\"",
                "3x30 sec | 6 | repetitions; a length of time is written \"3 sets, hold 30 s\" or \"3 sets, for 30 s\"",
                "1.5 min | 5 | what the time is for, as in \"hold 90 s\" or \"for 90 s\"",
                "10 reps x 5 s | 13 | what the time is for, as in \"hold 5 s\" or \"for 5 s\"",
                "5 s hold x 10 | 10 | a comma and what is counted, as in \"10 repetitions\" or \"10 sets\"",
                "60 s rest | 10 | where: within repetition, between repetitions, between sides, between spots, between sets, between exercises, between bouts, as in \"rest 60 s between sets\"",
                "3 x 10 rest 60 s | 17 | where: within repetition, between repetitions, between sides, between spots, between sets, between exercises, between bouts, as in \"rest 60 s between sets\"",
                "10 reps, 5 s rest | 18 | where: within repetition, between repetitions, between sides, between spots, between sets, between exercises, between bouts, as in \"rest 5 s between repetitions\"",
                "3x10; hold 5s | 7 | \"or\" after the semicolon, or a comma in its place, as in \"3x10, hold 5s\"",
                "3 x 10; 2 x 15 | 9 | \"or\" after the semicolon, as in \"3 x 10; or 2 x 15\"",
                "3x10 both sides | 16 | whether in turn or at once, as in \"each side\" or \"both sides together\"",
                "3x10 with care | 11 | a hold, a load or a rating",
                "3 x 10 9 | 8 | a comma",
                "light band | 1 | a part of a prescription",
                "3x30 sec hold | 3 | what is counted, sets or repetitions, as in \"3 sets, hold 30 s\" or \"3 repetitions, hold 30 s\"",
                "3 x hold 30 s each rep | 5 | what is counted, sets or repetitions, as in \"3 sets, hold 30 s\" or \"3 repetitions, hold 30 s\"",
                "10 reps x | 9 | a comma",
                "10 x 5 x 3 | 8 | a comma",
                "10 reps BID x 3 | 13 | a comma",
                "10 reps, hold 5 s x 3 | 19 | a comma and what is counted",
                "10 reps, 4 times a day x 2 | 24 | a comma",
                "3 sets, hold 5 s about 3 | 18 | a comma",
                "10 reps; hold 5 s | 10 | \"or\" after the semicolon",
                "not stated, hold 5 s | 1 | a part of a prescription"
            },
            quoteCharacter = '\'')
    void aWrongTextIsRefusedWithThePositionAndWhatWasExpected(String text, int position, String expected) {
        InvalidValueException refused =
                catchThrowableOfType(InvalidValueException.class, () -> Prescription.parse(text));

        Issue issue = refused.report().issues().get(0);
        assertThat(refused.report().issues()).hasSize(1);
        assertThat(issue.code()).isEqualTo(IssueCode.BAD_FORMAT);
        assertThat(issue.details()).containsEntry("position", Integer.toString(position));
        assertThat(issue.details().get("expected")).startsWith(expected);
        assertThat(issue.message())
                .startsWith("'prescription' must have " + expected)
                .contains(" at character " + position + ", but was ")
                .endsWith(" in \"" + text + "\"");
    }

    static Stream<Arguments> refusedValues() {
        return Stream.of(
                arguments(
                        "hold 10-5 s",
                        "reversed-range",
                        "/hold/length/least",
                        "'least' must be at most 'most' 5 s, but was 10 s, at character 6 in"),
                arguments(
                        "12-8 reps",
                        "reversed-range",
                        "/least",
                        "'least' must be at most 'most' 8, but was 12, at character 1 in"),
                arguments(
                        "0 sets",
                        "out-of-range",
                        "/sets",
                        "'sets' must be from 1 to 9999, but was 0, at character 1 in"),
                arguments(
                        "10000 reps",
                        "out-of-range",
                        "/repetitions",
                        "'repetitions' must be from 1 to 9999, but was 10000, at character 1 in"),
                arguments(
                        "hold 0 s",
                        "out-of-range",
                        "/hold/length",
                        "'hold' must be above 0 s and at most 24 h, but was 0 s, at character 6 in"),
                arguments(
                        "hold 25 h",
                        "out-of-range",
                        "/hold/length",
                        "'hold' must be above 0 s and at most 24 h, but was 25 h, at character 6 in"),
                arguments(
                        "tempo 3-1-2",
                        "out-of-range",
                        "/tempo/phases",
                        "'phases' must be four, but was 3, at character 7 in"),
                arguments(
                        "RPE 21",
                        "out-of-range",
                        "/intensities",
                        "'rating' must be from 6 to 20, but was 21, at character 5 in"),
                arguments(
                        "pain up to 11/10",
                        "out-of-range",
                        "/intensities",
                        "'rating' must be from 0 to 10, but was 11, at character 12 in"),
                arguments(
                        "8 days a week",
                        "out-of-range",
                        "/frequency/days",
                        "'days' must be from 1 to 7, but was 8, at character 1 in"),
                arguments(
                        "left only right first",
                        "conflict",
                        "/sides/first",
                        "'first' must be absent where the sides do not take turns, but was right for left-only, at character 1 in"),
                arguments(
                        "every day, on non-consecutive days",
                        "conflict",
                        "/frequency/days",
                        "'days' must leave a day between, but was every day, at character 1 in"),
                arguments(
                        "4 sets, 6/4/2 reps",
                        "conflict",
                        "/repetitions",
                        "'repetitions' must be for as many sets as 'sets' says, 4, but was for 3, at character 1 in"),
                arguments(
                        "hold 5 s, hold 6 s",
                        "duplicate",
                        "",
                        "'prescription' must have 'hold' stated once at character 11, but was \"hold\" in"),
                arguments(
                        "BID, 3 times a day",
                        "duplicate",
                        "",
                        "'prescription' must have 'timesPerDay' stated once at character 6, but was \"3\" in"),
                arguments(
                        "rest between sets, rest 5 s between sets",
                        "duplicate",
                        "/rests/1/place",
                        "'place' must be stated once among the rests, but was between sets again, at character 1 in"));
    }

    @ParameterizedTest
    @MethodSource("refusedValues")
    void whatAPrescriptionMayNotSayIsRefusedWithItsPlace(String text, String code, String path, String message) {
        InvalidValueException refused =
                catchThrowableOfType(InvalidValueException.class, () -> Prescription.parse(text));

        Issue issue = refused.report().issues().get(0);
        assertThat(refused.report().issues()).hasSize(1);
        assertThat(issue.code()).hasToString(code);
        assertThat(issue.path()).hasToString(path);
        assertThat(issue.message()).isEqualTo(message + " \"" + text + "\"");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class, () -> Prescription.parse("0 sets, hold 10-5 s, fo, \"a, b\" reps x"));

        assertThat(refused.report().issues())
                .extracting(issue -> issue.details().get("position"))
                .containsExactlyInAnyOrder("1", "14", "22", "38");
    }

    @Test
    void aCharacterOfTwoHalvesIsShownWhole() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Prescription.parse("3 x \uD83D\uDE00"))
                .withMessage("'prescription' must have a number of repetitions at character 5, but was"
                        + " \"\uD83D\uDE00\" in \"3 x \uD83D\uDE00\"");
    }

    @Test
    void aTextThatIsTooLongIsNotRead() {
        String text = " ".repeat(Prescription.TEXT_LIMIT - 6) + "3 sets";

        assertThat(Prescription.parse(text).sets()).contains(Amount.exactly(3));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Prescription.parse(" " + text))
                .withMessage("'prescription' must be at most 1000000 characters, but was 1000001 characters");
    }

    @Test
    void manyMistakesAreNotAllReported() {
        String text = "foo,".repeat(100_000);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Prescription.parse(text))
                .satisfies(e -> assertThat(e.report().issues()).hasSize(20));
    }

    @Test
    void tooManyAlternativesAreRefused() {
        assertThat(Prescription.parse("1 set" + "; or 2 sets".repeat(9)).alternatives())
                .hasSize(9);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Prescription.parse("1 set" + "; or 2 sets".repeat(10)))
                .withMessageStartingWith("'alternatives' must be at most 9, but was 10, at character 1");
    }
}
