package org.therex.lowback;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.therex.exercise.Category;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ExperienceLevel;
import org.therex.exercise.Family;
import org.therex.exercise.Goal;
import org.therex.exercise.Relation;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.Tradition;
import org.therex.program.Program;
import org.therex.program.Section;
import org.therex.source.Citation;
import org.therex.source.Defect;
import org.therex.source.DefectKind;

/** Kinds 1 to 16: what an exercise is called, and what kind of exercise it is. */
final class IdentityFacts {

    private static final String OWN_NAME = "own name";
    private static final String SOURCE_NAME = "name in each source";
    private static final String ALIAS = "second name";
    private static final String UNTITLED = "no heading, so a name of ours";
    private static final String HOMONYM = "one name for several exercises";
    private static final String NOT_THIS = "told apart by the source itself";
    private static final String ID = "identifier";
    private static final String FAMILY = "family and variant";
    private static final String TRADITION = "tradition";
    private static final String CATEGORY = "several kinds of work";
    private static final String CLAIMED_CATEGORY = "kind of work as the source has it";
    private static final String GOAL = "purpose";
    private static final String LEVEL = "level";
    private static final String SECTION = "section";
    private static final String ORDINAL = "place and printed number";
    private static final String COMPOUND = "made of named parts";

    static final ImmutableList<KeptFact> FACTS = ImmutableList.of(
            KeptFact.of(1, OWN_NAME, "bird-dog", exercise -> exercise.name(), "Bird dog"),
            KeptFact.of(1, OWN_NAME, "glute-bridge", exercise -> exercise.name(), "Glute bridge"),
            KeptFact.of(
                    2,
                    SOURCE_NAME,
                    "lower-trunk-rotation",
                    Reads::namesByEntry,
                    ImmutableMap.of(
                            "000/4", "Trunk Rotation Exercise", "002/1", "Two Knee Twist", "003/2", "Supine Twist")),
            KeptFact.of(
                    2,
                    SOURCE_NAME,
                    "wall-squat",
                    Reads::namesByEntry,
                    ImmutableMap.of("000/1", "Wall Slide Exercise", "002/5", "Wall Sits")),
            KeptFact.ofEntry(2, SOURCE_NAME, "001/17", SourceEntry::name, Optional.of("Foam Rolling for the Glutes")),
            KeptFact.ofEntry(
                    3, ALIAS, "001/17", SourceEntry::otherNames, ImmutableList.of("Foam Rolling for Other Muscles")),
            KeptFact.ofEntry(3, ALIAS, "001/5", SourceEntry::otherNames, ImmutableList.of("Core Fall Out")),
            KeptFact.ofEntry(3, ALIAS, "003/2", SourceEntry::otherNames, ImmutableList.of("Lying Rotational Stretch")),
            KeptFact.of(
                    3,
                    ALIAS,
                    "sphinx-pose",
                    exercise -> exercise.naming().aliases(),
                    ImmutableSet.of("Back extension")),
            KeptFact.ofEntry(4, UNTITLED, "002/3", SourceEntry::name, Optional.empty()),
            KeptFact.ofEntry(4, UNTITLED, "002/3", SourceEntry::inferredName, Optional.of("Prone press-up")),
            KeptFact.ofEntry(
                    4,
                    UNTITLED,
                    "002/3",
                    entry -> entry.defects().stream().map(Defect::kind).toList(),
                    ImmutableList.of(DefectKind.MISSING_HEADING)),
            KeptFact.ofAll(
                    4,
                    UNTITLED,
                    catalog -> catalog.exercises().stream()
                            .flatMap(exercise -> exercise.entries().stream())
                            .filter(entry -> entry.name().isEmpty())
                            .map(Reads::cited)
                            .collect(toImmutableSet()),
                    ImmutableSet.of("002/3", "002/6", "002/8")),
            KeptFact.ofAll(
                    5,
                    HOMONYM,
                    catalog -> Reads.named(catalog, "Pelvic Tilt"),
                    ImmutableSet.of("supine-pelvic-tilt", "quadruped-pelvic-tilt", "half-kneeling-pelvic-thrust")),
            KeptFact.ofAll(
                    5,
                    HOMONYM,
                    catalog -> Reads.named(catalog, "Piriformis Stretch"),
                    ImmutableSet.of("piriformis-stretch-cross-body", "piriformis-stretch-figure-four")),
            KeptFact.ofAll(
                    5,
                    HOMONYM,
                    catalog -> Reads.named(catalog, "Trunk Rotation"),
                    ImmutableSet.of("lower-trunk-rotation", "standing-trunk-rotation")),
            KeptFact.of(
                    6,
                    NOT_THIS,
                    "supine-hamstring-stretch-strap",
                    exercise -> exercise.naming().distinctions().get(0).notToBeConfusedWith(),
                    "Hamstring curl"),
            KeptFact.of(
                    6,
                    NOT_THIS,
                    "supine-hamstring-stretch-strap",
                    exercise -> exercise.naming()
                            .distinctions()
                            .get(0)
                            .attribution()
                            .statedBy(),
                    ImmutableSet.of(Citation.of("article-002", "4"))),
            KeptFact.ofAll(7, ID, Reads::ids, ArticleIndex.IDS),
            KeptFact.ofAll(7, ID, Reads::exercisesByEntry, ArticleIndex.EXERCISES_BY_ENTRY),
            KeptFact.of(
                    8,
                    FAMILY,
                    "sphinx-pose",
                    exercise -> exercise.classification().family(),
                    Optional.of(Family.of("prone-extension"))),
            KeptFact.of(
                    8,
                    FAMILY,
                    "supine-pelvic-tilt",
                    exercise -> exercise.linked(Relation.VARIANT),
                    ImmutableSet.of(ExerciseId.of("quadruped-pelvic-tilt"))),
            KeptFact.of(
                    9,
                    TRADITION,
                    "childs-pose",
                    exercise -> exercise.classification().traditions(),
                    ImmutableSet.of(Tradition.YOGA)),
            KeptFact.of(
                    9,
                    TRADITION,
                    "core-activation",
                    exercise -> exercise.classification().traditions(),
                    ImmutableSet.of(Tradition.PHYSIOTHERAPY)),
            KeptFact.of(
                    10,
                    CATEGORY,
                    "hip-airplane",
                    exercise -> exercise.classification().categories(),
                    ImmutableSet.of(Category.BALANCE, Category.STABILISE, Category.STRENGTHEN)),
            KeptFact.of(
                    10,
                    CATEGORY,
                    "legs-up-the-wall",
                    exercise -> exercise.classification().categories(),
                    ImmutableSet.of(Category.STRETCH, Category.RELAXATION)),
            KeptFact.ofEntry(11, CLAIMED_CATEGORY, "002/7", SourceEntry::categories, ImmutableSet.of(Category.STRETCH)),
            KeptFact.of(
                    11,
                    CLAIMED_CATEGORY,
                    "bird-dog",
                    exercise -> exercise.classification().categories(),
                    ImmutableSet.of(Category.STABILISE)),
            KeptFact.ofProgram(
                    12,
                    GOAL,
                    "000",
                    Program::goals,
                    ImmutableSet.of(Goal.FUNCTION, Goal.STRENGTH, Goal.GENERAL_HEALTH, Goal.PREVENTION)),
            KeptFact.of(
                    12,
                    GOAL,
                    "childs-pose",
                    exercise -> exercise.classification().goals(),
                    ImmutableSet.of(Goal.PAIN_RELIEF)),
            KeptFact.ofProgram(
                    13,
                    LEVEL,
                    "000",
                    Program::levels,
                    ImmutableSet.of(ExperienceLevel.BEGINNER, ExperienceLevel.ADVANCED)),
            KeptFact.ofEntry(13, LEVEL, "002/8", SourceEntry::levels, ImmutableSet.of(ExperienceLevel.BEGINNER)),
            KeptFact.ofEntry(14, SECTION, "001/12", SourceEntry::section, Optional.of("Stretches")),
            KeptFact.ofEntry(14, SECTION, "001/17", SourceEntry::section, Optional.of("Foam rolling")),
            KeptFact.ofProgram(
                    14,
                    SECTION,
                    "000",
                    program -> program.sections().stream()
                            .map(Section::title)
                            .flatMap(Optional::stream)
                            .toList(),
                    Stream.of(1, 2, 3, 4).map(number -> "Exercise " + number).toList()),
            KeptFact.ofEntry(15, ORDINAL, "003/10", SourceEntry::position, Optional.of(10)),
            KeptFact.ofEntry(15, ORDINAL, "003/10", SourceEntry::printedNumber, Optional.of(11)),
            KeptFact.ofEntry(15, ORDINAL, "003/11", SourceEntry::printedNumber, Optional.empty()),
            KeptFact.ofEntry(15, ORDINAL, "003/12", SourceEntry::printedNumber, Optional.of(13)),
            KeptFact.ofEntry(15, ORDINAL, "003/13", SourceEntry::printedNumber, Optional.of(14)),
            KeptFact.of(
                    16,
                    COMPOUND,
                    "cat-cow",
                    exercise -> exercise.naming().components(),
                    ImmutableList.of("Cat stretch", "Cow pose")));

    private IdentityFacts() {}
}
