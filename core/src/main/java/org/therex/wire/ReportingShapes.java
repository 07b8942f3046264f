package org.therex.wire;

import org.therex.exercise.Exercise;
import org.therex.prescription.Prescription;
import org.therex.program.PlacedItem;
import org.therex.progression.Progression;
import org.therex.reporting.AnswerKind;
import org.therex.reporting.CertQuestion;
import org.therex.reporting.CertReport;
import org.therex.reporting.ChecklistAnswer;
import org.therex.reporting.ChecklistQuestion;
import org.therex.reporting.FittVp;
import org.therex.reporting.TidierQuestion;
import org.therex.reporting.TidierReport;
import org.therex.reporting.fields.ChecklistAnswerFields;

/** How completely a program is described, and its items as checklists see them. */
final class ReportingShapes {

    static final TextualShape<AnswerKind> ANSWER_KIND =
            Shapes.words(AnswerKind.class, "answer-kind", "How a program answers a question of a checklist.");

    static final TextualShape<CertQuestion> CERT_QUESTION = Shapes.words(
            CertQuestion.class, "cert-question", "A question of the Consensus on Exercise Reporting Template.");

    static final TextualShape<TidierQuestion> TIDIER_QUESTION = Shapes.words(
            TidierQuestion.class,
            "tidier-question",
            "A question of the Template for Intervention Description and Replication.");

    static final Shape<CertReport> CERT_REPORT = ObjectShape.record(
            "cert-report",
            "How completely a program is described by the Consensus on Exercise Reporting Template.",
            Part.of(
                    "answers",
                    "The 19 answers, in the order of the checklist.",
                    ElementsShape.list(answer("cert-answer", CertQuestion.class, CERT_QUESTION), 1),
                    CertReport::answers),
            CertReport::of);

    static final Shape<TidierReport> TIDIER_REPORT = ObjectShape.record(
            "tidier-report",
            "How completely a program is described by the Template for Intervention Description and Replication.",
            Part.of(
                    "answers",
                    "The 12 answers, in the order of the checklist.",
                    ElementsShape.list(answer("tidier-answer", TidierQuestion.class, TIDIER_QUESTION), 1),
                    TidierReport::answers),
            TidierReport::of);

    static final ObjectShape<FittVp, FieldDocs> FITT_VP = FieldDocs.<FittVp>of(
                    "fitt-vp",
                    "An item of a program by frequency, intensity, time, type, volume and progression.",
                    ReportingShapes::fittVp)
            .given("placed", "The item and where it stands.", OccurrenceShapes.PLACED_ITEM, FittVp::placed)
            .given("exercise", "The exercise of the item.", ExerciseShapes.EXERCISE.apart(), FittVp::exercise)
            .given(
                    "prescription",
                    "Its dose, with all that it inherits.",
                    PrescriptionShapes.PRESCRIPTION,
                    FittVp::prescription)
            .givenIfAny("progression", "How it goes on.", ProgressionShapes.PROGRESSION, FittVp::progression)
            .followsIfAny("frequency", "How often it is done.", FrequencyShapes.FREQUENCY, FittVp::frequency)
            .followsAll("intensities", "How hard it is.", IntensityShapes.INTENSITY, FittVp::intensities)
            .follows("time", "How long it takes each time.", EstimateShapes.TIME, FittVp::time)
            .followsEach("types", "What kind of exercise it is.", ExerciseWords.CATEGORY, FittVp::types)
            .follows(
                    "repetitionsPerWeek",
                    "How many repetitions it comes to in a week.",
                    EstimateShapes.NUMBER,
                    FittVp::repetitionsPerWeek)
            .follows("timePerWeek", "How long it takes in a week.", EstimateShapes.TIME, FittVp::timePerWeek)
            .build();

    private ReportingShapes() {}

    private static FittVp fittVp(FieldDocs fields) {
        PlacedItem placed = fields.get(PlacedItem.class, "placed");
        Exercise exercise = fields.get(Exercise.class, "exercise");
        Prescription dose = fields.get(Prescription.class, "prescription");
        return fields.find(Progression.class, "progression")
                .map(progression -> FittVp.of(placed, exercise, dose, progression))
                .orElseGet(() -> FittVp.of(placed, exercise, dose));
    }

    private static <Q extends ChecklistQuestion> Shape<ChecklistAnswer> answer(
            String name, Class<Q> checklist, TextualShape<Q> word) {
        return FromTable.of(ChecklistAnswerFields.TABLE)
                .called(name)
                .with("question", word.<ChecklistQuestion>as(it -> it, checklist::cast))
                .with("kind", ANSWER_KIND)
                .build();
    }
}
