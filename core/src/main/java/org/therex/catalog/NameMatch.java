package org.therex.catalog;

import java.util.Optional;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.source.Citation;

/** An exercise that matches a name. */
public final class NameMatch {

    private final Exercise exercise;
    private final ExerciseName name;

    NameMatch(Exercise exercise, ExerciseName name) {
        this.exercise = exercise;
        this.name = name;
    }

    /** Returns the exercise. */
    public Exercise exercise() {
        return exercise;
    }

    /** Returns the identifier of the exercise. */
    public ExerciseId id() {
        return exercise.id();
    }

    /** Returns the matching name in its original form. */
    public String name() {
        return name.text();
    }

    /** Returns the entry of a source that uses the name; absent if it is the exercise's own name or alias. */
    public Optional<Citation> entry() {
        return Optional.ofNullable(name.entry());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NameMatch match && exercise.equals(match.exercise) && name.equals(match.name);
    }

    @Override
    public int hashCode() {
        return 31 * exercise.hashCode() + name.hashCode();
    }

    /** Returns the id, the name and its entry. */
    @Override
    public String toString() {
        return id() + " (\"" + name() + "\""
                + entry().map(citation -> ", " + citation).orElse("") + ")";
    }
}
