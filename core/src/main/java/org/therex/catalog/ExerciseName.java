package org.therex.catalog;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
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

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

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

    /** Returns the texts of all names of an exercise, its own first. */
    static List<String> texts(Exercise exercise) {
        List<String> texts = new ArrayList<>();
        texts.add(exercise.name());
        texts.addAll(exercise.naming().aliases());
        texts.addAll(exercise.naming().components());
        for (SourceEntry entry : exercise.entries()) {
            entry.name().ifPresent(texts::add);
            texts.addAll(entry.otherNames());
        }
        return texts;
    }

    /** Returns the words of a name in lower case and singular, without punctuation. */
    static ImmutableList<String> words(String name) {
        return ImmutableList.copyOf(WORDS.split(normal(name)));
    }

    /** Returns the {@link #words} of a name with a space between each two. */
    static String normal(String name) {
        StringBuilder normal = new StringBuilder(name.length());
        int start = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = Ascii.toLowerCase(name.charAt(i));
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                normal.append(c);
            } else if (c != '\'' && c != '\u2019' && normal.length() > start) {
                endWord(normal, start);
                start = normal.append(' ').length();
            }
        }
        endWord(normal, start);
        return normal.toString().strip();
    }

    /** Makes the word that was begun singular. */
    private static void endWord(StringBuilder text, int start) {
        int end = text.length();
        if (ends(text, start, "ches") || ends(text, start, "sses") || ends(text, start, "shes")) {
            text.setLength(end - 2);
        } else if (end - start > 3
                && ends(text, start, "s")
                && !ends(text, start, "ss")
                && !ends(text, start, "us")
                && !ends(text, start, "is")) {
            text.setLength(end - 1);
        }
    }

    private static boolean ends(StringBuilder text, int start, String ending) {
        int from = text.length() - ending.length();
        return from >= start && text.indexOf(ending, from) == from;
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
