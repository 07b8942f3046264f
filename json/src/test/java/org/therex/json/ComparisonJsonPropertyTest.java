package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.comparison.Change;
import org.therex.comparison.ComparisonArbitraries;
import org.therex.comparison.ProgramDifference;
import org.therex.program.Program;
import tools.jackson.databind.json.JsonMapper;

/** What changed in a program can be sent, read elsewhere and applied there. */
class ComparisonJsonPropertyTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TherexModule()).build();

    /** What an application sends: some changes among what is its own. */
    record Notice(String author, List<Change> changes) {}

    @Provide
    Arbitrary<ProgramDifference> differences() {
        return ComparisonArbitraries.differences();
    }

    @Property
    void aDifferenceThatWasReadMakesTheProgramAfter(@ForAll("differences") ProgramDifference difference) {
        String text = BothJacksons.readBackEqual(ProgramDifference.class, difference);

        Program after = difference.apply(difference.before());
        assertThat(MAPPER.readValue(text, ProgramDifference.class).apply(difference.before()))
                .isEqualTo(after);
        assertThat(MAPPER.readValue(text, ProgramDifference.class).lines()).hasSameSizeAs(difference.lines());
    }

    @Property
    void changesAreReadByThemselves(@ForAll("differences") ProgramDifference difference) {
        difference.changes().forEach(change -> BothJacksons.readBackEqual(Change.class, change));
        Notice notice = new Notice("a", difference.changes());
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(notice), Notice.class))
                .isEqualTo(notice);
    }

    private static List<String> faults(String changes) {
        InvalidJsonException thrown = catchThrowableOfType(
                InvalidJsonException.class, () -> MAPPER.readValue(document(changes), ProgramDifference.class));
        return thrown.report().issues().stream()
                .map(issue -> issue.code() + " at " + issue.path() + ": " + issue.message())
                .toList();
    }

    private static String document(String changes) {
        return """
                {"before": {"id": "p", "title": "P", "sections": [{"items": [{"exercise": "dip"}]}],
                  "exercises": [{"id": "dip", "name": "Dip", "setup": {"startPositions": [{"position": "standing"}]}}]},
                 "changes": [%s]}""".formatted(changes);
    }

    @Example
    void aChangeThatDoesNotFitIsAFaultAtItsPlace() {
        assertThat(faults("""
                        {"fieldChanged": {"before": "", "after": "", "subject": "the program",
                          "from": {"title": "Q"}, "to": {"title": "R"}}}"""))
                .containsExactly(
                        "conflict at /changes/0/fieldChanged/from: 'from' must be the value of the program before at"
                                + " the program,"
                                + " but was something else");
        assertThat(faults("""
                        {"removed": {"before": "/sections/0", "part": {"item": {"exercise": "dip"}}}}"""))
                .containsExactly("conflict at /changes/0/removed/before: 'before' must be the path of an item, but was"
                        + " \"/sections/0\"");
        assertThat(faults("""
                        {"fieldChanged": {"before": "", "after": "", "subject": "the program",
                          "from": {"title": "P", "population": "All."}, "to": {"title": "R"}}}"""))
                .containsExactly("conflict at /changes/0/fieldChanged/from: 'stated' must be one field, but was title,"
                        + " population");
        assertThat(faults("""
                        {"fieldChanged": {"before": "", "after": "", "subject": "the program",
                          "from": {"title": "P"}, "to": {"id": "r"}}}"""))
                .containsExactly(
                        "conflict at /changes/0/fieldChanged/to: 'to' must be what 'title' states, as 'from' is,"
                                + " but was \"id\"");
        assertThat(faults("""
                        {"fieldChanged": {"before": "", "after": "", "subject": "the program", "from": {}, "to": {}}}"""))
                .containsExactly(
                        "conflict at /changes/0/fieldChanged/to: 'to' must be other values than 'from', but was"
                                + " the same");
    }

    @Example
    void itIsReadAndApplied() {
        String text = document("""
                {"fieldChanged": {"before": "", "after": "", "subject": "the program",
                  "from": {"title": "P"}, "to": {"title": "R"}}}""");

        ProgramDifference read = MAPPER.readValue(text, ProgramDifference.class);

        assertThat(read.apply(read.before()).title()).isEqualTo("R");
        assertThat(read.lines()).containsExactly("title of the program: \"P\" -> \"R\"");
    }
}
