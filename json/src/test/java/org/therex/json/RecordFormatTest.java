package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.exercise.Exercise;
import org.therex.wire.Document;

/** Streams of records: each by itself, whatever the others are. */
class RecordFormatTest {

    static final RecordFormat<Toys.Drill> DRILLS =
            new TherexFormat<>(() -> Document.bare("toy-drill", Toys.DRILL)).records();

    private static final String A = "{\"id\":\"a\",\"title\":\"A\",\"amount\":1}";
    private static final String B = "{\"id\":\"b\",\"title\":\"Б 👍\",\"amount\":2}";

    /** Returns what is tested; another library of JSON must behave in the same way. */
    RecordFormat<Toys.Drill> drills() {
        return DRILLS;
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> described(RecordReader<?> reader) {
        List<String> all = new ArrayList<>();
        reader.forEachRemaining(record -> all.add(record.position() + " (" + record.location() + ") "
                + record.result()
                        .findValue()
                        .map(value -> "ok")
                        .orElseGet(() -> record.result().report().toString())));
        return all;
    }

    private List<String> lines(String text) {
        List<String> fromBytes = described(drills().readLines(bytes(text)));
        assertThat(described(drills().readLines(new StringReader(text)))).isEqualTo(fromBytes);
        assertThat(described(drills().readLines(new Dripping(bytes(text))))).isEqualTo(fromBytes);
        return fromBytes;
    }

    private List<String> list(String text) {
        List<String> fromBytes = described(drills().readList(bytes(text)));
        assertThat(described(drills().readList(new StringReader(text)))).isEqualTo(fromBytes);
        assertThat(described(drills().readList(new Dripping(bytes(text))))).isEqualTo(fromBytes);
        return fromBytes;
    }

    /** Gives a byte at a time and cannot be closed. */
    private static final class Dripping extends FilterInputStream {

        Dripping(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, Math.min(1, length));
        }

        @Override
        public void close() {
            throw new AssertionError("must not be closed");
        }
    }

    @Test
    void readsEachLineWithItsPlace() {
        assertThat(lines("\uFEFF" + A + "\n\n \t\r\n" + B + "\r\n" + A))
                .containsExactly("0 (1:1) ok", "1 (4:1) ok", "2 (5:1) ok");
        assertThat(lines(A + "\n")).containsExactly("0 (1:1) ok");
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n \n")).isEmpty();
    }

    @Test
    void goesOnAfterALineThatIsNoJson() {
        assertThat(lines(A + "\n{\"id\": \"x\", \"title\n" + B + "\n" + A + A + "\n nonsense\n" + B))
                .containsExactly(
                        "0 (1:1) ok",
                        "1 (2:1) error malformed-json (2:19): 'document' must be well-formed JSON, but ends before"
                                + " it is"
                                + " complete",
                        "2 (3:1) ok",
                        "3 (4:1) error malformed-json (4:34): 'document' must be one JSON object, but something follows"
                                + " it",
                        "4 (5:1) error malformed-json (5:2): 'document' must be well-formed JSON, but is not from"
                                + " here on",
                        "5 (6:1) ok");
    }

    @Test
    void placesTheFaultsOfALineInTheStream() {
        assertThat(lines(A + "\n" + B.replace("2", "0") + "\r\n  {\"id\": 1,\r \"title\": \"T\", \"amount\": 1}\n5"))
                .containsExactly(
                        "0 (1:1) ok",
                        "1 (2:1) error out-of-range at /amount (2:35): 'amount' must be a whole number from 1 to"
                                + " 500, but"
                                + " was 0",
                        "2 (3:1) error wrong-type at /id (3:10): 'id' must be lower-case words joined by hyphens,"
                                + " but was"
                                + " 1",
                        "3 (5:1) error wrong-type (5:1): 'document' must be an object, but was 5");
    }

