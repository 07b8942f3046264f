package org.therex.json.binding;

import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import org.therex.wire.Shape;
import org.therex.wire.WireName;

/**
 * The values that were written last and that many others hold, each with its JSON, so that what repeats in a document is
 * written as one piece.
 *
 * <p>The JSON is made when the same value is written a second time. Each value has one slot and drives out what stood
 * there, so that nothing is kept for long. For one document and one thread.
 */
public final class RepeatedValues {

    private static final int SLOTS = 256;

    private final Binding binding;
    private final @Nullable Object[] values = new @Nullable Object[SLOTS];
    private final @Nullable WireName[] texts = new @Nullable WireName[SLOTS];

    /** Makes a table with nothing in it, for a document without white space that the binding writes. */
    public RepeatedValues(Binding binding) {
        this.binding = binding;
    }

    /** Returns the JSON of a value; null if the value was not written before, or too long ago. */
    @SuppressWarnings("ReferenceEquality") // Looking whether another one is equal would cost as much as writing it.
    public <T> @Nullable WireName find(Shape<T> shape, T value) {
        int slot = System.identityHashCode(value) & (SLOTS - 1);
        if (values[slot] != value) {
            values[slot] = value;
            texts[slot] = null;
            return null;
        }
        WireName text = texts[slot];
        if (text == null) {
            StringWriter json = new StringWriter();
            binding.write(json, false, out -> shape.write(out, value));
            text = new WireName(json.toString());
            texts[slot] = text;
        }
        return text;
    }
}
