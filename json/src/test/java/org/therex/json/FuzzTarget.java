package org.therex.json;

import java.util.Arrays;

/** What a fuzzer calls: the first byte of its input says which way of reading is given the others. */
public final class FuzzTarget {

    private FuzzTarget() {}

    /** Loads what reading needs, which takes longer than an input may. */
    public static void fuzzerInitialize() {
        AnyInput.WAYS.forEach(way -> way.tried().accept(new byte[] {'{', '}'}));
    }

    /** Reads; throws if something does not hold that must whatever the bytes are. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 0) {
            AnyInput.WAYS
                    .get((input[0] & 0xFF) % AnyInput.WAYS.size())
                    .tried()
                    .accept(Arrays.copyOfRange(input, 1, input.length));
        }
    }
}
