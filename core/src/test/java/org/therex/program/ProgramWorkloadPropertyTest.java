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

    @Provide
    Arbitrary<Arrangement> arrangements() {
        return Arbitraries.of(Arrangement.class);
    }

    private static ProgramWorkload sum(List<Item> items, Arrangement arrangement) {
        return Program.builder("p", "P")
                .exercises(EXERCISES)
                .sections(List.of(
                        Section.builder().arrangement(arrangement).items(items).build()))
                .build()
                .workload();
    }

    @Property
    void anItemMoreNeverMakesItShorter(
            @ForAll("items") List<Item> items, @ForAll("arrangements") Arrangement arrangement) {
        ProgramWorkload less = sum(items.subList(0, items.size() - 1), arrangement);
        ProgramWorkload more = sum(items, arrangement);

        for (Function<ProgramWorkload, Estimate<Duration>> part :
                List.<Function<ProgramWorkload, Estimate<Duration>>>of(
                        ProgramWorkload::session, ProgramWorkload::day, ProgramWorkload::week)) {
            assertThat(part.apply(more).findLeast().orElseThrow())
                    .isGreaterThanOrEqualTo(part.apply(less).findLeast().orElseThrow());
            assertThat(part.apply(more).findMost().orElseThrow())
                    .isGreaterThanOrEqualTo(part.apply(less).findMost().orElseThrow());
        }
    }

    @Property
    void aSessionIsTheSumOfItsItemsAndChanges(
            @ForAll("items") List<Item> items, @ForAll("arrangements") Arrangement arrangement) {
        SessionWorkload session = sum(items, arrangement).sessions().get(0);
        Duration least = session.changes().findLeast().orElseThrow();
        Duration most = session.changes().findMost().orElseThrow();
        for (ItemWorkload item : session.items()) {
            least = least.plus(item.session().findLeast().orElseThrow());
            most = most.plus(item.session().findMost().orElseThrow());
        }

        assertThat(session.session()).isEqualTo(Estimate.between(least, most));
    }

    @Property
    void theOrderOfItemsMakesNoDifference(
            @ForAll("items") List<Item> items, @ForAll("arrangements") Arrangement arrangement) {
        List<Item> reversed = new java.util.ArrayList<>(items);
        java.util.Collections.reverse(reversed);

        assertThat(sum(reversed, arrangement).session())
                .isEqualTo(sum(items, arrangement).session());
        assertThat(sum(reversed, arrangement).week())
                .isEqualTo(sum(items, arrangement).week());
    }

    /** Plays a day of rounds set by set, each change as long as the pacing says. */
    @Property
    void aDayOfRoundsIsWhatPlayingItSetBySetTakes(@ForAll("items") List<Item> items) {
        int changes = 0;
        int most = items.stream()
                .mapToInt(ProgramWorkloadPropertyTest::times)
                .max()
                .orElseThrow();
        for (int session = 1; session <= most; session++) {
            int now = session;
            changes += items.stream()
                            .filter(item -> times(item) >= now)
                            .mapToInt(ProgramWorkloadPropertyTest::sets)
                            .sum()
                    - 1;
        }
        ProgramWorkload circuit = sum(items, Arrangement.CIRCUIT);
        Duration work = Duration.ZERO;
        for (ItemWorkload item : circuit.items()) {
            work = work.plus(item.workload()
                    .set()
                    .findLeast()
                    .orElseThrow()
                    .multipliedBy((long) sets(item.placed().item())
                            * times(item.placed().item())));
        }

        assertThat(circuit.day().findLeast()).contains(work.plusSeconds(10L * changes));
    }

    private static int sets(Item item) {
        return item.prescription()
                .orElseThrow()
                .sets()
                .orElseThrow()
                .findLeast()
                .orElseThrow();
    }

    private static int times(Item item) {
        return item.prescription()
                .orElseThrow()
                .frequency()
                .orElseThrow()
                .timesPerDay()
                .orElseThrow()
                .findLeast()
                .orElseThrow();
    }
}
