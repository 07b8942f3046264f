/** Reads and writes the values of {@code org.therex.core} as JSON. */
module org.therex.json {
    requires transitive org.therex.core;
    requires transitive tools.jackson.databind;
    requires transitive org.jspecify;

    // For those who have it. Its service cannot be provided here: where its type is absent, no provider of it may be.
    requires static com.fasterxml.jackson.databind;

    exports org.therex.json;
    exports org.therex.json.jackson2;

    provides tools.jackson.databind.JacksonModule with
            org.therex.json.TherexModule;
}
