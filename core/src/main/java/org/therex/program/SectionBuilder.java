package org.therex.program;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.progression.Progression;

/**
 * Builds a {@link Section}.
 *
 * <ul>
 *   <li>must be given: one item
 *   <li>absent unless set: title, introduction, prescription, progression, delivery, alternateDay, arrangement
 * </ul>
 *
 * <p>An invalid item or dose does not throw at once: it is reported with all other problems when the section or the
 * program is built. Replacing a rejected value clears its issue.
 */
public final class SectionBuilder extends ItemsBuilder<SectionBuilder> {

    private static final Path ITEMS = Path.of("items");

    private final ImmutableSection.Builder parts = new ImmutableSection.Builder();
    private final Report.Builder problems = Report.builder();
    private final List<Exercise> included = new ArrayList<>();
    private final List<Given> items = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String introduction;
    private @Nullable String alternateDay;
    private boolean isCutShort;

    SectionBuilder() {}

    SectionBuilder(Section section) {
        parts.from(section);
        section.prescription().ifPresent(this::prescription);
        section.title().ifPresent(this::title);
        section.introduction().ifPresent(this::introduction);
        section.alternateDay().ifPresent(this::alternateDay);
        items(section.items());
    }

    /** An item or its builder, which a caller may keep and change later. */
    private static final class Given {

        private final @Nullable ItemBuilder builder;
        private Item item;
        private DraftPlaces places = new DraftPlaces();
        private Report problems = Report.empty();
        private int changes;

        Given(Item item) {
            this.builder = null;
            this.item = item;
        }

        Given(ItemBuilder builder) {
            this.builder = builder;
            this.item = read(builder);
        }

        private Item read(ItemBuilder builder) {
            places = new DraftPlaces();
            changes = builder.changes();
            Report.Builder found = Report.builder();
            Item read = builder.read(found, places);
            problems = found.build();
            return read;
        }

        /** Returns the current state. */
        private Given now() {
            if (builder != null && builder.changes() != changes) {
                item = read(builder);
            }
            return this;
        }

        /** Returns the item without its rejected parts. */
        Item item() {
            return now().item;
        }

        /** Returns the places where its parts were given. */
        DraftPlaces places() {
            return now().places;
        }

        Report problems() {
            return now().problems;
        }

        ItemBuilder toBuilder() {
            return builder == null ? item.toBuilder() : builder;
        }

        List<Exercise> included() {
            return builder == null ? List.of() : builder.included();
        }

        boolean namesAnExercise() {
            return !item().exercise().equals(ItemBuilder.NO_EXERCISE);
        }
    }

    /** Sets the title. */
    public SectionBuilder title(String title) {
        requireNonNull(title, "title");
        this.title = title;
        return this;
    }

    /** Sets the introduction. */
    public SectionBuilder introduction(String introduction) {
        requireNonNull(introduction, "introduction");
        this.introduction = introduction;
        return this;
    }

    /** Sets the progression of its items. */
    public SectionBuilder progression(Progression progression) {
        parts.progression(progression);
        return this;
    }

    /** Sets the delivery, if it differs from that of the phase or program. */
    public SectionBuilder delivery(Delivery delivery) {
        parts.delivery(delivery);
        return this;
    }

    /** Sets the delivery, if it differs from that of the phase or program. */
    public SectionBuilder delivery(Consumer<Delivery.Builder> content) {
        requireNonNull(content, "content");
        Delivery.Builder delivery = Delivery.builder();
        content.accept(delivery);
        return delivery(delivery.build());
    }

    /** Sets the alternate day on which it is done. */
    public SectionBuilder alternateDay(String name) {
        requireNonNull(name, "name");
        alternateDay = name;
        return this;
    }

    /** Sets the arrangement of its items. */
    public SectionBuilder arrangement(Arrangement arrangement) {
        parts.arrangement(arrangement);
        return this;
    }

    @Override
    public SectionBuilder item(Item item) {
        requireNonNull(item, "item");
        items.add(new Given(item));
        return this;
    }

