package org.therex.json;

import org.therex.wire.Lines;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Writes the white space that lines ask for. */
final class LinePrinter implements PrettyPrinter {

    private final Lines lines;

    LinePrinter(Lines lines) {
        this.lines = lines;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator generator) {
        generator.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator generator) {
        generator.writeRaw('{');
        lines.open();
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) {
        generator.writeRaw(lines.beforeFirst());
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator generator) {
        generator.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) {
        generator.writeRaw(lines.between());
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) {
        generator.writeRaw(entries == 0 ? "}" : lines.afterLast() + "}");
        lines.close();
    }

    @Override
    public void writeStartArray(JsonGenerator generator) {
        generator.writeRaw('[');
        lines.open();
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) {
        generator.writeRaw(lines.beforeFirst());
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) {
        generator.writeRaw(lines.between());
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int entries) {
        generator.writeRaw(entries == 0 ? "]" : lines.afterLast() + "]");
        lines.close();
    }
}
