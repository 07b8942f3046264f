package org.therex.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;
import org.therex.check.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DatabindException;

/**
 * Thrown by a mapper with the {@link TherexModule} where one of our values in a document has faults; it carries all
 * faults of that value.
 */
public final class InvalidJsonException extends DatabindException {

    private static final long serialVersionUID = 1L;

    private final transient Report report;
    private final transient Path read;

    /**
     * Makes an exception.
     *
     * @param holder where in the document the value stands
     * @param report the faults of the value, with paths that start at it
     */
    InvalidJsonException(JsonParser parser, @Nullable TokenStreamContext holder, Report report) {
        super(parser, report.toString());
        this.report = report;
        this.read = path(holder);
    }

    /**
     * Returns everything that is wrong with the value. Paths start at the document's root. Lines and columns are those
     * that the mapper's parser counts, which for bytes counts columns in bytes; a parser of a tree has none.
     */
    public Report report() {
        // Each may fall short: a parser of buffered tokens knows only their beginning, and a mapper that is told not to
        // wrap exceptions leaves steps out.
        Path bound = path(getPath());
        return report.under(bound.segments().size() >= read.segments().size() ? bound : read);
    }

    private static Path path(@Nullable TokenStreamContext holder) {
        if (holder == null || holder.inRoot()) {
            return Path.root();
        }
        Path path = path(holder.getParent());
        if (holder.inArray()) {
            return path.resolve(Math.max(0, holder.getCurrentIndex()));
        }
        String name = holder.currentName();
        return name == null ? path : path.resolve(name);
    }

    private static Path path(List<JacksonException.Reference> way) {
        Path path = Path.root();
        for (JacksonException.Reference step : way) {
            String name = step.getPropertyName();
            if (name != null) {
                path = path.resolve(name);
            } else if (step.getIndex() >= 0) {
                path = path.resolve(step.getIndex());
            }
        }
        return path;
    }

    /** Returns the faults, a line each. */
    @Override
    public @Nullable String getMessage() {
        return report == null ? super.getMessage() : report().toString();
    }
}
