package org.therex.wire;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.therex.check.Require;

/** One text and no other. */
final class ConstantShape extends Shape<String> {

    private final String value;
    private final WireName word;

    ConstantShape(String value) {
        this.value = value;
        this.word = new WireName(value);
    }

    String value() {
        return value;
    }

    @Override
    public @Nullable String read(WireReader in) {
        return in.kind() == TokenKind.TEXT && in.tokens().text().equals(value) ? value : in.mismatch(this);
    }

    @Override
    public void write(WireSink out, String ignored) {
        out.text(word);
    }

    @Override
    String rule() {
        return Require.quoted(value);
    }

    @Override
    ImmutableSet<TokenKind> kinds() {
        return ImmutableSet.of(TokenKind.TEXT);
    }

    @Override
    void schema(SchemaWriter to) {
        to.member("const", value);
    }
}
