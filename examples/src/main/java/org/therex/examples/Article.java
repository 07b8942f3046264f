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
 * An article that a program follows. It lets each item name only its exercise.
 *
 * <p>The entry that an item follows, and the name of the exercise in it, are taken from the exercise.
 *
 * @param id the id of the article
 */
record Article(SourceId id) {

    /** Returns the citation of the article's text outside of its entries. */
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

    /** Returns a claim of the article about another subject than an exercise. */
    Claim claim(ClaimKind kind, ClaimStrength strength, String subject, String text) {
        return claim(kind, strength, text).toBuilder().subject(subject).build();
    }

    /** Returns a claim of the article. */
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

    /** Returns the details of an item that follows the article: the entry and the name of the exercise in it. */
    Consumer<ItemBuilder> as(ExerciseSupplier exercise) {
        SourceEntry entry = entry(exercise);
        return item -> {
            item.follows(entry.citation());
            entry.name().ifPresent(item::name);
        };
    }

    /** Returns the entry of the article about an exercise. */
    SourceEntry entry(ExerciseSupplier exercise) {
        return exercise.exercise().entries().stream()
                .filter(entry -> entry.citation().source().equals(id))
                .collect(onlyElement());
    }
}
