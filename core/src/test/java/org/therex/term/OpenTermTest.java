package org.therex.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.therex.anatomy.Position;
import org.therex.check.InvalidValueException;
import org.therex.demand.Demand;
import org.therex.exercise.Category;
import org.therex.exercise.Equipment;
import org.therex.exercise.Goal;
import org.therex.exercise.Surface;
import org.therex.exercise.Tradition;

/** Words of open vocabularies: ours, and those that this version does not know. */
class OpenTermTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                Category.class,
                Demand.class,
                Equipment.class,
                Goal.class,
                Position.class,
                Surface.class,
                Tradition.class
            })
    void theVocabularyHasEveryConstantInOrder(Class<? extends OpenTerm> type) throws IllegalAccessException {
        List<Object> constants = new ArrayList<>();
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                OpenTerm term = (OpenTerm) field.get(null);
                assertThat(term.name()).isEqualTo(field.getName());
                assertThat(term.known()).isTrue();
                constants.add(term);
            }
        }
        assertThat(OpenTermArbitraries.words(type)).hasSizeGreaterThan(4).isEqualTo(constants);
    }

    @Test
    void aWordOfOursIsTheConstant() {
        assertThat(Equipment.of("foam-roller")).isSameAs(Equipment.FOAM_ROLLER);
        assertThat(Position.vocabulary().find("prone")).contains(Position.PRONE);
        assertThat(Position.vocabulary().find("all fours")).contains(Position.QUADRUPED);
        assertThat(Position.vocabulary().findId("PRONE")).isEmpty();
    }

    @Test
    void aWordThatIsNotKnownIsEqualByItsIdAndNoKindOfAnother() {
        Equipment reformer = Equipment.of("reformer");
        assertThat(reformer).isEqualTo(Equipment.of("reformer")).hasSameHashCodeAs(Equipment.of("reformer"));
        assertThat(reformer.known()).isFalse();
        assertThat(reformer.label()).isEqualTo("reformer");
        assertThat(reformer.hardness()).isZero();
        assertThat(Equipment.vocabulary().words()).noneMatch(reformer::servesAs);
        Position hanging = Position.of("hanging");
        assertThat(Position.vocabulary().words()).noneMatch(hanging::isWithin);
        assertThat(hanging.isWithin(Position.of("hanging"))).isTrue();
        assertThat(hanging.floorLevel()).isEmpty();
        assertThat(hanging.headLevel()).isEmpty();
        assertThat(hanging.handsFree()).isFalse();
        assertThat(Demand.of("weight-bearing").bit()).isZero();
    }

    @Test
    void wordsThatAreNotKnownComeAfterOursByTheirIds() {
        assertThat(List.of(Surface.of("water"), Surface.BALL, Surface.of("trampoline"), Surface.FLOOR).stream()
                        .sorted())
                .extracting(Surface::toString)
                .containsExactly("floor", "ball", "trampoline", "water");
    }

    @Test
    void aMistypedWordIsFoundOutWhereItIsParsed() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Equipment.vocabulary().parse("foam-rolller"))
                .withMessageContaining("'equipment' must be a known word, but was \"foam-rolller\"")
                .withMessageContaining("did you mean \"foam-roller\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " mat", "a\nb"})
    void whatIsNoNameIsNoWord(String id) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Equipment.of(id))
                .withMessageContaining("equipment");
    }
}
