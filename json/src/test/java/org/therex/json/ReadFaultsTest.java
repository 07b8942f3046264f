package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.check.Issue;
import org.therex.check.Path;

/** Each kind of fault with its code, path, place and words. */
class ReadFaultsTest {

    private static final String HEAD = "{\"format\": \"toy-plan\", \"version\": \"1.0\", \"title\": \"T\",\n";

    /** Returns what is tested; another library of JSON must behave in the same way. */
    TherexFormat<Toys.Plan> format() {
        return Toys.FORMAT;
    }

    /** Reads a plan whose second line is the only drill. */
    private List<Issue> faultsOfDrill(String drill) {
        return faults(HEAD + "\"drills\": [" + drill + "]}");
    }

    /** Reads a document without its § and returns its faults, with {@code @} for the place of the §. */
    private List<String> described(String marked) {
        int mark = marked.indexOf('§');
        String before = marked.substring(0, mark);
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        int column = mark - before.lastIndexOf('\n');
        return faults(before + marked.substring(mark + 1)).stream()
                .map(issue -> issue.toString().replace("(" + line + ":" + column + ")", "(@)"))
                .toList();
    }

    private List<Issue> faults(String document) {
        List<Issue> fromText = format().read(document).report().issues();
        List<Issue> fromBytes = format().read(document.getBytes(StandardCharsets.UTF_8))
                .report()
                .issues();
        assertThat(fromBytes).as("bytes and string give the same").isEqualTo(fromText);
        return fromText;
    }

