package org.therex.source;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * A place in a {@link Source}: one of its entries, chapters or pages.
 *
 * @param source the source
 * @param entry the place in it: letters, digits, {@code .} and {@code -}, such as {@code 3}
 */
public record Citation(SourceId source, String entry) implements Comparable<Citation> {

    private static final int LENGTH = 32;

    /**
     * Makes a citation.
     *
     * @throws InvalidValueException if the entry has another form
     */
    public Citation {
        requireNonNull(source, "source");
        requireNonNull(entry, "entry");
        requireEntry(entry);
    }

    /**
     * Returns the citation of a place.
     *
     * @throws InvalidValueException if the source or entry has another form; it reports both
     */
    public static Citation of(String source, String entry) {
        requireNonNull(source, "source");
        requireNonNull(entry, "entry");
        if (isEntry(entry) && Require.isId(source)) {
            return new Citation(SourceId.of(source), entry);
        }
        Report.Builder problems = Report.builder();
        Optional<SourceId> id = problems.compute(Path.root(), () -> SourceId.of(Require.id("source", source)));
        problems.attempt(Path.root(), () -> requireEntry(entry));
        problems.build().throwIfErrors();
        return new Citation(id.orElseThrow(), entry);
    }

    /**
     * Returns the citation with the given text form, the inverse of {@link #toString()}.
     *
     * @throws InvalidValueException if the text is not {@code source/entry}
     */
    public static Citation parse(String text) {
        requireNonNull(text, "text");
        int slash = text.indexOf('/');
        Require.matches("citation", text, slash > 0, "a source, a slash and an entry, such as article-000/3");
        return of(text.substring(0, slash), text.substring(slash + 1));
    }

    private static void requireEntry(String entry) {
        Require.matches("entry", entry, isEntry(entry), "at most " + LENGTH + " letters, digits, dots and hyphens");
    }

    private static boolean isEntry(String entry) {
        boolean matches = !entry.isEmpty() && entry.length() <= LENGTH;
        for (int i = 0; matches && i < entry.length(); i++) {
            matches = isEntryCharacter(entry.charAt(i));
        }
        return matches;
    }

    private static boolean isEntryCharacter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    }

    /** Orders by source, then by entry: first those that are numbers, by their value, then the others by their text. */
    @Override
    public int compareTo(Citation other) {
        requireNonNull(other, "other");
        int bySource = source.compareTo(other.source);
        if (bySource != 0) {
            return bySource;
        }
        if (isNumber() != other.isNumber()) {
            return isNumber() ? -1 : 1;
        }
        int byLength = isNumber() ? Integer.compare(entry.length(), other.entry.length()) : 0;
        return byLength != 0 ? byLength : entry.compareTo(other.entry);
    }

    private boolean isNumber() {
        return entry.charAt(0) != '0' && entry.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Returns the citation as {@code source/entry}. */
    @Override
    public String toString() {
        return source + "/" + entry;
    }

    // Written by hand: linking the method that Java generates for a record costs a fifth of loading one built-in
    // exercise.
    @Override
    public boolean equals(Object other) {
        return other instanceof Citation that && source.equals(that.source) && entry.equals(that.entry);
    }

    @Override
    public int hashCode() {
        return 31 * source.hashCode() + entry.hashCode();
    }
}
