package org.therex.json;

import java.io.OutputStream;
import java.io.Writer;
import java.util.function.Consumer;
import org.therex.json.binding.Binding;
import org.therex.json.binding.RepeatedValues;
import org.therex.json.binding.SourceText;
import org.therex.wire.LineSink;
import org.therex.wire.Lines;
import org.therex.wire.Tokens;
import org.therex.wire.WireSink;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes parsers and generators. It sets every setting that matters, so no default of a Jackson version can change them.
 */
final class Jackson implements Binding {

    private static final Jackson STANDARD = new Jackson(JsonLimits.standard());

    private final JsonFactory factory;

    private Jackson(JsonLimits limits) {
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxNameLength(limits.nameLength())
                        .maxStringLength(limits.textLength())
                        .maxNumberLength(limits.numberLength())
                        .maxTokenCount(limits.tokens())
                        .maxDocumentLength(-1)
                        .build())
                // JSON is UTF-8; other encodings would also make places wrong.
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                // Names are few, and shapes find their fields by identity first.
                .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .build();
    }

    static Jackson of(JsonLimits limits) {
        return limits.equals(JsonLimits.standard()) ? STANDARD : new Jackson(limits);
    }

    @Override
    public Tokens tokens(SourceText.OfBytes source) {
        return new JacksonTokens(
                factory.createParser(ObjectReadContext.empty(), source.bytes(), source.from(), source.length()),
                source);
    }

    @Override
    public Tokens tokens(SourceText.OfString source) {
        return new JacksonTokens(factory.createParser(ObjectReadContext.empty(), source.text()), source);
    }

    @Override
    public void write(OutputStream out, boolean pretty, Consumer<? super WireSink> content) {
        Lines lines = new Lines();
        write(factory.createGenerator(context(pretty, lines), out, JsonEncoding.UTF8), pretty, lines, content);
    }

    @Override
    public void write(Writer out, boolean pretty, Consumer<? super WireSink> content) {
        Lines lines = new Lines();
        write(factory.createGenerator(context(pretty, lines), out), pretty, lines, content);
    }

    private void write(JsonGenerator opened, boolean pretty, Lines lines, Consumer<? super WireSink> content) {
        try (opened) {
            if (pretty) {
                content.accept(new LineSink(new JacksonSink(opened), lines));
                opened.writeRaw('\n');
            } else {
                content.accept(new JacksonSink(opened, new RepeatedValues(this)));
            }
        }
    }

    private static ObjectWriteContext context(boolean pretty, Lines lines) {
        return pretty ? new Pretty(lines) : ObjectWriteContext.empty();
    }

    private static final class Pretty extends ObjectWriteContext.Base {

        private final Lines lines;

        Pretty(Lines lines) {
            this.lines = lines;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new LinePrinter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
