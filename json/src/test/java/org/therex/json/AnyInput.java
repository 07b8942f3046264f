package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.therex.anatomy.BodyRegion;
import org.therex.check.Issue;
import org.therex.check.Report;
import org.therex.exercise.Exercise;
import org.therex.program.Program;
import org.therex.wire.KnownShapes;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every way in which this module reads, each with what must hold whatever it is given: it leads to a value or to a report,
 * and what leads to a value can be written and read again.
 */
final class AnyInput {

    /** A way of reading, which throws if something does not hold that must. */
    record Way(String name, Consumer<byte[]> tried) {}

    /** The types that a mapper reads, in an order that stays the same. */
    static final ImmutableList<Class<?>> TYPES = KnownShapes.all().keySet().asList();

    static final ImmutableList<Way> WAYS = ways();

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TherexModule()).build();

    private AnyInput() {}

    private static ImmutableList<Way> ways() {
        ImmutableList.Builder<Way> ways = ImmutableList.builder();
        addDocuments(ways, TherexJson.programs());
        addDocuments(ways, TherexJson.exercises());
        addDocuments(ways, TherexJson.rules());
        addRecords(ways, "exercise records", TherexJson.exerciseRecords());
        addRecords(ways, "program records", TherexJson.programRecords());
        addRecords(ways, "program document records", TherexJson.programs().records());
        ways.add(new Way("mapper, bytes", AnyInput::map));
        ways.add(new Way("mapper, tree", AnyInput::mapTree));
        ways.add(new Way("mapper, parts", AnyInput::mapParts));
        return ways.build();
    }

    private static <T> void addDocuments(ImmutableList.Builder<Way> ways, TherexFormat<T> format) {
        TherexFormat<T> tolerant = format.tolerant();
        ways.add(new Way(format + ", strict, bytes", bytes -> strict(format, format.read(bytes), bytes)));
        ways.add(new Way(format + ", tolerant, bytes", bytes -> tolerant(tolerant, tolerant.read(bytes), bytes)));
        ways.add(new Way(
                format + ", strict, text", bytes -> strict(format, format.read(text(bytes)), text(bytes), bytes)));
        ways.add(new Way(format + ", tolerant, text", bytes -> tolerant(tolerant, tolerant.read(text(bytes)), bytes)));
    }

    private static void addRecords(ImmutableList.Builder<Way> ways, String name, RecordFormat<?> records) {
        ways.add(new Way(name + ", strict", bytes -> records(records, bytes)));
        ways.add(new Way(name + ", tolerant", bytes -> records(records.tolerant(), bytes)));
    }

    /**
     * Returns a string that any bytes make, with bytes from 0x80 to 0x9F as halves of surrogate pairs, so that there are
     * whole and broken ones.
     */
    static String text(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte unit : bytes) {
            int code = unit & 0xFF;
            text.append((char) (code >= 0x80 && code < 0xA0 ? 0xD800 + ((code - 0x80) << 6) : code));
        }
        return text.toString();
    }

    private static <T> void strict(TherexFormat<T> format, ReadResult<T> reading, String text, byte[] bytes) {
        strict(format, reading, bytes);
        if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            ReadResult<T> encoded = format.read(text.getBytes(StandardCharsets.UTF_8));
            if (exceedsALimit(encoded)) {
                // The limit of a name counts bytes there and characters here.
                return;
            }
            assertThat(encoded.findValue()).isEqualTo(reading.findValue());
            assertThat(encoded.faultCount()).isEqualTo(reading.faultCount());
        }
    }

    private static boolean exceedsALimit(ReadResult<?> reading) {
        return reading.report().issues().stream().anyMatch(issue -> issue.code().equals(JsonIssueCodes.LIMIT_EXCEEDED));
    }

    private static <T> void strict(TherexFormat<T> format, ReadResult<T> reading, byte[] bytes) {
        valueOrReport(reading, bytes);
        if (reading.findValue().isPresent()) {
            String written = format.write(reading.value());
            assertThat(format.read(written).value()).isEqualTo(reading.value());
            assertThat(format.write(format.read(written).value())).isEqualTo(written);
        }
    }

    private static <T> void tolerant(TherexFormat<T> format, ReadResult<T> reading, byte[] bytes) {
        valueOrReport(reading, bytes);
        if (reading.findValue().isPresent()) {
            String written = format.write(reading);
            ReadResult<T> again = format.read(written);
            assertThat(again.value()).isEqualTo(reading.value());
            assertThat(format.write(again)).isEqualTo(written);
        }
    }

    private static void valueOrReport(ReadResult<?> reading, byte[] bytes) {
        boolean good = reading.findValue().isPresent();
        assertThat(good).isEqualTo(!reading.report().hasErrors());
        assertThat(good).isEqualTo(reading.faultCount() == 0);
        assertThat(reading.report().errors()).hasSizeLessThanOrEqualTo(reading.faultCount() + 1);
        for (Issue issue : reading.report().issues()) {
            boolean ofTheWhole = issue.code().equals(JsonIssueCodes.MORE_FAULTS)
                    || issue.code().equals(JsonIssueCodes.LIMIT_EXCEEDED);
            assertThat(issue.location().isPresent() || ofTheWhole)
                    .as("%s has a location", issue)
                    .isTrue();
        }
        leaksNothing(reading.report(), bytes);
    }

    /** A report speaks of the document, not of what reads it, unless the document does. */
    private static void leaksNothing(Report report, byte[] bytes) {
        if (!new String(bytes, StandardCharsets.ISO_8859_1).contains(".")) {
            assertThat(report.toString()).doesNotContain("tools.jackson", "org.therex", "java.lang");
        }
    }

    private static <T> void records(RecordFormat<T> records, byte[] bytes) {
        long lines = read(records.readLines(new ByteArrayInputStream(bytes)), bytes);
        long listed = read(records.readList(new ByteArrayInputStream(bytes)), bytes);
        assertThat(Math.max(lines, listed)).isLessThanOrEqualTo(bytes.length + 1L);
        String text = text(bytes);
        read(records.readLines(new StringReader(text)), bytes);
        read(records.readList(new StringReader(text)), bytes);
    }

    private static long read(RecordReader<?> reader, byte[] bytes) {
        reader.forEachRemaining(record -> valueOrReport(record.result(), bytes));
        return reader.progress().records();
    }

    private static Class<?> type(byte[] bytes) {
        return TYPES.get(bytes.length == 0 ? 0 : (bytes[0] & 0xFF) % TYPES.size());
    }

    private static byte[] rest(byte[] bytes) {
        return java.util.Arrays.copyOfRange(bytes, Math.min(1, bytes.length), bytes.length);
    }

    /** The first byte says which type is read from the others. */
    private static void map(byte[] bytes) {
        Class<?> type = type(bytes);
        byte[] document = rest(bytes);
        Optional<?> value = mapped(() -> MAPPER.readValue(document, type));
        value.ifPresent(it -> {
            assertThat(it).isInstanceOf(type);
            String written = MAPPER.writeValueAsString(it);
            assertThat((Object) MAPPER.readValue(written, type)).isEqualTo(it);
            assertThat(MAPPER.writeValueAsString(MAPPER.readValue(written, type)))
                    .isEqualTo(written);
        });
    }

    private static void mapTree(byte[] bytes) {
        Class<?> type = type(bytes);
        byte[] document = rest(bytes);
        Optional<JsonNode> tree = mapped(() -> MAPPER.readTree(document));
        tree.flatMap(it -> mapped(() -> MAPPER.treeToValue(it, type)))
                .ifPresent(value -> assertThat(value).isInstanceOf(type));
    }

    record Card(Program program, java.util.List<Exercise> exercises, Map<BodyRegion, Integer> pain) {}

    private static void mapParts(byte[] bytes) {
        mapped(() -> MAPPER.readValue(bytes, Card.class));
        mapped(() -> MAPPER.readValue(bytes, new TypeReference<java.util.List<Exercise>>() {}));
        mapped(() -> MAPPER.readValue(bytes, new TypeReference<Map<BodyRegion, BodyRegion>>() {}));
    }

    private interface Mapping<T> {
        T value();
    }

    /** What a mapper throws is an exception of Jackson; of ours it carries a report. */
    private static <T> Optional<T> mapped(Mapping<T> mapping) {
        try {
            return Optional.ofNullable(mapping.value());
        } catch (InvalidJsonException e) {
            assertThat(e.report().hasErrors()).isTrue();
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
