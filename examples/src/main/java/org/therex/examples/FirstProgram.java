package org.therex.examples;

import org.therex.term.Code;

/** The first example. */
public final class FirstProgram {

    private FirstProgram() {}

    /** Prints what it built. */
    public static void main(String... arguments) {
        System.out.println(Code.of("UBERON", "0001370"));
    }
}
