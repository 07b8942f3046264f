package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.Location;
import org.therex.program.Program;

/** Five faults planted in the document of a built-in program are five issues, each at its place. */
class PlantedFaultsTest {

    /** The document, and where each fault was planted. */
    private String document = TherexJson.write(SmallContent.program());

    private final List<String> marks = new ArrayList<>();

    /** Returns what is tested; another library of JSON must behave in the same way. */
    TherexFormat<Program> programs() {
        return TherexJson.programs();
    }

    /** Replaces the one place where the text stands. */
    private void plant(String text, String fault) {
        assertThat(document.indexOf(text)).as("place of %s", text).isNotNegative();
        document = document.replaceFirst(java.util.regex.Pattern.quote(text), fault);
        marks.add(fault);
    }

    private Location place(String text, int further) {
        return place(document.indexOf(text) + further);
    }

    private Location place(int at) {
        String before = document.substring(0, at);
        return new Location((int) before.chars().filter(c -> c == '\n').count() + 1, at - before.lastIndexOf('\n'));
    }

    @Test
    void aSynonymOrAnotherLetterCaseIsAnsweredWithTheWord() {
        plant("\"position\": \"hook-lying\"", "\"position\": \"crook lying\"");
        plant("\"strength\"", "\"STRENGTH\"");
        plant("\"part\": \"quadriceps\"", "\"part\": \"quads\"");

        assertThat(programs().read(document).report().issues())
                .extracting(issue -> issue.hint().orElse(""))
                .containsExactly(
                        "did you mean \"strength\"?", "did you mean \"quadriceps\"?", "did you mean \"hook-lying\"?");
    }

    @Test
    void allFiveAreTold() {
        // A reversed hold.
        plant("\"least\": 5, \"most\": 10", "\"least\": 10, \"most\": 5");
        // An unknown position with a typo.
        plant("\"position\": \"hook-lying\"", "\"position\": \"hook-lieing\"");
        // A missing id.
        plant("\"id\": \"seated-knee-extension\",", "");
        // An unknown field.
        plant("\"name\": \"Wall squat\",", "\"name\": \"Wall squat\", \"sumary\": \"Sit\",");
        // The same exercise id twice.
        plant("\"id\": \"lower-trunk-rotation\",", "\"id\": \"wall-squat\",");

        List<Issue> issues = programs().read(document).report().issues();

        assertThat(issues.stream().map(issue -> issue.code().value()))
                .containsExactly("reversed-range", "unknown-field", "missing", "unknown-word", "duplicate");
        assertThat(issues.stream().map(issue -> issue.path().toString()))
                .containsExactly(
                        "/prescription/hold/seconds/least",
                        "/exercises/0/sumary",
                        "/exercises/1/id",
                        "/exercises/2/setup/startPositions/0/position",
                        "/exercises/3/id");
        assertThat(issues.stream().map(Issue::message))
                .containsExactly(
                        "'least' must be at most 'most' 5 s, but was 10 s",
                        "'exercise' must be given known fields only, but was given \"sumary\"",
                        "'id' must be given",
                        "'position' must be a known word, but was \"hook-lieing\"",
                        "'id' must identify one exercise only, but was \"wall-squat\" also at /exercises/0/id");
        assertThat(issues.get(1).hint()).get().asString().contains("did you mean \"summary\"");
        assertThat(issues.get(3).hint())
                .contains("did you mean \"hook-lying\"? (read tolerantly if the word is your own)");
        assertThat(issues.stream().map(issue -> issue.location().orElseThrow()))
                .containsExactly(
                        place("\"least\": 10", "\"least\": ".length()),
                        place("\"sumary\"", 0),
                        place(document.lastIndexOf('{', document.indexOf("\"name\": \"Seated knee extension\""))),
                        place("\"hook-lieing\"", 0),
                        place("\"wall-squat\",\n      \"name\": \"Lower trunk rotation\"", 0));
    }

    @Test
    void readingToAValueThrowsTheWholeReport() {
        plant("\"position\": \"hook-lying\"", "\"position\": \"hook-lieing\"");
        plant("\"title\":", "\"titel\":");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> programs().read(document).value())
                .satisfies(e -> assertThat(e.report())
                        .isEqualTo(programs().read(document).report())
                        .satisfies(report -> assertThat(report.errors()).hasSize(3)));
    }
}
