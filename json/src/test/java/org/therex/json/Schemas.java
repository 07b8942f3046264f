package org.therex.json;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** The published schemas as another project's validator has them. */
final class Schemas {

    private static final String TYPES = "therex-types";
    private static final SchemaRegistry REGISTRY = registry();

    private Schemas() {}

    private static SchemaRegistry registry() {
        String types = text(TYPES);
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(java.util.Map.of("urn:therex:schema:" + TYPES, types)));
    }

    private static String text(String name) {
        return SchemaFiles.text(name + SchemaFiles.SCHEMA);
    }

    /** Returns the schema of a format, or of a type that may stand in documents of others. */
    static Schema of(String name) {
        return name.startsWith("therex-")
                ? REGISTRY.getSchema(text(name))
                : REGISTRY.getSchema(SchemaLocation.of("urn:therex:schema:" + TYPES + "#/$defs/" + name));
    }
}
