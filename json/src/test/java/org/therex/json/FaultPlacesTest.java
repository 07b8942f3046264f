package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.check.IssueCode;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.wire.Document;
import org.therex.wire.ObjectShape;
import org.therex.wire.Part;
import org.therex.wire.Shape;
import org.therex.wire.Shapes;

/** Where a fault stands of a value that is made of a number, a list or an object. */
class FaultPlacesTest {

    private record Pair(int first, int second) {}

    private record Box(Optional<Integer> one, Optional<ImmutableList<Integer>> list, Optional<Pair> pair) {}

    private static final class BoxBuilder {
        private Optional<Integer> one = Optional.empty();
        private Optional<ImmutableList<Integer>> list = Optional.empty();
        private Optional<Pair> pair = Optional.empty();

        BoxBuilder one(int value) {
            one = Optional.of(value);
            return this;
        }

        BoxBuilder list(ImmutableList<Integer> value) {
            list = Optional.of(value);
            return this;
        }

        BoxBuilder pair(Pair value) {
            pair = Optional.of(value);
            return this;
        }

        Box build() {
            return new Box(one, list, pair);
        }
    }

    private static final Shape<Integer> DIGIT = Shapes.integer(0, 9);

    private static <T> Shape<T> checked(Shape<T> shape, Predicate<T> isRight) {
        return shape.as(
                value -> {
                    if (!isRight.test(value)) {
                        throw Require.invalid(IssueCode.CONFLICT, "value", "even", value);
                    }
                    return value;
                },
                value -> value);
    }

    private static final ObjectShape<Box, BoxBuilder> BOX = ObjectShape.of(
                    "box", "A box.", BoxBuilder::new, BoxBuilder::build)
            .optional("one", "A number.", checked(DIGIT, value -> value % 2 == 0), Box::one, BoxBuilder::one)
            .optional(
                    "list",
                    "A list.",
                    checked(Shapes.list(DIGIT), value -> value.size() % 2 == 0),
                    Box::list,
                    BoxBuilder::list)
            .optional(
                    "pair",
                    "A pair.",
                    checked(
                            ObjectShape.record(
                                    "pair",
                                    "A pair.",
                                    Part.of("first", "The first.", DIGIT, Pair::first),
                                    Part.of("second", "The second.", DIGIT, Pair::second),
                                    Pair::new),
                            value -> (value.first() + value.second()) % 2 == 0),
                    Box::pair,
                    BoxBuilder::pair)
            .build();

    private static final TherexFormat<Box> FORMAT = new TherexFormat<>(() -> Document.bare("box", BOX));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"one": 3}                                     | /one 1:9
                    {"list": [1, 2, 3]}                            | /list 1:10
                    {"pair": {"first": 1, "second": 2}}            | /pair 1:10
                    {"one": 3, "list": [1], "pair": {"first": 1, "second": 2}} | /one 1:9, /list 1:20, /pair 1:33
                    {"pair": {"second": 2, "first": 1}, "one": 5}  | /pair 1:10, /one 1:44
                    {"one": 4, "list": [1, 2], "pair": {"first": 1, "second": 1}} | -
                    """)
    void aFaultStandsWhereItsValueBegins(String document, String places) {
        List<String> expected =
                places.equals("-") ? List.of() : Splitter.on(", ").splitToList(places);

        assertThat(places(FORMAT.read(document))).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(places(FORMAT.read(document.getBytes(StandardCharsets.UTF_8))))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Identifiers are judged after all else is left. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    [{"id": "a", "title": "A", "amount": 1, "easier": "b"}, {"id": "c", "title": "C", "amount": 1}] | [] | unknown-reference /drills/0/easier 2:60
                    [{"id": "a", "title": "A", "amount": 1}, {"id": "a", "title": "B", "amount": 1}] | [] | duplicate /drills/1/id 2:58
                    [{"id": "a", "title": "A", "amount": 1}] | ["a", "c"] | unknown-reference /order/1 3:16
                    """)
    void anIdentifierStandsWhereItIsGiven(String drills, String order, String place) {
        String document = "{\"format\": \"toy-plan\", \"version\": \"1.0\", \"title\": \"T\",\n\"drills\":" + drills
                + ",\n\"order\": " + order + "}";

        assertThat(identifiers(Toys.FORMAT.read(document).report())).containsExactly(place);
        assertThat(identifiers(Toys.FORMAT
                        .read(document.getBytes(StandardCharsets.UTF_8))
                        .report()))
                .containsExactly(place);
    }

    /** A value inside another document is read once, so each place is kept while it is read. */
    @ParameterizedTest
    @MethodSource("org.therex.json.TherexModuleTest#plainMappers")
    void anIdentifierOfAnEmbeddedValueStandsWhereItIsGiven(TherexMapper mapper) {
        String document = """
                {"title": "T",
                "drills": [{"id": "a", "title": "A", "amount": 1, "easier": "b"},
                {"id": "a", "title": "B", "amount": 1}],
                "order": ["a", "c"]}""";

        assertThat(identifiers(mapper.report(catchThrowable(() -> mapper.read(document, Toys.Plan.class)))))
                .containsExactlyInAnyOrder(
                        "unknown-reference /drills/0/easier 2:61",
                        "duplicate /drills/1/id 3:8",
                        "unknown-reference /order/1 4:16");
    }

    private static List<String> identifiers(Report report) {
        return report.issues().stream()
                .map(issue -> issue.code() + " " + issue.path() + " "
                        + issue.location().map(Object::toString).orElse("-"))
                .toList();
    }

    private static List<String> places(ReadResult<?> reading) {
        return reading.report().issues().stream()
                .map(issue -> issue.path() + " "
                        + issue.location().map(Object::toString).orElse("-"))
                .toList();
    }
}
