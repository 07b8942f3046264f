package org.therex.json.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.therex.check.Report;

/**
 * What reading led to.
 *
 * @param value the value; null if there were faults
 * @param report the faults, and what else is told
 * @param faults the count of the faults, with those that the report does not list
 * @param kept what was not known and is kept beside the value; null if there is nothing
 */
public record Outcome<T>(
        @Nullable T value,
        Report report,
        int faults,
        @Nullable Kept kept) {

    /** Returns the outcome of reading what has no fault. */
    static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, Report.empty(), 0, null);
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
     * @param subject what messages call the value
     * @throws MalformedException if the document breaks
     */
    public static <T> Outcome<T> ofEmbedded(Shape<T> shape, Tokens tokens, String subject, ReadMode mode) {
        Faults faults = new Faults(mode.mostFaults());
        WireReader in = new WireReader(tokens, subject, true, mode.tolerant(), mode.deepest(), faults);
        in.keepPlaces();
        T value = shape.read(in);
        in.finish(true);
        Report report = faults.report(Map.of(), tokens::locate);
        return new Outcome<>(faults.count() == 0 ? value : null, report, faults.count(), in.takeKept());
    }
}
