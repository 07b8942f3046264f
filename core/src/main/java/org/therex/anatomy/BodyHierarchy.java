package org.therex.anatomy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.therex.term.Vocabulary;

/**
 * The index over all body parts.
 *
 * <p>It is not part of {@link BodyPart}, because an enum initialises the interfaces it implements: an index in the
 * interface would be filled before the constants exist.
 */
final class BodyHierarchy {

    private static final ImmutableSet<BodyPart> ALL = ImmutableSet.<BodyPart>builder()
            .add(BodyRegion.values())
            .add(MuscleGroup.values())
            .add(Muscle.values())
            .add(Joint.values())
            .add(Structure.values())
            .build();

    /** Loaded on the first search by a word. */
    private static final class Words {
        static final Vocabulary<BodyPart> OF_PARTS = Vocabulary.of(ALL);
    }

    /** Loaded on the first search by an id. */
    private static final class Ids {
        static final ImmutableMap<String, BodyPart> OF_PARTS = Maps.uniqueIndex(ALL, BodyPart::id);
    }

    /** Loaded on the first question about ancestors or descendants. */
    private static final class Kinship {
        static final ImmutableSetMultimap<BodyPart, BodyPart> PARTS = downwards();
        static final ImmutableSetMultimap<BodyPart, BodyPart> ANCESTORS = ancestors();
        static final ImmutableSetMultimap<BodyPart, BodyPart> DESCENDANTS = descendants();
    }

    private BodyHierarchy() {}

    static ImmutableSet<BodyPart> all() {
        return ALL;
    }

    static ImmutableSet<BodyPart> parts(BodyPart part) {
        return Kinship.PARTS.get(part);
    }

    static ImmutableSet<BodyPart> ancestors(BodyPart part) {
        return Kinship.ANCESTORS.get(part);
    }

    static ImmutableSet<BodyPart> descendants(BodyPart part) {
        return Kinship.DESCENDANTS.get(part);
    }

    static Optional<BodyPart> findId(String id) {
        return Optional.ofNullable(Ids.OF_PARTS.get(id));
    }

    static Optional<BodyPart> find(String word) {
        return Words.OF_PARTS.find(word);
    }

    static BodyPart parse(String word) {
        return Words.OF_PARTS.parse("bodyPart", word);
    }

    private static ImmutableSetMultimap<BodyPart, BodyPart> downwards() {
        ImmutableSetMultimap.Builder<BodyPart, BodyPart> parts = ImmutableSetMultimap.builder();
        ALL.forEach(part -> part.parents().forEach(parent -> parts.put(parent, part)));
        return parts.build();
    }

    private static ImmutableSetMultimap<BodyPart, BodyPart> ancestors() {
        ImmutableSetMultimap.Builder<BodyPart, BodyPart> ancestors = ImmutableSetMultimap.builder();
        ALL.forEach(part -> climb(part, part, ancestors));
        return ancestors.build();
    }

    private static void climb(
            BodyPart part, BodyPart from, ImmutableSetMultimap.Builder<BodyPart, BodyPart> ancestors) {
        for (BodyPart parent : from.parents()) {
            ancestors.put(part, parent);
            climb(part, parent, ancestors);
        }
    }

    private static ImmutableSetMultimap<BodyPart, BodyPart> descendants() {
        ImmutableSetMultimap.Builder<BodyPart, BodyPart> descendants = ImmutableSetMultimap.builder();
        ALL.forEach(part -> Kinship.ANCESTORS.get(part).forEach(ancestor -> descendants.put(ancestor, part)));
        return descendants.build();
    }
}
