package org.therex.program;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseArbitraries;
import org.therex.source.Attributed;
import org.therex.source.Citation;

class ItemFactsPropertyTest {

    @Property
    void nothingHoldsForAnItemThatOnlyOtherEntriesTell(@ForAll("items") ItemFacts facts) {
        Citation entry = facts.entry().orElseThrow();

        for (Attributed fact : facts.all().values()) {
            assertThat(fact.attribution().cites(entry)
                            || fact.attribution().all().isEmpty())
                    .isTrue();
        }
        assertThat(facts.exercise().facts()).containsAllEntriesOf(facts.all());
        assertThat(facts.all().entrySet()).containsAll(facts.statedFacts().entrySet());
    }

    @Property
    void whatTheListsHoldIsAmongTheFacts(@ForAll("items") ItemFacts facts) {
        assertThat(facts.all().values())
                .containsAll(facts.equipment())
                .containsAll(facts.links())
                .containsAll(facts.startPositions())
                .containsAll(facts.cues())
                .containsAll(facts.mistakes())
                .containsAll(facts.sensations())
                .containsAll(facts.stages());
        assertThat(facts.all().values()).containsAll(facts.steps());
    }

    /** Items that follow an entry that their exercise cites, or one that nothing cites. */
    @Provide
    Arbitrary<ItemFacts> items() {
        return ExerciseArbitraries.exercises()
                .flatMap(exercise -> Combinators.combine(Arbitraries.just(exercise), entries(exercise))
                        .as(ItemFactsPropertyTest::facts));
    }

    private static Arbitrary<Citation> entries(Exercise exercise) {
        Arbitrary<Citation> nobody = Arbitraries.just(Citation.of("nobody", "1"));
        return exercise.citations().isEmpty()
                ? nobody
                : Arbitraries.oneOf(Arbitraries.of(exercise.citations()), nobody);
    }

    private static ItemFacts facts(Exercise exercise, Citation entry) {
        return ItemFacts.of(
                exercise, Item.builder().exercise(exercise.id()).follows(entry).build());
    }
}
