package org.therex.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.therex.check.Path;
import org.therex.prescription.Prescription;
import org.therex.program.Adherence;
import org.therex.program.Contributor;
import org.therex.program.Item;
import org.therex.program.Phase;
import org.therex.program.Program;
import org.therex.program.Resources;
import org.therex.program.Rule;
import org.therex.program.Section;
import org.therex.program.Tailoring;
import org.therex.progression.Progression;
import org.therex.source.Claim;
import org.therex.source.Source;

/**
 * Collects all texts of a program with their paths, except the defects of its sources.
 */
final class ProgramTexts {

    private ProgramTexts() {}

    static ImmutableMap<Path, String> of(Program program) {
        Texts texts = Texts.atRoot();
        texts.add("title", program.title())
                .add("purposes", program.purposes())
                .add("population", program.population())
                .each("contributors", program.contributors(), ProgramTexts::contributor)
                .ifThere(
                        "revision",
                        program.revision().stream(),
                        (it, revision) -> it.add("label", revision.label()).add("note", revision.note()))
                .ifThere("resources", program.resources().stream(), ProgramTexts::resources)
                .ifThere("tailoring", program.tailoring().stream(), ProgramTexts::tailoring)
                .ifThere("adherence", program.adherence().stream(), ProgramTexts::adherence)
                .ifThere("prescription", program.prescription().stream(), ProgramTexts::dose)
                .ifThere("progression", program.progression().stream(), ProgramTexts::progression)
                .each("sections", program.sections(), ProgramTexts::section)
                .each("phases", program.phases(), ProgramTexts::phase)
                .each("orderRules", program.orderRules(), (it, rule) -> it.add("reason", rule.reason()))
                .each("rules", program.rules(), ProgramTexts::rule)
                .each("advice", program.advice(), (it, advice) -> it.add("text", advice.text()))
                .each("claims", program.claims(), ProgramTexts::claim)
                .each("sources", program.sources(), ProgramTexts::source)
                .each("exercises", program.exercises(), ExerciseTexts::exercise);
        return texts.found();
    }

    private static void contributor(Texts texts, Contributor contributor) {
        texts.add("name", contributor.name())
                .add("profession", contributor.profession())
                .add("credentials", contributor.credentials())
                .add("organization", contributor.organization());
    }

    private static void resources(Texts texts, Resources resources) {
        texts.add("timePerSession", resources.timePerSession()).add("timePerDay", resources.timePerDay());
    }

    private static void tailoring(Texts texts, Tailoring tailoring) {
        texts.each(
                        "adaptations",
                        tailoring.adaptations(),
                        (it, adaptation) ->
                                it.add("forWhom", adaptation.forWhom()).add("text", adaptation.text()))
                .each(
                        "startingRules",
                        tailoring.startingRules(),
                        (it, rule) -> it.add("condition", rule.condition()).add("text", rule.text()));
    }

    private static void adherence(Texts texts, Adherence adherence) {
        texts.add("records", adherence.records())
                .add("howOften", adherence.howOften())
                .add("assessment", adherence.assessment())
                .add("motivations", adherence.motivations());
    }

    private static void phase(Texts texts, Phase phase) {
        texts.add("title", phase.title())
                .add("weeks", phase.weeks())
                .add("introduction", phase.introduction())
                .ifThere("prescription", phase.prescription().stream(), ProgramTexts::dose)
                .ifThere("progression", phase.progression().stream(), ProgramTexts::progression)
                .each("sections", phase.sections(), ProgramTexts::section)
                .add("advanceCriteria", phase.advanceCriteria())
                .each("rules", phase.rules(), ProgramTexts::rule);
    }

    private static void section(Texts texts, Section section) {
        texts.add("title", section.title())
                .add("introduction", section.introduction())
                .add("alternateDay", section.alternateDay())
                .ifThere("prescription", section.prescription().stream(), ProgramTexts::dose)
                .ifThere("progression", section.progression().stream(), ProgramTexts::progression)
                .each("items", section.items(), ProgramTexts::item);
    }

    private static void item(Texts texts, Item item) {
        texts.add("name", item.name())
                .ifThere("prescription", item.prescription().stream(), ProgramTexts::dose)
                .ifThere("progression", item.progression().stream(), ProgramTexts::progression)
                .add("notes", item.notes());
    }

    private static void rule(Texts texts, Rule rule) {
        texts.add("text", rule.text());
    }

    private static void progression(Texts texts, Progression progression) {
        texts.add("note", progression.note());
    }

    /** Adds the text of a dose, which has words in many parts, such as "several" for a number. */
    static void dose(Texts texts, Prescription dose) {
        Prescription fields = dose.toBuilder()
                .notes(ImmutableList.of())
                .alternatives(ImmutableList.of())
                .build();
        texts.here(fields).add("notes", dose.notes()).each("alternatives", dose.alternatives(), ProgramTexts::dose);
    }

    static void claim(Texts texts, Claim claim) {
        texts.add("text", claim.text()).add("subject", claim.subject());
    }

    private static void source(Texts texts, Source source) {
        texts.add("title", source.title())
                .add("publisher", source.publisher())
                .add("authors", source.authors())
                .add("credits", source.credits())
                .add("note", source.note());
    }
}
