package org.therex.lowback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.therex.exercise.Exercise;
import org.therex.program.Phase;
import org.therex.program.Section;
import org.therex.safety.RuleSet;

/** What has many parts counts them in its text, so that the text fits a log line. */
class LogLineTest {

    private static final Exercise BRIDGE = LowBack.GLUTE_BRIDGE.exercise();
    private static final RuleSet RULES = LowBackRules.ruleSet();

    @Test
    void anExerciseIsNamedAndItsPartsAreCounted() {
        assertThat(BRIDGE).hasToString("glute-bridge \"Glute bridge\" (9 steps, 3 modifications)");
        assertThat(LowBack.catalog()).hasToString("33 exercises");
    }

    @Test
    void aRuleSetAndItsPartsAreNamedAndCounted() {
        assertThat(RULES.toBuilder()
                        .conditions(RULES.conditions().subList(0, 1))
                        .rules(RULES.rules().subList(0, 1))
                        .sources(RULES.sources().subList(0, 5))
                        .build())
                .hasToString("2026.1 (1 rule, 1 condition, 5 sources)");
        assertThat(RULES.rules().get(0)).hasToString("cauda-equina (red flag)");
        assertThat(RULES.conditions().get(0)).hasToString("cauda-equina-suspected \"Suspected cauda equina syndrome\"");
    }

    @Test
    void aPartOfAProgramIsNamedAndCounted() {
        Section stretches = Section.builder()
                .title("Stretches")
                .item(BRIDGE, item -> item.prescription("2 x 10"))
                .item(LowBack.BIRD_DOG, item -> item.prescription("2 x 10"))
                .build();
        Section other = Section.builder()
                .item(BRIDGE, item -> item.prescription("2 x 10"))
                .build();
        assertThat(stretches).hasToString("\"Stretches\" (2 items)");
        assertThat(other).hasToString("section (1 item)");
        assertThat(Phase.builder()
                        .title("Weeks 1 and 2")
                        .section(stretches)
                        .section(other)
                        .build())
                .hasToString("\"Weeks 1 and 2\" (3 items)");
        assertThat(Phase.builder().section(other).build()).hasToString("phase (1 item)");
    }

    @Test
    void theTextOfEachBuiltInExerciseRuleAndConditionFitsALine() {
        assertThat(Stream.of(LowBack.catalog().exercises(), RULES.rules(), RULES.conditions())
                        .flatMap(values -> values.stream()))
                .allSatisfy(value ->
                        assertThat(value.toString()).hasSizeBetween(1, 200).doesNotContain("\n"));
    }
}
