package org.therex.examples;

import static com.google.common.collect.MoreCollectors.onlyElement;

import java.util.function.Consumer;
import org.therex.exercise.ExerciseSupplier;
import org.therex.exercise.SourceEntry;
import org.therex.program.Advice;
import org.therex.program.AdviceTopic;
import org.therex.program.ItemBuilder;
import org.therex.program.ItemsBuilder;
import org.therex.program.Rule;
import org.therex.program.RuleKind;
import org.therex.source.Attribution;
import org.therex.source.Citation;
import org.therex.source.Claim;
import org.therex.source.ClaimKind;
import org.therex.source.ClaimStrength;
import org.therex.source.SourceId;

/**
 * An article that a program follows: what to write once so that each item names its exercise and nothing else.
 *
 * <p>The entry that an item follows, and its name there, stand at the exercise; from there they are taken.
 *
 * @param id what identifies the article
 */
record Article(SourceId id) {

    /** Returns what the article says outside of its entries. */
    Citation around() {
        return new Citation(id, "program");
    }

    /** Returns a rule that the article states. */
    Rule rule(RuleKind kind, String text) {
        return Rule.of(kind, text).by(Attribution.statedBy(around()));
    }

    /** Returns a piece of advice that the article states. */
    Advice advice(AdviceTopic topic, String text) {
        return Advice.of(topic, text).by(Attribution.statedBy(around()));
    }

    /** Returns what the article claims of something other than an exercise. */
    Claim claim(ClaimKind kind, ClaimStrength strength, String subject, String text) {
        return claim(kind, strength, text).toBuilder().subject(subject).build();
    }

    /** Returns what the article claims. */
    Claim claim(ClaimKind kind, ClaimStrength strength, String text) {
        return Claim.of(kind, strength, text).by(Attribution.statedBy(around()));
    }

    /** Adds exercises in order, each as the article describes it. */
    <B extends ItemsBuilder<B>> B items(B items, ExerciseSupplier... exercises) {
        B all = items;
        for (ExerciseSupplier exercise : exercises) {
            all = all.item(exercise, as(exercise));
        }
        return all;
    }

    /** Returns what an item says that follows the article: the entry, and the name that the exercise has there. */
    Consumer<ItemBuilder> as(ExerciseSupplier exercise) {
        SourceEntry entry = entry(exercise);
        return item -> {
            item.follows(entry.citation());
            entry.name().ifPresent(item::name);
        };
    }

    /** Returns the entry of the article about the exercise; each article has one for each of its exercises. */
    SourceEntry entry(ExerciseSupplier exercise) {
        return exercise.exercise().entries().stream()
                .filter(entry -> entry.citation().source().equals(id))
                .collect(onlyElement());
    }
}
