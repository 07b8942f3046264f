package org.therex.anatomy;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** The names of positions that do not follow from their ids: labels with hyphens, and synonyms. */
final class PositionNames {

    private PositionNames() {}

    /** Finds the label of a position; absent if it is its id with spaces. */
    static Optional<String> findLabel(String id) {
        return Optional.ofNullable(
                switch (id) {
                    case "childs-pose" -> "child's pose";
                    case "hook-lying" -> "hook-lying";
                    case "side-lying" -> "side-lying";
                    case "half-kneeling" -> "half-kneeling";
                    case "supine-90-90" -> "supine 90/90";
                    default -> null;
                });
    }

    /** Returns the other names of a position; empty if there are none. */
    static ImmutableSet<String> synonyms(String id) {
        return switch (id) {
            case "lying" -> ImmutableSet.of("recumbent");
            case "supine" -> ImmutableSet.of("lying on the back", "face up");
            case "hook-lying" -> ImmutableSet.of("crook lying", "hook lying");
            case "supine-legs-elevated" -> ImmutableSet.of("legs elevated", "legs up the wall");
            case "supine-90-90" -> ImmutableSet.of("90-90");
            case "prone" -> ImmutableSet.of("lying on the front", "face down");
            case "prone-on-elbows" -> ImmutableSet.of("sphinx");
            case "prone-on-hands" -> ImmutableSet.of("press-up");
            case "side-lying" -> ImmutableSet.of("side lying", "lying on the side");
            case "quadruped" -> ImmutableSet.of("all fours", "tabletop", "four-point kneeling", "hands and knees");
            case "half-kneeling" -> ImmutableSet.of("half kneeling");
            case "short-sitting" -> ImmutableSet.of("edge sitting", "chair sitting");
            case "high-plank" -> ImmutableSet.of("push-up position");
            case "standing" -> ImmutableSet.of("bilateral stance");
            case "head-down" -> ImmutableSet.of("inverted");
            default -> ImmutableSet.of();
        };
    }
}
