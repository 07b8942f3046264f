package org.therex.wire;

import java.util.HashSet;
import java.util.Set;
import org.therex.hint.References;

/**
 * Finds the kinds of things whose identifiers the unreadable parts of a document would have defined.
 *
 * <p>However many parts cannot be read, each shape is visited once.
 */
final class DefinedKinds {

    private final Set<Shape<?>> visited = new HashSet<>();
    private final References references;

    /**
     * Makes a finder that has visited no shape.
     *
     * @param references what is to know of the kinds
     */
    DefinedKinds(References references) {
        this.references = references;
    }

    /** Notes the kinds that a shape and its parts define, unless that was done before. */
    void addUnknown(Shape<?> shape) {
        if (visited.add(shape)) {
            String kind = shape.defines();
            if (kind != null) {
                references.defineUnknown(kind);
            }
            shape.parts().forEach(this::addUnknown);
        }
    }

    /** Returns how many shapes were visited. */
    int visits() {
        return visited.size();
    }
}