    /** Sets the items and replaces the current ones. */
    public SectionBuilder items(Iterable<Item> items) {
        requireNonNull(items, "items");
        problems.remove(ITEMS);
        this.items.clear();
        items.forEach(this::item);
        return this;
    }

    /** Changes the item at a position, counted from 0; a position without an item is reported. */
    public SectionBuilder changeItem(int position, Consumer<ItemBuilder> change) {
        requireNonNull(change, "change");
        if (Positions.check(problems, ITEMS, position, items)) {
            items.set(position, new Given(items.get(position).toBuilder().and(change)));
        }
        return this;
    }

    /** Removes the item at a position, counted from 0; a position without an item is reported. */
    public SectionBuilder removeItem(int position) {
        if (Positions.check(problems, ITEMS, position, items)) {
            items.remove(position);
        }
        return this;
    }

    @Override
    SectionBuilder append(Supplier<ExerciseId> exercise, Consumer<ItemBuilder> says) {
        items.add(new Given(Item.builder().and(says).exercise(exercise)));
        return this;
    }

    @Override
    SectionBuilder self() {
        return this;
    }

    @Override
    void include(Exercise exercise) {
        included.add(exercise);
    }

    /** Applies further content; an exception is kept as a problem. */
    SectionBuilder and(Consumer<SectionBuilder> content) {
        Report.Builder found = Report.builder().attempt(Path.root(), () -> content.accept(this));
        problems.addAll(found.build());
        isCutShort |= found.hasIssues();
        return this;
    }

    /** Returns whether the content threw an exception, so that its rest is missing. */
    boolean isCutShort() {
        return isCutShort;
    }

    /** Makes the section once; absent if it has problems, which are added to the report. */
    Optional<Section> make(Report.Builder found) {
        Report.Builder all =
                Report.builder().addAll(problems.build()).addAll(prescription().problems());
        for (int i = 0; i < items.size(); i++) {
            all.addAll(ITEMS.resolve(i), items.get(i).problems());
        }
        List<Item> now = items.stream().map(Given::item).toList();
        Optional<Section> made = all.compute(Path.root(), () -> create(now, Refused.NOTHING));
        found.addAll(all.build());
        return all.hasIssues() ? Optional.empty() : made;
    }

    private Section create(List<Item> items, Refused refused) {
        return parts.title(refused.other("title", title))
                .prescription(prescription().find())
                .introduction(refused.other("introduction", introduction))
                .alternateDay(refused.other("alternateDay", alternateDay))
                .items(items)
                .create();
    }

    /**
     * Returns the section with its valid items and texts, and records their places; absent if no item is valid.
     */
    Optional<Section> draft(Drafting drafting, DraftPlaces places) {
        List<Item> kept = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Optional<Item> usable = drafting.usable(items.get(i).item());
            if (usable.isPresent()) {
                places.keep(
                        ITEMS.resolve(kept.size()),
                        ITEMS.resolve(i),
                        items.get(i).places());
                kept.add(usable.get());
            }
        }
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(create(kept, Refused.by(() -> create(kept, Refused.NOTHING))));
    }

    /** Returns the exercises that were given as values. */
    ImmutableList<Exercise> included() {
        return Stream.concat(included.stream(), items.stream().flatMap(item -> item.included().stream()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the items by place, without those that have no valid exercise id. */
    ImmutableMap<Path, Item> places() {
        ImmutableMap.Builder<Path, Item> places = ImmutableMap.builder();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).namesAnExercise()) {
                places.put(ITEMS.resolve(i), items.get(i).item());
            }
        }
        return places.buildOrThrow();
    }

    /**
     * Returns the section.
     *
     * @throws InvalidValueException if there is no item or a part breaks its rule; it carries all problems
     */
    public Section build() {
        Report.Builder found = Report.builder();
        Optional<Section> made = make(found);
        Hints.with(found.build()).throwIfErrors();
        return made.orElseThrow();
    }
}
