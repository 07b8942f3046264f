package org.therex.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.therex.field.FieldType;
import org.therex.prescription.Amount;

/** The shape that a field has because of its type. */
final class TypeShapes {

    private TypeShapes() {}

    /** Returns the shape of a type. */
    static Shape<?> of(FieldType type) {
        Class<?> raw = type.raw();
        if (raw == ImmutableList.class) {
            return Shapes.list(of(type.argument()));
        } else if (raw == ImmutableSet.class) {
            return Shapes.set(of(type.argument()));
        } else if (raw == ImmutableMap.class) {
            return Shapes.map(
                    (TextualShape<?>) of(type.argument()), of(type.arguments().get(1)));
        } else if (raw == Amount.class) {
            return amount(type.argument().raw());
        }
        Shape<?> plain = plain(raw);
        Shape<?> shape = plain == null ? KnownShapes.find(raw) : plain;
        if (shape == null) {
            throw new IllegalArgumentException("no shape for " + type);
        }
        return shape;
    }

    private static Shape<?> amount(Class<?> held) {
        if (held == Integer.class) {
            return AmountShapes.COUNT;
        }
        return held == Duration.class ? AmountShapes.SECONDS : AmountShapes.NUMBER;
    }

    private static @Nullable Shape<?> plain(Class<?> raw) {
        if (raw == String.class) {
            return Shapes.text();
        } else if (raw == Boolean.class) {
            return Shapes.truth();
        } else if (raw == LocalDate.class) {
            return FactShapes.LOCAL_DATE;
        } else if (raw == Duration.class) {
            return Shapes.seconds(Limits.LENGTH);
        } else if (raw == BigDecimal.class) {
            return Shapes.decimal(Limits.KILOGRAMS);
        } else if (raw == URI.class) {
            return FactShapes.ADDRESS;
        }
        return null;
    }
}