    private Issue onlyFaultOfDrill(String drill) {
        List<Issue> faults = faultsOfDrill(drill);
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"amount\": §\"three\" | error wrong-type at /drills/0/amount (@): 'amount' must be a whole number from 1 to 500, or an object with least and most, or an object with atLeast, or an object with until, but was \"three\"",
                "\"amount\": §1.9 | error wrong-type at /drills/0/amount (@): 'amount' must be a whole number from 1 to 500, but was 1.9",
                "\"amount\": §1e-2 | error wrong-type at /drills/0/amount (@): 'amount' must be a whole number from 1 to 500, but was 1e-2",
                "\"amount\": §5.01e2 | error out-of-range at /drills/0/amount (@): 'amount' must be a whole number from 1 to 500, but was 5.01e2",
                "\"amount\": §501 | error out-of-range at /drills/0/amount (@): 'amount' must be a whole number from 1 to 500, but was 501",
                "\"amount\": §-1 | error out-of-range at /drills/0/amount (@): 'amount' must be a whole number from 1 to 500, but was -1",
                "\"amount\": §99999999999999999999999999999999999999999999 | error out-of-range at /drills/0/amount (@): 'amount' must be a whole number from 1 to 500, but was 9999999999999999999999999999999999999999…",
                "\"amount\": §4294967297 | error out-of-range at /drills/0/amount (@): 'amount' must be a whole number from 1 to 500, but was 4294967297",
                "\"amount\": {\"least\": §9, \"most\": 5} | error reversed-range at /drills/0/amount/least (@): 'least' must be at most 'most', but was 9 with 5",
                "\"amount\": §{\"least\": 5} | error missing at /drills/0/amount/most (@): 'most' must be given",
                "\"amount\": §{} | error missing at /drills/0/amount (@): 'amount' must be given least and most, or atLeast, or until, but was given nothing",
                "\"amount\": §{\"least\": 5, \"atLeast\": 6} | error conflict at /drills/0/amount (@): 'amount' must be given least and most, or atLeast, or until, but was given least, atLeast",
                "\"amount\": {§\"upTo\": 5} | error unknown-field at /drills/0/amount/upTo (@): 'amount' must be given known fields only, but was given \"upTo\"; use one of: least, most, atLeast, until, criterion",
                "\"amount\": §null | error wrong-type at /drills/0/amount (@): 'amount' must be a whole number from 1 to 500, or an object with least and most, or an object with atLeast, or an object with until, but was null; give a value, or leave it out where it may be absent",
            })
    void saysWhatIsWrongWithAChoice(String amount, String issue) {
        assertThat(described(HEAD + "\"drills\": [{\"id\": \"a\", \"title\": \"A\", " + amount + "}]}"))
                .containsExactly(issue);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"holdSeconds\": §\"5\" | error wrong-type at /drills/0/holdSeconds (@): 'holdSeconds' must be a number of seconds from 0.1 to 3600, but was \"5\"",
                "\"holdSeconds\": §0 | error out-of-range at /drills/0/holdSeconds (@): 'holdSeconds' must be a number of seconds from 0.1 to 3600, but was 0",
                "\"holdSeconds\": §1e400000000 | error out-of-range at /drills/0/holdSeconds (@): 'holdSeconds' must be a number of seconds from 0.1 to 3600, but was 1e400000000",
                "\"holdSeconds\": §1e99999999999 | error out-of-range at /drills/0/holdSeconds (@): 'holdSeconds' must be a number of seconds from 0.1 to 3600, but was 1e99999999999",
                "\"holdSeconds\": §1.0000000001 | error out-of-range at /drills/0/holdSeconds (@): 'holdSeconds' must be a number of seconds with at most 9 decimals, but was 1.0000000001",
                "\"loadKilograms\": §1e-400000000 | error out-of-range at /drills/0/loadKilograms (@): 'loadKilograms' must be a number with at most 3 decimals, but was 1e-400000000",
                "\"cues\": §\"up\" | error wrong-type at /drills/0/cues (@): 'cues' must be a list, but was \"up\"",
                "\"cues\": [\"up\", §5] | error wrong-type at /drills/0/cues/1 (@): 'cues[1]' must be a text, but was 5",
                "\"cues\": [\"up\", §\" \"] | error empty at /drills/0/cues/1 (@): 'cues[1]' must be a text that is not blank, but was \" \"",
                "\"places\": [§\"flor\"] | error unknown-word at /drills/0/places/0 (@): 'places[0]' must be a known word, but was \"flor\"; did you mean \"floor\"?",
                "\"places\": [\"floor\", \"chair\", §\"floor\"] | error duplicate at /drills/0/places/2 (@): 'places[2]' must be given once, but was the same as at position 0, counted from 0",
                "\"bothSides\": §\"yes\" | error wrong-type at /drills/0/bothSides (@): 'bothSides' must be true or false, but was \"yes\"",
                "\"codes\": [§\"nocolon\"] | error bad-format at /drills/0/codes/0 (@): 'code' must be a scheme, a colon and a value, such as UBERON:0001370, but was \"nocolon\"",
                "\"notes\": {§\"roof\": \"x\"} | error unknown-word at /drills/0/notes/roof (@): 'place' must be a known word, but was \"roof\"; use one of: floor, chair, wall-side",
                "\"notes\": {\"floor\": \"x\", §\"floor\": \"y\"} | error duplicate-field at /drills/0/notes/floor (@): 'floor' must be given once, but was given again",
                "§\"title\": \"B\" | error duplicate-field at /drills/0/title (@): 'title' must be given once, but was given again",
                "§\"hold\": {\"a\": [1, {\"b\": 2}]} | error unknown-field at /drills/0/hold (@): 'drill' must be given known fields only, but was given \"hold\"; did you mean \"holdSeconds\"?",
                "§\"cue\": [] | error unknown-field at /drills/0/cue (@): 'drill' must be given known fields only, but was given \"cue\"; did you mean \"cues\"?",
                "\"easier\": §\"b\" | error unknown-reference at /drills/0/easier (@): 'easier' must be the id of a known drill, but was \"b\"; use one of: a",
            })
    void saysWhatIsWrongWithAField(String field, String issue) {
        assertThat(described(HEAD + "\"drills\": [{\"id\": \"a\", \"title\": \"A\", \"amount\": 5, " + field + "}]}"))
                .containsExactly(issue);
    }

    @Test
    void placesAFaultOfTheBuiltValueAtTheFieldItNames() {
        assertThat(onlyFaultOfDrill(
                        "{\"id\": \"a\", \"title\": \"A\", \"holdSeconds\": 5, \"amount\": {\"until\": \"fatigue\"}}"))
                .hasToString("error conflict at /drills/0 (2:12): 'hold' must be left out with 'until', but was PT5S");
    }

    @Test
    void placesAFaultOfASetterAtItsField() {
        assertThat(onlyFaultOfDrill("{\"id\": \"a\", \"title\": \" A\", \"amount\": 5}"))
                .hasToString("error bad-format at /drills/0/title (2:33): 'title' must be one line of text without"
                        + " spaces at its ends, but was \" A\"");
    }

    @Test
    void reportsAMissingFieldAtItsPathWithThePlaceOfTheObject() {
        assertThat(onlyFaultOfDrill("{\"id\": \"a\", \"amount\": 5}"))
                .hasToString("error missing at /drills/0/title (2:12): 'title' must be given");
    }

    @Test
    void doesNotCallAFaultyFieldMissing() {
        assertThat(onlyFaultOfDrill("{\"id\": \"a\", \"title\": 7, \"amount\": 5}"))
                .hasToString("error wrong-type at /drills/0/title (2:33): 'title' must be a name, but was 7");
    }

    @Test
    void collectsAllFaultsOfADocumentInOneGo() {
        assertThat(faultsOfDrill(
                        "{\"id\": \"A B\", \"title\": \"\", \"amount\": 0, \"cues\": [\"\", 1]}, 5, {\"places\": 3}"))
                .extracting(issue -> issue.path().toString())
                .containsExactly(
                        "/drills/0/id",
                        "/drills/0/title",
                        "/drills/0/amount",
                        "/drills/0/cues/0",
                        "/drills/0/cues/1",
                        "/drills/1",
                        "/drills/2/amount",
                        "/drills/2/id",
                        "/drills/2/title",
                        "/drills/2/places");
    }

    @Test
    void reportsTheSameIdentifierTwiceEvenInObjectsThatFailOtherwise() {
        assertThat(
                        faultsOfDrill(
                                "{\"id\": \"a\", \"title\": 1, \"amount\": 5},\n{\"id\": \"a\", \"title\": \"A\", \"amount\": 5}"))
                .extracting(Issue::toString)
                .containsExactly(
                        "error wrong-type at /drills/0/title (2:33): 'title' must be a name, but was 1",
                        "error duplicate at /drills/1/id (3:8): 'id' must identify one drill only, but was \"a\" also at"
                                + " /drills/0/id");
    }

    @Test
    void callsNoReferenceDanglingWhileADefinitionIsUnreadable() {
        assertThat(faultsOfDrill("{\"id\": 5, \"title\": \"A\", \"amount\": 5, \"easier\": \"b\"}"))
                .extracting(issue -> issue.code().value())
                .containsExactly("wrong-type");
    }

    @Test
    void anUnknownFieldHidesOnlyWhatCouldHaveBeenMeantByIt() {
        assertThat(faults(HEAD + "\"drils\": [], \"order\": [\"b\"]}"))
                .extracting(issue -> issue.code().value())
                .containsExactly("missing", "unknown-field");
        assertThat(faults(HEAD + "\"drills\": [{\"id\": \"a\", \"title\": \"A\", \"amount\": 5}], \"colour\": 1,"
                        + " \"order\": [\"b\"]}"))
                .extracting(issue -> issue.code() + " at " + issue.path())
                .containsExactly("unknown-field at /colour", "unknown-reference at /order/0");
    }

    @Test
    void callsAReferenceDanglingBesideOtherFaults() {
        assertThat(faultsOfDrill("{\"id\": \"a\", \"title\": 5, \"amount\": 5, \"easier\": \"b\"}"))
                .extracting(issue -> issue.code().value())
                .containsExactly("wrong-type", "unknown-reference");
    }

    @Test
    void countsColumnsInCharactersWhateverTheirBytes() {
        assertThat(described(HEAD + "\"drills\": [{\"id\": \"a\", \"title\": \"Ка́т 👍\", \"amount\": §0}]}"))
                .containsExactly("error out-of-range at /drills/0/amount (@): 'amount' must be a whole number from 1 to"
                        + " 500, but was 0");
    }

    @Test
    void countsLinesEndedInAnyWay() {
        assertThat(faults("{\"format\": \"toy-plan\",\r\n\"version\": \"1.0\",\r\"title\": 1,\n\"drills\": 1}"))
                .extracting(issue -> issue.path() + " " + issue.location().orElseThrow())
                .containsExactly("/title 3:10", "/drills 4:11");
    }

    @Test
    void readsPastAByteOrderMark() {
        assertThat(faults("\uFEFF" + HEAD + "\"drills\": 1}"))
                .extracting(issue -> issue.location().orElseThrow().toString())
                .containsExactly("2:11");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "§[] | error wrong-type (@): 'document' must be an object, but was a list; read a list of records with readList of RecordFormat",
                "{\"format\": §\"toy-diary\", \"version\": \"7\", \"pages\": []} | error unknown-format at /format (@): 'format' must be \"toy-plan\", but was \"toy-diary\"",
                "{\"format\": \"toy-plan\", \"version\": §\"2.0\", \"pages\": []} | error unknown-format at /version (@): 'version' must be \"1.0\", but was \"2.0\"; read it with a release of the library that knows this version",
                "§{\"pages\": []} | error missing at /format (@): 'format' must be given; begin the document with \"format\": \"toy-plan\"",
            })
    void stopsAtADocumentOfAnotherFormat(String document, String issue) {
        assertThat(described(document)).containsExactly(issue);
    }

    @Test
    void refusesAVersionThatIsNoText() {
        assertThat(faults("{\"format\": \"toy-plan\", \"version\": 1.0, \"title\": \"T\", \"drills\": 1}"))
                .extracting(Issue::toString)
                .containsExactly(
                        "error wrong-type at /version (1:35): 'version' must be \"1.0\", but was 1.0",
                        "error wrong-type at /drills (1:64): 'drills' must be a list that holds something, but was 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "30.0", "3e1", "3.000E+1", "300e-1", "0.3e2"})
    void readsAWholeNumberHoweverItIsWritten(String number) {
        ReadResult<Toys.Plan> reading =
                format().read(HEAD + "\"drills\": [{\"id\": \"a\", \"title\": \"A\", \"amount\": " + number + "}]}");
        assertThat(reading.value().drills().get(0).amount()).isEqualTo(new Toys.Exact(30));
        assertThat(format().compact().write(reading.value())).contains("\"amount\":30}");
    }

    @Test
    void takesFieldsInAnyOrder() {
        ReadResult<Toys.Plan> reading = format().read(
                        "{\"drills\": [{\"amount\": {\"most\": 7, \"least\": 5}, \"title\": \"A\", \"id\": \"a\"}],"
                                + " \"version\": \"1.0\", \"title\": \"T\", \"format\": \"toy-plan\"}");
        assertThat(reading.report().issues()).isEmpty();
        assertThat(reading.value().drills().get(0).amount()).isEqualTo(new Toys.Between(5, 7));
    }

    @Test
    void listsAsManyFaultsAsTheLimitSaysAndCountsTheRest() {
        TherexFormat<Toys.Plan> format =
                format().withLimits(JsonLimits.builder().faults(2).build());
        assertThat(format.read(HEAD + "\"drills\": [1, 2, 3, 4, 5]}").report().issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "error more-faults: 3 more faults were found and are not listed",
                        "error wrong-type at /drills/0 (2:12): 'drills[0]' must be an object, but was 1",
                        "error wrong-type at /drills/1 (2:15): 'drills[1]' must be an object, but was 2");
    }

    @Test
    void escapesPathsAsPointers() {
        assertThat(faults(HEAD + "\"drills\": [], \"a/b~c\": 1}"))
                .extracting(Issue::path)
                .contains(Path.parse("/a~1b~0c"));
    }
}
