package org.therex.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.therex.json.binding.RepeatedValues;
import org.therex.wire.Shape;
import org.therex.wire.WireName;
import org.therex.wire.WireSink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonGeneratorDelegate;

/** A sink that writes to a Jackson generator. */
final class JacksonSink implements WireSink {

    private final JsonGenerator generator;
    private final boolean textual;
    /** True if the generator writes numbers as texts, which our readers reject; a raw value avoids that. */
    private final boolean quoting;

    private final @Nullable RepeatedValues repeated;

    /** Makes a sink for the generator of a mapper, with any settings. */
    JacksonSink(JsonGenerator generator) {
        this(generator, null);
    }

    /** Makes a sink that copies repeated values into the document unchanged. */
    JacksonSink(JsonGenerator generator, @Nullable RepeatedValues repeated) {
        this.generator = generator;
        this.repeated = repeated;
        this.textual = generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
        this.quoting = quotes(generator);
    }

    private static boolean quotes(JsonGenerator generator) {
        JsonGenerator innermost = generator;
        while (innermost instanceof JsonGeneratorDelegate outer) {
            innermost = outer.delegate();
        }
        return innermost instanceof JsonGeneratorBase json && json.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
    }

    private static SerializableString encoded(WireName name) {
        if (name.encoded() instanceof SerializedString kept) {
            return kept;
        }
        SerializedString made = new SerializedString(name.text());
        name.encoded(made);
        return made;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startList() {
        generator.writeStartArray();
    }

    @Override
    public void endList() {
        generator.writeEndArray();
    }

    @Override
    public void name(WireName name) {
        generator.writeName(encoded(name));
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void text(WireName word) {
        generator.writeString(encoded(word));
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void number(int number) {
        if (quoting) {
            generator.writeRawValue(Integer.toString(number));
        } else {
            generator.writeNumber(number);
        }
    }

    @Override
    public void number(BigDecimal number) {
        if (textual) {
            number(number.toPlainString());
        } else {
            generator.writeNumber(number);
        }
    }

    @Override
    public void number(String literal) {
        if (quoting) {
            generator.writeRawValue(literal);
        } else if (textual) {
            generator.writeNumber(literal);
        } else {
            generator.writeNumber(new BigDecimal(literal));
        }
    }

    @Override
    public void truth(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }

    @Override
    public <T> boolean again(Shape<T> shape, T value) {
        WireName json = repeated == null ? null : repeated.find(shape, value);
        if (json == null) {
            return false;
        }
        generator.writeRawValue(encoded(json));
        return true;
    }
}
