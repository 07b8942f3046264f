package org.therex.lowback;

import com.google.common.collect.ImmutableSet;
import org.therex.source.Attribution;
import org.therex.source.Citation;
import org.therex.source.SourceId;

/**
 * Attributions to the source articles: to their entries, written like {@code 000/1}, or to the text around the entries.
 */
final class Articles {

    /** The origin of the levels of demands, which no article states. */
    static final String PROPOSED = "proposed by us, for review by clinicians";

    private static final String ARTICLE = "article-";
    private static final String AROUND_THE_ENTRIES = "/program";

    private Articles() {}

    /** Returns the entry, such as {@code 000/1} for the first entry of article 000. */
    static Citation entry(String entry) {
        return Citation.parse(ARTICLE + entry);
    }

    /** Returns the attribution of a fact that the entries state or show. */
    static Attribution by(String... entries) {
        return new Attribution(entries(entries), ImmutableSet.of());
    }

    /** Returns the attribution of a fact that is evident from the entries, though they do not state it. */
    static Attribution evidentFrom(String... entries) {
        return new Attribution(ImmutableSet.of(), entries(entries));
    }

    /** Returns the id of an article, such as {@code 000}. */
    static SourceId article(String article) {
        return SourceId.of(ARTICLE + article);
    }

    /** Returns the attribution of a fact that an article, such as {@code 001}, states outside of its entries. */
    static Attribution program(String article) {
        return by(article + AROUND_THE_ENTRIES);
    }

    /** Returns the attribution of a fact that is evident from what an article says outside of its entries. */
    static Attribution evidentFromProgram(String article) {
        return evidentFrom(article + AROUND_THE_ENTRIES);
    }

    private static ImmutableSet<Citation> entries(String... entries) {
        ImmutableSet.Builder<Citation> citations = ImmutableSet.builder();
        for (String entry : entries) {
            citations.add(entry(entry));
        }
        return citations.build();
    }
}
