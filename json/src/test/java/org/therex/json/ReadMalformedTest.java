package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.check.Issue;

/** What is no JSON, or too much of it, gives a report with a place and nothing else. */
class ReadMalformedTest {

    private static final String SAMPLE = """
            {
              "format": "toy-plan", "version": "1.0", "title": "План 👍 \\u00e4 \\n",
              "drills": [
                {"id": "a", "title": "A", "amount": {"least": 5, "most": 10}, "holdSeconds": 2.50e0, "bothSides": true},
                {"id": "b", "title": "B", "amount": 3, "easier": "a", "unknown": [null, {"deep": [1, 2]}], "places": ["floor"]}
              ],
              "order": ["a", "b"]
            }
            """;

    /** Returns what is tested; another library of JSON must behave in the same way. */
    TherexFormat<Toys.Plan> format() {
        return Toys.FORMAT;
    }

    private static List<String> described(ReadResult<?> reading) {
        return reading.report().issues().stream().map(Issue::toString).toList();
    }

    @Test
    void givesAReportAtEveryPlaceAtWhichADocumentIsCutOff() {
        byte[] bytes = SAMPLE.strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            ReadResult<Toys.Plan> reading = format().read(Arrays.copyOf(bytes, length));
            assertThat(reading.findValue()).as("cut to %s bytes", length).isEmpty();
            assertThat(reading.report().issues())
                    .as("cut to %s bytes", length)
                    .anySatisfy(issue -> {
                        assertThat(issue.code()).isEqualTo(JsonIssueCodes.MALFORMED_JSON);
                        assertThat(issue.location()).isPresent();
                    })
                    .allSatisfy(issue -> assertThat(issue.message()).doesNotContain("tools.jackson", "Exception"));
        }
    }

    @Test
    void givesAReportAtEveryPlaceAtWhichAStringIsCutOff() {
        String text = SAMPLE.strip();
        for (int length = 0; length < text.length(); length++) {
            assertThat(format().read(text.substring(0, length)).report().issues())
                    .as("cut to %s characters", length)
                    .anySatisfy(issue -> {
                        assertThat(issue.code()).isEqualTo(JsonIssueCodes.MALFORMED_JSON);
                        assertThat(issue.location()).isPresent();
                    });
        }
    }

    // More than elsewhere: few changes of bytes reach a rare branch of the parser, and the document is small.
    @Property(tries = 3000)
    void givesAValueOrAReportWhateverByteIsChanged(
            @ForAll @IntRange(max = 400) int place, @ForAll byte value, @ForAll @IntRange(max = 400) int other) {
        byte[] bytes = SAMPLE.getBytes(StandardCharsets.UTF_8);
        bytes[place % bytes.length] = value;
        bytes[other % bytes.length] = (byte) (value * 31);
        ReadResult<Toys.Plan> reading = format().read(bytes);
        assertThat(reading.findValue().isPresent())
                .isNotEqualTo(reading.report().hasIssues());
    }

    @Property
    void givesAReportForAnyBytes(@ForAll byte[] bytes) {
        assertThat(format().read(bytes).report().issues()).isNotEmpty();
    }

    @Test
    void keepsTheFaultsBeforeTheBreak() {
        assertThat(described(format().read(
                                "{\"format\": \"toy-plan\", \"version\": \"1.0\",\n \"title\": 5, \"drills\": [}")))
                .containsExactly(
                        "error wrong-type at /title (2:11): 'title' must be a name, but was 5",
                        "error malformed-json (2:25): 'document' must be well-formed JSON, but is not from here on");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | error malformed-json (1:1): 'document' must be well-formed JSON, but has no content",
                "{'a': 1} | error malformed-json (1:2): 'document' must be well-formed JSON, but is not from here on",
                "{\"a\": 01} | error malformed-json (1:8): 'document' must be well-formed JSON, but is not from here on",
                "{\"a\": NaN} | error malformed-json (1:10): 'document' must be well-formed JSON, but is not from here on",
                "{\"a\": [1,]} | error malformed-json (1:10): 'document' must be well-formed JSON, but is not from here on",
                "{\"a\": 1 // no | error malformed-json (1:9): 'document' must be well-formed JSON, but is not from here on",
            })
    void tellsWhereJsonBreaks(String document, String issue) {
        assertThat(described(format().read(document.getBytes(StandardCharsets.UTF_8))))
                .contains(issue);
    }

    @Test
    void refusesASecondValue() {
        String document = format().compact().write(PlanArbitraries.sample());
        assertThat(described(format().read(document + " {}")))
                .containsExactly("error malformed-json (1:" + (document.length() + 2)
                        + "): 'document' must be one JSON object, but something follows it");
    }

    @Test
    void refusesOtherEncodings() {
        assertThat(described(format().read(SAMPLE.getBytes(StandardCharsets.UTF_16LE))))
                .singleElement()
                .asString()
                .startsWith("error malformed-json (");
        assertThat(described(format().read(SAMPLE.getBytes(StandardCharsets.UTF_16BE))))
                .singleElement()
                .asString()
                .startsWith("error malformed-json (");
        assertThat(described(format().read("{\n\"titel\": \"ä\"}".getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly(
                        "error malformed-json (2:11): 'document' must be UTF-8 text, but has bytes that are not");
    }

    @Test
    void refusesOverlongBytesAndLoneSurrogates() {
        byte[] overlong = "{\"title\": \"??\"}".getBytes(StandardCharsets.US_ASCII);
        overlong[11] = (byte) 0xC1;
        overlong[12] = (byte) 0x81;
        assertThat(described(format().read(overlong)))
                .containsExactly(
                        "error malformed-json (1:12): 'document' must be UTF-8 text, but has bytes that are not");
        String head = "{\"format\": \"toy-plan\", \"version\": \"1.0\", \"drills\": 1, \"title\": ";
        String message = "'title' must be one line of text without spaces at its ends, but was \"aU+D800\"";
        assertThat(format().read(head + "\"a\\ud800\"}").report().issues())
                .extracting(Issue::message)
                .contains(message);
        assertThat(format().read(head + "\"a\ud800\"}").report().issues())
                .extracting(Issue::message)
                .contains(message);
    }

    @ParameterizedTest
    @CsvSource({
        "depth, is nested too deeply",
        "name, has too long a field name",
        "text, has too long a text",
        "number, has too long a number",
        "tokens, has too many parts",
    })
    void keepsToTheLimits(String limit, String found) {
        TherexFormat<Toys.Plan> format = format().withLimits(JsonLimits.builder()
                .depth(6)
                .nameLength(20)
                .textLength(100)
                .numberLength(30)
                .tokens(60)
                .build());
        String value = switch (limit) {
            case "depth" -> "[".repeat(10);
            case "name" -> "{\"" + "n".repeat(21) + "\": 1}";
            case "text" -> "\"" + "t".repeat(101) + "\"";
            case "number" -> "1".repeat(31);
            default -> "[" + "1,".repeat(100) + "1]";
        };
        String document =
                "{\"format\": \"toy-plan\", \"version\": \"1.0\", \"title\": \"T\", \"drills\": " + value + "}";
        assertThat(format.read(document).report().issues())
                .filteredOn(issue -> issue.code().equals(JsonIssueCodes.LIMIT_EXCEEDED))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.message())
                            .isEqualTo("'document' must be within the limits of reading, but " + found);
                    assertThat(issue.location()).isPresent();
                });
    }

    @Test
    void refusesADocumentThatIsTooLongHoweverItIsGiven() throws IOException {
        TherexFormat<Toys.Plan> format =
                format().withLimits(JsonLimits.builder().documentLength(10).build());
        String expected =
                "error limit-exceeded: 'document' must be at most 10 bytes or characters long, but was longer";
        assertThat(described(format.read("{\"long\": 1}"))).containsExactly(expected);
        assertThat(described(format.read("{\"long\": 1}".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(expected);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        assertThat(described(format.read(endless))).containsExactly(expected);
        assertThat(described(format.read(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)))))
                .containsExactly("error missing at /format (1:1): 'format' must be given; begin the document with"
                        + " \"format\": \"toy-plan\"");
    }

    @Test
    void goesNoDeeperThanTheLimitIntoRecursiveValues() {
        String deep = "{\"id\": \"a\", \"title\": \"A\", \"amount\": 1, \"parts\": [".repeat(2000);
        assertThat(format().read("{\"format\": \"toy-plan\", \"version\": \"1.0\", \"title\": \"T\", \"drills\": ["
                                + deep)
                        .report()
                        .issues())
                .extracting(issue -> issue.code())
                .contains(JsonIssueCodes.LIMIT_EXCEEDED);
    }
}
