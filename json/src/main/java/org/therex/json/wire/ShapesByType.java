package org.therex.json.wire;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shapes for a mapper that asks for them by type. */
public final class ShapesByType {

    private final ImmutableMap<Class<?>, Shape<?>> shapes;

    /** Makes them of the shape of each type. */
    public ShapesByType(ImmutableMap<Class<?>, Shape<?>> shapes) {
        this.shapes = shapes;
    }

    /** Returns the shape of a type: its own, or that of the narrowest of our types that it extends; null if none. */
    public @Nullable Shape<?> find(Class<?> type) {
        Class<?> narrowest = null;
        for (Map.Entry<Class<?>, Shape<?>> entry : shapes.entrySet()) {
            Class<?> known = entry.getKey();
            if (known.isAssignableFrom(type) && (narrowest == null || narrowest.isAssignableFrom(known))) {
                narrowest = known;
            }
        }
        return narrowest == null ? null : shapes.get(narrowest);
    }

    /** Returns the shape of a type that can be the name of a field; null if there is none. */
    public @Nullable TextualShape<?> findTextual(Class<?> type) {
        return find(type) instanceof TextualShape<?> textual ? textual : null;
    }
}
