package org.therex.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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

/**
 * The JSON Schemas of the documents and the field reference, as the build of this library puts them into its jar.
 *
 * <pre>{@code
 * java org.therex.json.SchemaFiles target/schemas target/docs
 * }</pre>
 */
public final class SchemaFiles {

    /** How the names of schemas end. */
    static final String SCHEMA = ".schema.json";

    /** The name of the field reference. */
    static final String REFERENCE = "FIELDS.md";

    private static final ImmutableMap<String, Supplier<String>> FILES = ImmutableMap.<String, Supplier<String>>builder()
            .put("therex-program" + SCHEMA, TherexJson.programs()::schema)
            .put("therex-exercises" + SCHEMA, TherexJson.exercises()::schema)
            .put("therex-exercise" + SCHEMA, TherexJson.exercise()::schema)
            .put("therex-rules" + SCHEMA, TherexJson.rules()::schema)
            .put("therex-program-record" + SCHEMA, () -> schema(Documents.bareProgram()::writeSchema))
            .put("therex-exercise-record" + SCHEMA, () -> schema(Documents.bareExercise()::writeSchema))
            .put("therex-types" + SCHEMA, SchemaFiles::types)
            .put(REFERENCE, SchemaFiles::fields)
            .buildOrThrow();

    private SchemaFiles() {}

    /**
     * Writes the files, in UTF-8; files of the same names are replaced.
     *
     * @param arguments the folder for the schemas and the folder for the field reference
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("'arguments' must be two folders, but were " + arguments.length);
        }
        for (String file : names()) {
            Path folder = Path.of(arguments[file.equals(REFERENCE) ? 1 : 0]);
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(file), text(file));
        }
    }

    /** Returns the names of the files. */
    static ImmutableSet<String> names() {
        return FILES.keySet();
    }

    /** Returns what stands in a file. */
    static String text(String name) {
        return requireNonNull(FILES.get(name), name).get();
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
}
