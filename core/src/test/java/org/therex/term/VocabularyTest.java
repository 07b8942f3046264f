package org.therex.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.therex.anatomy.BodyPart;
import org.therex.anatomy.Joint;
import org.therex.anatomy.Muscle;
import org.therex.anatomy.MuscleGroup;
import org.therex.anatomy.Position;
import org.therex.check.InvalidValueException;

class VocabularyTest {

    private enum Tool implements Term {
        BAND("band", "strap", "loop"),
        LOOP("loop band", "ring", "strap"),
        RING("circle", "loop");

        private final String label;
        private final ImmutableSet<String> synonyms;

        Tool(String label, String... synonyms) {
            this.label = label;
            this.synonyms = ImmutableSet.copyOf(synonyms);
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public ImmutableSet<String> synonyms() {
            return synonyms;
        }
    }

    private static final Vocabulary<Tool> TOOLS = Vocabulary.of(Arrays.asList(Tool.values()));

    @Test
    void anIdComesBeforeALabelAndALabelBeforeASynonym() {
        assertThat(TOOLS.find("loop")).contains(Tool.LOOP);
        assertThat(TOOLS.find("ring")).contains(Tool.RING);
        assertThat(TOOLS.find("Loop band")).contains(Tool.LOOP);
        assertThat(TOOLS.find("circle")).contains(Tool.RING);
    }

    @Test
    void aWordThatMeansTwoTermsFindsNeither() {
        assertThat(TOOLS.find("strap")).isEmpty();
    }

    @Test
    void anUnknownWordIsAnErrorWithAdvice() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> TOOLS.parse("tool", "bands"))
                .withMessage("'tool' must be a known word, but was \"bands\"; did you mean \"band\"?");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> TOOLS.parse("tool", "rope"))
                .withMessage("'tool' must be a known word, but was \"rope\"; use one of: band, loop, ring");
    }

    @Test
    void anIdMustBeThereOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> Vocabulary.of(List.of(Tool.BAND, Tool.BAND)));
    }

    @Test
    void bodyPartsAreFoundByWhatPeopleCallThem() {
        assertThat(BodyPart.find("quads")).contains(MuscleGroup.QUADRICEPS);
        assertThat(BodyPart.find("abs")).contains(MuscleGroup.ABDOMINALS);
        assertThat(BodyPart.find("adductors")).contains(MuscleGroup.THIGH_ADDUCTORS);
        assertThat(BodyPart.find("hip-adductors")).contains(MuscleGroup.THIGH_ADDUCTORS);
        assertThat(BodyPart.find("Gluteus maximus")).contains(Muscle.GLUTEUS_MAXIMUS);
        assertThat(BodyPart.find("hip joint")).contains(Joint.HIP);
        assertThat(Term.find(MuscleGroup.class, "ABS")).contains(MuscleGroup.ABDOMINALS);
        assertThat(Position.vocabulary().find("SUPINE")).contains(Position.SUPINE);
        assertThat(Position.vocabulary().find("all fours")).contains(Position.QUADRUPED);
    }

    @Test
    void noMuscleIsFoundForItsOppositeOrForAStranger() {
        for (String word :
                List.of("tibialis-posterior", "brachialis", "wrist-flexors", "pectoralis-minor", "tibialis")) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> BodyPart.parse(word))
                    .withMessage("'bodyPart' must be a known word, but was \"" + word + "\"; use one of the "
                            + BodyPart.all().size() + " known words, such as \"whole-body\"");
        }
    }

    @Property
    void everyIdAndLabelFindsItsPartInAnyLetterCase(@ForAll("parts") BodyPart part) {
        assertThat(BodyPart.find(part.id())).contains(part);
        assertThat(BodyPart.find(part.id().toUpperCase(Locale.ROOT))).contains(part);
        assertThat(BodyPart.find(part.label())).contains(part);
    }

    @Provide
    Arbitrary<BodyPart> parts() {
        return Arbitraries.of(BodyPart.all());
    }
}