    @Test
    void refusesALineThatIsTooLongOrNoUtf8AndGoesOn() {
        RecordFormat<Toys.Drill> small =
                drills().withLimits(JsonLimits.builder().documentLength(40).build());
        String text = A + "\n" + "x".repeat(500_000) + "\n" + B + "\n" + "y".repeat(41);
        assertThat(described(small.readLines(bytes(text))))
                .containsExactly(
                        "0 (1:1) ok",
                        "1 (2:1) error limit-exceeded (2:1): 'document' must be at most 40 bytes or characters long,"
                                + " but"
                                + " was longer",
                        "2 (3:1) ok",
                        "3 (4:1) error limit-exceeded (4:1): 'document' must be at most 40 bytes or characters long,"
                                + " but"
                                + " was longer");
        byte[] latin = (A + "\n" + A.replace("A", "Ä") + "\n" + A).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(described(drills().readLines(new ByteArrayInputStream(latin))))
                .containsExactly(
                        "0 (1:1) ok",
                        "1 (2:1) error malformed-json (2:20): 'document' must be UTF-8 text, but has bytes that are"
                                + " not",
                        "2 (3:1) ok");
        assertThat(described(drills().readLines(new StringReader(A + "\n" + A.replace("A", "\ud800") + "\n\udc00"))))
                .containsExactly(
                        "0 (1:1) ok",
                        "1 (2:1) error malformed-json (2:20): 'document' must be UTF-8 text, but has bytes that are"
                                + " not",
                        "2 (3:1) error malformed-json (3:1): 'document' must be UTF-8 text, but has bytes that are"
                                + " not");
    }

    @Test
    void readsTheElementsOfAList() {
        assertThat(list("[]")).isEmpty();
        assertThat(list("\uFEFF \n[ \n ] \n")).isEmpty();
        assertThat(list("[" + A + "]")).containsExactly("0 (1:2) ok");
        assertThat(list("[\n" + A + ",\r\n  " + B + "\n,[1,\"]\\\"\"], 5,\"x\",{\"id\":\"]},{\"}]\n"))
                .containsExactly(
                        "0 (2:1) ok",
                        "1 (3:3) ok",
                        "2 (4:2) error wrong-type at /2 (4:2): 'document' must be an object, but was a list",
                        "3 (4:13) error wrong-type at /3 (4:13): 'document' must be an object, but was 5",
                        "4 (4:15) error wrong-type at /4 (4:15): 'document' must be an object, but was \"x\"",
                        "5 (4:19) error missing at /5/amount (4:19): 'amount' must be given\n"
                                + "error missing at /5/title (4:19): 'title' must be given\n"
                                + "error bad-format at /5/id (4:25): 'id' must be lower-case words joined by"
                                + " hyphens, but"
                                + " was \"]},{\"");
    }

    @Test
    void endsAListWhereItBreaks() {
        String rest = "'document' must be well-formed JSON, but ";
        assertThat(list("[" + A + ",{\"id\":01}," + B + "]"))
                .hasSize(2)
                .last()
                .asString()
                .contains("error malformed-json at /1", rest + "is not from here on");
        assertThat(list("[" + A))
                .containsExactly(
                        "0 (1:2) ok",
                        "1 (1:35) error malformed-json at /1 (1:35): " + rest + "ends before it is complete");
        assertThat(list("[" + A + ",")).last().asString().endsWith(rest + "ends before it is complete");
        assertThat(list("[" + A + ",]")).last().asString().endsWith("(1:36): " + rest + "is not from here on");
        assertThat(list("[" + A + " " + B + "]")).last().asString().endsWith("(1:36): " + rest + "is not from here on");
        assertThat(list("[,")).last().asString().endsWith("(1:2): " + rest + "is not from here on");
        assertThat(list("[{\"id\":\"x")).last().asString().contains(rest + "ends before it is complete");
        assertThat(list("[] 1"))
                .containsExactly("0 (1:4) error malformed-json at /0 (1:4): 'document' must be one JSON list, but"
                        + " something follows it");
        assertThat(list(" ")).singleElement().asString().endsWith("must be a list of records, but has no content");
        assertThat(list("5")).singleElement().asString().endsWith("must be a list of records, but is something else");
        assertThat(list(A))
                .singleElement()
                .asString()
                .endsWith("must be a list of records, but is an object; read records on lines with readLines");
    }

