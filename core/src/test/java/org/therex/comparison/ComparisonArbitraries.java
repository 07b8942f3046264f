package org.therex.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.therex.prescription.Prescription;
import org.therex.program.Item;
import org.therex.program.Phase;
import org.therex.program.Program;
import org.therex.program.ProgramArbitraries;
import org.therex.program.ProgramBuilder;
import org.therex.program.Section;

/** Generators for differences of programs; the tests of other modules use them too. */
public final class ComparisonArbitraries {

    private ComparisonArbitraries() {}

    /** Generates the differences between two programs, or two revisions of one. */
    public static Arbitrary<ProgramDifference> differences() {
        Arbitrary<Program> programs = ProgramArbitraries.programs();
        return Arbitraries.oneOf(
                Combinators.combine(programs, programs).as(ProgramDifference::between),
                Combinators.combine(programs, Arbitraries.longs())
                        .as((before, seed) -> ProgramDifference.between(before, revised(before, new Random(seed)))));
    }

    /** Returns a program of the same exercises whose items, sections and phases are shuffled, dropped and doubled. */
    public static Program revised(Program program, Random random) {
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
