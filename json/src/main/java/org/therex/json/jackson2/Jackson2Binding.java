package org.therex.json.jackson2;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.therex.json.JsonLimits;
import org.therex.json.binding.Binding;
import org.therex.json.binding.ParserPlaces;
import org.therex.json.binding.RepeatedValues;
import org.therex.json.binding.SourceText;
import org.therex.wire.LineSink;
import org.therex.wire.Lines;
import org.therex.wire.Tokens;
import org.therex.wire.WireSink;

/** Makes parsers and generators of Jackson 2 that behave like those of Jackson 3. */
final class Jackson2Binding implements Binding {

    private final JsonFactory factory;

    Jackson2Binding(JsonLimits limits) {
        this.factory = JsonFactory.builder()
                .streamReadConstraints(constraints(limits))
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .enable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                // These features are off here but on in Jackson 3.
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
    }

    private static StreamReadConstraints constraints(JsonLimits limits) {
        return StreamReadConstraints.builder()
                .maxDocumentLength(-1)
                .maxTokenCount(limits.tokens())
                .maxNumberLength(limits.numberLength())
                .maxStringLength(limits.textLength())
                .maxNameLength(limits.nameLength())
                .maxNestingDepth(limits.depth())
                .build();
    }

    @Override
    public Tokens tokens(SourceText.OfBytes source) {
        return tokens(() -> factory.createParser(source.bytes(), source.from(), source.length()), source);
    }

    @Override
    public Tokens tokens(SourceText.OfString source) {
        return tokens(() -> factory.createParser(source.text()), source);
    }

    private static Tokens tokens(Jackson2Tokens.Step<JsonParser> opening, SourceText source) {
        try {
            return new Jackson2Tokens(opening.take(), new ParserPlaces(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(OutputStream out, boolean pretty, Consumer<? super WireSink> content) {
        write(() -> factory.createGenerator(out, JsonEncoding.UTF8), pretty, content);
    }

    @Override
    public void write(Writer out, boolean pretty, Consumer<? super WireSink> content) {
        write(() -> factory.createGenerator(out), pretty, content);
    }

    private void write(Jackson2Tokens.Step<JsonGenerator> opening, boolean pretty, Consumer<? super WireSink> content) {
        try (JsonGenerator generator = opening.take()) {
            if (pretty) {
                Lines lines = new Lines();
                generator.setPrettyPrinter(new LinePrinter(lines));
                content.accept(new LineSink(new Jackson2Sink(generator), lines));
                generator.writeRaw('\n');
            } else {
                content.accept(new Jackson2Sink(generator, new RepeatedValues(this)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
