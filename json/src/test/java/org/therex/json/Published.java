package org.therex.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.therex.wire.Document;
import org.therex.wire.Documents;
import org.therex.wire.FieldReference;
import org.therex.wire.KnownShapes;
import org.therex.wire.SchemaWriter;
import org.therex.wire.Shape;
import org.therex.wire.WireSink;

/** The files that are made of the shapes and published: JSON Schemas in the jar, and the field reference. */
final class Published {

    /** Set to {@code true}, this property has the tests write the published files instead of comparing them. */
    static final String WRITE = "therex.publish";

    static final String SCHEMAS = "src/main/resources/org/therex/json/";

    private Published() {}

    /** Returns what makes each file, by its path in the module. */
    static ImmutableMap<String, Supplier<String>> files() {
        return ImmutableMap.<String, Supplier<String>>builder()
                .put(SCHEMAS + "therex-program.schema.json", TherexJson.programs()::schema)
                .put(SCHEMAS + "therex-exercises.schema.json", TherexJson.exercises()::schema)
                .put(SCHEMAS + "therex-rules.schema.json", TherexJson.rules()::schema)
                .put(SCHEMAS + "therex-program-record.schema.json", () -> schema(Documents.bareProgram()::writeSchema))
                .put(
                        SCHEMAS + "therex-exercise-record.schema.json",
                        () -> schema(Documents.bareExercise()::writeSchema))
                .put(SCHEMAS + "therex-exercise.schema.json", TherexJson.exercise()::schema)
                .put(SCHEMAS + "therex-types.schema.json", Published::types)
                .put("FIELDS.md", Published::fields)
                .buildOrThrow();
    }

    private static String schema(Consumer<WireSink> writer) {
        StringWriter text = new StringWriter();
        Jackson.of(JsonLimits.standard()).write(text, true, writer);
        return text.toString();
    }

    private static String types() {
        return schema(out -> SchemaWriter.write(out, "urn:therex:schema:therex-types", "Therex types", known()));
    }

    private static String fields() {
        ImmutableList<Document<?>> documents =
                ImmutableList.of(Documents.program(), Documents.exercise(), Documents.exercises(), Documents.rules());
        return FieldReference.of(documents, known());
    }

    private static ImmutableList<Shape<?>> known() {
        return KnownShapes.all().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().getName()))
                .<Shape<?>>map(java.util.Map.Entry::getValue)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the text of a file of the module; empty if there is none. */
    static String read(String file) throws IOException {
        Path path = Path.of(file);
        return Files.exists(path) ? Files.readString(path) : "";
    }

    static void write(String file, String text) throws IOException {
        Path path = Path.of(file);
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(path, text);
    }
}
