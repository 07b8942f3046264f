package org.therex.check;

import static com.google.common.collect.Comparators.lexicographical;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * The path from a value to a part of it: names of fields and positions in lists.
 *
 * <p>Its text form is a JSON Pointer (RFC 6901), such as {@code /sections/0/items/2/prescription/hold}; the empty text
 * is the value itself. Names are those of the accessors, which are also the field names in JSON, so a path of a check
 * made in code leads to the same place in a document.
 *
 * <p>Equal by content. The order is that of reading: a part comes after the whole, position 2 before position 10, and
 * positions before names.
 */
public final class Path implements Comparable<Path>, Serializable {

    private static final long serialVersionUID = 1L;

    private static final Path ROOT = new Path(ImmutableList.of());

    /** Loaded on the first comparison of paths. */
    private static final class Order {
        static final Comparator<Iterable<String>> BY_SEGMENTS = lexicographical(Path::compareSegments);
    }

    /** Loaded on the first path that is parsed. */
    private static final class Escapes {
        static final Pattern BAD = Pattern.compile("~(?![01])");
    }

    private final ImmutableList<String> segments;

    private Path(ImmutableList<String> segments) {
        this.segments = segments;
    }

    /** Returns the path of a value to itself. */
    public static Path root() {
        return ROOT;
    }

    /** Returns the path of one field of a value. */
    public static Path of(String name) {
        requireNonNull(name, "name");
        return ROOT.resolve(name);
    }

    /**
     * Returns the path with the given text form.
     *
     * @param pointer a JSON Pointer: empty, or segments that each start with {@code /}
     * @throws InvalidValueException if the text is neither empty nor starts with {@code /}, or has a {@code ~} that is
     *     not followed by 0 or 1
     */
    public static Path parse(String pointer) {
        requireNonNull(pointer, "pointer");
        if (pointer.isEmpty()) {
            return ROOT;
        }
        Require.matches(
                "pointer",
                pointer,
                pointer.startsWith("/") && !Escapes.BAD.matcher(pointer).find(),
                "a JSON Pointer such as /items/0/id");
        ImmutableList.Builder<String> segments = ImmutableList.builder();
        for (String segment : pointer.substring(1).split("/", -1)) {
            segments.add(segment.replace("~1", "/").replace("~0", "~"));
        }
        return new Path(segments.build());
    }

    /** Returns the path of a field below this path. */
    public Path resolve(String name) {
        requireNonNull(name, "name");
        return new Path(ImmutableList.<String>builderWithExpectedSize(segments.size() + 1)
                .addAll(segments)
                .add(name)
                .build());
    }

    /**
     * Returns the path of an element of the list at this path.
     *
     * @param index the position, counted from 0
     */
    public Path resolve(int index) {
        return resolve(Integer.toString(Require.atLeast("index", index, 0)));
    }

    /** Returns this path followed by the other. */
    public Path resolve(Path further) {
        requireNonNull(further, "further");
        if (segments.isEmpty()) {
            return further;
        }
        return new Path(ImmutableList.<String>builder()
                .addAll(segments)
                .addAll(further.segments)
                .build());
    }

    /** Returns the names and positions from the value to the part; empty for the value itself. */
    public ImmutableList<String> segments() {
        return segments;
    }

    /**
     * Returns the name of the part in messages: its last field, with the positions that follow it, such as
     * {@code hold} or {@code steps[2]}; {@code value} if there is no name.
     */
    public String subject() {
        int from = segments.size();
        while (from > 0 && (from == segments.size() || isPosition(segments.get(from)))) {
            from--;
        }
        if (segments.isEmpty() || isPosition(segments.get(from))) {
            return "value";
        }
        StringBuilder text = new StringBuilder(segments.get(from));
        segments.subList(from + 1, segments.size())
                .forEach(index -> text.append('[').append(index).append(']'));
        return text.toString();
    }

    /** Returns whether the other path is this path or lies below it. */
    public boolean contains(Path other) {
        requireNonNull(other, "other");
        return other.segments.size() >= segments.size()
                && other.segments.subList(0, segments.size()).equals(segments);
    }

    private static boolean isPosition(String segment) {
        int length = segment.length();
        if (length == 0 || (segment.charAt(0) == '0' && length > 1)) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (segment.charAt(i) < '0' || segment.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int compareSegments(String one, String other) {
        boolean position = isPosition(one);
        if (position != isPosition(other)) {
            return position ? -1 : 1;
        }
        int byLength = position ? Integer.compare(one.length(), other.length()) : 0;
        return byLength != 0 ? byLength : one.compareTo(other);
    }

    @Override
    public int compareTo(Path other) {
        requireNonNull(other, "other");
        return Order.BY_SEGMENTS.compare(segments, other.segments);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Path path && segments.equals(path.segments);
    }

    @Override
    public int hashCode() {
        return segments.hashCode();
    }

    /** Returns the path as a JSON Pointer; empty for the value itself. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String segment : segments) {
            text.append('/').append(segment.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
