package org.therex.safety;

import com.google.common.collect.Ordering;

/** The recommendation from the known facts, and the most severe one to which answers can lead. */
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
