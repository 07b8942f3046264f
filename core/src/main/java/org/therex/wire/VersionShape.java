package org.therex.wire;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.therex.check.Require;

/** The version of a document: one is written, and others may be read as if they were that one. */
final class VersionShape extends Shape<String> {

    private final Version version;
    private final String written;
    private final WireName word;

    VersionShape(Version written) {
        this.version = written;
        this.written = written.toString();
        this.word = new WireName(this.written);
    }

    @Override
    public @Nullable String read(WireReader in) {
        if (in.kind() != TokenKind.TEXT) {
            return in.mismatch(this);
        }
        String version = in.tokens().text();
        return version.equals(written) || in.reads(version) ? written : in.mismatch(this);
    }

    @Override
    public void write(WireSink out, String ignored) {
        out.text(word);
    }

    @Override
    String rule() {
        return Require.quoted(written);
    }

    @Override
    ImmutableSet<TokenKind> kinds() {
        return ImmutableSet.of(TokenKind.TEXT);
    }

    @Override
    void schema(SchemaWriter to) {
        to.version(version);
    }
}
