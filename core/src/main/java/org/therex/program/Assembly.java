package org.therex.program;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.exercise.Exercise;

/** What comes together while a builder puts its parts together: problems, items by place, and exercises. */
final class Assembly {

    private final Report.Builder problems = Report.builder();
    private final Map<Path, Item> places = new LinkedHashMap<>();
    private final List<Exercise> exercises = new ArrayList<>();

    /** Returns where to add what is wrong. */
    Report.Builder problems() {
        return problems;
    }

    /** Returns the items whose exercise has an id, by place. */
    Map<Path, Item> places() {
        return places;
    }

    /** Returns the exercises that were given as themselves. */
    List<Exercise> exercises() {
        return exercises;
    }

    /** Returns the sections that could be made of what was given, and adds all else that comes up. */
    ImmutableList<Section> sections(Path at, List<SectionBuilder> given) {
        ImmutableList.Builder<Section> made = ImmutableList.builder();
        for (int i = 0; i < given.size(); i++) {
            Path place = at.resolve(i);
            SectionBuilder section = given.get(i);
            section.places().forEach((path, item) -> places.put(place.resolve(path), item));
            exercises.addAll(section.included());
            Report found = section.check();
            problems.addAll(place, found);
            if (!found.hasIssues()) {
                made.add(section.create());
            }
        }
        return made.build();
    }
}
