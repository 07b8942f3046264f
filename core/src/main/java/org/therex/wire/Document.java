package org.therex.wire;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.therex.check.Issue;
import org.therex.check.Location;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Severity;

/**
 * A type of document: an object that begins with its format and version.
 *
 * <p>Of the versions that are not its own it reads those with the same major and a newer minor version, tolerantly; those
 * with the same major and an older minor one, as they are; and those from which a {@linkplain #migrating migration} leads
 * to its own.
 *
 * @param <T> the type of the value that a document holds
 */
public final class Document<T> {

    static final String FORMAT = "format";
    static final String VERSION = "version";

    /** What to do with a list of records. */
    public static final String LIST_HINT = "read a list of records with readList of RecordFormat";

    private final String format;
    private final @Nullable Version version;
    private final ObjectShape<T, ?> content;
    private final ObjectShape<T, ?> shape;
    private final ImmutableList<Migration> migrations;

    private Document(
            String format, @Nullable Version version, ObjectShape<T, ?> content, ImmutableList<Migration> migrations) {
        this.format = format;
        this.version = version;
        this.content = content;
        this.shape = version == null ? content : headed(format, version, content);
        this.migrations = migrations;
    }

    private static <T, B> ObjectShape<T, B> headed(String format, Version version, ObjectShape<T, B> content) {
        return content.after(
                        VERSION, "The version of the format it follows.", new VersionShape(version), version.toString())
                .after(FORMAT, "What the document is.", new ConstantShape(format), format)
                .linked();
    }

    /**
     * Returns a type of document.
     *
     * @param format what documents name themselves, such as {@code therex-program}
     * @param version the version that is written, such as {@code 1.0}
     * @param shape the shape of the value; format and version come before its fields
     */
    public static <T> Document<T> of(String format, String version, ObjectShape<T, ?> shape) {
        return new Document<>(format, Version.of(version), shape, ImmutableList.of());
    }

    /**
     * Returns this type of document reading documents of an older version too. Migrations follow one another in
     * the order in which they are given: from 1.2 to 2.0, and from there to 3.0.
     *
     * <p>Faults of a migrated document have the path in the newer form and the line and column in the
     * older.
     *
     * @param from the last version with the older form; earlier minor versions are included
     * @param to the version that results, later than the other; the change need not touch the version's field
     * @param change makes the newer document of the older, which was not checked: what it does not find as it expects
     *     it, it leaves as it is
     */
    public Document<T> migrating(String from, String to, UnaryOperator<Tree.Fields> change) {
        return new Document<>(
                format,
                version,
                content,
                ImmutableList.<Migration>builder()
                        .addAll(migrations)
                        .add(new Migration(Version.of(from), Version.of(to), change))
                        .build());
    }

    /**
     * Returns a type of document that says neither its format nor its version, for the records of a stream.
     *
     * @param format the name of the format all the same
     */
    public static <T> Document<T> bare(String format, ObjectShape<T, ?> shape) {
        return new Document<>(format, null, shape, ImmutableList.of());
    }

    /** Returns what documents name themselves. */
    public String format() {
        return format;
    }

    /** Returns the identifier of the JSON Schema of the documents. */
    public String schemaId() {
        return "urn:therex:schema:" + format + (version == null ? "" : ":" + version);
    }

    /** Writes the JSON Schema of the documents. */
    public void writeSchema(WireSink out) {
        SchemaWriter.write(out, schemaId(), SchemaWriter.title(format), shape, version);
    }

    /** Returns the shape with format and version. */
    public Shape<T> shape() {
        return shape;
    }

    /** Writes a document. */
    public void write(WireSink out, T value) {
        shape.write(out, value);
    }

    /** Writes a document with what was kept beside its value when it was read. */
    public void write(WireSink out, T value, UnknownContent kept) {
        kept.into(TreeSink.of(shape, value)).write(out);
    }

    /**
     * Reads a document.
     *
     * @param source starts at the document's beginning each time
     */
    public Outcome<T> read(Supplier<? extends Tokens> source, ReadMode mode) {
        try (Tokens tokens = source.get()) {
            if (tokens.next() == TokenKind.END) {
                throw noContent(tokens);
            }
            WireReader in = new WireReader(tokens, "document", false, false, mode.deepest(), new Faults(0));
            T value = Objects.requireNonNull(value(in), "a quick reader throws where it has no value");
            return Outcome.of(value, withLink(null, in));
        } catch (WireReader.Reread | MalformedException e) {
            return readWithReport(source, mode);
        }
    }

    private static MalformedException noContent(Tokens tokens) {
        return new MalformedException(WireCodes.MALFORMED_JSON, "well-formed JSON", "has no content", tokens.place());
    }

