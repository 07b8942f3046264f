package org.therex.json.binding;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.therex.prescription.Amount;
import org.therex.term.Term;
import org.therex.wire.KnownShapes;
import org.therex.wire.Shape;
import org.therex.wire.TextualShape;

/** Shapes for a mapper that asks for them by type. */
public final class ShapesByType implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Our packages, by the types that have a shape. */
    private static final ImmutableSet<String> OURS =
            KnownShapes.all().keySet().stream().map(Class::getPackageName).collect(ImmutableSet.toImmutableSet());

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
        Class<?> narrowest = narrowest(type);
        return narrowest == null ? null : shapes.get(narrowest);
    }

    /**
     * Returns the shape of a type as {@link #find(Class)} does, and of an {@link Amount} by what it is an amount of.
     *
     * @param held the type argument of the type as an amount; of other types it is not looked at
     */
    public @Nullable Shape<?> find(Class<?> type, Class<?> held) {
        return Amount.class.isAssignableFrom(type) ? KnownShapes.ofAmount(held) : find(type);
    }

    private @Nullable Class<?> narrowest(Class<?> type) {
        Class<?> narrowest = null;
        for (Map.Entry<Class<?>, Shape<?>> entry : shapes.entrySet()) {
            Class<?> known = entry.getKey();
            if (known.isAssignableFrom(type) && (narrowest == null || narrowest.isAssignableFrom(known))) {
                narrowest = known;
            }
        }
        return narrowest;
    }

    /** Returns the name of a type as the root of a document, the same for all types with its shape; null if it has none. */
    public @Nullable String findRootName(Class<?> type) {
        Class<?> narrowest = narrowest(type);
        return narrowest == null ? null : narrowest.getSimpleName();
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
        return (OURS.contains(type.getPackageName()) || isContent(type)) && find(type) == null;
    }

    /** Returns whether a type is a vocabulary of our content, such as that of the built-in exercises. */
    private static boolean isContent(Class<?> type) {
        return type.getPackageName().startsWith("org.therex.") && Term.class.isAssignableFrom(type);
    }

    /** Returns a type of ours that callers can see: the type itself, or what a generated or an inner class stands for. */
    public static Class<?> visible(Class<?> type) {
        if (Modifier.isPublic(type.getModifiers()) || !OURS.contains(type.getPackageName())) {
            return type;
        }
        return Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .filter(wider -> OURS.contains(wider.getPackageName()))
                .map(ShapesByType::visible)
                .findFirst()
                .orElse(type);
    }

    /** Returns what to say of a type that has no form. */
    public static String formless(Class<?> type) {
        Class<?> visible = visible(type);
        if (Amount.class.isAssignableFrom(visible)) {
            return "'Amount' must be declared as an amount of Integer, Duration or BigDecimal, but was declared as "
                    + visible.getName() + "; declare it with its type argument, such as Amount<Integer>";
        }
        return "'" + visible.getSimpleName() + "' must be a type that has a form in JSON, but " + visible.getName()
                + " has none; exchange the values that it is made of, whose forms the field reference lists";
    }

    /** Returns what to say of a type whose fields shall stand among those of what holds it. */
    public static String unwrapped(Class<?> type) {
        return "'" + visible(type).getSimpleName()
                + "' must be a field of its own, but was marked as @JsonUnwrapped; remove the annotation";
    }
}
