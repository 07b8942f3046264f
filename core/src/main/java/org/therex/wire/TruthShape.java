package org.therex.wire;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/** True or false. */
final class TruthShape extends Shape<Boolean> {

    static final TruthShape INSTANCE = new TruthShape();

    private TruthShape() {}

    @Override
    public @Nullable Boolean read(WireReader in) {
        return switch (in.kind()) {
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            default -> in.mismatch(this);
        };
    }

    @Override
    public void write(WireSink out, Boolean value) {
        out.truth(value);
    }

    @Override
    String rule() {
        return "true or false";
    }

    @Override
    ImmutableSet<TokenKind> kinds() {
        return ImmutableSet.of(TokenKind.TRUE, TokenKind.FALSE);
    }

    @Override
    void schema(SchemaWriter to) {
        to.type("boolean");
    }
}
