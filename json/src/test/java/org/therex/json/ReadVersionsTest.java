package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.check.Issue;
import org.therex.wire.Document;
import org.therex.wire.Tree;

/**
 * Documents of other versions, with an example of how a format changes: in 0.x, a drill counted {@code times} and had
 * one {@code place}; 1.0 calls them {@code amount} and {@code places}; 2.0 calls the plan's {@code drills} by that name,
 * which were {@code items} before.
 */
class ReadVersionsTest {

    private static final Document<Toys.Plan> SECOND = Document.of("toy-plan", "2.1", Toys.PLAN)
            .migrating("0.9", "1.0", ReadVersionsTest::callTimesAmount)
            .migrating("1.4", "2.0", plan -> plan.renamed("items", "drills"));

    private static final TherexFormat<Toys.Plan> FORMAT = new TherexFormat<>(() -> SECOND).compact();

    private static Tree.Fields callTimesAmount(Tree.Fields plan) {
        return plan.changed(
                "items",
                items -> items instanceof Tree.Elements list
                        ? list.objectsChanged(item -> placesOfPlace(item.renamed("times", "amount")))
                        : items);
    }

    private static Tree.Fields placesOfPlace(Tree.Fields item) {
        return item.find("place")
                .map(place -> item.without("place").with("places", Tree.elements(ImmutableList.of(place))))
                .orElse(item);
    }

    private static String document(String version, String rest) {
        return "{\"format\":\"toy-plan\",\"version\":\"" + version + "\",\"title\":\"T\"," + rest + "}";
    }

    private static List<String> described(ReadResult<?> reading) {
        return reading.report().issues().stream().map(Issue::toString).toList();
    }

    @Test
    void readsANewerMinorVersionTolerantlyAndWritesItBack() {
        String document = document(
                "1.7",
                "\"drills\":[{\"id\":\"a\",\"title\":\"A\",\"amount\":5,\"places\":[\"roof\"],"
                        + "\"since\":\"1.7\"}]");
        ReadResult<Toys.Plan> reading = Toys.FORMAT.compact().read(document);
        assertThat(described(reading))
                .containsExactly(
                        "information newer-version at /version (1:32): 'version' is \"1.7\", of which this release knows"
                                + " what \"1.0\" has; the rest was kept",
                        "information unknown-word at /drills/0/places/0 (1:103): 'places[0]' is not a known word:"
                                + " \"roof\"; it was kept; use one of: floor, chair, wall-side",
                        "information unknown-field at /drills/0/since (1:111): 'drill' has no field \"since\" that is"
                                + " known; it was kept; use one of: id, title, amount, holdSeconds, loadKilograms, cues,"
                                + " places, bothSides, easier, notes, parts, codes");
        assertThat(Toys.FORMAT.compact().write(reading)).isEqualTo(document);
        assertThat(Toys.FORMAT.compact().write(reading.value()))
                .isEqualTo(document("1.0", "\"drills\":[{\"id\":\"a\",\"title\":\"A\",\"amount\":5}]"));
    }

    @Test
    void keepsANewerVersionThoughNothingElseIsNew() {
        String document = document("1.12", "\"drills\":[{\"id\":\"a\",\"title\":\"A\",\"amount\":5}]");
        assertThat(Toys.FORMAT.compact().write(Toys.FORMAT.read(document))).isEqualTo(document);
    }

