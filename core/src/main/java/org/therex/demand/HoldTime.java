package org.therex.demand;

import java.time.Duration;
import java.util.Optional;
import org.therex.prescription.Amount;
import org.therex.prescription.Estimate;
import org.therex.prescription.Hold;
import org.therex.prescription.HoldLength;
import org.therex.prescription.Pacing;
import org.therex.prescription.Prescription;

/** How long the holds of a dose can last. */
final class HoldTime {

    private HoldTime() {}

    /** Finds the longest hold that the dose allows; absent if it has no upper end or none is told. */
    static Optional<Duration> findLongest(Prescription dose) {
        return dose.hold().flatMap(Hold::length).flatMap(HoldTime::findLongest);
    }

    private static Optional<Duration> findLongest(HoldLength length) {
        if (length instanceof HoldLength.Time time) {
            return time.amount().findMost();
        } else if (length instanceof HoldLength.Counts counts) {
            return findLongest(counts.amount(), Pacing.standard().count());
        }
        return findLongest(
                ((HoldLength.Breaths) length).amount(), Pacing.standard().breath());
    }

    private static Optional<Duration> findLongest(Amount<Integer> amount, Estimate.Known<Duration> each) {
        return amount.findMost().map(count -> each.most().multipliedBy(count));
    }

    /** Returns whether the dose tells how long a hold lasts, if only that it has no upper end. */
    static boolean isTold(Prescription dose) {
        return dose.hold()
                .flatMap(Hold::length)
                .map(length -> !(amount(length) instanceof Amount.Vague<?>))
                .orElse(false);
    }

    private static Amount<?> amount(HoldLength length) {
        if (length instanceof HoldLength.Time time) {
            return time.amount();
        } else if (length instanceof HoldLength.Counts counts) {
            return counts.amount();
        }
        return ((HoldLength.Breaths) length).amount();
    }
}
