package org.therex.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.program.Program;
import org.therex.program.ProgramArbitraries;

class ProgramDifferencePropertyTest {

    /** How often one program is revised anew, which is quick. */
    private static final int REVISIONS = 5;

    /** So many items that a revision starts from the first program again. */
    private static final int MANY = 30;

    @Provide
    Arbitrary<Program> programs() {
        return ProgramArbitraries.programs();
    }

    @Property
    void aProgramAndItselfDoNotDiffer(@ForAll("programs") Program program) {
        ProgramDifference none =
                ProgramDifference.between(program, program.toBuilder().build());

        assertThat(none.hasChanges()).isFalse();
        assertThat(none.lines()).containsExactly("no change");
        assertThat(none.apply(program)).isEqualTo(program);
    }

    @Property
    void theDifferenceOfTwoProgramsMakesTheOneOfTheOther(
            @ForAll("programs") Program before, @ForAll("programs") Program after) {
        ProgramDifference difference = ProgramDifference.between(before, after);

        assertThat(difference.apply(before)).isEqualTo(after);
        assertThat(difference.hasChanges()).isNotEqualTo(before.equals(after));
        assertThat(ProgramDifference.of(
                        before, difference.changes(), difference.addedExercises(), difference.removedExercises()))
                .isEqualTo(difference);
    }

    @Property
    void theDifferenceOfTwoRevisionsMakesTheOneOfTheOther(@ForAll("programs") Program first, @ForAll long seed) {
        Random random = new Random(seed);
        Program before = first;
        for (int i = 0; i < REVISIONS; i++) {
            Program after = ComparisonArbitraries.revised(before, random);
            ProgramDifference difference = ProgramDifference.between(before, after);

            assertThat(difference.apply(before)).isEqualTo(after);
            assertThat(ProgramDifference.of(
                            difference.before(),
                            difference.changes(),
                            difference.addedExercises(),
                            difference.removedExercises()))
                    .isEqualTo(difference);
            assertThat(difference.hasChanges()).isNotEqualTo(before.equals(after));
            assertThat(difference.lines()).allSatisfy(line -> assertThat(line).doesNotContain("\n"));
            before = after.items().size() < MANY ? after : first;
        }
    }
}
