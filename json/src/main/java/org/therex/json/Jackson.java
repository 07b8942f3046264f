package org.therex.json;

import java.io.OutputStream;
import java.io.Writer;
import java.util.function.Consumer;
import org.therex.json.binding.Binding;
import org.therex.json.binding.RepeatedValues;
import org.therex.json.binding.SourceText;
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
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

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
        write(factory.createGenerator(context(pretty), out, JsonEncoding.UTF8), pretty, content);
    }

    @Override
    public void write(Writer out, boolean pretty, Consumer<? super WireSink> content) {
        write(factory.createGenerator(context(pretty), out), pretty, content);
    }

    private void write(JsonGenerator opened, boolean pretty, Consumer<? super WireSink> content) {
        try (opened) {
            content.accept(new JacksonSink(opened, pretty ? null : new RepeatedValues(this)));
            if (pretty) {
                opened.writeRaw('\n');
            }
        }
    }

    private static ObjectWriteContext context(boolean pretty) {
        return pretty ? new Pretty() : ObjectWriteContext.empty();
    }

    private static final class Pretty extends ObjectWriteContext.Base {

        private static final DefaultPrettyPrinter PRINTER = printer();

        private static DefaultPrettyPrinter printer() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withArrayIndenter(indenter)
                    .withObjectIndenter(indenter);
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return PRINTER.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
