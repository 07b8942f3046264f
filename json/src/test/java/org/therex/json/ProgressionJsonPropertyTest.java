package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.therex.monitoring.DirectionRule;
import org.therex.monitoring.Monitoring;
import org.therex.monitoring.MonitoringArbitraries;
import org.therex.monitoring.PainBands;
import org.therex.monitoring.PainProfile;
import org.therex.monitoring.PersistenceRule;
import org.therex.monitoring.SessionReport;
import org.therex.monitoring.SettlingRule;
import org.therex.monitoring.StopAction;
import org.therex.monitoring.StopSign;
import org.therex.monitoring.TrendRule;
import org.therex.progression.DoseState;
import org.therex.progression.History;
import org.therex.progression.Increment;
import org.therex.progression.Ladder;
import org.therex.progression.LadderStep;
import org.therex.progression.Loads;
import org.therex.progression.OutcomeCriterion;
import org.therex.progression.Progression;
import org.therex.progression.ProgressionArbitraries;
import org.therex.progression.ProgressionRule;
import org.therex.progression.SessionOutcome;
import org.therex.progression.SetResult;
import org.therex.progression.StepPeriod;
import org.therex.source.Evidence;
import org.therex.source.EvidenceArbitraries;
import tools.jackson.databind.json.JsonMapper;

/** Whatever monitoring and progression hold reads back equal, and writes the same again. */
class ProgressionJsonPropertyTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TherexModule()).build();

    private static final ImmutableMap<Class<?>, Arbitrary<?>> GENERATORS =
            ImmutableMap.<Class<?>, Arbitrary<?>>builder()
                    .put(OutcomeCriterion.class, ProgressionArbitraries.criteria())
                    .put(DirectionRule.class, MonitoringArbitraries.directionRules())
                    .put(DoseState.class, ProgressionArbitraries.doseStates())
                    .put(Evidence.class, EvidenceArbitraries.evidence())
                    .put(History.class, ProgressionArbitraries.histories())
                    .put(Increment.class, ProgressionArbitraries.increments())
                    .put(Ladder.class, ProgressionArbitraries.ladders())
                    .put(Loads.class, ProgressionArbitraries.loads())
                    .put(Monitoring.class, MonitoringArbitraries.monitorings())
                    .put(SessionOutcome.class, ProgressionArbitraries.outcomes())
                    .put(PainBands.class, MonitoringArbitraries.painBands())
                    .put(PainProfile.class, MonitoringArbitraries.painProfiles())
                    .put(PersistenceRule.class, MonitoringArbitraries.persistenceRules())
                    .put(Progression.class, ProgressionArbitraries.progressions())
                    .put(ProgressionRule.class, ProgressionArbitraries.rules())
                    .put(LadderStep.class, ProgressionArbitraries.steps())
                    .put(SessionReport.class, MonitoringArbitraries.sessionReports())
                    .put(SetResult.class, ProgressionArbitraries.setResults())
                    .put(SettlingRule.class, MonitoringArbitraries.settlingRules())
                    .put(StopAction.class, MonitoringArbitraries.stopActions())
                    .put(StopSign.class, MonitoringArbitraries.stopSigns())
                    .put(TrendRule.class, MonitoringArbitraries.trendRules())
                    .buildOrThrow();

    @Provide
    Arbitrary<Tuple.Tuple2<Class<?>, Object>> values() {
        return Arbitraries.of(GENERATORS.entrySet())
                .flatMap(entry -> entry.getValue().map(value -> Tuple.of(entry.getKey(), value)));
    }

    @Property
    void readsBackEqual(@ForAll("values") Tuple.Tuple2<Class<?>, Object> value) {
        BothJacksons.readBackEqual(value.get1(), value.get2());
    }

    @Example
    void aProgressionIsReadable() {
        Progression progression = Progression.of(
                ProgressionRule.every(
                        StepPeriod.WEEK, Increment.byHoldSeconds(5).between(20, 60)),
                ProgressionRule.repeat(2));

        assertThat(MAPPER.writeValueAsString(progression))
                .isEqualTo("{\"rules\":[{\"timed\":{\"period\":\"week\",\"increment\":{\"hold\":{\"bySeconds\":5,"
                        + "\"leastSeconds\":20,\"mostSeconds\":60}}}},{\"repeat\":{\"sessions\":2}}]}");
    }
}
