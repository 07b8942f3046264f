package org.therex.check;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Generators for every value in the package; the tests of other modules use them too. */
public final class CheckArbitraries {

    private CheckArbitraries() {}

    /** Generates texts as issues hold them: of any characters and lines, and empty ones. */
    private static Arbitrary<String> anyTexts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(30),
                Arbitraries.strings()
                        .withChars("\u0000\n\t\u00e4\u4e2d\"\\/~ \u2028")
                        .ofMaxLength(12),
                Arbitraries.of("", "'sets' must be at least 1, but was 0", "\ud83d\ude00"));
    }

    /** Generates every {@link IssueCode}. */
    public static Arbitrary<IssueCode> codes() {
        Arbitrary<String> words =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(5);
        return Arbitraries.oneOf(
                Arbitraries.of(IssueCode.MISSING, IssueCode.CONFLICT, IssueCode.of("a1-2b-3")),
                words.list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(parts -> String.join("-", parts))
                        .map(IssueCode::of));
    }

    /** Generates every {@link Path} of up to four segments. */
    public static Arbitrary<Path> paths() {
        Arbitrary<String> segments = Arbitraries.oneOf(Arbitraries.of("items", "0", "12", "a/b", "~", ""), anyTexts());
        return segments.list().ofMaxSize(4).map(CheckArbitraries::path);
    }

    private static Path path(List<String> segments) {
        Path path = Path.root();
        for (String segment : segments) {
            path = path.resolve(segment);
        }
        return path;
    }

    /** Generates every {@link Location}. */
    public static Arbitrary<Location> locations() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, Integer.MAX_VALUE);
        return Combinators.combine(counts, counts).as(Location::new);
    }

    /** Generates every {@link Issue}. */
    public static Arbitrary<Issue> issues() {
        return Builders.withBuilder(Issue::builder)
                .use(codes())
                .in(Issue.Builder::code)
                .use(Arbitraries.of(Severity.class))
                .withProbability(0.7)
                .in(Issue.Builder::severity)
                .use(paths())
                .withProbability(0.8)
                .in(Issue.Builder::path)
                .use(anyTexts())
                .in(Issue.Builder::message)
                .use(anyTexts())
                .withProbability(0.3)
                .in(Issue.Builder::hint)
                .use(Arbitraries.maps(anyTexts(), anyTexts()).ofMaxSize(3))
                .in((builder, details) -> {
                    details.forEach(builder::putDetail);
                    return builder;
                })
                .use(locations())
                .withProbability(0.5)
                .in(Issue.Builder::location)
                .build(Issue.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates reports of up to four issues. */
    public static Arbitrary<Report> reports() {
        return issues().list().ofMaxSize(4).map(Report::of);
    }
}
