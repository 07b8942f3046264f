package org.therex.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.therex.json.JsonLimits;
import org.therex.json.jackson2.Jackson2;

/** What stands on one line in a document that is written for people. */
class LineSinkTest {

    private static final String LONG = "x".repeat(120);

    @SuppressWarnings("unchecked")
    private static String written(Consumer<? super WireSink> content) {
        java.util.function.Function<JsonLimits, org.therex.json.binding.Binding> library =
                (java.util.function.Function<JsonLimits, org.therex.json.binding.Binding>) Jackson2.library();
        StringWriter text = new StringWriter();
        library.apply(JsonLimits.standard()).write(text, true, content);
        return text.toString();
    }

    private static void list(WireSink out, String... texts) {
        out.startList();
        for (String text : texts) {
            out.text(text);
        }
        out.endList();
    }

    @Test
    void theOutermostHasALineForEachEntry() {
        assertThat(written(out -> list(out, "a", "b"))).isEqualTo("[\n  \"a\",\n  \"b\"\n]\n");
        assertThat(written(out -> {
                    out.startObject();
                    out.endObject();
                }))
                .isEqualTo("{}\n");
    }

    @Test
    void whatFitsStandsOnOneLine() {
        assertThat(written(out -> {
                    out.startObject();
                    out.name("range");
                    out.startObject();
                    out.name("least");
                    out.number(5);
                    out.name("most");
                    out.number(new BigDecimal("7.5"));
                    out.endObject();
                    out.name("list");
                    out.startList();
                    list(out, "a", "\"");
                    out.truth(true);
                    out.nothing();
                    list(out);
                    out.endList();
                    out.endObject();
                }))
                .isEqualTo("""
                        {
                          "range": {"least": 5, "most": 7.5},
                          "list": [["a", "\\""], true, null, []]
                        }
                        """);
    }

    /** A list of one text whose line has so many characters, without a comma after it. */
    private static String ofWidth(int width) {
        return written(out -> {
            out.startList();
            list(out, "x".repeat(width - "  [\"\"]".length()));
            out.endList();
        });
    }

    @Test
    void aLineHasAtMost140CharactersWithACommaAfterIt() {
        assertThat(ofWidth(139).lines()).hasSize(3).element(1).asString().hasSize(139);
        assertThat(ofWidth(140).lines()).hasSize(5);
    }

    @Test
    void whatIsInsideIsDecidedAnew() {
        assertThat(written(out -> {
                    out.startList();
                    out.startList();
                    list(out, "a", "b");
                    list(out, LONG);
                    list(out, "c", LONG);
                    list(out, "d", LONG, "e");
                    out.endList();
                    out.endList();
                }))
                .isEqualTo("""
                        [
                          [
                            ["a", "b"],
                            ["%1$s"],
                            ["c", "%1$s"],
                            ["d", "%1$s", "e"]
                          ]
                        ]
                        """.formatted(LONG));
    }
}
