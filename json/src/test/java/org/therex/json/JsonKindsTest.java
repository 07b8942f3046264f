package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import com.google.common.io.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.check.Issue;
import org.therex.json.Toys.Drill;
import org.therex.json.Toys.Plan;

/**
 * What reading answers to each kind of JSON and of what is none, by the table {@code json-kinds.txt}, which says how it is
 * to be read.
 */
class JsonKindsTest {

    private static final Pattern BYTES = Pattern.compile("<([0-9A-F]{2}(?: [0-9A-F]{2})*)(?:\\*(\\d+))?>");
    private static final String FORMAT = "{\"format\":\"toy-plan\",\"version\":\"1.0\",\"title\":\"T\",\"drills\":[";
    private static final String DRILL = "{\"id\":\"a\",\"title\":\"A\",\"amount\":1";

    /** A line of the table. */
    record Kind(String kind, String name, String where, String input, String answer, String decision) {

        static Kind of(String line) {
            String[] cells = line.split("\\|", 6);
            return new Kind(
                    cells[0].strip(),
                    cells[1].strip(),
                    cells[2].strip(),
                    cells[3].strip(),
                    cells[4].strip(),
                    cells.length == 6 ? cells[5].strip() : "");
        }

        /** Returns the document: what is given stands at the beginning of the second line, or is the document. */
        byte[] document() {
            return switch (where) {
                case "amount" -> inside(FORMAT + "{\"id\":\"a\",\"title\":\"A\",\"amount\":\n", "}]}");
                case "load" -> inside(FORMAT + DRILL + ",\"loadKilograms\":\n", "}]}");
                case "flag" -> inside(FORMAT + DRILL + ",\"bothSides\":\n", "}]}");
                case "cue" -> inside(FORMAT + DRILL + ",\"cues\":[\n", "]}]}");
                case "cues" -> inside(FORMAT + DRILL + ",\"cues\":\n", "}]}");
                case "field" -> inside(FORMAT + DRILL + ",\n", "}]}");
                case "before" -> inside("", FORMAT + DRILL + "}]}");
                case "after" -> inside(FORMAT + DRILL + "}]}\n", "");
                case "document" -> inside("", "");
                default -> throw new IllegalArgumentException(where);
            };
        }

        private byte[] inside(String before, String after) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(before.getBytes(StandardCharsets.US_ASCII));
            Matcher matcher = BYTES.matcher(input);
            int from = 0;
            while (matcher.find()) {
                bytes.writeBytes(input.substring(from, matcher.start()).getBytes(StandardCharsets.US_ASCII));
                byte[] unit = BaseEncoding.base16().decode(matcher.group(1).replace(" ", ""));
                int count = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
                for (int i = 0; i < count; i++) {
                    bytes.writeBytes(unit);
                }
                from = matcher.end();
            }
            bytes.writeBytes(input.substring(from).getBytes(StandardCharsets.US_ASCII));
            bytes.writeBytes(after.getBytes(StandardCharsets.US_ASCII));
            return bytes.toByteArray();
        }

        /** Returns the part of a value of which the line speaks, in ASCII. */
        String part(Plan plan) {
            Drill drill = plan.drills().get(0);
            return switch (where) {
                case "amount" -> drill.amount().toString();
                case "load" -> drill.load().orElseThrow().toString();
                case "flag" -> Boolean.toString(drill.bothSides());
                case "cue", "cues" -> ascii(drill.cues());
                default -> plan.title();
            };
        }

        private static String ascii(Collection<String> texts) {
            return texts.stream()
                    .map(text -> text.length() > 99 ? text.length() + " characters" : text)
                    .flatMap(text -> text.chars().mapToObj(Kind::ascii))
                    .collect(Collectors.joining());
        }

        private static String ascii(int unit) {
            return unit > ' ' && unit < 0x7F ? Character.toString(unit) : String.format("{%04X}", unit);
        }

        @Override
        public String toString() {
            return kind + " " + name;
        }
    }

    static ImmutableList<Kind> kinds() throws IOException {
        return Resources.readLines(Resources.getResource(JsonKindsTest.class, "json-kinds.txt"), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Kind::of)
                .collect(ImmutableList.toImmutableList());
    }

    static String answer(Kind kind, ReadResult<Plan> reading) {
        return reading.findValue()
                .map(value -> ("= " + kind.part(value)).strip())
                .orElseGet(() -> reading.report().issues().stream()
                        .map(JsonKindsTest::described)
                        .collect(Collectors.joining("; ")));
    }

    private static String described(Issue issue) {
        return issue.code() + " " + issue.location().map(Object::toString).orElse("nowhere");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void areAnsweredAsTheTableSays(Kind kind) {
        assertThat(answer(kind, Toys.FORMAT.read(kind.document()))).isEqualTo(kind.answer());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void areAnsweredAlikeWhenGivenAsAString(Kind kind) {
        Optional<String> text = text(kind.document());
        if (text.isPresent()) {
            assertThat(withoutColumnOfTheBreak(answer(kind, Toys.FORMAT.read(text.get()))))
                    .isEqualTo(withoutColumnOfTheBreak(kind.answer()));
        }
    }

    /** Where in a broken number the break is noticed differs. */
    private static String withoutColumnOfTheBreak(String answer) {
        return answer.replaceAll("(malformed-json \\d+):\\d+", "$1");
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void areMalformedExactlyIfTheyAreNoJson(Kind kind) {
        ReadResult<Plan> strict = Toys.FORMAT.read(kind.document());
        ReadResult<Plan> tolerant = Toys.FORMAT.tolerant().read(kind.document());
        switch (kind.kind()) {
            case "y" -> {
                assertThat(isMalformed(strict)).isFalse();
                assertThat(isMalformed(tolerant)).isFalse();
            }
            case "n" -> {
                assertThat(isMalformed(strict)).isTrue();
                assertThat(isMalformed(tolerant)).isTrue();
            }
            case "i" -> assertThat(kind.decision()).isNotEmpty();
            default -> throw new IllegalArgumentException(kind.kind());
        }
    }

    private static boolean isMalformed(ReadResult<?> reading) {
        return reading.report().issues().stream().anyMatch(issue -> issue.code().equals(JsonIssueCodes.MALFORMED_JSON));
    }

    @Test
    void areManyAndDifferent() throws IOException {
        assertThat(kinds()).hasSizeGreaterThan(300);
        assertThat(kinds().stream().map(Kind::toString)).doesNotHaveDuplicates();
        assertThat(kinds().stream().map(kind -> kind.where() + kind.input())).doesNotHaveDuplicates();
        assertThat(kinds().stream().collect(Collectors.groupingBy(Kind::kind, Collectors.counting())))
                .hasEntrySatisfying("y", count -> assertThat(count).isGreaterThan(50))
                .hasEntrySatisfying("n", count -> assertThat(count).isGreaterThan(100))
                .hasEntrySatisfying("i", count -> assertThat(count).isGreaterThan(50));
    }
}
