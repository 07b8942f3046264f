package org.therex.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;
import org.therex.wire.Lines;

/** Writes the white space that lines ask for. */
final class LinePrinter implements PrettyPrinter {

    private final Lines lines;

    LinePrinter(Lines lines) {
        this.lines = lines;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator generator) throws IOException {
        generator.writeRaw('{');
        lines.open();
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) throws IOException {
        generator.writeRaw(lines.beforeFirst());
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(lines.between());
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) throws IOException {
        generator.writeRaw(entries == 0 ? "}" : lines.afterLast() + "}");
        lines.close();
    }

    @Override
    public void writeStartArray(JsonGenerator generator) throws IOException {
        generator.writeRaw('[');
        lines.open();
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) throws IOException {
        generator.writeRaw(lines.beforeFirst());
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(lines.between());
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int entries) throws IOException {
        generator.writeRaw(entries == 0 ? "]" : lines.afterLast() + "]");
        lines.close();
    }
}
