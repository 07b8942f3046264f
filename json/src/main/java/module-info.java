/** Reads and writes the values of {@code org.therex.core} as JSON. */
module org.therex.json {
    requires transitive org.therex.core;
    requires transitive tools.jackson.databind;
    requires transitive org.jspecify;

    exports org.therex.json;

    provides tools.jackson.databind.JacksonModule with
            org.therex.json.TherexModule;
}
