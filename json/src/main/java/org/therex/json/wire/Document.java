package org.therex.json.wire;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.Location;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * A type of document: an object that begins with its format and version.
 *
 * @param <T> the type of the value that a document holds
 */
public final class Document<T> {

    private static final String FORMAT = "format";
    private static final String VERSION = "version";

    private final String format;
    private final String version;
    private final ObjectShape<T, ?> shape;

    private Document(String format, String version, ObjectShape<T, ?> shape) {
        this.format = format;
        this.version = version;
        this.shape = shape;
    }

    /**
     * Returns a type of document.
     *
     * @param format what documents name themselves, such as {@code therex-program}
     * @param version the version that is written, and the only one that is read
     * @param shape the shape of the value; format and version come before its fields
     */
    public static <T> Document<T> of(String format, String version, ObjectShape<T, ?> shape) {
        return new Document<>(
                format,
                version,
                shape.after(
                        ImmutableMap.of(FORMAT, format, VERSION, version),
                        ImmutableMap.of(
                                FORMAT, "What the document is.", VERSION, "The version of the format it follows.")));
    }

    /** Returns what documents name themselves. */
    public String format() {
        return format;
    }

    /** Returns the identifier of the JSON Schema of the documents. */
    public String schemaId() {
        return "urn:therex:schema:" + format + ":" + version;
    }

    /** Returns the shape with format and version. */
    public Shape<T> shape() {
        return shape;
    }

    /** Writes a document. */
    public void write(WireSink out, T value) {
        shape.write(out, value);
    }

    /**
     * Reads a document.
     *
     * @param source starts at the document's beginning each time
     * @param deepest how deep objects and lists may be nested
     * @param mostFaults how many faults are listed
     */
    public Outcome<T> read(Supplier<? extends Tokens> source, int deepest, int mostFaults) {
        try (Tokens tokens = source.get()) {
            return new Outcome<>(value(tokens, new Faults(0), false, deepest), Report.empty());
        } catch (WireReader.Reread | MalformedException e) {
            return readThoroughly(source, deepest, mostFaults);
        }
    }

    private Outcome<T> readThoroughly(Supplier<? extends Tokens> source, int deepest, int mostFaults) {
        Faults faults = new Faults(mostFaults);
        T value = null;
        try (Tokens tokens = source.get()) {
            try {
                Fault header = header(source);
                if (header != null) {
                    faults.add(header.issue(), header.place());
                } else {
                    value = value(tokens, faults, true, deepest);
                }
            } catch (MalformedException e) {
                faults.add(e.issue(), e.place());
            }
            Report report = faults.report(find(source, faults), tokens::locate);
            return new Outcome<>(report.isEmpty() ? value : null, report);
        }
    }

    private @Nullable T value(Tokens tokens, Faults faults, boolean thorough, int deepest) {
        if (tokens.next() == TokenKind.END) {
            throw new MalformedException(
                    WireCodes.MALFORMED_JSON, "well-formed JSON", "has no content", tokens.place());
        }
        WireReader in = new WireReader(tokens, "document", thorough, deepest, faults);
        try {
            T value = shape.read(in);
            if (tokens.next() != TokenKind.END) {
                throw new MalformedException(
                        WireCodes.MALFORMED_JSON, "one JSON object", "something follows it", tokens.place());
            }
            in.finish(true);
            return value;
        } catch (MalformedException e) {
            in.finish(false);
            throw e;
        }
    }

    private static Map<Path, Location> find(Supplier<? extends Tokens> source, Faults faults) {
        Set<Path> unplaced = new HashSet<>(faults.unplaced());
        if (unplaced.isEmpty()) {
            return Map.of();
        }
        try (Tokens tokens = source.get()) {
            return PlaceFinder.find(tokens, unplaced);
        }
    }

    private record Fault(Issue issue, long place) {}

    /** Returns the fault of a document that is of another format or version, and so need not be read. */
    private @Nullable Fault header(Supplier<? extends Tokens> source) {
        Map<String, Fault> wrong = new HashMap<>();
        Set<String> found = new HashSet<>();
        try (Tokens tokens = source.get()) {
            if (tokens.next() != TokenKind.OBJECT_START) {
                return null;
            }
            String name;
            while ((name = tokens.nextName()) != null) {
                tokens.next();
                if ((name.equals(FORMAT) || name.equals(VERSION)) && found.add(name)) {
                    Issue issue = otherThan(name, name.equals(FORMAT) ? format : version, tokens);
                    if (issue != null) {
                        wrong.put(name, new Fault(issue, tokens.place()));
                    }
                }
                tokens.skip();
            }
        } catch (MalformedException e) {
            // What was read so far decides; the reading that follows says what is malformed.
            found.add(FORMAT);
        }
        if (!found.contains(FORMAT)) {
            Issue missing = new InvalidValueException(FORMAT).report().issues().get(0);
            return new Fault(
                    missing.toBuilder()
                            .hint("begin the document with \"" + FORMAT + "\": " + Require.quoted(format))
                            .build(),
                    Faults.UNPLACED);
        }
        Fault format = wrong.get(FORMAT);
        return format != null ? format : wrong.get(VERSION);
    }

    private static @Nullable Issue otherThan(String field, String expected, Tokens tokens) {
        if (tokens.kind() != TokenKind.TEXT || tokens.text().equals(expected)) {
            return null;
        }
        Issue.Builder issue = Issue.builder()
                .code(WireCodes.UNKNOWN_FORMAT)
                .path(Path.of(field))
                .message("'" + field + "' must be " + Require.quoted(expected) + ", but was "
                        + Require.quoted(tokens.text()))
                .putDetail("rule", expected)
                .putDetail("value", tokens.text());
        if (field.equals(VERSION)) {
            issue.hint("read it with a release of the library that knows this version");
        }
        return issue.build();
    }
}
