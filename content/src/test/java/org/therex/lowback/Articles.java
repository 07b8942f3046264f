package org.therex.lowback;

import org.therex.source.Citation;

/** The entries of the four articles, as the tests write them. */
final class Articles {

    private Articles() {}

    /** Returns an entry by the numbers of its article and of the entry, such as {@code 000/1}. */
    static Citation entry(String entry) {
        return Citation.parse("article-" + entry);
    }
}
