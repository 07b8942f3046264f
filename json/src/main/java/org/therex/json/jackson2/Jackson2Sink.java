package org.therex.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.therex.json.binding.RepeatedValues;
import org.therex.wire.Shape;
import org.therex.wire.WireName;
import org.therex.wire.WireSink;

/** A sink that writes to a generator of Jackson 2; its exceptions are wrapped in {@link UncheckedIOException}. */
final class Jackson2Sink implements WireSink {

    /** An action of the generator. */
    interface Step {

        void take() throws IOException;
    }

    private final JsonGenerator generator;
    private final boolean textual;
    private final @Nullable RepeatedValues repeated;

    /** Makes a sink for the generator of a mapper, with any settings. */
    Jackson2Sink(JsonGenerator generator) {
        this(generator, null);
    }

    /** Makes a sink that copies repeated values into the document unchanged. */
    Jackson2Sink(JsonGenerator generator, @Nullable RepeatedValues repeated) {
        this.generator = generator;
        this.repeated = repeated;
        this.textual = generator.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
    }

    static void take(Step step) {
        try {
            step.take();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SerializableString encoded(WireName name) {
        if (!(name.encoded() instanceof SerializableString)) {
            name.encoded(new SerializedString(name.text()));
        }
        return name.encoded() instanceof SerializableString kept ? kept : new SerializedString(name.text());
    }

    @Override
    public void startObject() {
        take(generator::writeStartObject);
    }

    @Override
    public void endObject() {
        take(generator::writeEndObject);
    }

    @Override
    public void startList() {
        take(generator::writeStartArray);
    }

    @Override
    public void endList() {
        take(generator::writeEndArray);
    }

    @Override
    public void name(WireName name) {
        take(() -> generator.writeFieldName(encoded(name)));
    }

    @Override
    public void name(String name) {
        take(() -> generator.writeFieldName(name));
    }

    @Override
    public void text(WireName word) {
        take(() -> generator.writeString(encoded(word)));
    }

    @Override
    public void text(String text) {
        take(() -> generator.writeString(text));
    }

    @Override
    public void number(int number) {
        take(() -> generator.writeNumber(number));
    }

    @Override
    public void number(BigDecimal number) {
        take(textual ? () -> generator.writeNumber(number.toPlainString()) : () -> generator.writeNumber(number));
    }

    @Override
    public void number(String literal) {
        take(textual ? () -> generator.writeNumber(literal) : () -> generator.writeNumber(new BigDecimal(literal)));
    }

    @Override
    public void truth(boolean value) {
        take(() -> generator.writeBoolean(value));
    }

    @Override
    public void nothing() {
        take(generator::writeNull);
    }

    @Override
    public <T> boolean again(Shape<T> shape, T value) {
        WireName json = repeated == null ? null : repeated.find(shape, value);
        if (json == null) {
            return false;
        }
        take(() -> generator.writeRawValue(encoded(json)));
        return true;
    }
}
