package org.therex.wire;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The content of an object or list that was not known and is kept beside the value, to be written back with it.
 *
 * <p>Not changed any more once reading is over, and equal by content.
 */
public final class UnknownContent {

    /**
     * What is kept further down.
     *
     * @param known how the part that holds it is written
     * @param kept what is kept in that part
     */
    private record Part(Tree known, UnknownContent kept) {}

    private final Map<String, Tree> fields = new LinkedHashMap<>();
    private final Set<String> words = new LinkedHashSet<>();
    private final Map<String, Part> namedParts = new LinkedHashMap<>();
    private final Map<Integer, Part> listedParts = new LinkedHashMap<>();
    private final Map<String, Tree> asFound = new LinkedHashMap<>();
    private @Nullable String schemaLink;
    /** What is written in full to hold what is kept, if the value has a short form; not part of the content. */
    private @Nullable ObjectShape<?, ?> expanding;

    UnknownContent() {}

    /** Keeps what a field said that is written otherwise. */
    void asFound(String name, Tree value) {
        asFound.put(name, value);
    }

    /** Keeps the schema that the document names for editors. */
    void schemaLink(String link) {
        schemaLink = link;
    }

    /** Says which shape writes the value in full if it was written in its short form. */
    void expanding(ObjectShape<?, ?> shape) {
        expanding = shape;
    }

    /** Keeps a field of this object; returns false if it was kept before. */
    boolean field(String name, Tree value) {
        return fields.putIfAbsent(name, value) == null;
    }

    /** Keeps a word of this list; returns false if it was kept before. */
    boolean word(String word) {
        return words.add(word);
    }

    /** Keeps what is kept in the value of a field. */
    void under(String name, Tree known, UnknownContent kept) {
        namedParts.put(name, new Part(known, kept));
    }

    /** Keeps what is kept in an element. */
    void under(int index, Tree known, UnknownContent kept) {
        listedParts.put(index, new Part(known, kept));
    }

    /**
     * An element that was read.
     *
     * @param known how it is written
     * @param kept what is kept in it; null if nothing is
     */
    record Listed(Tree known, @Nullable UnknownContent kept) {}

    /** Finds what is kept in an element; null if nothing is. */
    @Nullable UnknownContent ofElement(int index) {
        Part part = listedParts.get(index);
        return part == null ? null : part.kept;
    }

    /**
     * Keeps what is kept in a group of elements, which are written under a field.
     *
     * @param single whether the field has the one element itself
     */
    void group(String name, List<Listed> elements, boolean single) {
        UnknownContent group = new UnknownContent();
        for (int i = 0; i < elements.size(); i++) {
            Listed element = elements.get(i);
            if (element.kept != null && single) {
                under(name, element.known, element.kept);
            } else if (element.kept != null) {
                group.under(i, element.known, element.kept);
            }
        }
        if (!group.listedParts.isEmpty()) {
            under(name, Tree.elements(elements.stream().map(Listed::known).toList()), group);
        }
    }

    /** Returns how many fields and words are kept here and further down. */
    int size() {
        int size = fields.size() + words.size();
        for (Part part : namedParts.values()) {
            size += part.kept.size();
        }
        for (Part part : listedParts.values()) {
            size += part.kept.size();
        }
        return size;
    }

    /**
     * Returns a written value with all that is kept put back: the link to a schema first, other fields after those that are known, words
     * after the words that are known. An element is recognized by what it says, else by its id, else by its position; what was kept in
     * a part that is no longer there is left out.
     */
    public Tree into(Tree written) {
        return into(written, new int[1]);
    }

    /** Returns whether a written value has a place for everything that is kept. */
    boolean fits(Tree written) {
        int[] placed = new int[1];
        into(written, placed);
        return placed[0] == size();
    }

    private Tree into(Tree written, int[] placed) {
        if (written instanceof Tree.Fields object) {
            return new Tree.Fields(fieldsWith(object, placed), Tree.NOWHERE);
        } else if (written instanceof Tree.Elements list) {
            return new Tree.Elements(elementsWith(list.elements(), placed), Tree.NOWHERE);
        }
        return expanding == null ? written : into(expanding.expanded(written), placed);
    }

    private ImmutableList<Tree.Entry> fieldsWith(Tree.Fields written, int[] placed) {
        ImmutableList.Builder<Tree.Entry> all = ImmutableList.builder();
        if (schemaLink != null) {
            all.add(new Tree.Entry(SchemaLinkShape.FIELD, Tree.text(schemaLink)));
        }
        for (Tree.Entry entry : written.entries()) {
            Part part = namedParts.get(entry.name());
            Tree value = asFound.getOrDefault(entry.name(), entry.value());
            all.add(new Tree.Entry(entry.name(), part == null ? value : part.kept.into(value, placed)));
        }
        namedParts.forEach((name, part) -> {
            // What says no more than its absence would is not written, but must be to hold something.
            if (written.find(name).isEmpty()) {
                all.add(new Tree.Entry(name, part.kept.into(part.known, placed)));
            }
        });
        fields.forEach((name, value) -> {
            if (written.find(name).isEmpty()) {
                all.add(new Tree.Entry(name, value));
                placed[0]++;
            }
        });
        return all.build();
    }

    private ImmutableList<Tree> elementsWith(List<Tree> written, int[] placed) {
        List<Tree> all = new ArrayList<>(written);
        ElementFinder finder = new ElementFinder(written);
        Map<Integer, Part> moved = new LinkedHashMap<>();
        listedParts.forEach((index, part) -> {
            if (finder.takeInPlace(index, part.known)) {
                all.set(index, part.kept.into(written.get(index), placed));
            } else {
                moved.put(index, part);
            }
        });
        moved.forEach((index, part) -> {
            int at = finder.take(index, part.known);
            if (at >= 0) {
                all.set(at, part.kept.into(written.get(at), placed));
            }
        });
        for (String word : words) {
            all.add(Tree.text(word));
            placed[0]++;
        }
        return ImmutableList.copyOf(all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnknownContent kept
                && fields.equals(kept.fields)
                && words.equals(kept.words)
                && namedParts.equals(kept.namedParts)
                && listedParts.equals(kept.listedParts)
                && asFound.equals(kept.asFound)
                && Objects.equals(schemaLink, kept.schemaLink);
    }

    @Override
    public int hashCode() {
        return fields.hashCode() + 31 * words.hashCode();
    }

    /** Returns how much is kept. */
    @Override
    public String toString() {
        return size() + " kept";
    }
}
