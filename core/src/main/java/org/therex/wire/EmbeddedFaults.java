package org.therex.wire;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;
import org.therex.check.Report;

/**
 * The faults of a value in somebody else's document.
 *
 * @param report the faults, with paths that start at the value
 * @param read where the value stands, as far as the parser knew
 */
public record EmbeddedFaults(Report report, Path read) implements Serializable {

    /**
     * Makes faults.
     *
     * @param pointer the JSON Pointer of where the value stands, as far as the parser knew
     */
    public EmbeddedFaults(Report report, String pointer) {
        this(report, Path.parse(pointer));
    }

    /**
     * Returns the faults with paths from the document's root.
     *
     * @param bound where the value stands, as far as the mapper stated afterwards
     */
    public Report from(Path bound) {
        // Each may fall short: a parser of buffered tokens knows only their beginning, and a mapper that is set not to
        // wrap exceptions leaves steps out.
        return report.withParent(bound.segments().size() >= read.segments().size() ? bound : read);
    }

    /**
     * Returns the path a step further down, as mappers state it.
     *
     * @param name the field; null for an element
     * @param index the position of the element; below 0 if the step is neither
     */
    public static Path step(Path path, @Nullable String name, int index) {
        if (name != null) {
            return path.resolve(name);
        }
        return index < 0 ? path : path.resolve(index);
    }
}
