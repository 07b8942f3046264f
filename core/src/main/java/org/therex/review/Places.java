package org.therex.review;

import java.util.List;
import org.therex.check.Path;
import org.therex.prescription.DoseField;
import org.therex.prescription.Scope;
import org.therex.program.ResolvedItem;

/** The paths of the parts of a program. */
final class Places {

    private static final int PHASE = 2;
    private static final int ITEM = 2;

    private Places() {}

    /** Returns the path of the section of an item. */
    static Path parent(Path item) {
        List<String> segments = item.segments();
        return path(segments.subList(0, segments.size() - ITEM));
    }

    /** Returns the path of the phase of an item; the root if the program has no phases. */
    static Path span(ResolvedItem item) {
        return item.phase().isPresent() ? path(item.path().segments().subList(0, PHASE)) : Path.root();
    }

    /** Returns the path of a field of a dose if the item itself states it, else the path of the item. */
    static Path dose(ResolvedItem item, DoseField field) {
        return dose(item, field, 0);
    }

    /**
     * Returns the path of a field of one schedule of a dose if the item itself states it, else the path of the item.
     *
     * @param schedule 0 for the dose itself, 1 and up for its alternatives
     */
    static Path dose(ResolvedItem item, DoseField field, int schedule) {
        if (schedule > 0) {
            Path alternative = Path.of(DoseField.ALTERNATIVES.fieldName())
                    .resolve(schedule - 1)
                    .resolve(field.path());
            return dose(item, DoseField.ALTERNATIVES, alternative);
        }
        return dose(item, field, field.path());
    }

    private static Path dose(ResolvedItem item, DoseField field, Path place) {
        return item.findDose()
                .flatMap(resolved -> resolved.findOrigin(field))
                .filter(origin -> origin == Scope.ITEM)
                .map(origin -> item.path().resolve("prescription").resolve(place))
                .orElse(item.path());
    }

    private static Path path(List<String> segments) {
        Path path = Path.root();
        for (String segment : segments) {
            path = path.resolve(segment);
        }
        return path;
    }
}
