package org.therex.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Copies of a document, each with one change in one place; the same for the same seed. */
final class Mutants {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What stands in place of a value, whatever it was. */
    private static final ImmutableList<JsonNode> VALUES = values();

    private final JsonNode document;
    private final Random random;

    Mutants(String text, long seed) {
        this.document = MAPPER.readTree(text);
        this.random = new Random(seed);
    }

    private static ImmutableList<JsonNode> values() {
        ImmutableList.Builder<JsonNode> values = ImmutableList.builder();
        for (String json : List.of(
                "null",
                "true",
                "false",
                "[]",
                "{}",
                "\"\"",
                "\" \"",
                "\"cat-cow\"",
                "\"2024-02-30\"",
                "\"PT0S\"",
                "\"Ä\"",
                "\"a\\u200bb\"",
                "\"a\\nb\"",
                "\"\\ud83e\\uddd8\"",
                "0",
                "-1",
                "1",
                "3",
                "3.0",
                "0.5",
                "2.1234567",
                "10001",
                "1e9",
                "99999999999",
                "[\"left\"]",
                "[1, 2]",
                "{\"least\": 1, \"most\": 3}",
                "{\"id\": \"cat-cow\"}")) {
            values.add(MAPPER.readTree(json));
        }
        return values.add(NODES.stringNode("a".repeat(201)), NODES.stringNode("long ".repeat(1000)))
                .build();
    }

    /** Returns the next mutant as a text. */
    String next() {
        ObjectNode copy = (ObjectNode) document.deepCopy();
        List<JsonNode> parts = new ArrayList<>();
        collect(copy, parts);
        JsonNode part = parts.get(random.nextInt(parts.size()));
        if (part instanceof ObjectNode object) {
            change(object);
        } else {
            change((ArrayNode) part);
        }
        return copy.toString();
    }

    /** Collects objects and lists. */
    private static void collect(JsonNode node, List<JsonNode> parts) {
        if (node.isContainer()) {
            parts.add(node);
            node.forEach(part -> collect(part, parts));
        }
    }

    private void change(ObjectNode object) {
        List<String> names = List.copyOf(object.propertyNames());
        String name = names.isEmpty() ? "colour" : names.get(random.nextInt(names.size()));
        switch (names.isEmpty() ? 1 : random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> object.set("colour", VALUES.get(random.nextInt(VALUES.size())));
            case 2 ->
                object.set(
                        names.get(random.nextInt(names.size())),
                        object.get(name).deepCopy());
            default -> object.set(name, changed(object.get(name)));
        }
    }

    private void change(ArrayNode list) {
        int at = random.nextInt(Math.max(1, list.size()));
        switch (list.isEmpty() ? 2 : random.nextInt(5)) {
            case 0 -> list.remove(at);
            case 1 -> list.insert(random.nextInt(list.size() + 1), list.get(at).deepCopy());
            case 2 -> list.add(VALUES.get(random.nextInt(VALUES.size())));
            default -> list.set(at, changed(list.get(at)));
        }
    }

    /** Returns another value of the same type, or any other. */
    private JsonNode changed(JsonNode value) {
        int way = random.nextInt(3);
        if (way == 0 && value.isNumber()) {
            BigDecimal number = value.decimalValue();
            return NODES.numberNode(
                    switch (random.nextInt(5)) {
                        case 0 -> number.negate();
                        case 1 -> number.add(BigDecimal.ONE);
                        case 2 -> number.multiply(BigDecimal.valueOf(1000));
                        case 3 -> number.add(new BigDecimal("0.25"));
                        default -> number.setScale(number.scale() + 2);
                    });
        } else if (way == 0 && value.isString()) {
            String text = value.stringValue();
            int at = random.nextInt(text.length() + 1);
            return NODES.stringNode(
                    switch (random.nextInt(5)) {
                        case 0 -> text + "-x";
                        case 1 -> text.toUpperCase(java.util.Locale.ROOT);
                        case 2 -> text.substring(0, at);
                        case 3 -> text.substring(0, at) + ' ' + text.substring(at);
                        default -> text.repeat(30);
                    });
        } else if (way == 1) {
            return switch (random.nextInt(3)) {
                case 0 -> NODES.arrayNode().add(value);
                case 1 ->
                    value.isContainer() && !value.isEmpty()
                            ? value.iterator().next()
                            : NODES.stringNode(value.asString(""));
                default -> NODES.objectNode().set("id", value);
            };
        }
        return VALUES.get(random.nextInt(VALUES.size()));
    }
}
