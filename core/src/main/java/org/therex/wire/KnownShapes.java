package org.therex.wire;

import com.google.common.base.CaseFormat;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.therex.term.Term;

/** The shapes of our types by class, each made when it is first asked for. */
public final class KnownShapes {

    private static final KnownShapes KNOWN = new KnownShapes();

    private final Map<Class<?>, com.google.common.base.Supplier<Shape<?>>> shapes = new LinkedHashMap<>();

    private KnownShapes() {
        DoseShapes.addTo(this);
        ExerciseTypeShapes.addTo(this);
        ProgramTypeShapes.addTo(this);
        CareShapes.addTo(this);
    }

    /** Returns the shape of each type that can stand alone. */
    public static ImmutableMap<Class<?>, Shape<?>> all() {
        return ImmutableMap.copyOf(Maps.transformValues(KNOWN.shapes, Supplier::get));
    }

    /** Returns the shape of amounts, by what they are amounts of; null if there is none. */
    public static @Nullable Shape<?> ofAmount(Class<?> held) {
        return held == Integer.class
                ? AmountShapes.COUNT
                : held == Duration.class ? AmountShapes.SECONDS : held == BigDecimal.class ? AmountShapes.NUMBER : null;
    }

    /** Returns the shape of a type; null if the type has none. */
    static @Nullable Shape<?> find(Class<?> type) {
        Supplier<Shape<?>> shape = KNOWN.shapes.get(type);
        return shape == null ? null : shape.get();
    }

    /** Adds the shape of a type. */
    void add(Class<?> type, Supplier<? extends Shape<?>> shape) {
        shapes.put(type, Suppliers.memoize(shape::get));
    }

    /** Adds the words of a vocabulary, which the schema defines under the name of the type. */
    <E extends Enum<E> & Term> void words(Class<E> vocabulary, String description) {
        String name = CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, vocabulary.getSimpleName());
        add(vocabulary, () -> Shapes.words(vocabulary, name, description));
    }
}
