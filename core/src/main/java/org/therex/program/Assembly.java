package org.therex.program;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.exercise.Exercise;

/** The results that a builder collects while it makes its parts: problems, items by place, and exercises. */
final class Assembly {

    private final Report.Builder problems = Report.builder();
    private final Map<Path, Item> places = new LinkedHashMap<>();
    private final List<Exercise> exercises = new ArrayList<>();

    /** Returns the builder that collects problems. */
    Report.Builder problems() {
        return problems;
    }

    /** Returns the items whose exercise has an id, by place. */
    Map<Path, Item> places() {
        return places;
    }

    /** Returns the exercises that were given as values. */
    List<Exercise> exercises() {
        return exercises;
    }

    /** Returns the valid sections, and adds their items, exercises and problems. */
    ImmutableList<Section> sections(Path at, List<GivenPart<Section, SectionBuilder>> given) {
        ImmutableList.Builder<Section> made = ImmutableList.builder();
        for (int i = 0; i < given.size(); i++) {
            Path place = at.resolve(i);
            Section value = given.get(i).findValue();
            if (value != null) {
                add(place, value);
                made.add(value);
            } else {
                make(place, given.get(i).copy(Section::toBuilder)).ifPresent(made::add);
            }
        }
        return made.build();
    }

    private Optional<Section> make(Path place, SectionBuilder section) {
        section.places().forEach((path, item) -> places.put(place.resolve(path), item));
        exercises.addAll(section.included());
        Report.Builder found = Report.builder();
        Optional<Section> made = section.make(found);
        problems.addAll(place, found.build());
        return made;
    }

    private void add(Path place, Section section) {
        Path items = place.resolve("items");
        for (int i = 0; i < section.items().size(); i++) {
            places.put(items.resolve(i), section.items().get(i));
        }
    }

    /** Adds the items of a phase that was given as a value. */
    void add(Path place, Phase phase) {
        for (int i = 0; i < phase.sections().size(); i++) {
            add(
                    place.resolve(SectionsBuilder.SECTIONS).resolve(i),
                    phase.sections().get(i));
        }
    }
}
