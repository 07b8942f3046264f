package org.therex.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.NoSuchElementException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.anatomy.Position;
import org.therex.check.InvalidValueException;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseArbitraries;
import org.therex.exercise.ExerciseId;
import org.therex.program.Program;
import org.therex.program.ProgramArbitraries;
import org.therex.program.ProgramId;
import org.therex.safety.RuleSet;
import org.therex.safety.SafetyArbitraries;

/** What is packed is found again, equal, and each value once. */
class ContentPackPropertyTest {

    private static final Exercise SQUAT = exercise("squat");
    private static final Exercise BRIDGE = exercise("bridge");
    private static final byte[] BYTES = ContentPack.builder("knee", "2026.1")
            .exercises(ImmutableList.of(SQUAT, BRIDGE))
            .toBytes();

    private static Exercise exercise(String id) {
        return Exercise.builder(id, "Übung " + id)
                .setup(setup -> setup.startPosition(Position.STANDING))
                .build();
    }

    @Provide
    Arbitrary<Exercise> exercises() {
        return ExerciseArbitraries.exercises();
    }

    @Provide
    Arbitrary<Program> programs() {
        return ProgramArbitraries.programs();
    }

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return SafetyArbitraries.ruleSets();
    }

    @Property
    void anExerciseIsFoundEqual(@ForAll("exercises") Exercise exercise) {
        ContentPack pack = ContentPack.of(ContentPack.builder("a", "1")
                .exercises(ImmutableList.of(exercise))
                .toBytes());

        assertThat(pack.exercise(exercise.id())).isEqualTo(exercise).isSameAs(pack.exercise(exercise.id()));
    }

    @Property
    void aProgramIsFoundEqual(@ForAll("programs") Program program) {
        ContentPack pack = ContentPack.of(ContentPack.builder("a", "1")
                .programs(ImmutableList.of(program))
                .toBytes());

        assertThat(pack.program(program.id())).isEqualTo(program).isSameAs(pack.program(program.id()));
    }

    @Property
    void rulesAreFoundEqual(@ForAll("ruleSets") RuleSet rules) {
        assertThat(ContentPack.of(ContentPack.builder("a", "1").ruleSet(rules).toBytes())
                        .findRuleSet())
                .contains(rules);
    }

    @Example
    void aPackKnowsWhatIsInIt() {
        ContentPack pack = ContentPack.of(BYTES);

        assertThat(pack.exerciseIds()).containsExactly(SQUAT.id(), BRIDGE.id());
        assertThat(pack.catalog().exercises()).containsExactly(SQUAT, BRIDGE);
        assertThat(pack.edition()).hasToString("knee 2026.1");
        assertThat(pack.programIds()).isEmpty();
        assertThat(pack.findRuleSet()).isEmpty();
        assertThat(pack.find(ExerciseId.of("lunge"))).isEmpty();
        assertThat(pack).hasToString("ContentPack of 2 exercises, 0 programs and no rules");
        assertThatThrownBy(() -> pack.exercise(ExerciseId.of("lunge")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no exercise lunge in the pack");
        assertThatThrownBy(() -> pack.program(ProgramId.of("p")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no program p in the pack");
    }

    @Example
    void theLastOfOneIdIsPacked() {
        Exercise other = SQUAT.toBuilder().name("Other").build();
        byte[] bytes = ContentPack.builder("knee", "2026.1")
                .exercises(ImmutableList.of(SQUAT))
                .exercises(ImmutableList.of(other))
                .toBytes();

        assertThat(ContentPack.of(bytes).exercise(SQUAT.id()).name()).isEqualTo("Other");
    }

    @Example
    void whatIsNoPackIsRefused() {
        assertThatThrownBy(() -> ContentPack.of(new byte[] {'{', '}', ' ', ' ', ' '}))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("'pack' must be a pack that this version of the library made, but begins otherwise");
        for (int length = 4; length < BYTES.length; length++) {
            byte[] cut = Arrays.copyOf(BYTES, length);
            assertThatThrownBy(() -> ContentPack.of(cut))
                    .as("%s of %s bytes", length, BYTES.length)
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("'pack' must be whole, but was damaged");
        }
        assertThatThrownBy(() -> ContentPack.builder("Knee", "1"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("'id' must be lower-case words joined by hyphens, at most 64 characters, but was \"Knee\"");
    }

    @Example
    void aByteThatWasDamagedIsFoundOrReadAsAnotherValue() {
        int found = 0;
        for (int place = 0; place < BYTES.length; place++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] damaged = BYTES.clone();
                damaged[place] ^= (byte) (1 << bit);
                try {
                    ContentPack.of(damaged).catalog();
                } catch (InvalidValueException e) {
                    found++;
                }
            }
        }
        assertThat(found).isGreaterThan(BYTES.length * 4);
    }

    @Example
    void anExerciseIsReadWithoutTheOthers() {
        byte[] damaged = BYTES.clone();
        damaged[damaged.length - 1] = 'x';
        ContentPack pack = ContentPack.of(damaged);

        assertThat(pack.exercise(SQUAT.id())).isEqualTo(SQUAT);
        assertThatThrownBy(() -> pack.exercise(BRIDGE.id()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("'document' must be whole, but was damaged");
    }

    @Example
    void whatBecomesOfAPackDoesNotDependOnItsBytes() {
        byte[] bytes = BYTES.clone();
        ContentPack pack = ContentPack.of(bytes);
        Arrays.fill(bytes, (byte) 0);

        assertThat(pack.exercise(BRIDGE.id())).isEqualTo(BRIDGE);
    }
}
