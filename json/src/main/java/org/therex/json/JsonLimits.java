package org.therex.json;

import java.io.Serializable;
import org.therex.check.InvalidValueException;
import org.therex.check.Require;

/**
 * Limits of reading, so that no document can exhaust memory or time.
 *
 * <p>Time and memory grow linearly with the size of any document: faults beyond {@link #faults()} are only counted, and
 * the hints of one report together compare at most a fixed number of letters. A byte costs at most about 1.3
 * microseconds of CPU; the benchmarks show the measurement. A Jackson module applies all of its limits except the
 * document's length to each value of this library; the parser of the mapper limits the rest of the document.
 *
 * <p>Immutable and thread-safe, and equal by content.
 */
public final class JsonLimits implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * The deepest nesting that is read, compared and written in a stack of 256 KiB, with a margin: 250 levels are too
     * deep.
     */
    private static final int DEEPEST = 128;

    private static final JsonLimits STANDARD = builder().build();

    private static final JsonLimits FOR_RECORDS =
            builder().documentLength(1 << 20).tokens(200_000).build();

    private record Values(
            int depth, int nameLength, int textLength, int numberLength, int tokens, int documentLength, int faults)
            implements Serializable {}

    private final Values values;

    private JsonLimits(Values values) {
        this.values = values;
    }

    /** Returns the default limits of a document. */
    public static JsonLimits standard() {
        return STANDARD;
    }

    /**
     * Returns the default limits of a record in a stream: those of a document, except a length of 1,048,576 bytes (1 MiB) and
     * 200,000 tokens.
     */
    public static JsonLimits forRecords() {
        return FOR_RECORDS;
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the maximum nesting of objects and lists; the document itself is the first level. */
    public int depth() {
        return values.depth;
    }

    /** Returns the maximum length of a field name, in characters, or in bytes for a document of bytes. */
    public int nameLength() {
        return values.nameLength;
    }

    /** Returns the maximum length of a text, in characters. */
    public int textLength() {
        return values.textLength;
    }

    /** Returns the maximum length of a number, in characters. */
    public int numberLength() {
        return values.numberLength;
    }

    /** Returns the maximum number of tokens. */
    public int tokens() {
        return values.tokens;
    }

    /** Returns the maximum length of a document, in bytes, or in characters for a string. */
    public int documentLength() {
        return values.documentLength;
    }

    /** Returns the maximum number of faults that a report lists; further faults are counted. */
    public int faults() {
        return values.faults;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonLimits limits && values.equals(limits.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString().replace("Values", "JsonLimits");
    }

    /**
     * Builds {@link JsonLimits}.
     *
     * <ul>
     *   <li>depth: 32
     *   <li>name length: 256 characters or bytes
     *   <li>text length: 65,536 characters
     *   <li>number length: 64 characters
     *   <li>tokens: 4,000,000
     *   <li>document length: 33,554,432 bytes or characters (32 MiB)
     *   <li>faults: 100
     * </ul>
     *
     * <p>Each setter throws {@link InvalidValueException} for a limit below 1.
     */
    public static final class Builder {

        private int depth = 32;
        private int nameLength = 256;
        private int textLength = 1 << 16;
        private int numberLength = 64;
        private int tokens = 4_000_000;
        private int documentLength = 1 << 25;
        private int faults = 100;

        private Builder() {}

        /** Sets the maximum nesting of objects and lists, at most 128, which a stack of 256 KiB holds. */
        public Builder depth(int levels) {
            this.depth = Require.between("depth", levels, 1, DEEPEST);
            return this;
        }

        /** Sets the maximum length of a field name, in characters, or in bytes for a document of bytes. */
        public Builder nameLength(int characters) {
            this.nameLength = Require.atLeast("nameLength", characters, 1);
            return this;
        }

        /** Sets the maximum length of a text, in characters. */
        public Builder textLength(int characters) {
            this.textLength = Require.atLeast("textLength", characters, 1);
            return this;
        }

        /** Sets the maximum length of a number, in characters. */
        public Builder numberLength(int characters) {
            this.numberLength = Require.atLeast("numberLength", characters, 1);
            return this;
        }

        /** Sets the maximum number of tokens. */
        public Builder tokens(int count) {
            this.tokens = Require.atLeast("tokens", count, 1);
            return this;
        }

        /** Sets the maximum length of a document, in bytes, or in characters for a string. */
        public Builder documentLength(int length) {
            this.documentLength = Require.atLeast("documentLength", length, 1);
            return this;
        }

        /** Sets the maximum number of faults that a report lists. */
        public Builder faults(int count) {
            this.faults = Require.atLeast("faults", count, 1);
            return this;
        }

        /** Returns the limits. */
        public JsonLimits build() {
            return new JsonLimits(
                    new Values(depth, nameLength, textLength, numberLength, tokens, documentLength, faults));
        }
    }
}
