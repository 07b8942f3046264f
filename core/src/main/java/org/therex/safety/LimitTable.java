package org.therex.safety;

import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.therex.anatomy.Side;
import org.therex.demand.Demand;
import org.therex.demand.DemandLevels;

/**
 * The limits of many rules in packed form, which gives the recommendation for packed levels without the rules.
 *
 * <p>All limits of one demand with the same recommendation share a line; a limit of several demands has its own line.
 * The lines are in order of severity, and the first reached line decides.
 */
final class LimitTable {

    /**
     * A line: the recommendation if one of the demands in bits one, two or three reaches that level, or if all of them
     * do.
     */
    private record Line(
            Recommendation recommendation, @Nullable Side side, boolean all, int one, int two, int three) {

        Line or(Line other) {
            return new Line(recommendation, side, all, one | other.one, two | other.two, three | other.three);
        }

        boolean isReached(int atOne, int atTwo, int atThree, int on) {
            if (all) {
                return (one & ~(atOne & on)) == 0 && (two & ~(atTwo & on)) == 0 && (three & ~(atThree & on)) == 0;
            }
            return (((one & atOne) | (two & atTwo) | (three & atThree)) & on) != 0;
        }
    }

    private record Key(
            Recommendation recommendation, @Nullable Side side) {}

    private static final int WHOLE_BODY = -1;

    private final Recommendation floor;
    private final Line[] lines;

    private LimitTable(Recommendation floor, List<Line> lines) {
        this.floor = floor;
        this.lines = lines.stream()
                .filter(line -> line.recommendation.compareTo(floor) > 0)
                .sorted(Comparator.comparing(Line::recommendation).reversed())
                .toArray(Line[]::new);
    }

    /** Returns the recommendation for the whole program, whatever the levels. */
    Recommendation floor() {
        return floor;
    }

    /** Returns the recommendation for packed levels and sides. */
    Recommendation recommendation(long levels, long sides) {
        int atOne = DemandLevels.reaching(levels, 1);
        int atTwo = DemandLevels.reaching(levels, 2);
        int atThree = DemandLevels.reaching(levels, Demand.HIGHEST);
        for (Line line : lines) {
            int on = line.side == null ? WHOLE_BODY : DemandLevels.on(sides, line.side);
            if (line.isReached(atOne, atTwo, atThree, on)) {
                return line.recommendation;
            }
        }
        return floor;
    }

    /** Returns the recommendation for levels. */
    Recommendation recommendation(DemandLevels levels) {
        return recommendation(levels.packedLevels(), levels.packedSides());
    }

    /** Collects rules, each with the recommendations if it certainly holds and if it possibly holds. */
    static final class Builder {

        private final Map<Key, Line> single = new LinkedHashMap<>();
        private final List<Line> lines = new ArrayList<>();
        private Recommendation floor = Recommendation.NOTHING_FOUND;

        /** Sets a least recommendation, whatever the levels. */
        void atLeast(Recommendation recommendation) {
            floor = Ordering.natural().max(floor, recommendation);
        }

        /** Adds a rule with a further condition, such as the time of day. */
        void add(AppliedRule applied, Truth also, Recommendation certain, Recommendation possible) {
            ScreeningRule rule = applied.rule();
            if (rule.wholeProgram()) {
                atLeast(chosen(applied.whole().and(also), certain, possible));
            } else if (rule.sameSide()) {
                for (Side side : Side.values()) {
                    add(rule, side, chosen(applied.on(side).and(also), certain, possible));
                }
            } else {
                add(rule, null, chosen(applied.whole().and(also), certain, possible));
            }
        }

        private static Recommendation chosen(Truth truth, Recommendation certain, Recommendation possible) {
            return switch (truth) {
                case TRUE -> certain;
                case UNKNOWN -> possible;
                case FALSE -> Recommendation.NOTHING_FOUND;
            };
        }

        private void add(ScreeningRule rule, @Nullable Side side, Recommendation recommendation) {
            for (DemandLimit limit : rule.limits()) {
                if (!limit.known()) {
                    // An unknown demand is not packed; screening treats its rule as open.
                    continue;
                }
                boolean all = limit.levels().size() > 1;
                Line line = new Line(
                        recommendation, side, all, bits(limit, 1), bits(limit, 2), bits(limit, Demand.HIGHEST));
                if (all) {
                    lines.add(line);
                } else {
                    single.merge(new Key(recommendation, side), line, Line::or);
                }
            }
        }

        private static int bits(DemandLimit limit, int level) {
            int bits = 0;
            for (Map.Entry<Demand, Integer> entry : limit.levels().entrySet()) {
                bits |= entry.getValue() == level ? entry.getKey().bit() : 0;
            }
            return bits;
        }

        LimitTable build() {
            lines.addAll(single.values());
            return new LimitTable(floor, lines);
        }
    }
}
