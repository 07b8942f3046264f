package org.therex.program;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Require;

/**
 * An item with its place in a program: path, section and phase.
 *
 * <p>{@link ResolvedItem} adds the exercise, dose and progression. The same item may have several places. Immutable and
 * thread-safe, and equal by content.
 */
public final class PlacedItem {

    private static final String POSITION = "(?:0|[1-9][0-9]{0,8})";
    private static final String OF_SECTION = "/sections/" + POSITION + "/items/" + POSITION;
    private static final Pattern IN_SECTION = Pattern.compile(OF_SECTION);
    private static final Pattern IN_PHASE = Pattern.compile("/phases/" + POSITION + OF_SECTION);

    private final Path path;
    private final @Nullable Phase phase;
    private final Section section;
    private final Item item;

    private PlacedItem(Path path, @Nullable Phase phase, Section section, Item item) {
        this.path = path;
        this.phase = phase;
        this.section = section;
        this.item = item;
    }

    /**
     * Restores a stored item of a program without phases. {@link Program#resolve()} returns the items of a program.
     *
     * @param path the path of the item in the program, such as {@code /sections/1/items/2}
     * @param section the section
     * @throws org.therex.check.InvalidValueException if the path is not one of an item of the section
     */
    public static PlacedItem of(Path path, Section section) {
        ImmutableList<String> way = required(path, IN_SECTION, "the path of an item of a section");
        return new PlacedItem(path, null, section, part("section", section.items(), way.get(way.size() - 1)));
    }

    /**
     * Restores a stored item of a phase. {@link Program#resolve()} returns the items of a program.
     *
     * @param path the path of the item in the program, such as {@code /phases/0/sections/1/items/2}
     * @param phase the phase
     * @throws org.therex.check.InvalidValueException if the path is not one of an item of the phase
     */
    public static PlacedItem of(Path path, Phase phase) {
        requireNonNull(path, "path");
        ImmutableList<String> way = required(path, IN_PHASE, "the path of an item of a phase");
        Section section = part("phase", phase.sections(), way.get(way.size() - 3));
        return new PlacedItem(path, phase, section, part("phase", section.items(), way.get(way.size() - 1)));
    }

    /** Returns the positions in a path: that of the phase if there is one, of the section and of the item. */
    static List<Integer> positions(Path path) {
        String text = path.toString();
        boolean matches =
                IN_SECTION.matcher(text).matches() || IN_PHASE.matcher(text).matches();
        Require.matches("path", text, matches, "the path of an item, such as /sections/0/items/1");
        ImmutableList<String> segments = path.segments();
        return IntStream.range(0, segments.size() / 2)
                .mapToObj(i -> Integer.valueOf(segments.get(2 * i + 1)))
                .toList();
    }

    private static ImmutableList<String> required(Path path, Pattern form, String rule) {
        String text = path.toString();
        Require.matches("path", text, form.matcher(text).matches(), rule);
        return path.segments();
    }

    private static <T> T part(String name, List<T> parts, String position) {
        int index = Integer.parseInt(position);
        if (index >= parts.size()) {
            throw Require.invalid(
                    IssueCode.UNKNOWN_REFERENCE,
                    "path",
                    "the path of an item that the " + name + " has",
                    "to position " + index + " of " + parts.size());
        }
        return parts.get(index);
    }

    /** Returns all items in order. */
    static ImmutableList<PlacedItem> all(List<Section> sections, List<Phase> phases) {
        ImmutableList.Builder<PlacedItem> all = ImmutableList.builder();
        add(all, Path.root(), null, sections);
        for (int i = 0; i < phases.size(); i++) {
            add(all, Path.of("phases").resolve(i), phases.get(i), phases.get(i).sections());
        }
        return all.build();
    }

    private static void add(
            ImmutableList.Builder<PlacedItem> all, Path at, @Nullable Phase phase, List<Section> sections) {
        for (int s = 0; s < sections.size(); s++) {
            Path items = at.resolve("sections").resolve(s).resolve("items");
            List<Item> ofSection = sections.get(s).items();
            for (int i = 0; i < ofSection.size(); i++) {
                all.add(new PlacedItem(items.resolve(i), phase, sections.get(s), ofSection.get(i)));
            }
        }
    }

    /** Returns the path of the item in its program, such as {@code /phases/0/sections/1/items/2}. */
    public Path path() {
        return path;
    }

    /** Returns the phase of the item; absent if the program has no phases. */
    public Optional<Phase> phase() {
        return Optional.ofNullable(phase);
    }

    /** Returns the section of the item. */
    public Section section() {
        return section;
    }

    /** Returns the item. */
    public Item item() {
        return item;
    }

    /** Returns whether the item takes turns with others set by set: in a superset or circuit of at least two items. */
    boolean isInRounds() {
        return section.items().size() > 1
                && section.arrangement().filter(Arrangement::takesTurns).isPresent();
    }

    /** Returns the part of the path that identifies the section. */
    ImmutableList<String> parent() {
        return path.segments().subList(0, path.segments().size() - 2);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlacedItem placed
                && path.equals(placed.path)
                && Objects.equals(phase, placed.phase)
                && section.equals(placed.section)
                && item.equals(placed.item);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, item.exercise());
    }

    /** Returns the exercise and the path, such as {@code bird-dog at /sections/0/items/1}. */
    @Override
    public String toString() {
        return item.exercise() + " at " + path;
    }
}
