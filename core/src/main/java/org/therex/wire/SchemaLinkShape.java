package org.therex.wire;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;
import org.therex.check.Require;

/** The schema that a document names for editors, which is kept beside the value and written back with it. */
final class SchemaLinkShape extends Shape<String> {

    /** The field of the link. */
    static final String FIELD = "$schema";

    private static final Shape<String> TEXT = Shapes.text();

    @Override
    public @Nullable String read(WireReader in) {
        if (in.kind() != TokenKind.TEXT) {
            return in.mismatch(this);
        }
        try {
            String link = Require.text(FIELD, in.tokens().text());
            in.keepSchemaLink(link);
            return link;
        } catch (InvalidValueException e) {
            in.invalid(e);
            return null;
        }
    }

    @Override
    public void write(WireSink out, String link) {
        out.text(link);
    }

    @Override
    String rule() {
        return TEXT.rule();
    }

    @Override
    ImmutableSet<TokenKind> kinds() {
        return TEXT.kinds();
    }

    @Override
    void schema(SchemaWriter to) {
        TEXT.schema(to);
    }
}
