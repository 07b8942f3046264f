package org.therex.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.therex.check.Issue;
import org.therex.json.TherexModule;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A report as one JSON object: the files with their issues, in the form of the module, and the totals. */
final class ValidationReportJson implements ValidationReport {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new TherexModule())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator out;
    private final PrintStream stream;

    ValidationReportJson(PrintStream stream) {
        this.stream = stream;
        this.out = MAPPER.createGenerator(stream);
        out.writeStartObject();
        out.writeName("files");
        out.writeStartArray();
    }

    @Override
    public void start(Path file) {
        out.writeStartObject();
        text("file", file.toString());
        out.writeName("issues");
        out.writeStartArray();
    }

    @Override
    public void issue(Path file, Issue issue) {
        out.writePOJO(issue);
    }

    @Override
    public void end(Path file, long faults) {
        out.writeEndArray();
        number("faults", faults);
        out.writeEndObject();
        out.flush();
    }

    @Override
    public void summary(int files, long faults, List<String> notRead) {
        out.writeEndArray();
        out.writeName("summary");
        out.writeStartObject();
        number("files", files);
        number("faults", faults);
        out.writeName("notRead");
        out.writeStartArray();
        notRead.forEach(out::writeString);
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
    }

    private void text(String name, String value) {
        out.writeName(name);
        out.writeString(value);
    }

    private void number(String name, long value) {
        out.writeName(name);
        out.writeNumber(value);
    }

    @Override
    public void close() {
        out.close();
        stream.println();
        stream.flush();
    }
}
