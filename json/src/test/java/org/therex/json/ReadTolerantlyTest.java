package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.Severity;

/** What is not known is kept and written back, and all else is as strict as ever. */
class ReadTolerantlyTest {

    private static final String HEAD = "{\"format\":\"toy-plan\",\"version\":\"1.0\",\"title\":\"T\",";

    /** Returns what is tested; another library of JSON must behave in the same way. */
    TherexFormat<Toys.Plan> format() {
        return Toys.FORMAT;
    }

    private TherexFormat<Toys.Plan> tolerant() {
        return format().compact().tolerant();
    }

    private static String drills(String fields) {
        return HEAD + "\"drills\":[{\"id\":\"a\",\"title\":\"A\",\"amount\":5" + fields + "}]}";
    }

    private static List<String> described(ReadResult<?> reading) {
        return reading.report().issues().stream().map(Issue::toString).toList();
    }

    @Test
    void keepsUnknownFieldsAtEveryLevelInTheOrderMet() {
        String document = HEAD
                + "\"drills\":[{\"id\":\"a\",\"title\":\"A\",\"amount\":{\"least\":5,\"most\":10,\"step\":5},"
                + "\"parts\":[{\"id\":\"b\",\"title\":\"B\",\"amount\":1,\"zone\":{\"deep\":[1,{\"er\":null}],\"x\":true}}],"
                + "\"video\":\"Каt 👍\",\"rating\":4.50,\"big\":1e400}],\"author\":null,\"added\":[]}";
        ReadResult<Toys.Plan> reading = tolerant().read(document);
        assertThat(tolerant().write(reading)).isEqualTo(document);
        assertThat(new String(tolerant().writeBytes(reading), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(document);
        assertThat(reading.value().drills().get(0).amount()).isEqualTo(new Toys.Between(5, 10));
        assertThat(reading.faultCount()).isZero();
        assertThat(reading.report().issues())
                .allSatisfy(issue -> {
                    assertThat(issue.severity()).isEqualTo(Severity.INFORMATION);
                    assertThat(issue.code()).isEqualTo(JsonIssueCodes.UNKNOWN_FIELD);
                    assertThat(issue.location()).isPresent();
                })
                .extracting(issue -> issue.path().toString())
                .containsExactly(
                        "/drills/0/amount/step",
                        "/drills/0/parts/0/zone",
                        "/drills/0/video",
                        "/drills/0/rating",
                        "/drills/0/big",
                        "/author",
                        "/added");
    }

    @Test
    void writesUnknownFieldsAfterTheKnownOnes() {
        ReadResult<Toys.Plan> reading = tolerant()
                .read(
                        "{\"new\": 1,\n \"format\": \"toy-plan\", \"version\": \"1.0\", \"other\": [ 2 ], \"title\": \"T\","
                                + " \"drills\": [{\"cue\": \"\\u00e4\", \"id\": \"a\", \"title\": \"A\", \"amount\": 5}]}");
        assertThat(tolerant().write(reading))
                .isEqualTo(HEAD + "\"drills\":[{\"id\":\"a\",\"title\":\"A\",\"amount\":5,\"cue\":\"ä\"}],"
                        + "\"new\":1,\"other\":[2]}");
        assertThat(described(reading))
                .containsExactly(
                        "information unknown-field at /new (1:2): 'plan' has no field \"new\" that is known; it was kept;"
                                + " use one of: $schema, format, version, title, drills, order",
                        "information unknown-field at /other (2:42): 'plan' has no field \"other\" that is known; it was"
                                + " kept; use one of: $schema, format, version, title, drills, order",
                        "information unknown-field at /drills/0/cue (2:84): 'drill' has no field \"cue\" that is known; it"
                                + " was kept; did you mean \"cues\"?");
    }

    @Test
    void keepsUnknownWordsOfASetAndUnknownKeysOfAMap() {
        String document = drills(",\"places\":[\"chair\",\"roof\",\"flor\"],\"notes\":{\"floor\":\"F\",\"attic\":[1]}");
        ReadResult<Toys.Plan> reading = tolerant().read(document);
        assertThat(reading.value().drills().get(0).places()).containsExactly(Toys.Place.CHAIR);
        assertThat(reading.value().drills().get(0).notes()).containsOnlyKeys(Toys.Place.FLOOR);
        assertThat(tolerant().write(reading)).isEqualTo(document);
        assertThat(described(reading))
                .containsExactly(
                        "information unknown-word at /drills/0/places/1 (1:111): 'places[1]' is not a known word:"
                                + " \"roof\"; it was kept; use one of: floor, chair, wall-side",
                        "information unknown-word at /drills/0/places/2 (1:118): 'places[2]' is not a known word:"
                                + " \"flor\"; it was kept; did you mean \"floor\"?",
                        "information unknown-word at /drills/0/notes/attic (1:147): 'attic' is not a known word:"
                                + " \"attic\"; it was kept; use one of: floor, chair, wall-side");
    }

    @Test
    void keepsASetOfUnknownWordsOnlyThoughTheValueHasNone() {
        String document = drills(",\"places\":[\"roof\"],\"new\":1");
        ReadResult<Toys.Plan> reading = tolerant().read(document);
        assertThat(reading.value().drills().get(0).places()).isEmpty();
        assertThat(tolerant().write(reading)).isEqualTo(document);
    }

    @Test
    void writesNothingOfItWithoutTheReading() {
        ReadResult<Toys.Plan> reading = tolerant().read(drills(",\"new\":1"));
        assertThat(tolerant().write(reading.value())).isEqualTo(drills(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"bothSides\":\"yes\"",
                ",\"easier\":\"b\"",
                ",\"title\":\"again\"",
                ",\"cues\":null",
                ",\"holdSeconds\":-1",
                ",\"places\":[\"floor\",\"floor\"]",
                ",\"codes\":[\"nocolon\"]",
                ",\"notes\":{\"floor\":1}",
            })
    void findsAllOtherFaultsAsStrictReadingDoes(String field) {
        ReadResult<Toys.Plan> strict = format().read(drills(field));
        assertThat(strict.report().errors()).isNotEmpty();
        assertThat(tolerant().read(drills(field))).isEqualTo(strict);
    }

    @Test
    void refusesInUnknownContentWhatCouldNotBeWrittenBack() {
        assertThat(described(tolerant().read(drills(",\"new\":{\"a\":1,\"b\":{\"c\":2,\"c\":3},\"d\":\"\\ud800\"}"))))
                .containsExactly(
                        "information unknown-field at /drills/0/new (1:93): 'drill' has no field \"new\" that is known; it"
                                + " was kept; use one of: id, title, amount, holdSeconds, loadKilograms, cues, places,"
                                + " bothSides, easier, notes, parts, codes",
                        "error duplicate-field at /drills/0/new/b/c (1:117): 'c' must be given once, but was given again",
                        "error bad-format at /drills/0/new/d (1:128): 'd' must be whole characters, but has half of a"
                                + " surrogate pair");
        assertThat(tolerant().read(drills(",\"new\":1,\"new\":2")).report().errors())
                .extracting(Issue::code)
                .containsExactly(JsonIssueCodes.DUPLICATE_FIELD);
        assertThat(tolerant()
                        .read(drills(",\"places\":[\"new\",\"new\"]"))
                        .report()
                        .errors())
                .extracting(issue -> issue.path().toString())
                .containsExactly("/drills/0/places/1");
        assertThat(tolerant()
                        .read(drills(",\"new\":" + "[".repeat(500) + "]".repeat(500)))
                        .report()
                        .errors())
                .extracting(Issue::code)
                .containsExactly(JsonIssueCodes.LIMIT_EXCEEDED);
    }

    @Test
    void doesNotTakeAReferenceForKnownBecauseSomethingIsUnknown() {
        assertThat(tolerant()
                        .read(drills(",\"easier\":\"b\",\"new\":[{\"id\":\"b\"}]"))
                        .report()
                        .errors())
                .extracting(issue -> issue.path().toString())
                .containsExactly("/drills/0/easier");
    }

    @Test
    void tellsInformationAndFaultsEachUpToTheLimit() {
        TherexFormat<Toys.Plan> two =
                tolerant().withLimits(JsonLimits.builder().faults(2).build());
        ReadResult<Toys.Plan> reading =
                two.read(HEAD + "\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"drills\":[1,2,3,4,5,6]}");
        assertThat(reading.report().issues()).hasSize(6);
        assertThat(reading.report().issues())
                .filteredOn(issue -> issue.code().equals(JsonIssueCodes.MORE_FAULTS))
                .extracting(Issue::toString)
                .containsExactly(
                        "error more-faults: 4 more faults were found and are not listed",
                        "information more-faults: 3 more pieces of information were found and are not listed");
        assertThat(reading.faultCount()).isEqualTo(6);
        assertThat(reading.findValue()).isEmpty();
    }

    @Test
    void writesWhatWasKeptWithAChangedValue() {
        ReadResult<Toys.Plan> reading = tolerant()
                .read(HEAD
                        + "\"drills\":[{\"id\":\"a\",\"title\":\"A\",\"amount\":1,\"of\":\"a\"},"
                        + "{\"id\":\"b\",\"title\":\"B\",\"amount\":2,\"of\":\"b\"},"
                        + "{\"id\":\"c\",\"title\":\"C\",\"amount\":3,\"of\":\"c\"}],\"of\":\"plan\"}");
        ImmutableList<Toys.Drill> drills = reading.value().drills();
        Toys.Drill changed = new Toys.Drill(
                "c",
                "Changed",
                new Toys.Exact(9),
                drills.get(2).hold(),
                drills.get(2).load(),
                ImmutableList.of(),
                ImmutableSet.of(),
                false,
                drills.get(2).easier(),
                drills.get(2).notes(),
                ImmutableList.of(),
                ImmutableSet.of());
        Toys.Plan plan = new Toys.Plan("T", ImmutableList.of(changed, drills.get(0)), ImmutableList.of());
        assertThat(tolerant().write(reading.with(plan)))
                .isEqualTo(HEAD
                        + "\"drills\":[{\"id\":\"c\",\"title\":\"Changed\",\"amount\":9,\"of\":\"c\"},"
                        + "{\"id\":\"a\",\"title\":\"A\",\"amount\":1,\"of\":\"a\"}],\"of\":\"plan\"}");
        ReadResult<Toys.Plan> none = tolerant().read("{}");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> none.with(plan));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> tolerant().write(none));
    }

    @Test
    void tellsReadingsApartByWhatTheyKept() {
        ReadResult<Toys.Plan> one = tolerant().read(drills(",\"new\":1"));
        assertThat(one)
                .isEqualTo(tolerant().read(drills(",\"new\":1")))
                .hasSameHashCodeAs(tolerant().read(drills(",\"new\":1")))
                .isNotEqualTo(tolerant().read(drills(",\"new\":2")));
    }
}
