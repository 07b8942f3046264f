package org.therex.prescription;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rejects a comma between two digits, which may be a decimal comma or separate two clauses.
 *
 * <p>Read as a separator, "2,5 kg" would lose the half kilogram.
 */
final class DecimalComma {

    private static final Pattern COMMA = Pattern.compile("(?<=[0-9]),(?=[0-9])");

    /** A number at the start of a text, and the rest. */
    private static final Pattern LEADING = Pattern.compile("^([0-9]+),([0-9]+).*", Pattern.DOTALL);

    /** The least length of a list of repetitions; shorter lists may be a number with decimals. */
    private static final int LIST = 3;

    private DecimalComma() {}

    /** Rejects such a comma in the current clause, and returns to its start. */
    static void refuse(TextScanner scanner) {
        int from = scanner.position();
        if (!scanner.skipToCommaInNumber()) {
            scanner.reset(from);
            return;
        }
        scanner.backToNumber();
        int number = scanner.position();
        scanner.skipClause();
        String clause = scanner.between(from, scanner.position());
        String rest = scanner.between(number, scanner.position());
        scanner.reset(number);
        Function<String, List<String>> with = joint ->
                scanner
                        .readable(Stream.of(clause, rest)
                                .map(text -> COMMA.matcher(text).replaceAll(joint)))
                        .stream()
                        .limit(1)
                        .toList();
        List<String> point = with.apply(".");
        List<String> space = with.apply(", ");
        List<String> slash = COMMA.matcher(rest).results().count() < LIST - 1 ? List.of() : with.apply("/");
        List<String> all = Stream.of(point, space, slash).flatMap(List::stream).toList();
        String expected = "a decimal point or a space after the comma";
        if (point.isEmpty() && space.isEmpty() && !slash.isEmpty()) {
            expected = "slashes between the repetitions of the sets";
        } else if (!point.isEmpty() && space.isEmpty()) {
            expected = "a decimal point, write " + LEADING.matcher(rest).replaceFirst("$1.$2");
        }
        throw scanner.failure(expected + Refusals.asIn(all), all);
    }
}
