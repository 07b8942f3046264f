package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.catalog.Catalog;
import org.therex.check.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The laws of tolerant reading. */
class ReadTolerantlyPropertyTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TherexFormat<Toys.Plan> PLANS =
            Toys.FORMAT.withLimits(JsonLimits.builder().depth(128).build()).compact();
    private static final TherexFormat<Catalog> EXERCISES =
            TherexJson.exercises().compact();
    private static final String BUILT_IN = EXERCISES.write(SmallContent.catalog());

    @Provide
    Arbitrary<Toys.Plan> plans() {
        return PlanArbitraries.plans();
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> leaves = Arbitraries.oneOf(
                Arbitraries.of("null", "true", "false", "0", "-0", "1.50", "1e400", "123456789012345678901234567890"),
                Arbitraries.strings().withChars("aЌ語 '/~").ofMaxLength(6).map(text -> "\"" + text + "👍\""));
        return Arbitraries.lazyOf(
                () -> leaves,
                () -> leaves,
                () -> anything().list().ofMaxSize(3).map(list -> "[" + String.join(",", list) + "]"),
                () -> anything().list().ofMaxSize(3).map(ReadTolerantlyPropertyTest::object));
    }

    private static String object(List<String> values) {
        List<String> fields = new ArrayList<>();
        for (String value : values) {
            fields.add("\"id" + (fields.isEmpty() ? "" : fields.size()) + "\":" + value);
        }
        return "{" + String.join(",", fields) + "}";
    }

    /** Plants an unknown field at the end of some objects; that of demands has words as names, which may be unknown ones. */
    private static int plant(JsonNode node, JsonNode unknown, Random random, String holder) {
        int planted = 0;
        if (node instanceof ArrayNode list) {
            for (JsonNode element : list.values()) {
                planted += plant(element, unknown, random, "");
            }
        } else if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                planted += plant(field.getValue(), unknown, random, field.getKey());
            }
            boolean words = holder.equals("demands") && !object.has("demands");
            if (!words && (random.nextInt(4) == 0 || holder.equals("root"))) {
                object.set("zUnknown" + random.nextInt(3), unknown);
                planted++;
            }
        }
        return planted;
    }

    @Property
    void writesBackWhatItDoesNotKnow(
            @ForAll("plans") Toys.Plan plan, @ForAll("anything") String unknown, @ForAll Random random) {
        JsonNode tree = MAPPER.readTree(PLANS.write(plan));
        int planted = plant(tree, MAPPER.readTree("5"), random, "root");
        // Put in as text, as a tree would not keep the way numbers are written.
        String document = tree.toString()
                .replaceAll("(\"zUnknown\\d\":)5", "$1" + java.util.regex.Matcher.quoteReplacement(unknown));
        ReadResult<Toys.Plan> reading = PLANS.tolerant().read(document);
        assertThat(reading.value()).isEqualTo(plan);
        assertThat(PLANS.write(reading)).isEqualTo(document);
        assertThat(reading.report().issues())
                .hasSize(planted)
                .allSatisfy(issue -> assertThat(issue.severity()).isEqualTo(Severity.INFORMATION));
        // As the name of a map's field it is wrong, and as the value most often too.
        assertThat(PLANS.read(document).faultCount()).isBetween(planted, 2 * planted);
    }

    // Fewer than elsewhere: each try reads and writes the whole built-in catalog.
    @Property(tries = 4)
    void writesBackWhatItDoesNotKnowOfEveryExercise(@ForAll Random random) {
        JsonNode tree = MAPPER.readTree(BUILT_IN);
        plant(tree, MAPPER.readTree("{\"since\":[\"2.0\"]}"), random, "root");
        String document = tree.toString();
        TherexFormat<Catalog> all = EXERCISES
                .withLimits(JsonLimits.builder().faults(100_000).build())
                .tolerant();
        ReadResult<Catalog> reading = all.read(document);
        assertThat(reading.value()).isEqualTo(SmallContent.catalog());
        assertThat(all.write(reading)).isEqualTo(document);
    }

    @Property
    void readsAsStrictlyAsEverWhenNothingIsUnknown(@ForAll("plans") Toys.Plan plan) {
        String document = Toys.FORMAT.write(plan);
        assertThat(Toys.FORMAT.tolerant().read(document)).isEqualTo(Toys.FORMAT.read(document));
        assertThat(Toys.FORMAT.tolerant().write(Toys.FORMAT.tolerant().read(document)))
                .isEqualTo(document);
    }

    @Property
    void writesWhatWasKeptSoThatItReadsTheSame(@ForAll("plans") Toys.Plan plan, @ForAll("anything") String unknown) {
        String document = PLANS.write(plan)
                .replaceFirst(
                        "\"title\"", "\"new\":" + java.util.regex.Matcher.quoteReplacement(unknown) + ",\"title\"");
        ReadResult<Toys.Plan> reading = PLANS.tolerant().read(document);
        String written = PLANS.write(reading);
        assertThat(PLANS.write(PLANS.tolerant().read(written))).isEqualTo(written);
        assertThat(PLANS.tolerant().read(written).value()).isEqualTo(plan);
    }
}
