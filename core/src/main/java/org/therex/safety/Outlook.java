package org.therex.safety;

import com.google.common.collect.Ordering;

/** The recommendation from what is known, and the most severe one that answers can lead to. */
record Outlook(Recommendation recommendation, Recommendation mostSevereIfAnswered) {

    static final Outlook NOTHING = new Outlook(Recommendation.NOTHING_FOUND, Recommendation.NOTHING_FOUND);

    Outlook {
        mostSevereIfAnswered = severer(recommendation, mostSevereIfAnswered);
    }

    Outlook and(Outlook other) {
        return new Outlook(
                severer(recommendation, other.recommendation),
                severer(mostSevereIfAnswered, other.mostSevereIfAnswered));
    }

    private static Recommendation severer(Recommendation one, Recommendation other) {
        return Ordering.natural().max(one, other);
    }
}
