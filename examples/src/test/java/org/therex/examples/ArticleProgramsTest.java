package org.therex.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.therex.exercise.SourceEntry;
import org.therex.lowback.LowBack;
import org.therex.lowback.LowBackProgram;

class ArticleProgramsTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "therex", "examples");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static Path source(LowBackProgram constant) {
        return SOURCES.resolve(CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, constant.name()) + ".java");
    }

    private static List<String> literals(LowBackProgram constant) throws IOException {
        return LITERAL.matcher(Files.readString(source(constant)))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(LowBackProgram.class)
    void whatIsBuiltHereIsWhatIsBuiltIn(LowBackProgram constant) {
        assertThat(ArticlePrograms.built()).containsEntry(constant, constant.program());
    }

    @ParameterizedTest
    @EnumSource(LowBackProgram.class)
    void theOnlyTextThatIsAnIdDefinesTheArticle(LowBackProgram constant) throws IOException {
        String article = constant.program().sources().get(0).id().value();

        assertThat(literals(constant))
                .filteredOn(text -> text.matches("[a-z0-9/._-]+"))
                .containsExactly(article);
    }

    @ParameterizedTest
    @EnumSource(LowBackProgram.class)
    void noTextRepeatsWhatAnExerciseSays(LowBackProgram constant) throws IOException {
        List<String> names = LowBack.catalog().exercises().stream()
                .flatMap(exercise -> exercise.entries().stream())
                .map(SourceEntry::name)
                .flatMap(Optional::stream)
                .toList();

        assertThat(names).contains("Bird Dog");
        assertThat(literals(constant)).isNotEmpty().doesNotContainAnyElementsOf(names);
    }

    @Test
    void printsThatNothingDiffers() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ArticlePrograms.run(new PrintStream(printed, true, UTF_8));

        assertThat(printed.toString(UTF_8).lines().filter(line -> line.contains("exercises")))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).endsWith("lines of JSON, as built in"))
                .first()
                .asString()
                .startsWith("stronger-at-home: 4 exercises, ");
    }
}
