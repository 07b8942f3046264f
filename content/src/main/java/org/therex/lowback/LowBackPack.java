package org.therex.lowback;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.therex.pack.ContentPack;

/** The pack that the build makes of the documents in {@code src/main/documents/lowback}. */
final class LowBackPack {

    static final ContentPack PACK = open("lowback.pack");

    private LowBackPack() {}

    private static ContentPack open(String resource) {
        try (InputStream in = LowBackPack.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("'" + resource + "' must be beside its classes, but was not there");
            }
            return ContentPack.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
