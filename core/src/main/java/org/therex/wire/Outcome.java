package org.therex.wire;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.Location;
import org.therex.check.Path;
import org.therex.check.Report;

/**
 * What reading led to.
 *
 * @param value the value; null if there were faults
 * @param report the faults and information
 * @param faults the count of the faults, with those that the report does not list
 * @param kept what was not known and is kept beside the value; null if there is nothing
 */
public record Outcome<T>(
        @Nullable T value,
        Report report,
        int faults,
        @Nullable UnknownContent kept) {

    /** Returns the outcome of reading what has no fault. */
    static <T> Outcome<T> of(T value) {
        return of(value, null);
    }

    /** Returns the outcome of reading what has no fault, with what is kept beside it. */
    static <T> Outcome<T> of(T value, @Nullable UnknownContent kept) {
        return new Outcome<>(value, Report.empty(), 0, kept);
    }

    /** Returns the outcome of reading what is refused as a whole. */
    public static <T> Outcome<T> refused(Report report) {
        return new Outcome<>(null, report, report.errors().size(), null);
    }

    /**
     * Reads a value in somebody else's document, which cannot be read twice. A fault found when an object is complete is
     * placed at the field it names, and one further down at the nearest part whose place is still known.
     *
     * @param tokens stands at the value's first token, and at its last one afterwards
     * @param type the type that is asked for, which may be narrower than that of the shape; messages call the value so
     * @throws MalformedException if the JSON library says that the document breaks; its cause is what the library said
     */
    public static <T> Outcome<T> ofEmbedded(Shape<T> shape, LimitedTokens tokens, Class<?> type, ReadMode mode) {
        Faults faults = new Faults(mode.mostFaults());
        WireReader in = new WireReader(tokens, type.getSimpleName(), true, mode.tolerant(), mode.deepest(), faults);
        in.keepPlaces();
        try {
            tokens.begin();
            T value = shape.read(in);
            in.finish(true);
            if (faults.count() == 0 && value != null && !type.isInstance(value)) {
                return refused(Report.of(otherType(type, value)));
            }
            Report report = faults.report(Map.of(), tokens::locate);
            return new Outcome<>(faults.count() == 0 ? value : null, report, faults.count(), in.takeKept());
        } catch (MalformedException e) {
            if (e.getCause() == null) {
                faults.add(e.issue(), e.place());
                return new Outcome<>(null, faults.report(Map.of(), tokens::locate), faults.count(), null);
            }
            throw e;
        }
    }

    /**
     * Reads a value from the name of a field in somebody else's document.
     *
     * @param tokens what has just read the name
     */
    public static <T> Outcome<T> ofName(TextualShape<T> shape, String name, Tokens tokens) {
        try {
            return of(shape.parse(name));
        } catch (InvalidValueException e) {
            Location location = tokens.locate(tokens.place());
            return refused(Report.of(e.report().issues().stream()
                    .map(issue -> {
                        // What the value calls itself is no field of the document.
                        Issue.Builder key = issue.toBuilder().path(Path.root());
                        return (location == null ? key : key.location(location)).build();
                    })
                    .toList()));
        }
    }

    private static Issue otherType(Class<?> type, Object value) {
        return Issue.error(
                WireCodes.WRONG_TYPE,
                Path.root(),
                "'" + type.getSimpleName() + "' must be of that kind, but was " + value);
    }

    /** Returns the value, or throws what is made of the report if there is none. */
    public <X extends Exception> T valueOrThrow(Function<? super Report, ? extends X> faulty) throws X {
        if (value == null) {
            throw faulty.apply(report);
        }
        return value;
    }
}
