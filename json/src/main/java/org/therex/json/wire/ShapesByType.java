package org.therex.json.wire;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.therex.lowback.LowBack;

/** Shapes for a mapper that asks for them by type. */
public final class ShapesByType implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Our packages, by the types that have a shape and the one package that has none. */
    private static final ImmutableSet<String> OURS = Stream.concat(
                    KnownShapes.all().keySet().stream(), Stream.of(LowBack.class))
            .map(Class::getPackageName)
            .collect(ImmutableSet.toImmutableSet());

    /** Made anew where a mapper was serialized: shapes are code, not state. */
    private final transient ImmutableMap<Class<?>, Shape<?>> shapes;

    /** Makes them of the shape of each type. */
    public ShapesByType(ImmutableMap<Class<?>, Shape<?>> shapes) {
        this.shapes = shapes;
    }

    private Object readResolve() {
        return new ShapesByType(KnownShapes.all());
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

    /**
     * Returns whether a type is ours and has no form in JSON. Mappers would make one of its accessors, which do not look like
     * theirs, so that most of what it says would silently be missing.
     */
    public boolean isFormless(Class<?> type) {
        return OURS.contains(type.getPackageName()) && find(type) == null;
    }

    /** Returns what to say of a type that has no form. */
    public static String formless(Class<?> type) {
        return "'" + type.getSimpleName() + "' must be a type that has a form in JSON, but " + type.getName()
                + " has none; exchange the values that it is made of, whose forms the field reference lists";
    }
}
