package org.therex.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.AbstractList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.catalog.Catalog;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.exercise.Equipment;
import org.therex.hint.References;
import org.therex.safety.Person;

/** What faults cost is counted in work, which does not depend on the machine. */
class CostOfFaultsTest {

    private static final int MOST = 10;

    private static Tree list(int size, IntFunction<Tree> element) {
        return new Tree.Elements(
                IntStream.range(0, size).mapToObj(element).collect(ImmutableList.toImmutableList()), Tree.NOWHERE);
    }

    private static Tree object(int size, IntFunction<Tree.Entry> field) {
        return new Tree.Fields(
                IntStream.range(0, size).mapToObj(field).collect(ImmutableList.toImmutableList()), Tree.NOWHERE);
    }

    /** Reads a tree and returns the reader. */
    private static WireReader read(Shape<?> shape, Tree tree, boolean tolerant, Faults faults) {
        TreeTokens tokens = new TreeTokens(tree, place -> null);
        tokens.next();
        WireReader in = new WireReader(tokens, "value", true, tolerant, 32, faults);
        in.keepPlaces();
        Object unused = shape.read(in);
        in.finish(true);
        return in;
    }

    @Test
    void eachShapeIsVisitedOnceHoweverManyPartsCannotBeRead() {
        Shape<?> catalog = KnownShapes.all().get(Catalog.class);
        Tree faulty = object(1, any -> new Tree.Entry("exercises", list(5000, i -> Tree.text("x"))));
        Faults faults = new Faults(MOST);
        WireReader in = read(catalog, faulty, false, faults);
        assertThat(faults.count()).isEqualTo(5000);
        Set<Shape<?>> shapes = new HashSet<>();
        collect(catalog, shapes);
        assertThat(in.visits()).isLessThanOrEqualTo(shapes.size());
    }

    private static void collect(Shape<?> shape, Set<Shape<?>> to) {
        if (to.add(shape)) {
            shape.parts().forEach(part -> collect(part, to));
        }
    }

