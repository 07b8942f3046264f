package org.therex.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The rules {@code strictTypes} and {@code strictRequired} of the JSON Schema validator ajv, which throws on a schema that
 * breaks one.
 *
 * <p>A keyword that looks at one type of value needs that type beside it or around it, at the same value; a type beside it
 * must be one that the types around it allow, and it must be a single one. A required property must be declared beside it.
 */
final class StrictSchema {

    private static final ImmutableSet<String> NUMBER = ImmutableSet.of("number", "integer");
    private static final ImmutableSet<String> STRING = ImmutableSet.of("string");
    private static final ImmutableSet<String> ARRAY = ImmutableSet.of("array");
    private static final ImmutableSet<String> OBJECT = ImmutableSet.of("object");

    /** The types of value that a keyword looks at. */
    private static final ImmutableMap<String, ImmutableSet<String>> LOOKS_AT =
            ImmutableMap.<String, ImmutableSet<String>>builder()
                    .put("minimum", NUMBER)
                    .put("maximum", NUMBER)
                    .put("exclusiveMinimum", NUMBER)
                    .put("exclusiveMaximum", NUMBER)
                    .put("multipleOf", NUMBER)
                    .put("minLength", STRING)
                    .put("maxLength", STRING)
                    .put("pattern", STRING)
                    .put("format", Sets.union(NUMBER, STRING).immutableCopy())
                    .put("items", ARRAY)
                    .put("prefixItems", ARRAY)
                    .put("contains", ARRAY)
                    .put("minContains", ARRAY)
                    .put("maxContains", ARRAY)
                    .put("minItems", ARRAY)
                    .put("maxItems", ARRAY)
                    .put("uniqueItems", ARRAY)
                    .put("unevaluatedItems", ARRAY)
                    .put("properties", OBJECT)
                    .put("patternProperties", OBJECT)
                    .put("additionalProperties", OBJECT)
                    .put("unevaluatedProperties", OBJECT)
                    .put("propertyNames", OBJECT)
                    .put("minProperties", OBJECT)
                    .put("maxProperties", OBJECT)
                    .put("required", OBJECT)
                    .put("dependentRequired", OBJECT)
                    .put("dependentSchemas", OBJECT)
                    .buildOrThrow();

    /** The keywords whose schemas look at the same value. */
    private static final ImmutableSet<String> SAME =
            ImmutableSet.of("not", "if", "then", "else", "anyOf", "allOf", "oneOf");

    /** The keywords whose schema or list of schemas looks at a part of the value. */
    private static final ImmutableSet<String> PARTS = ImmutableSet.of(
            "items",
            "prefixItems",
            "contains",
            "additionalProperties",
            "propertyNames",
            "unevaluatedItems",
            "unevaluatedProperties");

    /** The keywords that hold schemas by name. */
    private static final ImmutableSet<String> NAMED = ImmutableSet.of("$defs", "properties", "patternProperties");

    private final List<String> faults = new ArrayList<>();

    private StrictSchema() {}

    /** Returns what breaks the rules in a schema, each with its JSON Pointer. */
    static List<String> faults(JsonNode schema) {
        StrictSchema strict = new StrictSchema();
        strict.visit("", schema, ImmutableSet.of());
        return strict.faults;
    }

    /**
     * Looks at a schema and at those in it.
     *
     * @param around the types that the schemas around it leave for the value; empty if they leave every type
     */
    private void visit(String place, JsonNode schema, ImmutableSet<String> around) {
        if (!schema.isObject()) {
            return;
        }
        ImmutableSet<String> types = types(place, schema, around);
        for (String keyword : schema.propertyNames()) {
            ImmutableSet<String> needed = LOOKS_AT.getOrDefault(keyword, ImmutableSet.of());
            if (!needed.isEmpty() && Sets.intersection(needed, types).isEmpty()) {
                faults.add("no type for " + keyword + " at " + place);
            }
            JsonNode value = schema.path(keyword);
            String there = place + "/" + keyword;
            if (SAME.contains(keyword)) {
                visitAll(there, value, types);
            } else if (PARTS.contains(keyword)) {
                visitAll(there, value, ImmutableSet.of());
            } else if (NAMED.contains(keyword)) {
                value.properties()
                        .forEach(entry -> visit(there + "/" + entry.getKey(), entry.getValue(), ImmutableSet.of()));
            }
        }
        for (JsonNode name : schema.path("required")) {
            if (!schema.path("properties").has(name.asString())) {
                faults.add("required " + name.asString() + " is not declared at " + place);
            }
        }
    }

    private void visitAll(String place, JsonNode value, ImmutableSet<String> around) {
        if (!value.isArray()) {
            visit(place, value, around);
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            visit(place + "/" + i, value.get(i), around);
        }
    }

    private ImmutableSet<String> types(String place, JsonNode schema, Set<String> around) {
        if (!schema.has("type")) {
            return ImmutableSet.copyOf(around);
        }
        JsonNode type = schema.path("type");
        if (!type.isString()) {
            faults.add("more than one type at " + place);
            return ImmutableSet.copyOf(around);
        }
        String one = type.asString();
        boolean allowed =
                around.isEmpty() || around.contains(one) || (one.equals("integer") && around.contains("number"));
        if (!allowed) {
            faults.add("type " + one + " is not one of the types around it at " + place);
        }
        return ImmutableSet.of(one);
    }
}
