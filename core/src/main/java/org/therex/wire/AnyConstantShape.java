package org.therex.wire;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;
import org.therex.term.Term;

/** One of the constants that distinguish alternatives. */
final class AnyConstantShape extends Shape<String> {

    private final ImmutableSet<String> constants;

    AnyConstantShape(ImmutableSet<String> constants) {
        this.constants = constants;
    }

    @Override
    public @Nullable String read(WireReader in) {
        if (in.kind() != TokenKind.TEXT) {
            return in.mismatch(this);
        }
        String word = in.tokens().text();
        if (!constants.contains(word)) {
            Path path = in.path();
            in.fault(Term.unknown(path, in.subject(path), word, constants));
            return null;
        }
        return word;
    }

    @Override
    public void write(WireSink out, String value) {
        out.text(value);
    }

    @Override
    String rule() {
        return "one of the words " + String.join(", ", constants);
    }

    @Override
    ImmutableSet<TokenKind> kinds() {
        return ImmutableSet.of(TokenKind.TEXT);
    }

    @Override
    void schema(SchemaWriter to) {
        to.member("enum", constants.asList());
    }
}
