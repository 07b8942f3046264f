package org.therex.catalog;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.therex.exercise.Citation;
import org.therex.exercise.Exercise;
import org.therex.exercise.SourceEntry;

/**
 * A name that an exercise goes by.
 *
 * @param text the name as it is written
 * @param kind who gives it
 * @param entry the entry that uses it, if it is a source's; null if it is the exercise's own
 */
record ExerciseName(String text, Kind kind, @Nullable Citation entry) {

    /** Who gives a name. */
    enum Kind {
        OWN,
        ALIAS,
        COMPONENT,
        SOURCE
    }

    private static final Splitter WORDS = Splitter.on(CharMatcher.inRange('a', 'z')
                    .or(CharMatcher.inRange('0', '9'))
                    .negate())
            .omitEmptyStrings();

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

    /** Returns the words of a name in lower case and singular, without punctuation. */
    static ImmutableList<String> words(String name) {
        return WORDS.splitToStream(Ascii.toLowerCase(name.replace("'", "").replace("\u2019", "")))
                .map(ExerciseName::singular)
                .collect(ImmutableList.toImmutableList());
    }

    private static String singular(String word) {
        if (word.endsWith("ches") || word.endsWith("sses") || word.endsWith("shes")) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural && !word.endsWith("is") ? word.substring(0, word.length() - 1) : word;
    }

    /** Returns whether the words stand in this name, one after the other. */
    boolean contains(List<String> asked) {
        return !asked.isEmpty() && Collections.indexOfSubList(words(text), asked) >= 0;
    }

    /** Returns whether this name consists of the words. */
    boolean is(List<String> asked) {
        return words(text).equals(asked);
    }
}
