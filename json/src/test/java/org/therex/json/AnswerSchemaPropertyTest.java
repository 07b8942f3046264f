package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.check.CheckArbitraries;
import org.therex.check.Report;
import org.therex.monitoring.MonitoringArbitraries;
import org.therex.monitoring.Response;
import org.therex.progression.NextStep;
import org.therex.progression.ProgressionArbitraries;
import org.therex.safety.Substitute;
import org.therex.safety.Verdict;
import org.therex.safety.VerdictArbitraries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The published schema of the types accepts whatever the library answers, and refuses what is broken in any place of it. */
class AnswerSchemaPropertyTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TherexModule()).build();

    @Provide
    Arbitrary<Report> reports() {
        return CheckArbitraries.reports();
    }

    @Provide
    Arbitrary<Verdict> verdicts() {
        return VerdictArbitraries.verdicts();
    }

    @Provide
    Arbitrary<Substitute> substitutes() {
        return VerdictArbitraries.substitutes();
    }

    @Provide
    Arbitrary<Response> responses() {
        return MonitoringArbitraries.responses();
    }

    @Provide
    Arbitrary<NextStep> nextSteps() {
        return ProgressionArbitraries.nextSteps();
    }

    private static void accepts(String schema, Object value) {
        assertThat(Schemas.of(schema).validate(MAPPER.valueToTree(value))).isEmpty();
    }

    @Property
    void acceptsReports(@ForAll("reports") Report report) {
        accepts("report", report);
    }

    @Property
    void acceptsVerdicts(@ForAll("verdicts") Verdict verdict) {
        accepts("verdict", verdict);
    }

    @Property
    void acceptsSubstitutes(@ForAll("substitutes") Substitute substitute) {
        accepts("substitute", substitute);
    }

    @Property
    void acceptsResponses(@ForAll("responses") Response response) {
        accepts("response", response);
    }

    @Property
    void acceptsNextSteps(@ForAll("nextSteps") NextStep step) {
        accepts("next-step", step);
    }

    /** Breaks one of the values of a tree: an unknown field in an object, null in place of anything else. */
    private static void breakOne(JsonNode tree, int which) {
        List<Runnable> ways = new ArrayList<>();
        collect(tree, ways);
        ways.get(Math.floorMod(which, ways.size())).run();
    }

    private static void collect(JsonNode node, List<Runnable> ways) {
        if (node instanceof ObjectNode object) {
            ways.add(() -> object.put("colour", "red"));
            object.properties().forEach(entry -> {
                ways.add(() -> object.putNull(entry.getKey()));
                collect(entry.getValue(), ways);
            });
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                ways.add(() -> list.setNull(index));
                collect(list.get(i), ways);
            }
        }
    }

    private static <T> void refuses(String schema, Class<T> type, JsonNode broken) {
        assertThat(Schemas.of(schema).validate(broken)).as(broken.toString()).isNotEmpty();
        try {
            T read = MAPPER.treeToValue(broken, type);
            throw new AssertionError(read + " was read from " + broken);
        } catch (InvalidJsonException e) {
            assertThat(e.report().hasErrors()).isTrue();
        }
    }

    @Property
    void refusesVerdictsThatAreBrokenAnywhere(@ForAll("verdicts") Verdict verdict, @ForAll int which) {
        JsonNode tree = MAPPER.valueToTree(verdict);
        breakOne(tree, which);
        refuses("verdict", Verdict.class, tree);
    }

    @Property
    void refusesNextStepsThatAreBrokenAnywhere(@ForAll("nextSteps") NextStep step, @ForAll int which) {
        JsonNode tree = MAPPER.valueToTree(step);
        breakOne(tree, which);
        refuses("next-step", NextStep.class, tree);
    }
}