    @Test
    void goesOnAfterAnElementThatIsTooLong() {
        RecordFormat<Toys.Drill> small =
                drills().withLimits(JsonLimits.builder().documentLength(40).build());
        assertThat(described(small.readList(bytes("[" + A + ",\"" + "x".repeat(300_000) + "\", " + B + "]"))))
                .containsExactly(
                        "0 (1:2) ok",
                        "1 (1:36) error limit-exceeded at /1 (1:36): 'document' must be at most 40 bytes or characters"
                                + " long, but was longer",
                        "2 (1:300040) ok");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void tellsHowFarItHasCome(boolean asList) {
        List<ReadProgress> heard = new ArrayList<>();
        String text = asList ? "[" + A + "," + A + ",5," + A + ",1]" : String.join("\n", A, A, "5", A, "1\n");
        RecordReader<Toys.Drill> reader = asList
                ? drills().onProgress(2, heard::add).readList(bytes(text))
                : drills().onProgress(2, heard::add).readLines(bytes(text));
        assertThat(reader.progress()).isEqualTo(new ReadProgress(0, 0, 0));
        ReadProgress end = new ReadProgress(5, text.length(), 2);
        assertThat(reader.validateAll()).isEqualTo(end);
        assertThat(reader.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(reader::next);
        assertThat(heard).hasSize(3).last().isEqualTo(end);
        assertThat(heard.get(0)).satisfies(progress -> {
            assertThat(progress.records()).isEqualTo(2);
            assertThat(progress.faults()).isZero();
            assertThat(progress.bytes()).isBetween(2L * A.length(), (long) text.length());
        });
    }

    @Test
    void writesLinesAndListsThatReadAsTheSame() throws IOException {
        ImmutableList<Exercise> exercises =
                ImmutableList.copyOf(SmallContent.catalog().exercises());
        RecordFormat<Exercise> records = TherexJson.exerciseRecords();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        try (RecordWriter<Exercise> line = records.writeLines(lines);
                RecordWriter<Exercise> element = records.writeList(list)) {
            for (Exercise exercise : exercises) {
                line.write(exercise);
                element.write(exercise);
            }
            assertThat(line.records()).isEqualTo(7);
        }
        assertThat(lines.toString(StandardCharsets.UTF_8).lines()).hasSize(7);
        try (Stream<JsonRecord<Exercise>> read =
                records.readLines(new ByteArrayInputStream(lines.toByteArray())).stream()) {
            assertThat(read.map(record -> record.result().value())).isEqualTo(exercises);
        }
        List<Exercise> fromList = new ArrayList<>();
        records.readList(new ByteArrayInputStream(list.toByteArray()))
                .forEachRemaining(record -> fromList.add(record.result().value()));
        assertThat(fromList).isEqualTo(exercises);
    }

    @Test
    void writesDocumentsWithTheirHeadersAsRecords() throws IOException {
        RecordFormat<Toys.Plan> plans = Toys.FORMAT.records();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter<Toys.Plan> writer = plans.writeLines(out)) {
            writer.write(PlanArbitraries.sample());
        }
        String line = Toys.FORMAT.compact().write(PlanArbitraries.sample()) + "\n";
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(line);
        assertThat(plans.readLines(bytes(line)).next().result().value()).isEqualTo(PlanArbitraries.sample());
        assertThat(plans).hasToString("toy-plan");
    }

    @Test
    void completesAListOnceAndClosesNothingThatWasGiven() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FilterOutputStream open = new FilterOutputStream(out) {
            @Override
            public void close() {
                throw new AssertionError("must not be closed");
            }
        };
        RecordWriter<Toys.Drill> writer = drills().writeList(open);
        writer.close();
        writer.close();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[]\n");
        ReadResult<Toys.Drill> reading = drills().readLines(bytes(A)).next().result();
        assertThatIllegalStateException()
                .isThrownBy(() -> writer.write(reading))
                .withMessage("'writer' must be open, but was closed");
        assertThat(list(out.toString(StandardCharsets.UTF_8))).isEmpty();
        drills().readLines(new Dripping(bytes(A))).close();
    }

    @Test
    void readsAndWritesFiles(@TempDir Path folder) throws IOException {
        Path lines = folder.resolve("drills.jsonl");
        Path list = folder.resolve("drills.json");
        Toys.Drill drill = drills().readLines(bytes(B)).next().result().value();
        try (RecordWriter<Toys.Drill> writer = drills().writeLines(lines);
                RecordWriter<Toys.Drill> other = drills().writeList(list)) {
            writer.write(drill);
            writer.write(drill);
            other.write(drill);
            other.write(drill);
        }
        assertThat(Files.readString(lines)).isEqualTo(B + "\n" + B + "\n");
        assertThat(Files.readString(list)).isEqualTo("[\n" + B + ",\n" + B + "\n]\n");
        try (RecordReader<Toys.Drill> reader = drills().readLines(lines)) {
            assertThat(described(reader)).containsExactly("0 (1:1) ok", "1 (2:1) ok");
        }
        try (RecordReader<Toys.Drill> reader = drills().readList(list)) {
            assertThat(described(reader)).containsExactly("0 (2:1) ok", "1 (3:1) ok");
        }
    }

