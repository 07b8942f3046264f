package org.therex.json.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.therex.check.Report;

/**
 * What reading led to.
 *
 * @param value the value; null if there were faults
 * @param report the faults
 */
public record Outcome<T>(@Nullable T value, Report report) {

    /**
     * Reads a value in somebody else's document, which cannot be read twice: a fault about an object as a whole has no
     * location.
     *
     * @param tokens stands at the value's first token, and at its last one afterwards
     * @param subject what messages call the value
     * @param deepest how deep objects and lists may be nested
     * @param mostFaults how many faults are listed
     * @throws MalformedException if the document breaks
     */
    public static <T> Outcome<T> ofEmbedded(
            Shape<T> shape, Tokens tokens, String subject, int deepest, int mostFaults) {
        Faults faults = new Faults(mostFaults);
        WireReader in = new WireReader(tokens, subject, true, deepest, faults);
        T value = shape.read(in);
        in.finish(true);
        Report report = faults.report(Map.of(), tokens::locate);
        return new Outcome<>(report.isEmpty() ? value : null, report);
    }
}
