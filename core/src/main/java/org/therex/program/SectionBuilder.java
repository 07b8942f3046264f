package org.therex.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.prescription.Prescription;

/**
 * Builds a {@link Section}.
 *
 * <ul>
 *   <li>must be given: one item
 *   <li>absent unless set: title, introduction, prescription
 * </ul>
 *
 * <p>What is wrong with an item or a dose throws nothing where it is given: it is reported when the section or the
 * program is built, together with all else.
 */
public final class SectionBuilder extends ItemsBuilder<SectionBuilder> {

    private static final Path ITEMS = Path.of("items");

    private final ImmutableSection.Builder parts = new ImmutableSection.Builder();
    private final Report.Builder problems = Report.builder();
    private final List<Exercise> included = new ArrayList<>();
    private final Map<Path, Item> places = new LinkedHashMap<>();
    private int items;

    SectionBuilder() {}

    SectionBuilder(Section section) {
        section.title().ifPresent(parts::title);
        section.introduction().ifPresent(parts::introduction);
        section.prescription().ifPresent(parts::prescription);
        section.items().forEach(this::item);
    }

    /** Sets its title. */
    public SectionBuilder title(String title) {
        parts.title(title);
        return this;
    }

    /** Sets what is said about all of it. */
    public SectionBuilder introduction(String introduction) {
        parts.introduction(introduction);
        return this;
    }

    /** Sets the dose that its items inherit. */
    public SectionBuilder prescription(Prescription prescription) {
        parts.prescription(prescription);
        return this;
    }

    /** Sets the dose that its items inherit. */
    public SectionBuilder prescription(Consumer<Prescription.Builder> dose) {
        Doses.attempt(problems, dose).ifPresent(this::prescription);
        return this;
    }

    @Override
    public SectionBuilder item(Item item) {
        places.put(ITEMS.resolve(items++), item);
        parts.item(item);
        return this;
    }

    @Override
    SectionBuilder append(Supplier<ExerciseId> exercise, Consumer<ItemBuilder> says) {
        Path place = ITEMS.resolve(items);
        ItemBuilder item = Item.builder();
        Report.Builder found = Report.builder().attempt(Path.root(), () -> says.accept(item));
        Optional<ExerciseId> id = found.attempting(Path.root(), exercise);
        Report own = item.exercise(id.orElse(ItemBuilder.NO_EXERCISE)).check();
        problems.addAll(place, found.addAll(own).build());
        if (id.isEmpty()) {
            items++;
            return this;
        }
        return item(own.isEmpty() ? item.create() : item.references());
    }

    @Override
    void include(Exercise exercise) {
        included.add(exercise);
    }

    /** Returns all that is wrong with the section by itself. */
    Report check() {
        Report.Builder all = Report.builder().addAll(problems.build());
        Report own = Report.builder().attempt(Path.root(), parts::create).build();
        own.issues().stream()
                // A section whose only item could not be made is not empty as well.
                .filter(issue -> items == 0 || !issue.path().equals(ITEMS))
                .forEach(all::add);
        return all.build();
    }

    /** Returns the exercises that were given as themselves. */
    ImmutableList<Exercise> included() {
        return ImmutableList.copyOf(included);
    }

    /** Returns the items by place, without those whose exercise has no id. */
    ImmutableMap<Path, Item> places() {
        return ImmutableMap.copyOf(places);
    }

    /**
     * Returns the section.
     *
     * @throws InvalidValueException if there is no item or a part breaks its rule; it carries all that is wrong
     */
    public Section build() {
        check().throwIfErrors();
        return parts.create();
    }
}
