package org.therex.comparison;

import static java.util.Objects.requireNonNull;

import org.therex.program.Item;
import org.therex.program.Phase;
import org.therex.program.Section;

/** A part of a program that can be added, removed or moved. */
public sealed interface ProgramPart {

    /**
     * A phase.
     *
     * @param phase the phase, with all its sections
     */
    record OfPhase(Phase phase) implements ProgramPart {

        /** Checks that nothing is null. */
        public OfPhase {
            requireNonNull(phase, "phase");
        }

        @Override
        public String toString() {
            return Wording.titled("phase", phase.title().orElse(null));
        }
    }

    /**
     * A section.
     *
     * @param section the section, with all its items
     */
    record OfSection(Section section) implements ProgramPart {

        /** Checks that nothing is null. */
        public OfSection {
            requireNonNull(section, "section");
        }

        @Override
        public String toString() {
            return Wording.titled("section", section.title().orElse(null));
        }
    }

    /**
     * An item.
     *
     * @param item the item
     */
    record OfItem(Item item) implements ProgramPart {

        /** Checks that nothing is null. */
        public OfItem {
            requireNonNull(item, "item");
        }

        @Override
        public String toString() {
            return item.exercise().toString();
        }
    }
}
