package org.therex.json;

import org.therex.check.InvalidValueException;
import org.therex.check.Require;

/**
 * Limits of what is read of a document before it is refused, so that no document can exhaust memory or time.
 *
 * <p>Time and memory grow linearly with the size of a document, also of one that is made to take long: faults beyond
 * {@link #faults()} are only counted, and the hints of one report together compare a fixed number of letters. A byte
 * costs some 1.3 microseconds of CPU at the most, where every third byte is a fault; the benchmarks show how that was
 * measured. The Jackson modules apply depth and faults of {@link #standard()} to each value of ours; the other limits
 * are those of the mapper's parser.
 *
 * <p>Immutable, and equal by content.
 */
public final class JsonLimits {

    private static final JsonLimits STANDARD = builder().build();

    private static final JsonLimits OF_RECORDS =
            builder().documentLength(1 << 20).tokens(200_000).build();

    private record Values(
            int depth, int nameLength, int textLength, int numberLength, int tokens, int documentLength, int faults) {}

    private final Values values;

    private JsonLimits(Values values) {
        this.values = values;
    }

    /** Returns the limits with which nothing is set. */
    public static JsonLimits standard() {
        return STANDARD;
    }

    /**
     * Returns the limits of each record of a stream with which nothing is set: those of a document, but a length of
     * 1,048,576 bytes (1 MiB) and 200,000 tokens, so that no record fills a small memory.
     */
    public static JsonLimits ofRecords() {
        return OF_RECORDS;
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns how deep objects and lists may be nested; the document itself is the first level. */
    public int depth() {
        return values.depth;
    }

    /** Returns how many characters a field name may have, or bytes if the document is given as bytes. */
    public int nameLength() {
        return values.nameLength;
    }

    /** Returns how many characters a text may have. */
    public int textLength() {
        return values.textLength;
    }

    /** Returns how many characters a number may have. */
    public int numberLength() {
        return values.numberLength;
    }

    /** Returns of how many tokens a document may consist. */
    public int tokens() {
        return values.tokens;
    }

    /** Returns how many bytes a document may have, or characters if it is given as a string. */
    public int documentLength() {
        return values.documentLength;
    }

    /** Returns how many faults a report lists; the others are counted. */
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

        /** Sets how deep objects and lists may be nested; at most 1,000. */
        public Builder depth(int levels) {
            this.depth = Require.between("depth", levels, 1, 1000);
            return this;
        }

        /** Sets how many characters a field name may have, or bytes if the document is given as bytes. */
        public Builder nameLength(int characters) {
            this.nameLength = Require.atLeast("nameLength", characters, 1);
            return this;
        }

        /** Sets how many characters a text may have. */
        public Builder textLength(int characters) {
            this.textLength = Require.atLeast("textLength", characters, 1);
            return this;
        }

        /** Sets how many characters a number may have. */
        public Builder numberLength(int characters) {
            this.numberLength = Require.atLeast("numberLength", characters, 1);
            return this;
        }

        /** Sets of how many tokens a document may consist. */
        public Builder tokens(int count) {
            this.tokens = Require.atLeast("tokens", count, 1);
            return this;
        }

        /** Sets how many bytes a document may have, or characters if it is given as a string. */
        public Builder documentLength(int length) {
            this.documentLength = Require.atLeast("documentLength", length, 1);
            return this;
        }

        /** Sets how many faults a report lists. */
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
