package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.check.Issue;
import org.therex.wire.Document;

/** What is made to do harm is refused with a place, by strict and by tolerant reading. */
class ReadHostileTest {

    private static final String HEAD = "{\"format\":\"toy-plan\",\"version\":\"1.0\",\"title\":\"T\",\"drills\":[";
    /** Returns what is tested; another library of JSON must behave in the same way. */
    TherexFormat<Toys.Plan> format() {
        return Toys.FORMAT;
    }

    private List<TherexFormat<Toys.Plan>> both() {
        return List.of(format(), format().tolerant());
    }

    /** Reads a document with a drill that has the given field, which stands at column 34 of the second line. */
    private static List<Issue> faults(TherexFormat<Toys.Plan> format, String field) {
        return format.read(HEAD + "\n{\"id\":\"a\",\"title\":\"A\",\"amount\":5," + field + "}]}")
                .report()
                .errors();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"holdSeconds\":NaN",
                "\"holdSeconds\":-Infinity",
                "\"holdSeconds\":+1",
                "\"holdSeconds\":.5",
                "\"holdSeconds\":1.",
                "\"holdSeconds\":01",
                "\"holdSeconds\":0x10",
                "\"holdSeconds\":1e",
                "\"holdSeconds\":--1",
                "'holdSeconds':1",
                "holdSeconds:1",
                "\"cues\":['up']",
                "\"cues\":[\"up\"",
                "\"cues\":[\"up\",]",
                "\"cues\":[,\"up\"]",
                "\"cues\":[\"u\tp\"]",
                "\"cues\":[\"u\np\"]",
                "\"cues\":[\"\\x\"]",
                "\"cues\":[\"\\u12\"]",
                "\"cues\":[\"up\"} ",
                "/* no */\"cues\":[]",
                "# no\n\"cues\":[]",
                "\"bothSides\":TRUE",
                "\"bothSides\":tru",
                "\"bothSides\"true",
                ",\"bothSides\":true",
            })
    void refusesWhatIsNoJson(String field) {
        for (TherexFormat<Toys.Plan> format : both()) {
            assertThat(faults(format, field)).anySatisfy(issue -> {
                assertThat(issue.code()).isEqualTo(JsonIssueCodes.MALFORMED_JSON);
                assertThat(issue.location()).isPresent();
                assertThat(issue.location().orElseThrow().line()).isBetween(2, 3);
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"amount\":1 | duplicate-field | 2:34",
                "\"parts\":[{\"id\":\"b\",\"title\":\"B\",\"amount\":1e-1}] | wrong-type | 2:74",
                "\"parts\":[{\"id\":\"b\",\"title\":\"B\",\"amount\":1.5}] | wrong-type | 2:74",
                "\"parts\":[{\"id\":\"b\",\"title\":\"B\",\"amount\":-0}] | out-of-range | 2:74",
                "\"holdSeconds\":1e999999999 | out-of-range | 2:48",
                "\"holdSeconds\":1e-999999999 | out-of-range | 2:48",
                "\"holdSeconds\":1e99999999999999999999 | out-of-range | 2:48",
                "\"holdSeconds\":true | wrong-type | 2:48",
                "\"bothSides\":1 | wrong-type | 2:46",
                "\"bothSides\":null | wrong-type | 2:46",
                "\"cues\":[\"\\ud83d\"] | bad-format | 2:42",
                "\"cues\":[\"\\udc4d\\ud83d\"] | bad-format | 2:42",
            })
    void refusesWhatIsNotAsItMustBe(String field, String code, String place) {
        for (TherexFormat<Toys.Plan> format : both()) {
            assertThat(faults(format, field))
                    .extracting(issue -> issue.code() + " | " + issue.location().orElseThrow())
                    .contains(code + " | " + place);
        }
    }

    static Stream<Arguments> encodings() {
        return Stream.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")
                .flatMap(name -> Stream.of(Arguments.of(name, ""), Arguments.of(name, "\uFEFF")));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void refusesOtherEncodings(String encoding, String mark) {
        byte[] bytes = (mark + format().write(PlanArbitraries.sample())).getBytes(Charset.forName(encoding));
        for (TherexFormat<Toys.Plan> format : both()) {
            assertThat(format.read(bytes).report().issues()).singleElement().satisfies(issue -> {
                assertThat(issue.code()).isEqualTo(JsonIssueCodes.MALFORMED_JSON);
                assertThat(issue.location()).isPresent();
            });
        }
    }

    @Test
    void readsOneByteOrderMarkAndNoMore() {
        String text = format().write(PlanArbitraries.sample());
        assertThat(format().read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))
                        .value())
                .isEqualTo(PlanArbitraries.sample());
        assertThat(format().read(("\uFEFF\uFEFF" + text).getBytes(StandardCharsets.UTF_8))
                        .report()
                        .errors())
                .isNotEmpty();
        assertThat(format().read("\uFEFF\uFEFF" + text).report().errors()).isNotEmpty();
    }

    @Test
    void findsTheByteThatIsNoUtf8() {
        byte[] bytes = (HEAD + "\n \"ä?\"]}").getBytes(StandardCharsets.UTF_8);
        for (byte bad : new byte[] {(byte) 0x80, (byte) 0xC0, (byte) 0xED, (byte) 0xF5, (byte) 0xFF}) {
            byte[] broken = Arrays.copyOf(bytes, bytes.length);
            broken[bytes.length - 4] = bad;
            assertThat(format().read(broken).report().issues())
                    .singleElement()
                    .asString()
                    .contains("(2:4): 'document' must be UTF-8 text, but has bytes that are not");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" 1", "\n{}", "]", "}", "x", ","})
    void refusesWhatFollowsTheDocument(String rest) {
        String document = format().compact().write(PlanArbitraries.sample());
        for (TherexFormat<Toys.Plan> format : both()) {
            assertThat(format.read(document + rest).report().errors())
                    .singleElement()
                    .satisfies(issue -> assertThat(issue.code()).isEqualTo(JsonIssueCodes.MALFORMED_JSON));
        }
    }

    @ParameterizedTest
    @CsvSource({"depth, 40", "nameLength, 300", "textLength, 70000", "numberLength, 100", "tokens, 200"})
    void canBeGivenHigherAndLowerLimits(String limit, int size) {
        String unknown = switch (limit) {
            case "depth" -> "[".repeat(size - 4) + "]".repeat(size - 4);
            case "nameLength" -> "{\"" + "n".repeat(size) + "\":1}";
            case "textLength" -> "\"" + "t".repeat(size) + "\"";
            case "numberLength" -> "1".repeat(size);
            default -> "[" + "1,".repeat(size) + "1]";
        };
        String document = HEAD + "{\"id\":\"a\",\"title\":\"A\",\"amount\":5,\"new\":" + unknown + "}]}";
        JsonLimits lower =
                limit.equals("tokens") ? JsonLimits.builder().tokens(100).build() : JsonLimits.standard();
        JsonLimits.Builder higher = JsonLimits.builder();
        switch (limit) {
            case "depth" -> higher.depth(size);
            case "nameLength" -> higher.nameLength(size);
            case "textLength" -> higher.textLength(size);
            case "numberLength" -> higher.numberLength(size);
            default -> higher.tokens(size + 100);
        }
        assertThat(format().tolerant().withLimits(lower).read(document).report().errors())
                .extracting(Issue::code)
                .containsExactly(JsonIssueCodes.LIMIT_EXCEEDED);
        assertThat(format().tolerant()
                        .withLimits(higher.build())
                        .read(document)
                        .report()
                        .errors())
                .isEmpty();
    }

    @Test
    void countsTheBytesOfANameIfItIsGivenAsBytes() {
        String document = "{\"" + "ä".repeat(200) + "\":1}";
        TherexFormat<Toys.Drill> drills = new TherexFormat<>(() -> Document.bare("toy-drill", Toys.DRILL));
        assertThat(drills.read(document).report().issues())
                .extracting(Issue::code)
                .contains(JsonIssueCodes.UNKNOWN_FIELD)
                .doesNotContain(JsonIssueCodes.LIMIT_EXCEEDED);
        assertThat(drills.read(document.getBytes(StandardCharsets.UTF_8))
                        .report()
                        .issues())
                .extracting(Issue::code)
                .contains(JsonIssueCodes.LIMIT_EXCEEDED);
    }

    @Property
    void givesAValueOrAReportWhateverTheBytesAreOfARecord(@ForAll @Size(max = 60) byte[] bytes) {
        RecordFormat<Toys.Plan> records = format().tolerant().records();
        for (RecordReader<Toys.Plan> reader : List.of(
                records.readLines(new java.io.ByteArrayInputStream(bytes)),
                records.readList(new java.io.ByteArrayInputStream(bytes)))) {
            assertThat(reader.validateAll().bytes()).isLessThanOrEqualTo(bytes.length);
        }
    }

    @Test
    void countsEveryFaultOfADocumentFullOfThem() {
        int many = 20_000;
        ReadResult<Toys.Plan> reading = format().read(HEAD + "1,".repeat(many - 1) + "1]}");
        assertThat(reading.faultCount()).isEqualTo(many);
        assertThat(reading.report().issues()).hasSize(101);
        assertThat(reading.report().issues().get(0).message())
                .isEqualTo((many - 100) + " more faults were found and are not listed");
    }
}
