package org.therex.json.jackson2;

import java.util.function.Function;
import org.therex.json.JsonLibrary;
import org.therex.json.JsonLimits;
import org.therex.json.binding.Binding;

/**
 * Jackson 2 as the library that parses and generates documents.
 *
 * <pre>{@code
 * TherexFormat<Program> programs = TherexJson.programs().withLibrary(Jackson2.library());
 * }</pre>
 *
 * <p>Use it if Jackson 3, which {@code therex-json} brings, is excluded from the class path. The two versions do not
 * conflict. Thread-safe.
 */
public final class Jackson2 {

    private Jackson2() {}

    /**
     * Returns the library, for {@link org.therex.json.TherexFormat#withLibrary(JsonLibrary)}.
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