    private Outcome<T> readWithReport(Supplier<? extends Tokens> source, ReadMode mode) {
        Faults faults = new Faults(mode.mostFaults());
        try (Tokens tokens = source.get()) {
            Header.Verdict verdict = verdict(source, faults);
            UnknownContent kept = null;
            T value = null;
            Supplier<? extends Tokens> read = source;
            try {
                if (faults.count() == 0) {
                    if (tokens.next() == TokenKind.END) {
                        throw noContent(tokens);
                    }
                    Tokens current = tokens;
                    ImmutableList<Migration> way = verdict.way();
                    if (!way.isEmpty()) {
                        Tree migrated = migrate(tokens, way, mode, faults);
                        read = () -> new TreeTokens(migrated, tokens::locate);
                        current = read.get();
                        current.next();
                    }
                    if (faults.count() == 0) {
                        WireReader in = reader(current, mode, verdict, faults);
                        value = value(in);
                        kept = kept(in, verdict, value);
                        tellLost(kept, value, faults);
                    }
                }
            } catch (MalformedException e) {
                faults.add(e.issue(), e.place());
            }
            Report report = faults.report(find(read, faults), tokens::locate);
            boolean good = faults.count() == 0;
            return new Outcome<>(good ? value : null, report, faults.count(), good ? kept : null);
        }
    }

    /** Returns how a document is to be read, and notes what is to be said of that. */
    private Header.Verdict verdict(Supplier<? extends Tokens> source, Faults faults) {
        if (version == null) {
            return Header.Verdict.asItIs();
        }
        Header header = Header.of(source, format);
        Header.Verdict verdict = header.judge(version, from -> way(from, version));
        Issue issue = verdict.issue();
        if (issue != null) {
            faults.add(issue, verdict.place());
        }
        MalformedException after = header.after();
        if (faults.count() > 0 && after != null) {
            // What is not read any more cannot say so itself.
            faults.add(after.issue(), after.place());
        }
        return verdict;
    }

    private static WireReader reader(Tokens tokens, ReadMode mode, Header.Verdict verdict, Faults faults) {
        boolean tolerant = mode.tolerant() || verdict.newer() != null;
        WireReader in = new WireReader(tokens, "document", true, tolerant, mode.deepest(), faults);
        Version readAs = verdict.readAs();
        if (readAs != null) {
            in.readAs(readAs);
        }
        return in;
    }

    private @Nullable T value(WireReader in) {
        try {
            boolean records = version != null && in.kind() == TokenKind.LIST_START;
            T value = records ? in.refuse(shape, WireCodes.WRONG_TYPE, shape.rule(), LIST_HINT) : shape.read(in);
            checkEnd(in.tokens());
            in.finish(true);
            return value;
        } catch (MalformedException e) {
            in.finish(false);
            throw e;
        }
    }

    /** Throws if something follows the document. */
    static void checkEnd(Tokens tokens) {
        if (tokens.next() != TokenKind.END) {
            throw new MalformedException(
                    WireCodes.MALFORMED_JSON, "one JSON object", "something follows it", tokens.place());
        }
    }

    private static @Nullable UnknownContent withLink(@Nullable UnknownContent kept, WireReader in) {
        String link = in.schemaLink();
        if (link == null) {
            return kept;
        }
        UnknownContent all = kept == null ? new UnknownContent() : kept;
        all.schemaLink(link);
        return all;
    }

    private static @Nullable UnknownContent kept(WireReader in, Header.Verdict verdict, @Nullable Object value) {
        UnknownContent kept = withLink(in.takeKept(), in);
        Version newer = verdict.newer();
        if (newer == null || value == null) {
            return kept;
        }
        UnknownContent withVersion = kept == null ? new UnknownContent() : kept;
        withVersion.asFound(VERSION, Tree.text(newer.toString()));
        return withVersion;
    }

    /** Notes that something was said to be kept which has no place where the value is written in another form. */
    private void tellLost(@Nullable UnknownContent kept, @Nullable T value, Faults faults) {
        if (kept != null && value != null && !kept.fits(TreeSink.of(shape, value))) {
            faults.add(
                    Issue.error(
                            WireCodes.UNKNOWN_FIELD,
                            Path.root(),
                            "'document' must be given unknown fields only in what is written as an object or list, but"
                                    + " has one elsewhere"),
                    Faults.UNPLACED);
        }
    }

    /** Returns the migrations from a version to this one, or to one that is read as it is; empty if there are none. */
    private ImmutableList<Migration> way(Version from, Version version) {
        ImmutableList.Builder<Migration> way = ImmutableList.builder();
        Version reached = from;
        for (Migration migration : migrations) {
            if (migration.applies(reached)) {
                way.add(migration);
                reached = migration.to();
            }
        }
        return reached.hasMajorOf(version) && reached.compareTo(version) <= 0 ? way.build() : ImmutableList.of();
    }

    private Tree migrate(Tokens tokens, ImmutableList<Migration> way, ReadMode mode, Faults faults) {
        WireReader in = new WireReader(tokens, "document", true, false, mode.deepest(), faults);
        Tree tree = TreeReader.read(in, true);
        checkEnd(tokens);
        for (Migration migration : way) {
            tree = tree instanceof Tree.Fields document ? migration.change().apply(document) : tree;
        }
        return tree instanceof Tree.Fields document ? document.with(VERSION, Tree.text(String.valueOf(version))) : tree;
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

    /** Returns an issue that says how a document of another version was read. */
    static Issue information(org.therex.check.IssueCode code, String message) {
        return Issue.builder()
                .code(code)
                .severity(Severity.INFORMATION)
                .path(Path.of(VERSION))
                .message(message)
                .build();
    }
}
