package org.therex.json;

import org.jspecify.annotations.Nullable;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.wire.EmbeddedFaults;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DatabindException;

/**
 * Thrown by a mapper with the {@link TherexModule} for a value with faults; it carries all faults of that value.
 */
public final class InvalidJsonException extends DatabindException {

    private static final long serialVersionUID = 1L;

    private final EmbeddedFaults faults;

    /**
     * Makes an exception.
     *
     * @param holder the place of the value in the document, as far as the parser knows
     * @param report the faults of the value, with paths that start at it
     */
    InvalidJsonException(JsonParser parser, @Nullable TokenStreamContext holder, Report report) {
        super(parser, report.toString());
        this.faults = new EmbeddedFaults(
                report, holder == null ? "" : holder.pathAsPointer().toString());
    }

    /**
     * Returns the faults of the value. Paths start at the document's root. Lines and columns are those of the mapper's parser,
     * which counts columns of bytes in bytes; a parser of a tree has none.
     */
    public Report report() {
        Path bound = Path.root();
        for (JacksonException.Reference step : getPath()) {
            bound = EmbeddedFaults.step(bound, step.getPropertyName(), step.getIndex());
        }
        return faults.from(bound);
    }

    /** Returns the faults, one on each line. */
    @Override
    public @Nullable String getMessage() {
        return faults == null ? super.getMessage() : report().toString();
    }
}
