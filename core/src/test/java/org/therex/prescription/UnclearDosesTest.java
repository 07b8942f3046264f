package org.therex.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.Path;
import org.therex.check.Report;

/** A dose that may mean two things is refused with what to write for each, and never read as one of them. */
class UnclearDosesTest {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private static Report refuse(String text) {
        InvalidValueException refused =
                catchThrowableOfType(InvalidValueException.class, () -> Prescription.parse(text));
        assertThat(refused).as(text).isNotNull();
        return refused.report();
    }

    private static List<String> suggestions(Issue issue) {
        return IntStream.iterate(1, i -> issue.details().containsKey("suggestion-" + i), i -> i + 1)
                .mapToObj(i -> issue.details().get("suggestion-" + i))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "10 x 2,5 kg | a decimal point or a space after the comma | 2.5 kg or 10 x 2, 5 kg | 2,5",
                "3 x 8,50 kg | a decimal point or a space after the comma | 8.50 kg or 3 x 8, 50 kg | 8,50",
                "3 sets of 10,5 kg | a decimal point or a space after the comma | 10.5 kg or 3 sets of 10, 5 kg | 10,5",
                "10 reps x 2,5 kg | a decimal point or a space after the comma | 10 reps x 2.5 kg or 10 reps x 2, 5 kg | 2,5",
                "2 x 12,5-15 kg | a decimal point or a space after the comma | 12.5-15 kg or 2 x 12, 5-15 kg | 12,5",
                "10 x 3,5 s hold | a decimal point or a space after the comma | 3.5 s hold or 10 x 3, 5 s hold | 3,5",
                "load 2,5 kg | a decimal point, write 2.5 | load 2.5 kg | 2,5",
                "hold 2,5 s | a decimal point, write 2.5 | hold 2.5 s | 2,5",
                "rest 1,5 min between sets | a decimal point, write 1.5 | rest 1.5 min between sets | 1,5",
                "CR10 2,5 | a decimal point, write 2.5 | CR10 2.5 | 2,5",
                "pain up to 3/10,5 reps | a decimal point or a space after the comma | pain up to 3/10, 5 reps | 10,5",
                "CR10 3,10 reps | a decimal point or a space after the comma | CR10 3, 10 reps | 3,10",
                "6,4,2 reps | slashes between the repetitions of the sets | 6/4/2 reps | 6,4,2",
                "10,8 reps | a decimal point or a space after the comma | '' | 10,8",
                "RPE 8 | a rating that names its scale | Borg 8 of 6-20 or CR10 8 or RIR 2 | 8",
                "RPE 7-8 | a rating that names its scale | Borg 7-8 of 6-20 or CR10 7-8 or RIR 2-3 | 7",
                "RPE 6 | a rating that names its scale | Borg 6 of 6-20 or CR10 6 or RIR 4-6 | 6",
                "RPE 9 | a rating that names its scale | Borg 9 of 6-20 or CR10 9 or RIR 1 | 9",
                "RPE 10 | a rating that names its scale | Borg 10 of 6-20 or CR10 10 or RIR 0 | 10",
                "3x8 @ RPE 9 | a rating that names its scale | Borg 9 of 6-20 or CR10 9 or RIR 1 | 9",
                "3x8 @ 80 kg @ RPE 9 | a rating that names its scale | CR10 9 or RIR 1 | 9",
                "load 70% 1RM, RPE 8 | a rating that names its scale | CR10 8 or RIR 2 | 8",
                "RPE 9, 80 kg | a rating that names its scale | CR10 9 or RIR 1 | 9",
                "RPE 9 @ 80kg | a rating that names its scale | CR10 9 @ 80kg or RIR 1 @ 80kg | 9",
                "3 x 8, RPE 8, load 70% 1RM | a rating that names its scale | CR10 8 or RIR 2 | 8",
                "Borg 8, 70 %1rm | a rating that names its scale | CR10 8 | 8",
                "RPE 9; or 5 reps, 80 kg | a rating that names its scale | CR10 9 or RIR 1 | 9",
                "RPE 9, note \"not 80 kg\" | a rating that names its scale | Borg 9 of 6-20 or CR10 9 or RIR 1 | 9",
                "RPE 8/10 | a rating that names its scale | CR10 8 or RIR 2 | 8/10",
                "RPE 8.5 | a rating that names its scale | CR10 8.5 or RIR 1-2 | 8.5",
                "RPE up to 8 | a rating that names its scale | Borg up to 8 of 6-20 or CR10 up to 8 or RIR at least 2 | up",
                "RPE at least 8 | a rating that names its scale | Borg at least 8 of 6-20 or CR10 at least 8 or RIR up to 2 | at",
                "RPE about 8 | a rating that names its scale | Borg about 8 of 6-20 or CR10 about 8 or RIR about 2 | about",
                "RPE 5 | a rating that names its scale | CR10 5 or RIR 4-6 | 5",
                "RPE 4 | a rating that names its scale | CR10 4 | 4",
                "RPE 9.5 | a rating that names its scale | CR10 9.5 or RIR 0-1 | 9.5",
                "RPE 3 | a rating that names its scale | CR10 3 | 3",
                "RPE several | a rating that names its scale | Borg several of 6-20 or CR10 several | several",
                "Borg 6 | a rating that names its scale | Borg 6 of 6-20 or CR10 6 | 6",
                "Borg 8-10 | a rating that names its scale | Borg 8-10 of 6-20 or CR10 8-10 | 8",
                "Borg 6-10 each side | a rating that names its scale | Borg 6-10 of 6-20 each side or CR10 6-10 each side | 6",
                "10 x 10 second holds | what is counted, sets or repetitions | 10 sets, hold 10 s or 10 repetitions, hold 10 s | 10",
                "10 x 10 second hold | what is counted, sets or repetitions | 10 sets, hold 10 s or 10 repetitions, hold 10 s | 10",
                "10 x holds 10 s | what is counted, sets or repetitions | 10 sets, hold 10 s or 10 repetitions, hold 10 s | holds",
                "3 x rest 60 s between sets | what is counted, sets or repetitions | 3 sets, rest 60 s between sets or 3 repetitions, rest 60 s between sets | rest",
                "3 x 20 kg | what is counted, sets or repetitions | 3 sets, load 20 kg or 3 repetitions, load 20 kg | 20",
                "3 x 70% 1RM | what is counted, sets or repetitions | 3 sets, load 70% 1RM or 3 repetitions, load 70% 1RM | 70",
                "3 x 60 s rest between sets | what is counted, sets or repetitions | 3 sets, rest 60 s between sets or 3 repetitions, rest 60 s between sets | 60",
                "3 sets of 60 s rest between sets | repetitions | 3 sets, rest 60 s between sets | 60",
                "10 reps each | a side after 'each' | each side | the end",
                "10 each | a side after 'each' | each side | the end",
                "hold 30 s each | a side after 'each' | each side | the end",
                "10 each foot | a side after 'each' | '' | foot",
                "10/10 | what the numbers are | 10/10 repetitions or 10 repetitions, each side | 10/10",
                "3/7 | what the numbers are | 3/7 repetitions or 3 days a week | 3/7",
                "3/10 | what the numbers are | 3/10 repetitions or pain up to 3/10 | 3/10",
                "12/8 | what the numbers are | 12/8 repetitions | 12/8",
                "3-1-3 | what the numbers are | 3/1/3 repetitions or tempo 3-1-3-0 | 3",
                "6/4/2 | what the numbers are | 6/4/2 repetitions or tempo 6-4-2-0 | 6/4/2",
                "3-1-2-0 | what the numbers are | tempo 3-1-2-0 | 3",
                "2 x 10/10 | what the numbers are | 2 sets, 10/10 repetitions or 2 sets, 10 repetitions, each side | 10/10",
                "2 sets of 12/8 | what the numbers are | 2 sets, 12/8 repetitions | 12/8",
                "60 s between sets | what the time is for | rest 60 s between sets | between",
                "between sets 60 s | 'rest' before its place | rest between sets 60 s | between",
                "hold 30 s rest between sets | a comma before or after the length of time | hold 30 s, rest between sets or hold, 30 s rest between sets | rest",
                "rest between sets 30 s hold | a comma before or after the length of time | rest 30 s between sets, hold or rest between sets, 30 s hold | hold",
                "rest between sets 5 s between sides rest | a comma before or after the length of time | rest 5 s between sets, between sides rest or rest between sets, 5 s between sides rest | between",
                "between sets rest 5 s between sides rest | a comma before or after the length of time | rest 5 s between sets, between sides rest or rest between sets, 5 s between sides rest | between",
                "load kg 3 x 10 kg | the number before the unit, or a limit or word after it | '' | 3",
                "load % 1RM up to 70 | the number before the unit, or a limit or word after it | '' | up",
                "hold a few seconds breaths | a comma, '; or' or the end | '' | breaths",
                "5 s pause | what the time is for | '' | s",
                "3 x 30 s pause | repetitions | '' | s",
                "3 x max | a number of repetitions, or a limit | 3 sets, repetitions until fatigue or 3 sets, repetitions as many as possible | max",
                "3 sets of max reps | a number of repetitions, or a limit | 3 sets, repetitions until fatigue or 3 sets, repetitions as many as possible | max",
                "1 set maximum each side | a number of repetitions, or a limit | 1 set, repetitions until fatigue each side or 1 set, repetitions as many as possible each side | maximum",
                "max reps, rest 60 s between sets | a number of repetitions, or a limit | repetitions until fatigue or repetitions as many as possible | max",
                "3 sets to failure | a number of repetitions, or a limit | 3 sets, repetitions until fatigue or 3 sets, repetitions until form loss | to",
                "3 x max each foot | a number of repetitions, or a limit | '' | max",
                "3 x max hold | a number | '' | hold",
                "10 reps, 2 sec up 3 sec down | a tempo of four phases | tempo 2-0-3-0 or tempo concentric first 2-0-3-0 | sec",
                "10 reps, 2 s lowering, 1 s lifting | a tempo of four phases | tempo 2-0-1-0 or tempo concentric first 2-0-1-0 | s",
                "10 reps 4 s eccentric and 2 s concentric slow | a tempo of four phases | tempo 4-0-2-0 slow | s",
                "10 reps, 2 s concentric 3 s eccentric | a tempo of four phases | tempo concentric first 2-0-3-0 | s",
                "10 reps, 2 s up, rest 5 s between sets | a tempo of four phases, such as 'tempo 3-1-2-0' | '' | s",
                "10 reps, 2-3 s up 1 s down | a tempo of four phases, such as 'tempo 3-1-2-0' | '' | s",
            })
    void anUnclearTextIsRefusedWithWhatToWrite(String text, String expected, String either, String found) {
        Issue issue = refuse(text).issues().get(0);

        assertThat(refuse(text).issues()).hasSize(1);
        assertThat(String.join(" or ", suggestions(issue))).isEqualTo(either);
        assertThat(issue.message())
                .startsWith("'prescription' must have " + expected.replace("'", "\""))
                .contains(", but was " + (found.equals("the end") ? found : '"' + found + '"') + " in ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "RPE 11 | Borg 11 of 6-20",
                "RPE 20 | Borg 20 of 6-20",
                "RPE 9-13 | Borg 9-13 of 6-20",
                "Borg 11-13 | Borg 11-13 of 6-20",
                "RPE up to 13 | Borg up to 13 of 6-20",
                "RPE 13/20 | Borg 13 of 6-20",
                "Borg 6 of 6-20 | Borg 6 of 6-20",
                "RPE 8 of 6-20 | Borg 8 of 6-20",
                "Borg CR10 3 | CR10 3",
                "rest between sets 1-3 min | rest 1-3 min between sets",
                "rest between sets 60 s | rest 60 s between sets",
                "rest between sets: 60 s | rest 60 s between sets",
                "rest between sets for 60 s | rest 60 s between sets",
                "rest between sets until recovered | rest until recovered between sets",
                "rest between sets \"a while\" | rest \"a while\" between sets",
                "rest for 60 s between sets | rest 60 s between sets",
                "between sets rest 60 s | rest 60 s between sets",
                "between sets: rest 60 s | rest 60 s between sets",
                "between sets 60 s rest | rest 60 s between sets",
                "60 s between sets rest | rest 60 s between sets",
                "3 x 10 rest between sides 5 s each side | 3 x 10, each side, rest 5 s between sides",
                "rest between sets 10 reps | 10 repetitions, rest between sets",
                "band red by TheraBand | band red by \"TheraBand\"",
                "band red by Thera-Band | band red by \"Thera-Band\"",
                "red band by THERABAND, RIR 2 | band red by \"THERABAND\", RIR 2",
                "band blue by 3M at 100% | band blue by \"3M\" at 100%",
                "hold 30 s rest 60 s between sets | hold 30 s, rest 60 s between sets",
                "hold until fatigue rest between sets | hold until fatigue, rest between sets",
                "3x10, 5kg | 3 x 10, load 5 kg",
                "on Mon,Wed,10 reps | 10 repetitions, on Monday and Wednesday",
                "3\u00a0x\u202f10,\u2007hold 5\u00a0s | 3 x 10, hold 5 s",
                "\u00a03 x 10,\u00a05 kg\u00a0 | 3 x 10, load 5 kg",
                "every\u00a0other\u00a0day\u3000 | every 2 days"
            })
    void aClearTextIsRead(String text, String canonical) {
        assertThat(Prescription.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "RIR 1.5, \"1.5\"",
        "77.5% 1RM, \"77.5\"",
        "3.5 x 10, \"3.5\"",
        "3 x 10.25 reps, \"10.25\"",
        "3 x\u200b10, \"U+200B\"",
        "10\u2060 reps, \"U+2060\"",
        "3 x \ufeff10, \"U+FEFF\""
    })
    void aMessageNamesTheWholeNumberAndWhatCannotBeSeen(String text, String found) {
        assertThat(refuse(text).issues().get(0).message()).contains(", but was " + found.replace("'", "") + " in ");
    }

    @Provide
    Arbitrary<String> clauses() {
        Arbitrary<String> words = Arbitraries.of(
                "3 x",
                "10",
                "3 sets",
                "3 sets of",
                "10 reps",
                "30 s",
                "1-2 min",
                "60 sec",
                "hold",
                "holds",
                "rest",
                "between sets",
                "between repetitions",
                "x",
                "x 3",
                "each",
                "each side",
                "both sides",
                "RPE",
                "Borg",
                "8",
                "8.5",
                "/10",
                "20 kg",
                "2,5",
                "kg",
                "10/10",
                "3-1-3",
                "daily",
                "pause",
                "for",
                "@",
                "\u00a0",
                "until fatigue",
                "max",
                "to failure",
                "2 s up",
                "3 s down");
        return words.list().ofMinSize(1).ofMaxSize(5).map(list -> String.join(" ", list));
    }

    // More than elsewhere: few random clauses get a suggestion, and a clause is parsed in microseconds.
    @Property(tries = 4000)
    void everySuggestionCanBeReadAndKeepsRestsAndHolds(@ForAll("clauses") String clause) {
        Report report = Report.builder()
                .attempt(Path.root(), () -> Prescription.parse(clause))
                .build();
        Statistics.label("suggested")
                .collect(report.issues().stream()
                        .anyMatch(issue -> !suggestions(issue).isEmpty()));
        for (Issue issue : report.issues()) {
            assertThat(namedIn(issue)).containsExactlyElementsOf(suggestions(issue));
            for (String suggestion : suggestions(issue)) {
                Prescription read = Prescription.parse(suggestion);
                boolean rests = clause.contains("rest") || clause.contains("between");
                assertThat(rests || read.rests().isEmpty())
                        .as("%s makes no rest of '%s'", suggestion, clause)
                        .isTrue();
                assertThat(clause.contains("hold")
                                || !restsFor(clause)
                                || read.hold().isEmpty())
                        .as("%s makes no hold of '%s'", suggestion, clause)
                        .isTrue();
                assertThat(read.tempo().isEmpty()
                                || clause.contains("-")
                                || clause.contains("/")
                                || clause.contains("2 s up")
                                || clause.contains("3 s down"))
                        .isTrue();
            }
        }
    }

    @Test
    void aTimeAfterARestIsNotSuggestedAsAHold() {
        assertThatThrownBy(() -> Prescription.parse("rest until fatigue between sets 30 s"))
                .hasMessageContaining("must have what the time is for: hold, for or rest at character 36")
                .hasMessageNotContaining("hold 30 s");
    }

    /** Returns whether the only length of time stands beside the word or the place of a rest. */
    private static boolean restsFor(String clause) {
        String time = "[0-9-]+ (s|sec|min)\\b";
        return Pattern.compile(time).matcher(clause).results().count() == 1
                && Pattern.compile(time + " (rest|between)|(rest|between sets|between repetitions) " + time)
                        .matcher(clause)
                        .find();
    }

    /** Returns what a message names for writing, apart from the examples that do not depend on the text. */
    private static List<String> namedIn(Issue issue) {
        String expected = issue.details().getOrDefault("expected", "");
        int asIn = Stream.of(expected.indexOf("as in "), expected.indexOf("is written "), expected.indexOf(", or \""))
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(expected.length());
        return QUOTED.matcher(expected.substring(asIn))
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(text -> !expected.startsWith("a hold, a load or a rating"))
                .toList();
    }
}
