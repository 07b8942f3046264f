package org.therex.hint;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Words that look alike but have different meanings, such as abductors and adductors. */
final class Opposites {

    private static final Splitter COMMA = Splitter.on(',');
    private static final Splitter HYPHEN = Splitter.on('-');
    private static final Joiner HYPHENATED = Joiner.on('-');
    private static final CharMatcher NO_DIGIT = CharMatcher.inRange('0', '9').negate();

    /** Word beginnings in groups; the members of a group are opposites of each other. */
    private static final ImmutableList<List<String>> STEMS = groups(
            "abduct,adduct",
            "abductor,adductor",
            "anterior,posterior",
            "flexor,extensor,rotator",
            "flexion,extension,rotation",
            "flexed,extended",
            "flex,extend",
            "internal,external",
            "internus,externus",
            "inner,outer",
            "inward,outward",
            "upper,lower",
            "superior,inferior",
            "medialis,lateralis,intermedius",
            "medial,lateral",
            "major,minor",
            "maximus,medius,minimus",
            "longus,brevis,magnus",
            "colli,capitis",
            "supra,infra",
            "plantar,dorsi",
            "palmar,dorsal",
            "ventral,dorsal",
            "proximal,distal",
            "pronat,supinat",
            "inver,ever",
            "protract,retract",
            "elevat,depress",
            "concentric,eccentric",
            "hyper,hypo",
            "ipsi,contra",
            "unilateral,bilateral",
            "forward,backward",
            "front,back",
            "increas,decreas",
            "brachii,femoris");

    /** Whole words in groups of opposites. */
    private static final ImmutableList<List<String>> WORDS = groups(
            "left,right",
            "prone,supine",
            "in,out",
            "up,down",
            "with,without",
            "before,after",
            "above,below",
            "over,under",
            "least,most",
            "min,max",
            "first,last",
            "start,end",
            "easier,harder",
            "arm,leg",
            "hand,foot",
            "finger,toe",
            "wrist,ankle",
            "elbow,knee");

    private Opposites() {}

    private static ImmutableList<List<String>> groups(String... groups) {
        return ImmutableList.copyOf(groups).stream().map(COMMA::splitToList).collect(ImmutableList.toImmutableList());
    }

    /** Returns the variants of a hyphenated phrase in which one word is replaced by its opposite. */
    static List<String> of(String phrase) {
        List<String> opposites = new ArrayList<>();
        List<String> words = HYPHEN.splitToList(phrase);
        for (int i = 0; i < words.size(); i++) {
            for (String opposite : opposed(words.get(i))) {
                List<String> changed = new ArrayList<>(words);
                changed.set(i, opposite);
                opposites.add(HYPHENATED.join(changed));
            }
        }
        return opposites;
    }

    private static List<String> opposed(String word) {
        List<String> opposites = new ArrayList<>();
        for (List<String> group : STEMS) {
            for (String stem : group) {
                if (word.startsWith(stem)) {
                    String rest = word.substring(stem.length());
                    group.stream().filter(other -> !other.equals(stem)).forEach(other -> opposites.add(other + rest));
                }
            }
        }
        for (List<String> group : WORDS) {
            if (group.contains(word)) {
                group.stream().filter(other -> !other.equals(word)).forEach(opposites::add);
            }
        }
        return opposites;
    }

    /** Returns whether both words have numbers, and the numbers differ. */
    static boolean numbersDiffer(String one, String other) {
        String number = NO_DIGIT.trimAndCollapseFrom(one, ' ');
        String otherNumber = NO_DIGIT.trimAndCollapseFrom(other, ' ');
        return !number.isEmpty() && !otherNumber.isEmpty() && !number.equals(otherNumber);
    }
}
