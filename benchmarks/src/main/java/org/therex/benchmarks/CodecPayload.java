package org.therex.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A document in UTF-8, and the least that reading and writing it with Jackson takes. */
final class CodecPayload {

    private static final JsonFactory JACKSON = new JsonFactory();

    /** A token with its text, if it has one. */
    private record Written(JsonToken token, @Nullable String text) {}

    private final byte[] bytes;
    private final Written[] tokens;

    CodecPayload(byte[] bytes) {
        this.bytes = bytes;
        List<Written> all = new ArrayList<>();
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), bytes)) {
            JsonToken token;
            while ((token = parser.nextToken()) != null) {
                all.add(new Written(token, token.isStructStart() || token.isStructEnd() ? null : parser.getString()));
            }
        }
        this.tokens = all.toArray(new Written[0]);
    }

    byte[] bytes() {
        return bytes;
    }

    /** Scans the tokens and makes a string of each text and each name. */
    int scanWithText() {
        int length = 0;
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), bytes)) {
            JsonToken token;
            while ((token = parser.nextToken()) != null) {
                if (token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME) {
                    length += parser.getString().length();
                }
            }
        }
        return length;
    }

    /** Writes the same tokens, with names as strings. */
    byte[] writeTokens() {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (JsonGenerator generator = JACKSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            for (Written each : tokens) {
                write(generator, each.token(), String.valueOf(each.text()));
            }
        }
        return out.toByteArray();
    }

    private static void write(JsonGenerator generator, JsonToken token, String text) {
        switch (token) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case PROPERTY_NAME -> generator.writeName(text);
            case VALUE_STRING -> generator.writeString(text);
            case VALUE_NUMBER_INT -> generator.writeNumber(Integer.parseInt(text));
            case VALUE_TRUE -> generator.writeBoolean(true);
            case VALUE_FALSE -> generator.writeBoolean(false);
            default -> throw new IllegalArgumentException(token + " in the document");
        }
    }

    /** Returns the exercises of a set as records, each on a line. */
    static byte[] lines(GeneratedDocuments generated, Map<String, Object> set) {
        StringBuilder lines = new StringBuilder();
        for (Object exercise : (List<?>) set.getOrDefault("exercises", List.of())) {
            lines.append(new String(generated.bytes(exercise), StandardCharsets.UTF_8))
                    .append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
