package org.therex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is what the examples do. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path SOURCES = Path.of("src", "main", "java");

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(README))
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring(block.indexOf('\n') + 1, block.length() - "```".length()))
                .toList();
    }

    /** Returns the text without white space, which the formatter may lay out in another way than the README does. */
    private static String bare(String text) {
        return CharMatcher.whitespace().removeFrom(text);
    }

    @Test
    void everyJavaSnippetStandsInAnExample() throws IOException {
        String examples;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            examples = files.filter(file -> file.toString().endsWith(".java"))
                    .map(ReadmeTest::read)
                    .map(ReadmeTest::bare)
                    .collect(Collectors.joining("\n"));
        }
        assertThat(blocks("java"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(examples).contains(bare(block)));
    }

    @Test
    void theReportIsWhatTheExamplePrints() throws IOException {
        assertThat(blocks("text")).hasSize(1).first().asString().isEqualTo(FaultyDocument.report() + "\n");
    }

    @Test
    void everyExampleIsThere() throws IOException {
        List<String> names = Pattern.compile("^\\| `([A-Z][a-z][A-Za-z]+)` \\|", Pattern.MULTILINE)
                .matcher(Files.readString(README))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(names)
                .contains("FirstProgram", "FaultyDocument")
                .allSatisfy(name -> assertThat(
                                SOURCES.resolve("org/therex/examples").resolve(name + ".java"))
                        .content()
                        .contains("public static void main("));
    }

    @Test
    void thereAreAsManyExercisesAndProgramsAsItSays() {
        assertThat(org.therex.lowback.LowBack.values()).hasSize(33);
        assertThat(org.therex.lowback.LowBackProgram.values()).hasSize(4);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
