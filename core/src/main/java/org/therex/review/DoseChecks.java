package org.therex.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.therex.check.Issue;
import org.therex.check.Path;
import org.therex.check.Severity;
import org.therex.exercise.Category;
import org.therex.prescription.Amount;
import org.therex.prescription.Band;
import org.therex.prescription.DoseField;
import org.therex.prescription.Frequency;
import org.therex.prescription.Intensity;
import org.therex.prescription.Prescription;
import org.therex.program.ResolvedItem;
import org.therex.progression.DoseState;

/** The checks of single doses. */
final class DoseChecks {

    private DoseChecks() {}

    static ImmutableList<ProgramCheck> all() {
        return ImmutableList.of(
                ProgramCheck.of(ReviewCodes.NO_DOSE, Severity.WARNING, DoseChecks::noDose),
                ProgramCheck.of(ReviewCodes.CONTRADICTING_DOSES, Severity.ERROR, DoseChecks::contradictingDoses),
                ProgramCheck.of(ReviewCodes.PROGRESSION_MISMATCH, Severity.ERROR, DoseChecks::progressionMismatch),
                ProgramCheck.of(ReviewCodes.IMPLAUSIBLE_DOSE, Severity.WARNING, DoseChecks::implausibleDose),
                ProgramCheck.of(ReviewCodes.LOADED_STRETCH, Severity.WARNING, DoseChecks::loadedStretch));
    }

    private static void noDose(ReviewedProgram program, ReviewFindings findings) {
        for (ResolvedItem item : program.items()) {
            if (program.findDose(item)
                    .filter(dose -> dose.schedules().stream().noneMatch(Prescription::statesVolume))
                    .isPresent()) {
                findings.add(
                        item.path().resolve("prescription"),
                        "'prescription' must state how much is done, but neither "
                                + item.item().exercise() + " nor what it inherits from did",
                        "give repetitions, a hold or a time: people have to guess an amount that is not stated",
                        ImmutableMap.of("exercise", item.item().exercise().value()));
            }
        }
    }

    private static void contradictingDoses(ReviewedProgram program, ReviewFindings findings) {
        for (Issue issue : program.contradictions().issues()) {
            findings.add(
                    issue.path(),
                    issue.message(),
                    "change one of the two: the item and the inherited dose contradict each other",
                    issue.details());
        }
    }

    /** Finds progression rules that change an amount that the dose does not state. */
    private static void progressionMismatch(ReviewedProgram program, ReviewFindings findings) {
        for (ResolvedItem item : program.items()) {
            item.progression()
                    .ifPresent(progression -> program.schedules(item)
                            .forEach(dose -> progression
                                    .check(DoseState.of(dose))
                                    .issues()
                                    .forEach(issue -> findings.add(
                                            item.path().resolve("progression").resolve(issue.path()),
                                            issue.message(),
                                            issue.hint().orElse(""),
                                            issue.details()))));
        }
    }

    private static void implausibleDose(ReviewedProgram program, ReviewFindings findings) {
        for (ResolvedItem item : program.items()) {
            ImmutableSet<Category> categories = item.exercise().classification().categories();
            ImmutableList<Prescription> schedules = program.schedules(item);
            for (int i = 0; i < schedules.size(); i++) {
                for (DoseField field : DoseField.values()) {
                    implausible(item, i, schedules.get(i), field, categories, findings);
                }
            }
        }
    }

    /**
     * Adds a finding if every category of the exercise has a published range, and the dose lies outside all of them.
     */
    private static void implausible(
            ResolvedItem item,
            int schedule,
            Prescription dose,
            DoseField field,
            ImmutableSet<Category> categories,
            ReviewFindings findings) {
        ImmutableList<PublishedRange> ranges = PublishedRange.ALL.stream()
                .filter(range -> range.field() == field && categories.contains(range.category()))
                .collect(ImmutableList.toImmutableList());
        Optional<Amount<Integer>> amount = ranges.stream().findFirst().flatMap(range -> range.find(dose));
        boolean outside = ranges.size() == categories.size()
                && amount.filter(it -> ranges.stream().allMatch(range -> range.excludes(it, isLoaded(dose))))
                        .isPresent();
        if (outside && !isAlternateDay(item, dose, field)) {
            String published = ranges.stream().map(PublishedRange::toString).collect(Collectors.joining(" or "));
            findings.add(
                    Places.dose(item, field, schedule),
                    "'" + field.fieldName() + "' must be within the published range, " + published + ", but was "
                            + text(dose, field) + " for " + item.item().exercise(),
                    "check whether it is intended: it is far from usual values; the figures are from "
                            + PublishedRange.SOURCE + ", for " + PublishedRange.POPULATION,
                    ImmutableMap.of(
                            "published",
                            published,
                            "source",
                            PublishedRange.SOURCE,
                            "population",
                            PublishedRange.POPULATION));
        }
    }

    /**
     * Returns whether a frequency without days does not mean every day, because the section takes turns with others.
     */
    private static boolean isAlternateDay(ResolvedItem item, Prescription dose, DoseField field) {
        return field == DoseField.FREQUENCY
                && item.section().alternateDay().isPresent()
                && dose.frequency().flatMap(Frequency::days).isEmpty();
    }

    private static String text(Prescription dose, DoseField field) {
        return switch (field) {
            case SETS -> dose.sets().orElseThrow().toString();
            case REPETITIONS -> dose.repetitions().orElseThrow().toString();
            case HOLD -> dose.hold().orElseThrow().toString();
            default -> dose.frequency().orElseThrow().toString();
        };
    }

    private static void loadedStretch(ReviewedProgram program, ReviewFindings findings) {
        for (ResolvedItem item : program.items()) {
            ImmutableSet<Category> categories = item.exercise().classification().categories();
            boolean onlyStretches = categories.contains(Category.STRETCH) && !categories.contains(Category.STRENGTHEN);
            ImmutableList<Prescription> schedules = onlyStretches ? program.schedules(item) : ImmutableList.of();
            for (int i = 0; i < schedules.size(); i++) {
                Path place = Places.dose(item, DoseField.INTENSITIES, i);
                schedules.get(i).intensities().stream()
                        .filter(DoseChecks::isLoad)
                        .findFirst()
                        .ifPresent(load -> findings.add(
                                place,
                                "'intensities' must be without load for a stretch, but was " + load + " for "
                                        + item.item().exercise(),
                                "state what should be felt instead: a load can pull further than the person can"
                                        + " control",
                                ImmutableMap.of("load", load.toString())));
            }
        }
    }

    private static boolean isLoaded(Prescription dose) {
        return dose.intensities().stream().anyMatch(DoseChecks::isLoad);
    }

    private static boolean isLoad(Intensity intensity) {
        return intensity instanceof Intensity.Load
                || intensity instanceof Intensity.PercentOfMaximum
                || intensity instanceof Band;
    }
}
