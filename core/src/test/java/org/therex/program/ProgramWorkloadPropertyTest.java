package org.therex.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.program.Samples.BRIDGE;
import static org.therex.program.Samples.CRUNCH;
import static org.therex.program.Samples.PLANK;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.exercise.Exercise;
import org.therex.prescription.Estimate;
import org.therex.prescription.Prescription;

class ProgramWorkloadPropertyTest {

    private static final List<Exercise> EXERCISES = List.of(BRIDGE, CRUNCH, PLANK);

    /** Generates doses of which all is known: repetitions, sets, holds, times a day, days a week. */
    private static Arbitrary<Prescription> doses() {
        Arbitrary<Integer> few = Arbitraries.integers().between(1, 6);
        return Combinators.combine(few, few, few, few)
                .as((sets, repetitions, times, days) -> Prescription.builder()
                        .sets(sets)
                        .repetitions(repetitions, repetitions + sets)
                        .holdSeconds(times, times + days)
                        .timesPerDay(times)
                        .daysPerWeek(days)
                        .build());
    }

    @Provide
    Arbitrary<List<Item>> items() {
        return Combinators.combine(Arbitraries.of(EXERCISES), doses())
                .as((exercise, dose) -> Item.builder()
                        .exercise(exercise.id())
                        .prescription(dose)
                        .build())
                .list()
                .ofMinSize(2)
                .ofMaxSize(5);
    }

    private static ProgramWorkload sum(List<Item> items) {
        return Program.builder("p", "P")
                .exercises(EXERCISES)
                .sections(List.of(Section.builder().items(items).build()))
                .build()
                .workload();
    }

    @Property(tries = 200)
    void anItemMoreNeverMakesItShorter(@ForAll("items") List<Item> items) {
        ProgramWorkload less = sum(items.subList(0, items.size() - 1));
        ProgramWorkload more = sum(items);

        for (Function<ProgramWorkload, Estimate<Duration>> part :
                List.<Function<ProgramWorkload, Estimate<Duration>>>of(
                        ProgramWorkload::session, ProgramWorkload::day, ProgramWorkload::week)) {
            assertThat(part.apply(more).findLeast().orElseThrow())
                    .isGreaterThanOrEqualTo(part.apply(less).findLeast().orElseThrow());
            assertThat(part.apply(more).findMost().orElseThrow())
                    .isGreaterThanOrEqualTo(part.apply(less).findMost().orElseThrow());
        }
    }

    @Property(tries = 200)
    void aSessionIsTheSumOfItsItemsAndChanges(@ForAll("items") List<Item> items) {
        SessionWorkload session = sum(items).sessions().get(0);
        Duration least = session.changes().findLeast().orElseThrow();
        Duration most = session.changes().findMost().orElseThrow();
        for (ItemWorkload item : session.items()) {
            least = least.plus(item.session().findLeast().orElseThrow());
            most = most.plus(item.session().findMost().orElseThrow());
        }

        assertThat(session.session()).isEqualTo(Estimate.between(least, most));
    }

    @Property(tries = 200)
    void theOrderOfItemsMakesNoDifference(@ForAll("items") List<Item> items) {
        List<Item> reversed = new java.util.ArrayList<>(items);
        java.util.Collections.reverse(reversed);

        assertThat(sum(reversed).session()).isEqualTo(sum(items).session());
        assertThat(sum(reversed).week()).isEqualTo(sum(items).week());
    }
}
