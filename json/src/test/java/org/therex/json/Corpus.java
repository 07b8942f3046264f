package org.therex.json;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.therex.check.Report;
import org.therex.check.Severity;
import org.therex.json.jackson2.Jackson2;
import org.therex.progression.SessionOutcome;
import org.therex.review.ReviewContext;
import org.therex.safety.Verdict;
import org.therex.schedule.Timetable;
import org.therex.wire.Document;
import org.therex.wire.KnownShapes;
import org.therex.wire.ObjectShape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The corpus of documents that should pass or fail, and what our reader and the schema say of each; see its README. */
final class Corpus {

    /** Where it stands in the module. */
    static final Path FOLDER = Path.of("src/test/resources/corpus");

    /** What a schema can say of a fault. */
    enum Fault {
        /** The document has none. */
        NONE,
        /** A schema must refuse it. */
        STRUCTURE,
        /** A schema cannot state the rule and accepts it. */
        MEANING,
        /** It is not JSON, or it is lost once the JSON is parsed, so that nothing is said about schemas. */
        TEXT
    }

    /**
     * A document and what is expected of it.
     *
     * @param file its path in the folder
     * @param issues code and pointer of each issue that is an error
     */
    record Case(String file, Fault fault, ImmutableSet<String> issues) {

        String format() {
            return file.substring(0, file.indexOf('/'));
        }

        byte[] bytes() {
            try {
                return Files.readAllBytes(FOLDER.resolve(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return file;
        }
    }

    private static final ImmutableMap<String, TherexFormat<?>> FORMATS = ImmutableMap.of(
            "therex-program", TherexJson.programs(),
            "therex-exercises", TherexJson.exercises(),
            "therex-rules", TherexJson.rules(),
            "timetable", alone("timetable", Timetable.class),
            "session-outcome", alone("session-outcome", SessionOutcome.class),
            "report", alone("report", Report.class),
            "verdict", alone("verdict", Verdict.class),
            "review-context", alone("review-context", ReviewContext.class));

    private static final ImmutableMap<String, Supplier<Schema>> SCHEMAS = FORMATS.keySet().stream()
            .collect(ImmutableMap.toImmutableMap(
                    format -> format, format -> Suppliers.memoize(() -> Schemas.of(format))));

    private Corpus() {}

    @SuppressWarnings("unchecked")
    private static <T> TherexFormat<T> alone(String name, Class<T> type) {
        ObjectShape<T, ?> shape = (ObjectShape<T, ?>) KnownShapes.all().get(type);
        return new TherexFormat<>(() -> Document.bare(name, shape));
    }

    /** Returns the documents that the index lists. */
    static ImmutableList<Case> cases() throws IOException {
        ImmutableList.Builder<Case> cases = ImmutableList.builder();
        for (JsonNode entry :
                JsonMapper.shared().readTree(FOLDER.resolve("index.json").toFile())) {
            ImmutableSet.Builder<String> issues = ImmutableSet.builder();
            for (JsonNode issue : entry.path("issues")) {
                issues.add(issue.path("code").asString() + " at "
                        + issue.path("pointer").asString());
            }
            String fault = entry.path("fault").asString("none");
            cases.add(new Case(
                    entry.path("file").asString(),
                    Fault.valueOf(com.google.common.base.Ascii.toUpperCase(fault)),
                    issues.build()));
        }
        return cases.build();
    }

    /** Returns the documents that there are. */
    static ImmutableSet<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.getNameCount() > FOLDER.getNameCount() + 2 && Files.isRegularFile(file))
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .collect(ImmutableSet.toImmutableSet());
        }
    }

    /** Returns in what our reader does not do what is expected of a document, and in what the schema does not. */
    static List<String> disagreements(Case expected) {
        List<String> described = new ArrayList<>();
        byte[] bytes = expected.bytes();
        ReadResult<?> reading = FORMATS.get(expected.format()).read(bytes);
        ImmutableSet<String> issues = reading.report().issues().stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .map(issue -> issue.code() + " at " + issue.path())
                .collect(ImmutableSet.toImmutableSet());
        if (!issues.equals(expected.issues())) {
            described.add("the reader says " + reading.report().issues() + " and not " + expected.issues());
        }
        if (expected.fault() != Fault.TEXT) {
            boolean accepted = schemaAccepts(expected.format(), withoutMark(new String(bytes, StandardCharsets.UTF_8)));
            if (accepted == (expected.fault() == Fault.STRUCTURE)) {
                described.add("the schema " + (accepted ? "accepts" : "refuses") + " it");
            }
        }
        return described;
    }

    /** Returns what our reader says of a text as a document of a format or type. */
    static ReadResult<?> read(String format, String text) {
        return FORMATS.get(format).read(text);
    }

    /** Returns what our reader with Jackson 2 says of a text. */
    static ReadResult<?> readByJackson2(String format, String text) {
        return FORMATS.get(format).withLibrary(Jackson2.library()).read(text);
    }

    /** Returns whether the schema of a format or type accepts a text. */
    static boolean schemaAccepts(String format, String text) {
        return SCHEMAS.get(format).get().validate(text, InputFormat.JSON).isEmpty();
    }

    /** Returns a text without the byte order mark, with which this validator does not deal. */
    static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