    @Test
    void readsRecordsTolerantlyAndWritesThemBack() throws IOException {
        String line = A.replace("}", ",\"new\":1.50}");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter<Toys.Drill> writer = drills().writeLines(out)) {
            writer.write(drills().tolerant().readLines(bytes(line)).next().result());
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(line + "\n");
        assertThat(described(drills().readLines(bytes(line))))
                .singleElement()
                .asString()
                .contains("unknown-field at /new");
    }

    @Test
    void passesAnExceptionOfTheStreamOn() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> drills().readLines(closed).next())
                .withMessageContaining("Stream closed");
    }

    @Test
    void findsWhatIsWrongAmongRecords() {
        List<Exercise> some = SmallContent.catalog().exercises().stream()
                .filter(exercise -> !exercise.links().isEmpty())
                .limit(1)
                .toList();
        Exercise linked = some.get(0);
        String line = new TherexFormat<>(org.therex.wire.Documents::bareExercise)
                .compact()
                .write(linked);
        RecordIdCheck<Exercise> ids = RecordIdCheck.ofExercises();
        TherexJson.exerciseRecords().readLines(bytes(line + "\n" + line)).forEachRemaining(ids::add);
        long targets =
                linked.links().stream().map(link -> link.exercise()).distinct().count();
        assertThat(ids.report().errors()).hasSize(1);
        assertThat(ids.report().issues()).hasSize(1 + (int) targets);
        assertThat(ids.report().issues().toString())
                .contains("error duplicate at /id (2:1): 'id' must identify one exercise only, but was \"" + linked.id()
                        + "\" also at 1:1")
                .contains("information link-outside (1:1): 'record' must link to an exercise of the stream if the link"
                        + " is to be followed, but was \""
                        + linked.links().get(0).exercise() + "\"");

        RecordIdCheck<Exercise> incomplete = RecordIdCheck.ofExercises();
        TherexJson.exerciseRecords().readLines(bytes(line + "\nnonsense")).forEachRemaining(incomplete::add);
        assertThat(incomplete.report().errors()).isEmpty();
        assertThat(incomplete.report().issues())
                .hasSize((int) targets)
                .allSatisfy(issue ->
                        assertThat(issue.hint()).contains("one of the 1 records that have faults may define it"));

        RecordIdCheck<Exercise> few = RecordIdCheck.ofExercises().maxFaults(2);
        TherexJson.exerciseRecords().readLines(bytes((line + "\n").repeat(10))).forEachRemaining(few::add);
        assertThat(few.report().issues().toString()).contains("7 more duplicate identifiers were found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"id\":\"a\"}]", " [\n{\"id\":\"a\"},\n{\"id\":\"b\"}\n]", "\n\n[", "[]"})
    void saysThatAListIsReadAsAList(String list) {
        List<JsonRecord<Exercise>> records = new ArrayList<>();
        TherexJson.exerciseRecords().readLines(bytes(list)).forEachRemaining(records::add);
        assertThat(records)
                .singleElement()
                .satisfies(record -> assertThat(record.result().report())
                        .hasToString("error malformed-json (" + record.location()
                                + "): 'document' must be a JSON object on each line, but begins with a list; read a"
                                + " list of records with readList of RecordFormat"));
    }

    @Test
    void findsNoFaultAmongRealExercises() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter<Exercise> writer = TherexJson.exerciseRecords().writeLines(out)) {
            for (Exercise exercise : SmallContent.catalog().exercises()) {
                writer.write(exercise);
            }
        }
        RecordIdCheck<Exercise> ids = RecordIdCheck.ofExercises();
        TherexJson.exerciseRecords()
                .readLines(new ByteArrayInputStream(out.toByteArray()))
                .forEachRemaining(ids::add);
        assertThat(ids.report().errors()).isEmpty();
        assertThat(ids.report().issues())
                .extracting(org.therex.check.Issue::code)
                .containsOnly(org.therex.catalog.CatalogCodes.LINK_OUTSIDE);
        RecordIdCheck<org.therex.program.Program> programs = RecordIdCheck.ofPrograms();
        assertThat(programs.report().issues()).isEmpty();
    }
}
