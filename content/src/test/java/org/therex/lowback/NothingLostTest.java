package org.therex.lowback;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks the kinds of fact that the four articles hold, one after the other, and looks at one or more facts of each kind
 * where the library keeps it. What is expected was worked out by hand from the articles.
 */
class NothingLostTest {

    private static final int KINDS = 84;

    private static final ImmutableList<KeptFact> FACTS = ImmutableList.<KeptFact>builder()
            .addAll(IdentityFacts.FACTS)
            .addAll(SetupFacts.FACTS)
            .addAll(MovementFacts.FACTS)
            .addAll(DoseFacts.FACTS)
            .addAll(TechniqueFacts.FACTS)
            .addAll(ChangeFacts.FACTS)
            .addAll(SourceFacts.FACTS)
            .build();

    static ImmutableList<KeptFact> facts() {
        return FACTS;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void isKept(KeptFact fact) {
        fact.check();
    }

    @Test
    void noKindIsLeftOut() {
        assertThat(FACTS.stream().map(KeptFact::kind).distinct())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, KINDS).boxed().toList());
    }

    @Test
    void kindsFollowEachOther() {
        assertThat(FACTS.stream().map(KeptFact::kind)).isSorted();
    }

    @Test
    void kindHasOneName() {
        assertThat(FACTS.stream().map(fact -> fact.kind() + fact.name()).distinct())
                .hasSize(KINDS);
    }
}
