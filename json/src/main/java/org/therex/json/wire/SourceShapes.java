package org.therex.json.wire;

import org.therex.exercise.SourceEntry;
import org.therex.source.Claim;
import org.therex.source.Defect;
import org.therex.source.Source;

/** What sources claim, what they lack, and what an entry says. */
final class SourceShapes {

    static final ObjectShape<Claim, Claim.Builder> CLAIM = ObjectShape.of(
                    "claim", "What a source claims, with what it rests on.", Claim::builder, Claim.Builder::build)
            .required(
                    "kind",
                    "What it claims.",
                    ExerciseWords.CLAIM_KIND,
                    Claim::kind,
                    (builder, value) -> builder.kind(value))
            .required("text", "The claim.", Shapes.text(), Claim::text, (builder, value) -> builder.text(value))
            .required(
                    "strength",
                    "What it rests on, as the source presents it.",
                    ExerciseWords.CLAIM_STRENGTH,
                    Claim::strength,
                    (builder, value) -> builder.strength(value))
            .optional(
                    "subject",
                    "What the claim is about, if not the exercise itself.",
                    Shapes.text(),
                    Claim::subject,
                    (builder, value) -> builder.subject(value))
            .optional(
                    "year",
                    "The year of the study it mentions.",
                    Shapes.integer(Claim.FIRST_YEAR, Claim.LAST_YEAR),
                    Claim::year,
                    (builder, value) -> builder.year(value))
            .optional(
                    "attribution",
                    FactShapes.ATTRIBUTION_DOC,
                    FactShapes.ATTRIBUTION,
                    FactShapes.UNLESS_EDITORIAL,
                    Claim.Builder::attribution)
            .build();

    static final ObjectShape<Defect, Defect.Builder> DEFECT = ObjectShape.of(
                    "defect",
                    "What a source lacks or gets wrong, and how we know.",
                    Defect::builder,
                    Defect.Builder::build)
            .required(
                    "kind",
                    "What is wrong.",
                    ExerciseWords.DEFECT_KIND,
                    Defect::kind,
                    (builder, value) -> builder.kind(value))
            .required(
                    "text",
                    "What the source has.",
                    Shapes.text(),
                    Defect::text,
                    (builder, value) -> builder.text(value))
            .optional(
                    "evidence",
                    "How we know.",
                    Shapes.text(),
                    Defect::evidence,
                    (builder, value) -> builder.evidence(value))
            .optional(
                    "resolution",
                    "Our reading of the source.",
                    Shapes.text(),
                    Defect::resolution,
                    (builder, value) -> builder.resolution(value))
            .build();

    static final ObjectShape<SourceEntry, SourceEntry.Builder> SOURCE_ENTRY = ObjectShape.of(
                    "source-entry",
                    "What one entry of a source says about an exercise that is not said of the exercise itself: its name there, its number, its dose.",
                    SourceEntry::builder,
                    SourceEntry.Builder::build)
            .required(
                    "citation",
                    "Which entry it is.",
                    FactShapes.CITATION,
                    SourceEntry::citation,
                    (builder, value) -> builder.citation(value))
            .optional(
                    "name",
                    "Its name there; absent if it has no heading.",
                    Shapes.name(),
                    SourceEntry::name,
                    (builder, value) -> builder.name(value))
            .list(
                    "otherNames",
                    "Second names in the heading or in captions.",
                    Shapes.name(),
                    SourceEntry::otherNames,
                    (builder, values) -> builder.otherNames(values))
            .optional(
                    "inferredName",
                    "The name we gave it where it has none.",
                    Shapes.name(),
                    SourceEntry::inferredName,
                    (builder, value) -> builder.inferredName(value))
            .optional(
                    "position",
                    "Its place among the entries, from 1.",
                    Shapes.integer(1, SourceEntry.NUMBER_LIMIT),
                    SourceEntry::position,
                    (builder, value) -> builder.position(value))
            .optional(
                    "printedNumber",
                    "The number printed on it.",
                    Shapes.integer(1, SourceEntry.NUMBER_LIMIT),
                    SourceEntry::printedNumber,
                    (builder, value) -> builder.printedNumber(value))
            .optional(
                    "section",
                    "The section it stands in.",
                    Shapes.name(),
                    SourceEntry::section,
                    (builder, value) -> builder.section(value))
            .set(
                    "categories",
                    "The kinds of work it is called there.",
                    ExerciseWords.CATEGORY,
                    SourceEntry::categories,
                    (builder, values) -> builder.categories(values))
            .set(
                    "levels",
                    "The levels it is given there.",
                    ExerciseWords.EXPERIENCE_LEVEL,
                    SourceEntry::levels,
                    (builder, values) -> builder.levels(values))
            .optional(
                    "stepCount",
                    "How many steps it has there.",
                    Shapes.integer(0, SourceEntry.STEPS_LIMIT),
                    SourceEntry::stepCount,
                    (builder, value) -> builder.stepCount(value))
            .list(
                    "media",
                    "Its pictures.",
                    TechniqueShapes.MEDIA_REFERENCE,
                    SourceEntry::media,
                    (builder, values) -> builder.media(values))
            .optional(
                    "prescription",
                    "The dose it states itself, without what it inherits.",
                    PrescriptionShapes.PRESCRIPTION,
                    SourceEntry::prescription,
                    (builder, value) -> builder.prescription(value))
            .list(
                    "defects",
                    "What it lacks or gets wrong.",
                    DEFECT,
                    SourceEntry::defects,
                    (builder, values) -> builder.defects(values))
            .build();

    static final ObjectShape<Source, Source.Builder> SOURCE = ObjectShape.of(
                    "source",
                    "Where facts come from: an article, a book, a guideline.",
                    Source::builder,
                    Source.Builder::build)
            .required("id", "Its id.", FactShapes.SOURCE_ID, Source::id, (builder, value) -> builder.id(value))
            .optional("title", "Its title.", Shapes.text(), Source::title, (builder, value) -> builder.title(value))
            .optional(
                    "publisher",
                    "Who published it.",
                    Shapes.text(),
                    Source::publisher,
                    (builder, value) -> builder.publisher(value))
            .list(
                    "authors",
                    "Who wrote it, with credentials as given.",
                    Shapes.text(),
                    Source::authors,
                    (builder, values) -> builder.authors(values))
            .optional("date", "Its date.", FactShapes.LOCAL_DATE, Source::date, (builder, value) -> builder.date(value))
            .optional(
                    "address",
                    "Where it can be found.",
                    FactShapes.ADDRESS,
                    Source::address,
                    (builder, value) -> builder.address(value))
            .list(
                    "credits",
                    "Whose pictures it uses.",
                    Shapes.text(),
                    Source::credits,
                    (builder, values) -> builder.credits(values))
            .list(
                    "defects",
                    "What it lacks or gets wrong as a whole.",
                    DEFECT,
                    Source::defects,
                    (builder, values) -> builder.defects(values))
            .optional(
                    "note",
                    "What else is known of it.",
                    Shapes.text(),
                    Source::note,
                    (builder, value) -> builder.note(value))
            .build();

    private SourceShapes() {}
}
