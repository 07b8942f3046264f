package org.therex.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemandTest {

    @Test
    void thereAreThirtyWithTheirCodes() {
        assertThat(Demand.vocabulary().words().stream().map(Demand::code))
                .containsExactly(
                        "LFL", "LFE", "LEE", "ROT", "LAT", "IAP", "ISO", "HF", "HAD", "HIR", "HER", "HEX", "HAB", "ASY",
                        "KFD", "PFL", "KNP", "WEW", "SHW", "OVH", "NKL", "SUP", "PRN", "ABC", "FLR", "INV", "HPC",
                        "BAL", "TIS", "NEU");
    }

    static List<Demand> demands() {
        return Demand.vocabulary().words();
    }

    @ParameterizedTest
    @MethodSource("demands")
    void everyLevelHasADefinitionOfItsOwn(Demand demand) {
        assertThat(IntStream.rangeClosed(0, Demand.HIGHEST).mapToObj(demand::definition))
                .doesNotHaveDuplicates()
                .startsWith("not at all")
                .hasSize(4);
        assertThatThrownBy(() -> demand.definition(4)).hasMessage("'level' must be from 0 to 3, but was 4");
    }

    @Test
    void limbsHaveSidesAndTheRestHasNot() {
        assertThat(Demand.vocabulary().words().stream().filter(Demand::lateral).map(Demand::code))
                .containsExactly(
                        "HF", "HAD", "HIR", "HER", "HEX", "HAB", "ASY", "KFD", "PFL", "KNP", "WEW", "SHW", "OVH", "TIS",
                        "NEU");
    }

    @Test
    void onlyHoldingStillAndLyingAreDefinedByTime() {
        assertThat(Demand.SUSTAINED_ISOMETRIC.timedLevels())
                .containsExactly(new TimedLevel(Duration.ofSeconds(10), 1), new TimedLevel(Duration.ofSeconds(30), 2));
        assertThat(Demand.SUPINE_LYING.timedLevels()).containsExactly(new TimedLevel(Duration.ofMinutes(2), 1));
        assertThat(Demand.PRONE_LYING.timedLevels()).containsExactly(new TimedLevel(Duration.ofMinutes(1), 1));
        assertThat(Demand.vocabulary().words().stream()
                        .filter(demand -> !demand.timedLevels().isEmpty()))
                .containsExactly(Demand.SUSTAINED_ISOMETRIC, Demand.SUPINE_LYING, Demand.PRONE_LYING);
    }

    @Test
    void oneLiesOnThroughTheRepetitionsOfASet() {
        assertThat(Demand.vocabulary().words().stream().filter(Demand::cumulative))
                .containsExactly(Demand.SUPINE_LYING, Demand.PRONE_LYING);
    }
}
