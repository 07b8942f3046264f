package org.therex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.therex.catalog.NameMatch;
import org.therex.exercise.Exercise;

/** The answers were looked up by hand in the facts of the four articles. */
class AskTheCatalogTest {

    @Test
    void strongTrunkLyingDownWithoutEquipment() {
        // The bent-knee side plank is said to activate the core, not to strengthen it.
        assertThat(AskTheCatalog.strongTrunkLyingDown())
                .extracting(exercise -> exercise.id().value())
                .containsExactly("glute-bridge", "core-activation", "partial-crunch");
    }

    @Test
    void hipFlexorsWithoutKneeling() {
        assertThat(AskTheCatalog.hipFlexorsWithoutKneeling())
                .extracting(Exercise::name)
                .containsExactly("Standing hip flexor stretch");
    }

    @Test
    void ladderFromProneHipExtension() {
        assertThat(AskTheCatalog.ladderFromProneHipExtension())
                .extracting(exercise -> exercise.id().value())
                .containsExactly("prone-hip-extension", "superman-alternating");
    }

    @Test
    void bothPiriformisStretches() {
        assertThat(AskTheCatalog.piriformisStretch())
                .extracting(NameMatch::id)
                .extracting(Object::toString)
                .containsExactly("piriformis-stretch-cross-body", "piriformis-stretch-figure-four");
    }
}