    @Test
    void findsTheFaultsOfANewerMinorVersion() {
        ReadResult<Toys.Plan> reading = Toys.FORMAT.read(document("1.1", "\"drills\":[]"));
        assertThat(reading.findValue()).isEmpty();
        assertThat(reading.report().errors())
                .extracting(Issue::toString)
                .containsExactly(
                        "error empty at /drills (1:59): 'drills' must be a list that holds something, but was empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "10.0", "1", "1.x", "01.0", "1.0.0", "", "latest", "99999999999.0", "0.9"})
    void refusesEveryOtherVersionWithOneMessage(String version) {
        assertThat(described(Toys.FORMAT.tolerant().read(document(version, "\"pages\":[]"))))
                .containsExactly("error unknown-format at /version (1:32): 'version' must be \"1.0\", but was \""
                        + version + "\"; read it with a release of the library that knows this version");
    }

    @Test
    void readsAnOlderMinorVersionAsItIs() {
        ReadResult<Toys.Plan> reading =
                FORMAT.read(document("2.0", "\"drills\":[{\"id\":\"a\",\"title\":\"A\",\"amount\":5}]"));
        assertThat(reading.report().issues()).isEmpty();
        assertThat(FORMAT.write(reading))
                .isEqualTo(document("2.1", "\"drills\":[{\"id\":\"a\",\"title\":\"A\",\"amount\":5}]"));
    }

    @Test
    void migratesOverSeveralVersions() {
        ReadResult<Toys.Plan> reading = FORMAT.read(document(
                "0.3",
                "\"items\":[{\"id\":\"a\",\"title\":\"A\",\"times\":5,\"place\":\"chair\",\"holdSeconds\":1.50}]"));
        assertThat(described(reading))
                .containsExactly(
                        "information migrated at /version (1:32): 'version' was \"0.3\"; the document was read as"
                                + " one of \"2.1\"");
        assertThat(FORMAT.write(reading))
                .isEqualTo(document(
                        "2.1",
                        "\"drills\":[{\"id\":\"a\",\"title\":\"A\",\"amount\":5,\"holdSeconds\":1.5,"
                                + "\"places\":[\"chair\"]}]"));
    }

    @Test
    void migratesFromTheVersionsThatAMigrationIsFor() {
        String items = "\"items\":[{\"id\":\"a\",\"title\":\"A\",\"amount\":5}]";
        assertThat(FORMAT.read(document("1.4", items)).findValue()).isPresent();
        assertThat(FORMAT.read(document("1.0", items)).findValue()).isPresent();
        assertThat(described(FORMAT.read(document("1.5", items))))
                .singleElement()
                .asString()
                .startsWith("error unknown-format at /version (1:32): 'version' must be \"2.1\", but was \"1.5\"");
    }

    @Test
    void placesFaultsOfAMigratedDocumentWhereTheyStandInTheOlderOne() {
        assertThat(
                        described(
                                FORMAT.read(
                                        document(
                                                "0.9",
                                                "\n\"items\":[{\"id\":\"a\",\"title\":\"A\",\"times\":0,\"place\":\"chiar\"},\n 7, {\"times\":1}]"))))
                .containsExactly(
                        "information migrated at /version (1:32): 'version' was \"0.9\"; the document was read as one of"
                                + " \"2.1\"",
                        "error out-of-range at /drills/0/amount (2:40): 'amount' must be a whole number from 1 to 500, but"
                                + " was 0",
                        "error unknown-word at /drills/0/places/0 (2:50): 'places[0]' must be a known word, but was"
                                + " \"chiar\"; did you mean \"chair\"?",
                        "error wrong-type at /drills/1 (3:2): 'drills[1]' must be an object, but was 7",
                        "error missing at /drills/2/id (3:5): 'id' must be given",
                        "error missing at /drills/2/title (3:5): 'title' must be given");
    }

    @Test
    void saysWhereAnOlderDocumentBreaksOrSaysSomethingTwice() {
        assertThat(described(FORMAT.read(document("0.9", "\"items\":[}"))))
                .contains("error malformed-json (1:59): 'document' must be well-formed JSON, but is not from here on");
        assertThat(described(FORMAT.read(document("0.9", "\"items\":[{\"x\":1,\"x\":2}]"))))
                .contains("error duplicate-field at /items/0/x (1:66): 'x' must be given once, but was given again");
        assertThat(described(FORMAT.read(document("0.9", "\"items\":[]") + "1")))
                .contains("error malformed-json (1:61): 'document' must be one JSON object, but something follows it");
    }
}
