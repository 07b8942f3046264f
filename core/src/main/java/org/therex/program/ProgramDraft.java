package org.therex.program;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;
import org.therex.check.Report;

/**
 * An unfinished program: its problems, and the valid part that can be reviewed.
 *
 * <p>The valid part is a program without the invalid parts: items of unknown exercises, sections and phases without a
 * valid item, sections beside phases, and rejected doses, texts, numbers and references. Without problems, it is the
 * program that the builder would build. Immutable and thread-safe.
 */
public final class ProgramDraft {

    private final Report problems;
    private final @Nullable Program program;
    private final DraftPlaces places;
    private final ImmutableList<Path> leftOut;

    ProgramDraft(Report problems, @Nullable Program program, DraftPlaces places, ImmutableList<Path> leftOut) {
        this.problems = problems;
        this.program = program;
        this.places = places;
        this.leftOut = leftOut;
    }

    /** Returns all problems, as {@link ProgramBuilder#check()} does. */
    public Report problems() {
        return problems;
    }

    /** Finds the valid part; absent if no item is valid. */
    public Optional<Program> findProgram() {
        return Optional.ofNullable(program);
    }

    /** Returns the place where a part of the valid program was given. */
    public Path givenPath(Path place) {
        requireNonNull(place, "place");
        return places.given(place);
    }

    /**
     * Returns the places of sections and phases that are left out or incomplete: those without a valid item, and those
     * whose content threw an exception. Returns the root if there is no valid part; empty if nothing is left out.
     */
    public ImmutableList<Path> leftOut() {
        return leftOut;
    }
}
