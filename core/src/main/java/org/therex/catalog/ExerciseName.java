package org.therex.catalog;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.therex.exercise.Exercise;
import org.therex.exercise.SourceEntry;
import org.therex.source.Citation;

/**
 * A name of an exercise.
 *
 * @param text the name in its original form
 * @param kind the origin of the name
 * @param entry the source entry that uses it; null for the exercise's own name or alias
 */
record ExerciseName(String text, Kind kind, @Nullable Citation entry) {

    /** The origin of a name. */
    enum Kind {
        OWN,
        ALIAS,
        COMPONENT,
        SOURCE
    }

    /** Returns all names of an exercise, its own first. */
    static ImmutableList<ExerciseName> of(Exercise exercise) {
        ImmutableList.Builder<ExerciseName> names = ImmutableList.builder();
        names.add(new ExerciseName(exercise.name(), Kind.OWN, null));
        exercise.naming().aliases().forEach(name -> names.add(new ExerciseName(name, Kind.ALIAS, null)));
        exercise.naming().components().forEach(name -> names.add(new ExerciseName(name, Kind.COMPONENT, null)));
        for (SourceEntry entry : exercise.entries()) {
            Citation citation = entry.citation();
            entry.name().ifPresent(name -> names.add(new ExerciseName(name, Kind.SOURCE, citation)));
            entry.otherNames().forEach(name -> names.add(new ExerciseName(name, Kind.SOURCE, citation)));
        }
        return names.build();
    }
}
