package org.therex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The README and the pages in docs show what the examples do, and name what is there.
 *
 * <p>A block of Java stands in an example, but for white space. A block of text follows a comment such as {@code <!-- printed
 * by OwnRules -->}, which names the example that prints it, or {@code <!-- FirstProgram begins with -->}.
 */
class DocsTest {

    private static final Path ROOT = Path.of("..");
    private static final Path EXAMPLES = Path.of("src", "main", "java", "org", "therex", "examples");

    static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(ROOT.resolve("README.md")),
                            docs.filter(file -> file.toString().endsWith(".md")).sorted())
                    .toList();
        }
    }

    private static List<MatchResult> found(Path page, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(read(page))
                .results()
                .toList();
    }

    /** Returns the text without white space, which the formatter may lay out in another way than a page does. */
    private static String bare(String text) {
        return CharMatcher.whitespace().removeFrom(text);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyJavaBlockStandsInAnExample(Path page) throws IOException {
        String examples;
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            examples = files.map(DocsTest::read).map(DocsTest::bare).collect(Collectors.joining("\n"));
        }
        assertThat(found(page, "^```java\\n(.*?)^```"))
                .extracting(block -> block.group(1))
                .filteredOn(block -> !examples.contains(bare(block)))
                .as("blocks that stand in no example")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyTextBlockIsPrintedByTheExampleThatItNames(Path page) throws Exception {
        List<MatchResult> whole = found(page, "<!-- printed by (\\w+) -->\\n+```text\\n(.*?)^```");
        for (MatchResult block : whole) {
            assertThat(printed(block.group(1))).isEqualTo(block.group(2));
        }
        List<MatchResult> beginnings = found(page, "<!-- (\\w+) begins with -->\\n+```text\\n(.*?)^```");
        for (MatchResult block : beginnings) {
            assertThat(printed(block.group(1))).startsWith(block.group(2));
        }
        assertThat(found(page, "^```text\\n"))
                .as("blocks that name their example")
                .hasSize(whole.size() + beginnings.size());
    }

    /** Returns what an example prints. */
    private static String printed(String example) throws ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            Class.forName("org.therex.examples." + example)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            throw new AssertionError(example + " failed", e.getCause());
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Examples are named in commands, and in the rows of a table below {@code | `NAME` |}. */
    @ParameterizedTest
    @MethodSource("pages")
    void everyExampleThatIsNamedCanBeRun(Path page) {
        Stream<String> inCommands = found(page, "-Dexample=(\\w+)").stream().map(match -> match.group(1));
        Stream<String> inTables = found(page, "^\\| `NAME` \\|(.*?)(?:^$|\\z)").stream()
                .flatMap(table -> Pattern.compile("^\\| `(\\w+)` \\|", Pattern.MULTILINE)
                        .matcher(table.group(1))
                        .results())
                .map(match -> match.group(1));
        assertThat(Stream.concat(inCommands, inTables))
                .filteredOn(name -> !name.equals("NAME"))
                .allSatisfy(name ->
                        assertThat(EXAMPLES.resolve(name + ".java")).content().contains("public static void main("));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyRelativeLinkLeadsToAFile(Path page) {
        Path folder = page.toAbsolutePath().normalize().getParent();
        assertThat(found(page, "\\]\\(((?!https?:)[^)#\\s]+)(#[^)]*)?\\)"))
                .allSatisfy(link ->
                        assertThat(folder.resolve(link.group(1)).normalize()).exists());
    }

    /** A type is named with its package, as in {@code `program.Program`}. */
    @Test
    void theTypesToStartWithAreThere() {
        assertThat(found(ROOT.resolve("README.md"), "^\\| `([a-z]+\\.[A-Z]\\w+)` \\|"))
                .hasSize(10)
                .allSatisfy(type ->
                        assertThat(Class.forName("org.therex." + type.group(1))).isPublic());
    }

    @Test
    void theReadmeIsShort() {
        assertThat(read(ROOT.resolve("README.md")).lines().count()).isLessThan(150);
    }

    @Test
    void everyPageIsLinkedFromTheReadme() throws IOException {
        assertThat(pages().stream().skip(1))
                .allSatisfy(page ->
                        assertThat(ROOT.resolve("README.md")).content().contains("(docs/" + page.getFileName() + ")"));
    }

    @Test
    void thereAreAsManyExercisesAndProgramsAsThePagesSay() {
        assertThat(org.therex.lowback.LowBack.values()).hasSize(33);
        assertThat(org.therex.lowback.LowBackProgram.values()).hasSize(4);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
