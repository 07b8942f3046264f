package org.therex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.therex.check.IssueCode;

/** The page of issue codes says what the Javadoc of their constants says. */
class IssueCodesPageTest {

    /** Set to {@code true}, this property has the test write the page before comparing it. */
    private static final String WRITE = "therex.publish";

    private static final Path PAGE = Path.of("..", "docs", "issue-codes.md");

    /** The headings of the page, each with the class whose constants are listed below it. */
    private static final List<Map.Entry<String, String>> HEADINGS = List.of(
            Map.entry("Any value", "IssueCode"),
            Map.entry("JSON documents", "JsonIssueCodes"),
            Map.entry("Sets of exercises", "CatalogCodes"),
            Map.entry("Review of a program", "ReviewCodes"),
            Map.entry("Schedules", "ScheduleCodes"),
            Map.entry("Rule sets", "RuleSetCheck"),
            Map.entry("Persons", "PersonCheck"));

    private static final String INTRODUCTION = """
            # Issue codes

            Every issue has a code that stays the same when its message is reworded. This page is made from the Javadoc of the
            constants; do not edit it. `mvn -pl examples -am test -Dtest=IssueCodesPageTest
            -Dsurefire.failIfNoSpecifiedTests=false -Dtherex.publish=true` writes it anew.
            """;

    private static final Pattern CONSTANT = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*?)\\*/\\s*(?:public )?static final IssueCode (\\w+)\\s*="
                    + "\\s*(?:new IssueCode\\(|IssueCode\\.of\\(|WireCodes\\.)\"?([\\w-]+)\"?",
            Pattern.DOTALL);

    private record Code(String value, String cause, String remedy) {}

    private static Map<String, List<Code>> codes() throws IOException {
        Map<String, String> wire = new TreeMap<>();
        Map<String, List<Code>> codes = new TreeMap<>();
        Map<String, List<MatchResult>> constants = new TreeMap<>();
        for (String module : List.of("core", "json")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                    List<MatchResult> found =
                            CONSTANT.matcher(read(file)).results().toList();
                    if (!found.isEmpty()) {
                        constants.put(file.getFileName().toString().replace(".java", ""), found);
                    }
                });
            }
        }
        // The constants of JsonIssueCodes are those of the codec, which is no part of the API.
        constants.remove("WireCodes").forEach(constant -> wire.put(constant.group(2), constant.group(3)));
        constants.forEach((type, found) -> codes.put(
                type,
                found.stream()
                        .map(constant ->
                                code(constant.group(1), wire.getOrDefault(constant.group(3), constant.group(3))))
                        .toList()));
        return codes;
    }

    private static Code code(String javadoc, String value) {
        String[] parts = javadoc.replaceAll("\\s*\\n\\s*\\* ?", " ")
                .replaceAll("\\{@link(?:plain)? (?:\\S+ )?(\\w+)}", "$1")
                .strip()
                .split(" Remedy: ", -1);
        assertThat(parts).as("cause and remedy of %s", value).hasSize(2);
        return new Code(value, parts[0], Character.toUpperCase(parts[1].charAt(0)) + parts[1].substring(1));
    }

    private static String page() throws IOException {
        Map<String, List<Code>> codes = codes();
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (Map.Entry<String, String> heading : HEADINGS) {
            page.append("\n## ")
                    .append(heading.getKey())
                    .append("\n\n| code | cause | remedy |\n| --- | --- | --- |\n");
            for (Code code : codes.getOrDefault(heading.getValue(), List.of())) {
                page.append("| `%s` | %s | %s |\n".formatted(code.value(), code.cause(), code.remedy()));
            }
        }
        return page.toString();
    }

    @Test
    void thePageIsWhatTheJavadocSays() throws IOException {
        String page = page();
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).content().isEqualTo(page);
    }

    @Test
    void everyClassWithCodesIsOnThePage() throws IOException {
        assertThat(codes().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        HEADINGS.stream().map(Map.Entry::getValue).toList());
    }

    @Test
    void everyCodeIsOneAndStandsOnce() throws IOException {
        List<String> values = new ArrayList<>();
        codes().values().forEach(all -> all.forEach(code -> values.add(code.value())));
        assertThat(values)
                .contains("missing", "malformed-json", "cycle", "occurrence-moved", "no-dose", "never-fires")
                .doesNotHaveDuplicates()
                .allSatisfy(value -> assertThat(IssueCode.of(value)).hasToString(value));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
