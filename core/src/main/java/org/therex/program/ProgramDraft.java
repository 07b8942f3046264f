package org.therex.program;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;
import org.therex.check.Report;

/**
 * A program that is being built, as far as it has come: what is wrong with it, and what can be looked at all the same.
 *
 * <p>What can be looked at is a program without the parts that are wrong: items of exercises that are not there, sections and
 * phases without any other item, sections beside phases, and doses, texts, numbers and references that were refused. If nothing is wrong, it is the program that the
 * builder would build. Immutable.
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

    /** Returns all that is wrong, as {@link ProgramBuilder#check()} does. */
    public Report problems() {
        return problems;
    }

    /** Finds what can be looked at; absent if there is no item. */
    public Optional<Program> findProgram() {
        return Optional.ofNullable(program);
    }

    /** Returns where something was given that stands at a place in the program that can be looked at. */
    public Path given(Path place) {
        requireNonNull(place, "place");
        return places.given(place);
    }

    /**
     * Returns where sections and phases were given that cannot be looked at, or of which the rest was not taken in since
     * something in them threw, or the root if there is nothing to look at; empty if there are none.
     */
    public ImmutableList<Path> leftOut() {
        return leftOut;
    }
}
