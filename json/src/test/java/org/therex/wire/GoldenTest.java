package org.therex.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.json.TherexModule;
import org.therex.program.Item;
import org.therex.program.OrderRule;
import org.therex.program.Phase;
import org.therex.program.Program;
import org.therex.program.Section;
import org.therex.program.StartingRule;
import org.therex.program.Tailoring;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How each type looks in JSON, by golden files: a list of values for each type, written by hand, in which every field, every
 * alternative and every word occurs.
 *
 * <p>Documents that people keep must read the same in the next release. Whoever has a reason to change how a type looks changes
 * its golden file by hand, and says so in the CHANGELOG.
 */
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TherexModule()).build();
    private static final String TELL =
            "; if documents are to look otherwise from now on, change src/test/resources/golden/%s.json by"
                    + " hand and describe it under \"Wire format\" in CHANGELOG.md";

    static Stream<Arguments> types() {
        return KnownShapes.all().entrySet().stream()
                .map(entry -> Arguments.of(name(entry.getKey(), entry.getValue()), entry.getKey(), entry.getValue()));
    }

    static String name(Class<?> type, Shape<?> shape) {
        String name = shape.name();
        return name == null ? CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, type.getSimpleName()) : name;
    }

    private static Path file(String name) {
        return FOLDER.resolve(name + ".json");
    }

    /** How to read what names exercises, which must be there: within a program that has them. */
    private record Part(String before, String after, Function<Program, Object> find) {

        Object read(JsonNode value) {
            String program = "{\"id\":\"p\",\"title\":\"P\"," + before + value + after + ",\"exercises\":"
                    + MAPPER.readTree(file("exercises").toFile()).at("/0/exercises") + "}";
            return find.apply(MAPPER.readValue(program, Program.class));
        }
    }

    private static final String ITEMS = "\"sections\":[{\"items\":[{\"exercise\":\"wall-sit\"}]}],";

    private static final ImmutableMap<Class<?>, Part> PARTS = ImmutableMap.<Class<?>, Part>builder()
            .put(
                    Item.class,
                    new Part(
                            "\"sections\":[{\"items\":[",
                            "]}]",
                            program -> program.sections().get(0).items().get(0)))
            .put(
                    Section.class,
                    new Part(
                            "\"sections\":[", "]", program -> program.sections().get(0)))
            .put(
                    Phase.class,
                    new Part("\"phases\":[", "]", program -> program.phases().get(0)))
            .put(
                    OrderRule.class,
                    new Part(
                            ITEMS + "\"orderRules\":[",
                            "]",
                            program -> program.orderRules().get(0)))
            .put(
                    Tailoring.class,
                    new Part(
                            ITEMS + "\"tailoring\":",
                            "",
                            program -> program.tailoring().orElseThrow()))
            .put(
                    StartingRule.class,
                    new Part(
                            ITEMS + "\"tailoring\":{\"startingRules\":[",
                            "]}",
                            program -> program.tailoring()
                                    .orElseThrow()
                                    .startingRules()
                                    .get(0)))
            .buildOrThrow();

    static Object read(Class<?> type, JsonNode value) {
        Part part = PARTS.get(type);
        return part == null ? MAPPER.treeToValue(value, type) : part.read(value);
    }

    private static List<Object> values(String name, Class<?> type) {
        List<Object> values = new ArrayList<>();
        MAPPER.readTree(file(name).toFile()).forEach(value -> values.add(read(type, value)));
        return values;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void looksAsItDid(String name, Class<?> type, Shape<?> shape) {
        assertThat(file(name))
                .as("golden file of %s, in which every field occurs", type)
                .exists();
        JsonNode golden = MAPPER.readTree(file(name).toFile());
        assertThat(MAPPER.writeValueAsString(values(name, type)))
                .as(type + TELL, name)
                .isEqualTo(golden.toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void showsEverythingThatCanBeSaid(String name, Class<?> type, Shape<?> shape) {
        JsonNode golden = MAPPER.readTree(file(name).toFile());
        if (shape instanceof WordShape<?> words) {
            assertThat(golden.valueStream().map(JsonNode::asString))
                    .as(type + TELL, name)
                    .containsExactlyElementsOf(words.words());
        }
        Set<String> shown = new TreeSet<>();
        golden.forEach(value -> shown.addAll(value.propertyNames()));
        ObjectShape<?, ?> object = objectOf(shape);
        if (object != null) {
            // What is written in a short form has fields as well.
            values(name, type)
                    .forEach(value -> inFull(object, tree(object, value)).entries().stream()
                            .map(Tree.Entry::name)
                            .forEach(shown::add));
        }
        assertThat(shown).as(type + TELL, name).containsExactlyInAnyOrderElementsOf(fields(shape));
    }

    /** Returns the names of the fields that a value can have, in any alternative. */
    private static ImmutableSet<String> fields(Shape<?> shape) {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        if (shape instanceof ObjectShape<?, ?> object) {
            // A program as a value has all its exercises.
            object.fields().stream()
                    .filter(field -> !(field.shape() instanceof CatalogShape))
                    .forEach(field -> names.add(field.name()));
        } else if (shape instanceof ChoiceShape<?> choice) {
            choice.shapes().forEach(alternative -> names.addAll(fields(alternative)));
        } else if (!(shape instanceof ElementsShape<?, ?>)) {
            shape.parts().forEach(part -> names.addAll(fields(part)));
        }
        return names.build();
    }

    /** What a field holds is what the accessor of its name returns, so that no two were taken for one another. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void holdsWhatTheAccessorReturns(String name, Class<?> type, Shape<?> shape) throws ReflectiveOperationException {
        ObjectShape<?, ?> object = objectOf(shape);
        if (object != null) {
            for (Object value : values(name, type)) {
                Tree.Fields written = inFull(object, tree(object, value));
                for (Field<?, ?, ?> field : object.fields()) {
                    Optional<Tree> said = written.find(field.name());
                    Optional<Method> accessor = accessor(type, field);
                    if (said.isPresent() && accessor.isPresent()) {
                        Object held = accessor.get().invoke(value);
                        Object stated = held instanceof Optional<?> optional ? optional.orElseThrow() : held;
                        assertThat(tree(field.shape(), stated))
                                .as(name + "." + field.name())
                                .isEqualTo(said.get());
                    }
                }
            }
        }
    }

    private static Tree.Fields inFull(ObjectShape<?, ?> object, Tree written) {
        return (Tree.Fields) (written instanceof Tree.Scalar ? object.expanded(written) : written);
    }

    /** Returns the object that values are written as, or null if there is none or one of several; other forms are only read. */
    private static @Nullable ObjectShape<?, ?> objectOf(Shape<?> shape) {
        if (shape == PrescriptionShapes.PRESCRIPTION) {
            return (ObjectShape<?, ?>)
                    ((ChoiceShape<?>) PrescriptionShapes.PRESCRIPTION).shapes().get(0);
        }
        return shape instanceof ObjectShape<?, ?> object ? object : null;
    }

    @SuppressWarnings("unchecked")
    private static <T> Tree tree(Shape<T> shape, Object value) {
        return TreeSink.of(shape, (T) value);
    }

    private static Optional<Method> accessor(Class<?> type, Field<?, ?, ?> field) {
        return Stream.of(type.getMethods())
                .filter(method ->
                        method.getParameterCount() == 0 && method.getName().equals(field.accessor()))
                .findFirst();
    }

    @Test
    void thereIsNoOtherGoldenFile() throws IOException {
        assertThat(files())
                .containsExactlyInAnyOrderElementsOf(
                        types().map(type -> type.get()[0] + ".json").toList());
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Returns what differs when any golden file does. */
    static String fingerprint() throws IOException {
        Hasher hasher = Hashing.sha256().newHasher();
        for (String file : files()) {
            String text = MAPPER.readTree(FOLDER.resolve(file).toFile()).toString();
            hasher.putString(file + "\n" + text + "\n", StandardCharsets.UTF_8);
        }
        return hasher.hash().toString().substring(0, 12);
    }

    @Test
    void theChangelogTellsOfTheLastChange() throws IOException {
        assertThat(Files.readString(Path.of("../CHANGELOG.md")))
                .as(
                        "the golden files changed, and with them how documents look: say in CHANGELOG.md under \"Wire format\" what"
                                + " is written otherwise and whether older documents can still be read, and put the new fingerprint"
                                + " there in place of the old one")
                .contains("### Wire format")
                .contains("`" + fingerprint() + "`");
    }
}
