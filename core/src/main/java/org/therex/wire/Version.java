package org.therex.wire;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a format.
 *
 * <p>A document of a newer minor version holds all that this one holds and more; one of another major version does not.
 *
 * @param major changes when what was written before means something else now
 * @param minor changes when something is added
 */
record Version(int major, int minor) implements Comparable<Version> {

    /** The form of either number. */
    static final String NUMBER = "0|[1-9][0-9]{0,5}";

    private static final Pattern FORM = Pattern.compile("(" + NUMBER + ")\\.(" + NUMBER + ")");
    private static final Comparator<Version> IN_ORDER =
            Comparator.comparingInt(Version::major).thenComparingInt(Version::minor);

    /** Returns the version with the given text, such as {@code 1.0}; nothing if it is none. */
    static Optional<Version> find(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new Version(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    static Version of(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("no version " + text));
    }

    /** Returns whether a reader of this version reads the other one's documents with nothing lost but what was added. */
    boolean hasMajorOf(Version other) {
        return major == other.major;
    }

    @Override
    public int compareTo(Version other) {
        return IN_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
