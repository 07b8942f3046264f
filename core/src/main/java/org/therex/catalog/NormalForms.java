package org.therex.catalog;

import java.text.Normalizer;

/** The normal forms of Unicode; the only class that sees {@link Normalizer}, which not every platform has. */
final class NormalForms {

    private NormalForms() {}

    /** Returns a text in the form NFKC, in which characters that differ in presentation only are the same. */
    static String compatible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Returns a text in the form NFC: each letter and its accents as one character if there is one. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Returns a text in the form NFD: each letter apart from its accents. */
    static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
