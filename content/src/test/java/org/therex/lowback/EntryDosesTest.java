package org.therex.lowback;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.therex.exercise.SourceEntry;
import org.therex.prescription.Prescription;

/**
 * The dose of each of the 44 entries in one table: what the articles say, written by hand from the list of their facts.
 *
 * <p>Article 000 states one dose for all four entries; it stands at the program, and the entries add to it. How an
 * exercise is to be felt, how fast and with which breath stands in its technique unless the dose is told by it; sides
 * that are evident but not stated stand in its laterality alone, and that one leg moves at a time in its cues.
 */
class EntryDosesTest {

    private static final String NOTHING = "not stated";

    private static final ImmutableMap<String, String> DOSES = ImmutableMap.<String, String>builder()
            .put("000/1", NOTHING)
            .put("000/2", NOTHING)
            .put("000/3", NOTHING)
            .put("000/4", NOTHING)
            .put(
                    "001/1",
                    "up to 3 sets, repetitions until fatigue or until form loss, hold a few seconds, rest between sets, "
                            + "breathe deep; or rest between bouts, bouts of 1-5, very often through the day")
            .put("001/2", "each side left first")
            .put("001/3", "alternating sides")
            .put("001/4", "alternating sides")
            .put("001/5", "alternating sides")
            .put("001/6", "note \"Repeat; how often is not said.\"")
            .put("001/7", NOTHING)
            .put("001/8", NOTHING)
            .put("001/9", "hold until fatigue, each side, rest between sides")
            .put("001/10", "hold")
            .put("001/11", NOTHING)
            .put("001/12", "hold, each side right first")
            .put("001/13", "hold, each side")
            .put("001/14", "hold, each side")
            .put("001/15", "alternating sides")
            .put("001/16", "hold")
            .put("001/17", "note \"On one side.\"")
            .put("002/1", "alternating sides")
            .put("002/2", "alternating sides")
            .put("002/3", "hold, note \"The hold has no fixed end; the longer it is, the deeper the stretch.\"")
            .put("002/4", "hold")
            .put("002/5", "hold as long as possible")
            .put("002/6", "hold")
            .put("002/7", "hold")
            .put("002/8", "hold")
            .put("002/9", "each side")
            .put("002/10", "hold, note \"Done for repetitions; how many is not said.\"")
            .put("003/1", "hold 20-30 s, breathe deep into side ribs and back")
            .put("003/2", "hold 10 s, each side")
            .put("003/3", "hold 10 s, each side, breathe out on twist")
            .put("003/4", NOTHING)
            .put("003/5", "hold 5 s, alternating sides")
            .put("003/6", "several repetitions, hold 5 s each phase, breathe with movement")
            .put("003/7", "hold 10 s")
            .put("003/8", "hold 10 s, each side")
            .put("003/9", "hold at least 10 s, each side")
            .put("003/10", "hold, note \"Breathe while you stay there.\"")
            .put("003/11", NOTHING)
            .put("003/12", "each side")
            .put(
                    "003/13",
                    "hold 30 counts each spot, several spots, each side, note \"From one spot to the next it is about an inch upwards.\"")
            .buildOrThrow();

    private static final ImmutableMap<String, SourceEntry> ENTRIES = LowBack.catalog().exercises().stream()
            .flatMap(exercise -> exercise.entries().stream())
            .collect(toImmutableMap(Reads::cited, entry -> entry));

    @TestFactory
    Iterable<DynamicTest> theDoseIsHeldAsItIsStated() {
        return DOSES.entrySet().stream().map(this::held).collect(Collectors.toList());
    }

    private DynamicTest held(Map.Entry<String, String> row) {
        return DynamicTest.dynamicTest(row.getKey() + ": " + row.getValue(), () -> {
            Prescription dose = ENTRIES.get(row.getKey()).prescription().orElse(Prescription.empty());
            assertThat(dose).hasToString(row.getValue());
            assertThat(Prescription.parse(row.getValue())).isEqualTo(dose);
        });
    }

    @Test
    void noEntryIsLeftOut() {
        assertThat(DOSES.keySet()).containsExactlyElementsOf(ArticleIndex.EXERCISES_BY_ENTRY.keySet());
    }

    @Test
    void theDefaultOfTheFirstArticleStandsAtItsProgram() {
        assertThat(LowBackProgram.STRONGER_AT_HOME.program().prescription().orElseThrow())
                .hasToString("10 repetitions, hold 5-10 s, 4 times a day");
    }
}
