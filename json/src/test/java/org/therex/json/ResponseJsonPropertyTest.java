package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.therex.monitoring.MonitoringArbitraries;
import org.therex.monitoring.Response;
import org.therex.progression.NextStep;
import org.therex.progression.ProgressionArbitraries;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a report calls for and whatever step follows reads back equal, with its reasons and questions. */
class ResponseJsonPropertyTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TherexModule()).build();

    @Provide
    Arbitrary<Response> responses() {
        return MonitoringArbitraries.responses();
    }

    @Provide
    Arbitrary<NextStep> nextSteps() {
        return ProgressionArbitraries.nextSteps();
    }

    @Property
    void responsesReadBackEqual(@ForAll("responses") Response response) {
        Statistics.collect(response.getClass().getSimpleName());
        Statistics.coverage(coverage -> {
            coverage.check("Adjust").count(count -> count > 0);
            coverage.check("Stop").count(count -> count > 0);
            coverage.check("NotEnoughInformation").count(count -> count > 0);
        });
        BothJacksons.readBackEqual(Response.class, response);
    }

    @Property
    void nextStepsReadBackEqual(@ForAll("nextSteps") NextStep step) {
        Statistics.collect(step.getClass().getSimpleName());
        Statistics.coverage(coverage -> {
            coverage.check("Held").count(count -> count > 0);
            coverage.check("NeedsInformation").count(count -> count > 0);
            coverage.check("Stopped").count(count -> count > 0);
        });
        BothJacksons.readBackEqual(NextStep.class, step);
    }

    private static final String STOP =
            "{\"kind\":\"stop\",\"reasons\":[{\"rule\":\"stop-sign\",\"effect\":{\"kind\":\"stop\","
                    + "\"action\":{\"ends\":\"program\"}},\"text\":\"A sign.\",\"evidence\":{\"strength\":\"consensus\","
                    + "\"asOf\":\"2026-01-31\"}}]}";

    @Example
    void aResponseThatIsMilderThanItsReasonsIsNotRead() {
        assertThat(MAPPER.readValue(STOP, Response.class)).isInstanceOf(Response.Stop.class);
        assertThatThrownBy(() -> MAPPER.readValue(STOP.replaceFirst("stop", "continue"), Response.class))
                .hasMessageContaining("error conflict at /reasons (1:")
                .hasMessageContaining(
                        "'reasons' must be such that the most severe calls for continue, but was such that it"
                                + " calls for stop");
        assertThatThrownBy(() -> MAPPER.readValue(STOP.replaceFirst("stop", "not-enough-information"), Response.class))
                .hasMessageContaining(
                        "'questions' must be such that an answer may call for more than stop, but was such that"
                                + " none calls for more than continue");
    }

    @Example
    void anUnknownKindIsToldWithTheKnownOnes() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"kind\":\"go\"}", Response.class))
                .hasMessageContaining("error unknown-word at /kind (1:9)")
                .hasMessageContaining("continue, adjust, stop, not-enough-information");
        assertThatThrownBy(() ->
                        MAPPER.readValue("{\"kind\":\"held\",\"state\":{\"prescription\":\"3 x 10\"}}", NextStep.class))
                .hasMessageContaining("error missing at /reasons");
    }
}
