package org.therex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.exercise.Exercise;
import org.therex.json.RecordWriter;
import org.therex.json.TherexJson;
import org.therex.lowback.LowBack;
import org.therex.lowback.LowBackProgram;
import org.therex.lowback.LowBackRules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateTest {

    private static final String FAULTY_PROGRAM = """
            {
              "format": "therex-program",
              "version": "1.0",
              "id": "p",
              "title": "P",
              "colour": "red",
              "sections": []
            }
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @BeforeEach
    void nothingIsReported() {
        out.reset();
        errors.reset();
    }

    private int run(Object... arguments) {
        return runTelling(1_000_000, arguments);
    }

    private int runTelling(int every, Object... arguments) {
        return Validate.run(
                java.util.Arrays.stream(arguments).map(Object::toString).toList(),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8),
                every);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path exercises(String name, int count) throws IOException {
        Path file = folder.resolve(name);
        try (RecordWriter<Exercise> lines = TherexJson.exerciseRecords().writeLines(file)) {
            for (Exercise exercise :
                    LowBack.catalog().exercises().stream().limit(count).toList()) {
                lines.write(exercise);
            }
        }
        return file;
    }

    @Test
    void aFolderOfGoodDocumentsIsFine() throws IOException {
        file("a/program.json", TherexJson.write(LowBackProgram.STRONGER_AT_HOME.program()));
        file("a/b/exercises.json", TherexJson.write(LowBack.catalog()));
        file("rules.json", TherexJson.write(LowBackRules.ruleSet()));
        exercises("all.ndjson", 33);
        file("notes.txt", "not ours");

        assertThat(run(folder)).isEqualTo(Validate.FINE);
        assertThat(out()).isEqualTo("files 4, faults 0, not read 0" + System.lineSeparator());
        assertThat(errors()).isEmpty();
    }

    @Test
    void faultsAreReportedWithTheirPlaces() throws IOException {
        Path file = file("program.json", FAULTY_PROGRAM);

        assertThat(run(file)).isEqualTo(Validate.FAULTS);
        assertThat(out().lines().toList()).satisfies(lines -> {
            assertThat(lines)
                    .anySatisfy(line -> assertThat(line)
                            .startsWith(file + ":6:")
                            .contains(" error unknown-field 'program' must be given known fields only"));
            assertThat(lines.get(lines.size() - 1)).matches("files 1, faults [1-9]\\d*, not read 0");
        });
    }

    @Test
    void toleratesUnknownContentByOption() throws IOException {
        String program = TherexJson.write(LowBackProgram.STRONGER_AT_HOME.program());
        Path file = file("program.json", program.replaceFirst("\"title\"", "\"colour\": \"red\",\n  \"title\""));

        assertThat(run(file)).isEqualTo(Validate.FAULTS);
        out.reset();
        assertThat(run("--tolerant", file)).isEqualTo(Validate.FINE);
        assertThat(out()).contains(" information unknown-field ").contains("faults 0");
    }

    @Test
    void aDocumentOfAnUnknownFormatGetsTheKnownOnes() throws IOException {
        Path other = file("a.json", "{\"format\": \"recipe\"}");
        Path none = file("b.json", "{\"id\": 3}");

        assertThat(run(other, none)).isEqualTo(Validate.FAULTS);
        assertThat(out())
                .contains(other + ":1:12 error unknown-format 'format' must be one of"
                        + " therex-program, therex-exercises, therex-exercise, therex-rules, but was \"recipe\"")
                .contains(" error missing 'format' must be given; begin the document with \"format\" and one of:"
                        + " therex-program, therex-exercises, therex-exercise, therex-rules");
    }

    @Test
    void documentsAreReadAsTheFormatThatTheyName() throws IOException {
        Path rules = file("rules.json", "{\"format\": \"therex-rules\", \"version\": \"1.0\", \"shade\": 1}");

        assertThat(run(rules)).isEqualTo(Validate.FAULTS);
        assertThat(out()).contains(" error unknown-field ").doesNotContain("unknown-format");
    }

    @Test
    void recordsAreExercisesUnlessTheySayOtherwise() throws IOException {
        Path exercises = exercises("exercises.jsonl", 33);
        Path headed = folder.resolve("headed.jsonl");
        try (var lines = TherexJson.programs().records().writeLines(headed)) {
            lines.write(LowBackProgram.STRONGER_AT_HOME.program());
            lines.write(LowBackProgram.STRETCH_AND_RELAX.program());
        }
        Path bare = folder.resolve("bare.jsonl");
        try (var lines = TherexJson.programRecords().writeLines(bare)) {
            lines.write(LowBackProgram.STRONGER_AT_HOME.program());
        }

        assertThat(run(exercises, headed)).isEqualTo(Validate.FINE);
        assertThat(run("--programs", headed, bare)).isEqualTo(Validate.FINE);
        assertThat(run(bare)).isEqualTo(Validate.FAULTS);
    }

    @Test
    void aBrokenRecordDoesNotHideTheOthersAndIdsAreComparedAcrossRecords() throws IOException {
        Path file = exercises("exercises.ndjson", 33);
        String text = Files.readString(file);
        String first = text.substring(0, text.indexOf('\n') + 1);
        Files.writeString(file, "{broken\n" + text + first);

        assertThat(run(file)).isEqualTo(Validate.FAULTS);
        assertThat(out())
                .contains(file + ":1:2 error malformed-json ")
                .contains(file + ":35:1 error duplicate 'id' must identify one exercise only")
                .contains("files 1, faults 2, not read 0");
    }

    @Test
    void listsSoManyFaultsAndCountsTheOthers() throws IOException {
        Path records = file("r.ndjson", "{\"a\":1}\n".repeat(50));
        assertThat(run("--json", records)).isEqualTo(Validate.FAULTS);
        long all = json().at("/summary/faults").asLong();
        assertThat(all).isGreaterThanOrEqualTo(100);

        out.reset();
        assertThat(run("--max-faults", 3, records)).isEqualTo(Validate.FAULTS);
        assertThat(out().lines()).hasSize(5);
        assertThat(out())
                .contains(records + " error more-faults " + (all - 3) + " more faults were found and are not listed")
                .contains("files 1, faults " + all + ", not read 0");

        out.reset();
        Path document = file("d.json", "{\"format\":\"therex-program\",\"version\":\"1.0\",\"a\":1,\"b\":2,\"c\":3}");
        assertThat(run("--max-faults", 1, document)).isEqualTo(Validate.FAULTS);
        assertThat(out().lines()).hasSize(3);
        assertThat(out()).containsPattern(" error more-faults \\d+ more faults");
    }

    @Test
    void theReportIsJsonIfAskedFor() throws IOException {
        Path good = file("good.json", TherexJson.write(LowBack.catalog()));
        Path bad = file("bad.json", FAULTY_PROGRAM);
        Path absent = folder.resolve("absent.json");

        assertThat(run("--json", good, bad, absent)).isEqualTo(Validate.NOT_DONE);
        JsonNode report = json();
        assertThat(report.at("/files")).hasSize(3);
        assertThat(report.at("/files/0/file").asString()).isEqualTo(good.toString());
        assertThat(report.at("/files/0/issues")).isEmpty();
        assertThat(report.at("/files/1/issues")).anySatisfy(issue -> {
            assertThat(issue.at("/severity").asString()).isEqualTo("error");
            assertThat(issue.at("/code").asString()).isEqualTo("unknown-field");
            assertThat(issue.at("/path").asString()).isEqualTo("/colour");
            assertThat(issue.at("/location/line").asInt()).isEqualTo(6);
            assertThat(issue.at("/location/column").asInt()).isPositive();
            assertThat(issue.at("/message").asString()).contains("\"colour\"");
        });
        assertThat(report.at("/files/1/faults").asInt())
                .isEqualTo(report.at("/summary/faults").asInt())
                .isPositive();
        assertThat(report.at("/summary/files").asInt()).isEqualTo(3);
        assertThat(report.at("/summary/notRead/0").asString())
                .isEqualTo(absent + ": it cannot be read: there is no such file or folder");
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out());
    }

    @Test
    void unreadableFilesAreReportedAndTheOthersChecked() throws IOException {
        Path bad = file("bad.json", FAULTY_PROGRAM);
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(run(folder.resolve("no.json"), folder.resolve("no.ndjson"), file("x.txt", ""), empty, bad))
                .isEqualTo(Validate.NOT_DONE);
        assertThat(out()).contains("unknown-field").contains("files 3, faults ").contains(", not read 4");
        assertThat(errors().lines())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).endsWith("x.txt: a file must end with .json, .ndjson or .jsonl"))
                .anySatisfy(line -> assertThat(line)
                        .endsWith("empty: the folder has no file that ends with .json, .ndjson or .jsonl"))
                .allSatisfy(line -> assertThat(line).doesNotContain("Exception"));
    }

    @Test
    void aFolderThatIsNotThereIsNoFileOfTheWrongKind() throws IOException {
        Path absent = folder.resolve("programs");

        assertThat(run(absent)).isEqualTo(Validate.NOT_DONE);
        assertThat(errors().trim()).isEqualTo(absent + ": it cannot be read: there is no such file or folder");
    }

    @Test
    void theReasonForAnUnreadableFileIsReported() {
        Path tooLong = folder.resolve("x".repeat(300) + ".json");

        assertThat(run(tooLong)).isEqualTo(Validate.NOT_DONE);
        assertThat(errors()).startsWith(tooLong + ": it cannot be read: ").doesNotContain("Exception");
        assertThat(errors().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "--jsno x.json", "--max-faults", "--max-faults 0 x.json", "--max-faults many x.json", "-x"})
    void wrongUseIsReportedWithTheUsage(String arguments) {
        assertThat(run(arguments.isEmpty() ? new Object[0] : (Object[]) arguments.split(" ")))
                .isEqualTo(Validate.NOT_DONE);
        assertThat(errors())
                .contains("Usage: Validate [options] FILE|FOLDER...")
                .doesNotContain("Exception");
        assertThat(out()).isEmpty();
    }

    @Test
    void helpIsNoFault() {
        assertThat(run("--help")).isEqualTo(Validate.FINE);
        assertThat(out()).startsWith("Usage: Validate").contains("default 100");
    }

    @Test
    void progressIsPrintedBesideTheReport() throws IOException {
        Path file = exercises("exercises.ndjson", 33);

        assertThat(runTelling(10, file)).isEqualTo(Validate.FINE);
        assertThat(errors().lines())
                .hasSize(4)
                .startsWith(file + ": 10 records, 0 MiB, 0 faults so far")
                .endsWith(file + ": 33 records, 0 MiB, 0 faults so far");
        assertThat(out().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[", "\u0000\u0001", "\"\u001b[31m\"", "null", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["})
    void whateverAFileHoldsOnlyFaultsAreReported(String text) throws IOException {
        Path document = file("x.json", text);
        Path records = file("x.ndjson", text + "\n" + text + "\n");

        assertThat(run(document)).isEqualTo(Validate.FAULTS);
        run(records);
        assertThat(errors()).isEmpty();
        assertThat(out()).doesNotContain("Exception").doesNotContain("\u001b");
    }

    @Test
    void whatADocumentSaysDoesNotLookLikeALineOfTheReport() throws IOException {
        Path document = file("x.json", "{\"format\": \"a\\nfiles 1, faults 0, not read 0\\u001b[2J\"}");

        assertThat(run(document)).isEqualTo(Validate.FAULTS);
        assertThat(out().lines()).hasSize(2);
        assertThat(out()).doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(ints = {Validate.FINE, Validate.FAULTS, Validate.NOT_DONE})
    void theStatusReachesTheShell(int status) throws IOException, InterruptedException {
        file("good.json", TherexJson.write(LowBackProgram.STRONGER_AT_HOME.program()));
        file("bad.json", FAULTY_PROGRAM);
        Process process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Validate.class.getName(),
                        folder.resolve(List.of("good.json", "bad.json", "absent.json")
                                        .get(status))
                                .toString()))
                .redirectErrorStream(true)
                .start();
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(status);
    }
}
