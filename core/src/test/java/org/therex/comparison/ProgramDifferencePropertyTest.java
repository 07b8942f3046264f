package org.therex.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.prescription.Prescription;
import org.therex.program.Item;
import org.therex.program.Phase;
import org.therex.program.Program;
import org.therex.program.ProgramArbitraries;
import org.therex.program.ProgramBuilder;
import org.therex.program.Section;

class ProgramDifferencePropertyTest {

    /** Few, for a program takes long to generate; each has many parts. */
    private static final int TRIES = 40;

    /** How often one program is revised anew, which is quick. */
    private static final int REVISIONS = 5;

    /** So many items that a revision starts from the first program again. */
    private static final int MANY = 30;

    @Provide
    Arbitrary<Program> programs() {
        return ProgramArbitraries.programs();
    }

    @Property(tries = TRIES)
    void aProgramAndItselfDoNotDiffer(@ForAll("programs") Program program) {
        ProgramDifference none =
                ProgramDifference.between(program, program.toBuilder().build());

        assertThat(none.isEmpty()).isTrue();
        assertThat(none.lines()).containsExactly("no change");
        assertThat(none.apply(program)).isEqualTo(program);
    }

    @Property(tries = TRIES)
    void theDifferenceOfTwoProgramsMakesTheOneOfTheOther(
            @ForAll("programs") Program before, @ForAll("programs") Program after) {
        assertThat(ProgramDifference.between(before, after).apply(before)).isEqualTo(after);
        assertThat(ProgramDifference.between(before, after).isEmpty()).isEqualTo(before.equals(after));
    }

    @Property(tries = TRIES)
    void theDifferenceOfTwoRevisionsMakesTheOneOfTheOther(@ForAll("programs") Program first, @ForAll long seed) {
        Random random = new Random(seed);
        Program before = first;
        for (int i = 0; i < REVISIONS; i++) {
            Program after = revised(before, random);
            ProgramDifference difference = ProgramDifference.between(before, after);

            assertThat(difference.apply(before)).isEqualTo(after);
            assertThat(difference.isEmpty()).isEqualTo(before.equals(after));
            assertThat(difference.lines()).allSatisfy(line -> assertThat(line).doesNotContain("\n"));
            before = after.items().size() < MANY ? after : first;
        }
    }

    /** Returns a program of the same exercises whose items, sections and phases are shuffled, dropped and doubled. */
    private static Program revised(Program program, Random random) {
        List<Item> items = new ArrayList<>(program.items());
        Collections.shuffle(items, random);
        List<Section> sections = new ArrayList<>();
        for (Section section : jumbled(program.allSections(), random)) {
            List<Item> own = jumbled(section.items(), random);
            own.add(random.nextInt(own.size() + 1), changed(items.get(0), items.get(items.size() - 1), random));
            sections.add(section.toBuilder().items(own).build());
        }
        ProgramBuilder builder = program.toBuilder().sections(List.of()).phases(List.of());
        if (random.nextBoolean() || program.phases().isEmpty()) {
            return random.nextInt(4) > 0
                    ? builder.sections(sections).build()
                    : builder.phase("New", phase -> phase.sections(sections)).build();
        }
        List<Phase> phases = new ArrayList<>();
        for (Phase phase : jumbled(program.phases(), random)) {
            phases.add(phase.toBuilder().sections(jumbled(sections, random)).build());
        }
        return builder.phases(phases).build();
    }

    private static Item changed(Item item, Item other, Random random) {
        return random.nextBoolean()
                ? item
                : item.toBuilder()
                        .notes(other.notes())
                        .prescription(other.prescription().orElse(Prescription.empty()))
                        .build();
    }

    /** Returns the values with some moved, dropped or doubled; at least one. */
    private static <T> List<T> jumbled(List<T> values, Random random) {
        List<T> jumbled = new ArrayList<>(values);
        if (random.nextInt(3) == 0) {
            Collections.shuffle(jumbled, random);
        }
        if (jumbled.size() > 1 && random.nextInt(3) == 0) {
            jumbled.remove(random.nextInt(jumbled.size()));
        }
        if (jumbled.size() < 5 && random.nextInt(3) == 0) {
            jumbled.add(random.nextInt(jumbled.size()), jumbled.get(random.nextInt(jumbled.size())));
        }
        return jumbled;
    }
}
