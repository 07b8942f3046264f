package org.therex.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;
import org.therex.check.Report;

/** The rejected fields of a part, so that the other fields can still be used. */
final class Refused {

    /** The value for no rejected fields. */
    static final Refused NOTHING = new Refused(Report.empty());

    private final Report problems;

    private Refused(Report problems) {
        this.problems = problems;
    }

    /** Returns the fields that have an error in a report. */
    static Refused of(Report problems) {
        return new Refused(problems);
    }

    /** Returns the fields that are rejected when a part is made. */
    static Refused by(Supplier<?> maker) {
        Report.Builder found = Report.builder();
        found.compute(Path.root(), maker);
        return new Refused(found.build());
    }

    /** Returns the value of a field; absent if it is unset or rejected. */
    <T> Optional<T> other(String field, @Nullable T value) {
        return Optional.ofNullable(value).filter(any -> isAllowed(Path.of(field)));
    }

    /** Returns the accepted elements of a field, and records where they were given. */
    List<String> others(String field, List<String> values, DraftPlaces places) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Path place = Path.of(field).resolve(i);
            if (isAllowed(place)) {
                places.keep(Path.of(field).resolve(kept.size()), place);
                kept.add(values.get(i));
            }
        }
        return kept;
    }

    private boolean isAllowed(Path place) {
        return problems.issues().stream().noneMatch(issue -> place.contains(issue.path()));
    }
}
