package org.therex.wire;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.Path;
import org.therex.check.Require;

/** What a document says of itself: its format and version, wherever among its fields they stand. */
final class Header {

    /** A text of the header and where it stands. */
    private record Said(String text, long place) {}

    /**
     * How the document is to be read.
     *
     * @param issue the issue to report; an error if it cannot be read
     * @param place where
     * @param readAs the version that the document has, if it is not the one that is written and yet is read as it is
     * @param newer the same, if it may hold what is not known
     * @param way the migrations to the version that is written
     */
    record Verdict(
            @Nullable Issue issue,
            long place,
            @Nullable Version readAs,
            @Nullable Version newer,
            ImmutableList<Migration> way) {

        static Verdict asItIs() {
            return new Verdict(null, Faults.UNPLACED, null, null, ImmutableList.of());
        }

        private static Verdict refused(Issue issue, long place) {
            return new Verdict(issue, place, null, null, ImmutableList.of());
        }
    }

    private final String expected;
    private boolean object;
    private boolean broken;
    private boolean hasFormat;
    private boolean hasVersion;
    private @Nullable Said format;
    private @Nullable Said version;
    private @Nullable MalformedException after;

    private Header(String expected) {
        this.expected = expected;
    }

    /** Reads the header of a document, whose format ought to be the given one. */
    static Header of(Supplier<? extends Tokens> source, String format) {
        Header header = new Header(format);
        try (Tokens tokens = source.get()) {
            header.read(tokens);
        } catch (MalformedException e) {
            // What was read so far decides; the reading that follows says what is malformed.
            header.broken = true;
        }
        return header;
    }

    private void read(Tokens tokens) {
        if (tokens.next() != TokenKind.OBJECT_START) {
            return;
        }
        object = true;
        String name;
        while ((name = tokens.nextName()) != null) {
            TokenKind kind = tokens.next();
            Said said = kind == TokenKind.TEXT ? new Said(tokens.text(), tokens.place()) : null;
            if (name.equals(Document.FORMAT) && !hasFormat) {
                hasFormat = true;
                format = said;
            } else if (name.equals(Document.VERSION) && !hasVersion) {
                hasVersion = true;
                version = said;
            }
            tokens.skip();
        }
        try {
            Document.checkEnd(tokens);
        } catch (MalformedException e) {
            after = e;
        }
    }

    /** Returns what is wrong with the text after the document, if something is. */
    @Nullable MalformedException after() {
        return after;
    }

    /**
     * Says how the document is to be read.
     *
     * @param written the version that is written
     * @param way finds the migrations from another version to it
     */
    Verdict judge(Version written, Function<Version, ImmutableList<Migration>> way) {
        if (!object) {
            return Verdict.asItIs();
        }
        if (!hasFormat && !broken) {
            return Verdict.refused(missing(), Faults.UNPLACED);
        }
        if (format != null && !format.text.equals(expected)) {
            return Verdict.refused(other(Document.FORMAT, expected, format), format.place);
        }
        return version == null || version.text.equals(written.toString())
                ? Verdict.asItIs()
                : judge(version, Version.find(version.text).orElse(null), written, way);
    }

    private static Verdict judge(
            Said said, @Nullable Version found, Version written, Function<Version, ImmutableList<Migration>> way) {
        ImmutableList<Migration> migrations = found == null ? ImmutableList.of() : way.apply(found);
        if (!migrations.isEmpty()) {
            Issue issue = Document.information(
                    WireCodes.MIGRATED,
                    "'version' was " + Require.quoted(said.text) + "; the document was read as one of "
                            + Require.quoted(written.toString()));
            return new Verdict(issue, said.place, null, null, migrations);
        }
        if (found == null || !found.hasMajorOf(written)) {
            Issue issue = other(Document.VERSION, written.toString(), said).toBuilder()
                    .hint("read it with a release of the library that knows this version")
                    .build();
            return Verdict.refused(issue, said.place);
        }
        if (found.compareTo(written) < 0) {
            return new Verdict(null, said.place, found, null, ImmutableList.of());
        }
        Issue issue = Document.information(
                WireCodes.NEWER_VERSION,
                "'version' is " + Require.quoted(said.text) + ", of which this release knows what "
                        + Require.quoted(written.toString()) + " has; the rest was kept");
        return new Verdict(issue, said.place, found, found, ImmutableList.of());
    }

    private Issue missing() {
        Issue missing =
                new InvalidValueException(Document.FORMAT).report().issues().get(0);
        return missing.toBuilder()
                .hint("begin the document with \"" + Document.FORMAT + "\": " + Require.quoted(expected))
                .build();
    }

    private static Issue other(String field, String expected, Said said) {
        return Issue.builder()
                .code(WireCodes.UNKNOWN_FORMAT)
                .path(Path.of(field))
                .message("'" + field + "' must be " + Require.quoted(expected) + ", but was "
                        + Require.quoted(said.text))
                .putDetail("rule", expected)
                .putDetail("value", said.text)
                .build();
    }
}
