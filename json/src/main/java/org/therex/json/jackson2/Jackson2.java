package org.therex.json.jackson2;

import java.util.function.Function;
import org.therex.json.JsonLibrary;
import org.therex.json.JsonLimits;
import org.therex.json.wire.Binding;

/**
 * Jackson 2 as the library of our own documents.
 *
 * <pre>{@code
 * JsonFormat<Program> programs = TherexJson.programs().with(Jackson2.library());
 * }</pre>
 *
 * <p>There is little reason for it where Jackson 3 is there as well, which {@code therex-json} brings: the two do not get in
 * each other's way. Where Jackson 3 was left out of the class path, this takes its place.
 */
public final class Jackson2 {

    private Jackson2() {}

    /**
     * Returns the library, to be given to {@link org.therex.json.TherexFormat#with(JsonLibrary)}.
     *
     * @throws IllegalStateException if Jackson is older than 2.18
     */
    public static JsonLibrary library() {
        LeastVersion.check();
        return new Library();
    }

    private static final class Library implements JsonLibrary, Function<JsonLimits, Binding> {

        @Override
        public Binding apply(JsonLimits limits) {
            return new Jackson2Binding(limits);
        }
    }
}
