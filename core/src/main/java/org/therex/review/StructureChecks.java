package org.therex.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.therex.catalog.Catalog;
import org.therex.catalog.CatalogCodes;
import org.therex.check.Issue;
import org.therex.check.Path;
import org.therex.check.Severity;
import org.therex.program.Phase;
import org.therex.program.ResolvedItem;

/** The checks of the structure of a program. */
final class StructureChecks {

    private StructureChecks() {}

    static ImmutableList<ProgramCheck> all() {
        return ImmutableList.of(
                ProgramCheck.of(ReviewCodes.REPEATED_ITEM, Severity.WARNING, StructureChecks::repeatedItem),
                ProgramCheck.of(CatalogCodes.AMBIGUOUS_NAME, Severity.WARNING, StructureChecks::sharedName),
                ProgramCheck.of(ReviewCodes.PHASE_GAP, Severity.WARNING, StructureChecks::phaseGap)
                        .ofWholePrograms());
    }

    /** Finds items of a section that are equal except for their notes and other descriptions. */
    private static void repeatedItem(ReviewedProgram program, ReviewFindings findings) {
        Set<List<Object>> seen = new HashSet<>();
        for (ResolvedItem item : program.items()) {
            String exercise = item.item().exercise().value();
            boolean isNew = seen.add(List.of(
                    Places.parent(item.path()),
                    exercise,
                    program.findDose(item),
                    item.item().modifications(),
                    item.item().name()));
            if (!isNew) {
                findings.add(
                        item.path().resolve("exercise"),
                        "'exercise' must occur once in a section at the same dose, but was " + exercise + " again",
                        "remove it, or give it another dose, modification or name: people may take the second for a"
                                + " mistake",
                        ImmutableMap.of("exercise", exercise));
            }
        }
    }

    /** Finds exercises that share a name, by the rule for catalogs. */
    private static void sharedName(ReviewedProgram program, ReviewFindings findings) {
        for (Issue issue : Catalog.checkNames(program.program().exercises()).issues()) {
            findings.add(issue.path(), issue.message(), issue.hint().orElse(""), issue.details());
        }
    }

    /** Finds phases without a stated end. */
    private static void phaseGap(ReviewedProgram program, ReviewFindings findings) {
        List<Phase> phases = program.program().phases();
        for (int i = 0; i < phases.size() - 1; i++) {
            if (phases.get(i).weeks().isEmpty()
                    && phases.get(i).advanceCriteria().isEmpty()) {
                findings.add(
                        Path.of("phases").resolve(i).resolve("weeks"),
                        "'weeks' must be given if another phase follows and no criterion is, but was absent",
                        "give its weeks or a criterion to go on: otherwise the start of the next phase is unknown",
                        ImmutableMap.of("phase", String.valueOf(i + 1)));
            }
        }
    }
}
