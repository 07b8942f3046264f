package org.therex.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;

/** The index of exercise names by their words. */
final class NameIndex {

    /** The quality of a match, the best first. */
    private enum Fit {
        SAME,
        SAME_BUT_FOR_ACCENTS,
        PART
    }

    private record Entry(Exercise exercise, ExerciseName name, ImmutableList<String> words) {}

    private record Hit(Fit fit, Entry entry) {}

    private final ImmutableListMultimap<String, Entry> entries;

    private NameIndex(ImmutableListMultimap<String, Entry> entries) {
        this.entries = entries;
    }

    static NameIndex of(Collection<Exercise> exercises) {
        ImmutableListMultimap.Builder<String, Entry> entries = ImmutableListMultimap.builder();
        for (Exercise exercise : exercises) {
            for (ExerciseName name : ExerciseName.of(exercise)) {
                ImmutableList<String> words = NameForm.searched(name.text());
                Entry entry = new Entry(exercise, name, words);
                ImmutableSet.copyOf(words).forEach(word -> entries.put(word, entry));
            }
        }
        return new NameIndex(entries.build());
    }

    /** Returns the matches of a name, the best first, with the best name of each exercise. */
    ImmutableList<NameMatch> matches(String name) {
        String form = NameForm.of(name);
        ImmutableList<String> words = NameForm.searched(name);
        Map<ExerciseId, Hit> best = new LinkedHashMap<>();
        for (Entry entry : candidates(words)) {
            if (Collections.indexOfSubList(entry.words(), words) >= 0) {
                best.merge(
                        entry.exercise().id(),
                        hit(entry, words, form),
                        (one, other) -> other.fit().compareTo(one.fit()) < 0 ? other : one);
            }
        }
        List<Hit> hits = new ArrayList<>(best.values());
        hits.sort(Comparator.comparing(Hit::fit));
        return hits.stream()
                .map(hit -> new NameMatch(hit.entry().exercise(), hit.entry().name()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Hit hit(Entry entry, ImmutableList<String> words, String form) {
        if (!entry.words().equals(words)) {
            return new Hit(Fit.PART, entry);
        }
        boolean same = NameForm.of(entry.name().text()).equals(form);
        return new Hit(same ? Fit.SAME : Fit.SAME_BUT_FOR_ACCENTS, entry);
    }

    /** Returns the names with the rarest of the words; only these are compared. */
    ImmutableList<ExerciseName> lookedAt(String name) {
        return candidates(NameForm.searched(name)).stream().map(Entry::name).collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Entry> candidates(ImmutableList<String> words) {
        return words.stream()
                .map(entries::get)
                .min(Comparator.comparingInt(ImmutableList::size))
                .orElse(ImmutableList.of());
    }
}
