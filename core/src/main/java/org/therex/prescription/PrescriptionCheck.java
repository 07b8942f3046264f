package org.therex.prescription;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/** The rules of a {@link Prescription}, which are all applied. */
final class PrescriptionCheck {

    private final Prescription prescription;
    private final Report.Builder report = Report.builder();

    private PrescriptionCheck(Prescription prescription) {
        this.prescription = prescription;
    }

    /** Returns the issues of a prescription. */
    static Report of(Prescription prescription) {
        PrescriptionCheck check = new PrescriptionCheck(prescription);
        check.quantities();
        check.rests();
        check.intensities();
        check.notes();
        check.setsAndRepetitions();
        check.alternatives();
        return check.report.build();
    }

    private void quantities() {
        prescription.sets().ifPresent(it -> attempt(DoseField.SETS, () -> Bounds.count("sets", it)));
        prescription.spots().ifPresent(it -> attempt(DoseField.SPOTS, () -> Bounds.count("spots", it)));
        prescription.timeBox().ifPresent(it -> attempt(DoseField.TIME_BOX, () -> Bounds.length("timeBox", it)));
        prescription
                .sessionLength()
                .ifPresent(it -> attempt(DoseField.SESSION_LENGTH, () -> Bounds.length("sessionLength", it)));
    }

    private void rests() {
        Set<RestPlace> seen = EnumSet.noneOf(RestPlace.class);
        List<Rest> rests = prescription.rests();
        if (isTooLong(DoseField.RESTS, rests, RestPlace.values().length)) {
            return;
        }
        for (int i = 0; i < rests.size(); i++) {
            if (!seen.add(rests.get(i).place())) {
                Path path = DoseField.RESTS.path().resolve(i).resolve("place");
                report.add(Issue.error(
                        IssueCode.DUPLICATE,
                        path,
                        "'place' must be stated once among the rests, but was "
                                + rests.get(i).place().label() + " again"));
            }
        }
    }

    private void intensities() {
        Set<Intensity> seen = new HashSet<>();
        List<Intensity> intensities = prescription.intensities();
        if (isTooLong(DoseField.INTENSITIES, intensities, Prescription.INTENSITIES_LIMIT)) {
            return;
        }
        for (int i = 0; i < intensities.size(); i++) {
            if (!seen.add(intensities.get(i))) {
                report.add(Issue.error(
                        IssueCode.DUPLICATE,
                        DoseField.INTENSITIES.path().resolve(i),
                        "'intensities' must each be stated once, but was " + intensities.get(i) + " again"));
            }
        }
    }

    private void notes() {
        ImmutableList<String> notes = prescription.notes();
        if (isTooLong(DoseField.NOTES, notes, Prescription.NOTES_LIMIT)) {
            return;
        }
        report.attempt(Path.root(), () -> Require.texts(DoseField.NOTES.fieldName(), notes, Prescription.NOTE_LENGTH));
    }

    private void setsAndRepetitions() {
        if (prescription.sets().isPresent()
                && prescription.repetitions().orElse(null) instanceof Repetitions.PerSet list
                && !prescription.sets().get().allows(list.counts().size())) {
            Amount<Integer> sets = prescription.sets().get();
            int counts = list.counts().size();
            report.add(Issue.error(
                            IssueCode.CONFLICT,
                            DoseField.REPETITIONS.path(),
                            "'repetitions' must be for as many sets as 'sets' says, " + sets + ", but was for "
                                    + counts)
                    .toBuilder()
                    .putDetail(DoseField.SETS.fieldName(), sets.toString())
                    .putDetail(DoseField.REPETITIONS.fieldName(), String.valueOf(counts))
                    .build());
        }
    }

    private void alternatives() {
        ImmutableList<Prescription> alternatives = prescription.alternatives();
        if (isTooLong(DoseField.ALTERNATIVES, alternatives, Prescription.ALTERNATIVES_LIMIT)) {
            return;
        }
        if (!alternatives.isEmpty() && prescription.statedFields().size() == 1) {
            report.add(Issue.error(
                    IssueCode.EMPTY,
                    Path.root(),
                    "'prescription' must state something beside its alternatives, but was empty"));
        }
        for (int i = 0; i < alternatives.size(); i++) {
            Path path = DoseField.ALTERNATIVES.path().resolve(i);
            if (alternatives.get(i).statesNothing()) {
                report.add(
                        Issue.error(IssueCode.EMPTY, path, "'alternatives' must each state something, but was empty"));
            }
            if (!alternatives.get(i).alternatives().isEmpty()) {
                report.add(Issue.error(
                        IssueCode.CONFLICT,
                        path,
                        "'alternatives' must have no alternatives themselves, but had "
                                + alternatives.get(i).alternatives().size()));
            }
        }
    }

    private boolean isTooLong(DoseField field, List<?> values, int most) {
        boolean tooLong = values.size() > most;
        if (tooLong) {
            report.add(Issue.error(
                    IssueCode.TOO_LONG,
                    field.path(),
                    "'" + field.fieldName() + "' must be at most " + most + ", but was " + values.size()));
        }
        return tooLong;
    }

    private void attempt(DoseField field, Runnable action) {
        report.attempt(field.path(), action);
    }
}