    @Test
    void anUnreadablePartMakesItsKindsIncomplete() {
        References references = new References();
        DefinedKinds kinds = new DefinedKinds(references);
        references.refer("exercise", "bridge", Path.of("exercise"));
        assertThat(references.report().issues()).hasSize(1);
        kinds.addUnknown(KnownShapes.all().get(Catalog.class));
        assertThat(references.report().issues()).isEmpty();
        int visits = kinds.visits();
        kinds.addUnknown(KnownShapes.all().get(Catalog.class));
        assertThat(kinds.visits()).isEqualTo(visits).isPositive();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void onlyListedWordsHaveHints(boolean tolerant) {
        Shape<?> words = Shapes.set(ExerciseWords.EQUIPMENT);
        int vocabulary = Equipment.vocabulary().words().size();
        Faults faults = new Faults(MOST);
        WireReader in = read(words, list(5000, i -> Tree.text("dumbbel" + i)), tolerant, faults);
        assertThat(in.distances()).isPositive().isLessThanOrEqualTo(MOST * vocabulary);
        assertThat(faults.report(Map.of(), place -> null).issues())
                .hasSize(MOST + 1)
                .filteredOn(issue -> issue.hint().isPresent())
                .hasSize(MOST);
    }

    @ParameterizedTest
    @CsvSource({"false, 0", "true, 0", "false, 3", "true, 3"})
    void onlyListedNamesHaveHints(boolean tolerant, int most) {
        ObjectShape<?, ?> shape = ExerciseShapes.MODIFICATION;
        Faults faults = new Faults(most);
        WireReader in =
                read(shape, object(5000, i -> new Tree.Entry("equipmen" + i, Tree.text("x"))), tolerant, faults);
        assertThat(in.distances()).isLessThanOrEqualTo(2 * most * shape.fields().size());
        assertThat(faults.report(Map.of(), place -> null).issues())
                .filteredOn(issue -> issue.hint().isPresent())
                .hasSizeLessThanOrEqualTo(2 * most);
    }

    private record Ids(ImmutableList<String> defined, ImmutableList<String> referred) {}

    private static final Shape<Ids> IDS = ObjectShape.record(
            "ids",
            "Identifiers and references.",
            Part.of("defined", "The identifiers.", Shapes.list(Shapes.text().asKey("thing")), Ids::defined),
            Part.of("referred", "The references.", Shapes.list(Shapes.text().asReference("thing")), Ids::referred),
            Ids::new);

    @ParameterizedTest
    @ValueSource(ints = {MOST, 1000})
    void theHintsOfDanglingReferencesKeepTheBudgetOfTheReport(int most) {
        IntFunction<Tree> defined = i -> Tree.text("a".repeat(18) + "-" + i + "-" + "x".repeat(41));
        IntFunction<Tree> referred = i -> Tree.text("b".repeat(18) + "-" + i + "-" + "x".repeat(41));
        Tree tree = object(
                2, i -> new Tree.Entry(i == 0 ? "defined" : "referred", list(1000, i == 0 ? defined : referred)));
        Faults faults = new Faults(most);
        WireReader in = read(IDS, tree, false, faults);
        assertThat(faults.count()).isEqualTo(1000);
        assertThat(in.distances()).isBetween(most, Math.min(10_000, most * 1000));
        assertThat(faults.report(Map.of(), place -> null).issues())
                .filteredOn(issue -> issue.hint().isPresent())
                .hasSize(most);
    }

    @Test
    void aLongWayIsHashedOnceForTheFaultsAtItsEnd() {
        Tree twice = object(2000, i -> new Tree.Entry("a", Tree.text("x")));
        for (int level = 0; level < 25; level++) {
            Tree inner = twice;
            twice = object(1, i -> new Tree.Entry("n".repeat(250), inner));
        }
        Faults faults = new Faults(MOST);
        Tree tree = twice;
        WireReader in = read(ExerciseShapes.MODIFICATION, tree, true, faults);
        assertThat(in.isTolerant()).isTrue();
        // The field is given 1,999 times too often, each time with the same path, and 'id' and others are missing.
        assertThat(faults.count()).isGreaterThan(1);
        assertThat(faults.hashedSteps()).isLessThan(100);
    }

    @Test
    void faultsAreDifferentIfTheirPathsAre() {
        Faults faults = new Faults(MOST);
        for (String path : new String[] {"/a/b", "/a/c", "/a", "", "/ab", "/a/b/c", "/Aa", "/BB", "/a/b", "/BB", ""}) {
            faults.add(Issue.error(IssueCode.EMPTY, Path.parse(path), "m"), 1);
        }
        assertThat(faults.count()).isEqualTo(8);
        faults.add(Issue.error(IssueCode.EMPTY, Path.parse("/a/b"), "n"), 1);
        faults.add(Issue.error(IssueCode.CONFLICT, Path.parse("/a/b"), "m"), 1);
        assertThat(faults.count()).isEqualTo(10);
    }

    @Test
    void noMoreFindingsAreReadThanAPersonMayHave() {
        Tree findings =
                list(Person.MOST_FINDINGS + 1, i -> object(1, any -> new Tree.Entry("condition", Tree.text("c" + i))));
        Faults faults = new Faults(MOST);
        WireReader in =
                read(SafetyShapes.PERSON, object(1, any -> new Tree.Entry("findings", findings)), false, faults);
        assertThat(in.isThorough()).isTrue();
        assertThat(faults.report(Map.of(), place -> null).issues())
                .extracting(Issue::message)
                .containsExactly("'findings' must be at most 1000 elements, but was 1001");
    }

    /** A list that counts how often its elements are asked for. */
    private static final class Counting extends AbstractList<Tree> {
        private final List<Tree> elements;
        private int gets;

        Counting(List<Tree> elements) {
            this.elements = elements;
        }

        @Override
        public Tree get(int index) {
            gets++;
            return elements.get(index);
        }

        @Override
        public int size() {
            return elements.size();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void partsThatMovedAreFoundByAnIndex(boolean changed) {
        int many = 1000;
        Tree known = list(many, i -> object(1, any -> new Tree.Entry("id", Tree.text("i" + i))));
        Tree written = list(
                many,
                i -> object(
                        changed ? 2 : 1,
                        field -> new Tree.Entry(field == 0 ? "id" : "name", Tree.text("i" + (many - 1 - i)))));
        Counting counting = new Counting(((Tree.Elements) written).elements());
        ElementFinder finder = new ElementFinder(counting);
        for (int i = 0; i < many; i++) {
            Tree part = ((Tree.Elements) known).elements().get(i);
            assertThat(finder.takeInPlace(i, part)).isFalse();
            assertThat(finder.take(i, part)).isEqualTo(many - 1 - i);
        }
        assertThat(counting.gets).isLessThanOrEqualTo(3 * many);
    }

    @Test
    void ofEqualPartsEachIsFoundOnce() {
        Tree part = Tree.text("a");
        ElementFinder finder = new ElementFinder(List.of(Tree.text("b"), part, part));
        assertThat(finder.takeInPlace(0, part)).isFalse();
        assertThat(finder.takeInPlace(2, part)).isTrue();
        assertThat(finder.take(0, part)).isEqualTo(1);
        // What has no id and is nowhere is what stands at its position, once.
        assertThat(finder.take(0, part)).isZero();
        assertThat(finder.take(0, part)).isEqualTo(-1);
        assertThat(finder.take(7, part)).isEqualTo(-1);
    }
}
