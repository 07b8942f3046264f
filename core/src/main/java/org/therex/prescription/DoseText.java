package org.therex.prescription;

import java.util.ArrayList;
import java.util.List;

/** Writes the canonical text of a prescription; {@link DoseReader} reads it back, and each part writes its own. */
final class DoseText {

    /** The text of a prescription that states nothing. */
    static final String NOT_STATED = "not stated";

    private DoseText() {}

    static String of(Prescription dose) {
        if (dose.statesNothing()) {
            return NOT_STATED;
        }
        List<String> schedules = new ArrayList<>();
        schedules.add(schedule(dose));
        dose.alternatives().forEach(alternative -> schedules.add(schedule(alternative)));
        return String.join("; or ", schedules);
    }

    private static String schedule(Prescription dose) {
        List<String> clauses = new ArrayList<>(setsAndRepetitions(dose));
        dose.timeBox().ifPresent(it -> clauses.add("for " + AmountText.time(it)));
        dose.hold().ifPresent(it -> clauses.add(it.toString()));
        dose.spots().ifPresent(it -> clauses.add(AmountText.of(it, "spot", "spots")));
        dose.sides().ifPresent(it -> clauses.add(it.toString()));
        dose.rests().forEach(it -> clauses.add(it.toString()));
        dose.tempo().ifPresent(it -> clauses.add(it.toString()));
        dose.intensities().forEach(it -> clauses.add(it.toString()));
        dose.breathing().ifPresent(it -> clauses.add(it.toString()));
        dose.frequency().ifPresent(it -> clauses.add(it.toString()));
        dose.sessionLength().ifPresent(it -> clauses.add("session " + AmountText.time(it)));
        dose.notes().forEach(it -> clauses.add("note " + Words.quote(it)));
        return String.join(", ", clauses);
    }

    private static List<String> setsAndRepetitions(Prescription dose) {
        List<String> clauses = new ArrayList<>();
        dose.sets().ifPresent(it -> clauses.add(AmountText.of(it, "set", "sets")));
        dose.repetitions().ifPresent(it -> clauses.add(it.toString()));
        boolean product = clauses.size() == 2
                && isNumber(dose.sets().get())
                && (!(dose.repetitions().get() instanceof Repetitions.EverySet every) || isNumber(every.amount()));
        // Two numbers after an "x" may also be numbers for each side.
        boolean twoNumbers = dose.repetitions()
                .filter(it ->
                        it instanceof Repetitions.PerSet list && list.counts().size() == 2)
                .isPresent();
        if (!product || twoNumbers) {
            return clauses;
        }
        String repetitions = clauses.get(1);
        return List.of(dose.sets().get() + " x " + repetitions.substring(0, repetitions.indexOf(' ')));
    }

    private static boolean isNumber(Amount<Integer> amount) {
        return amount instanceof Amount.Exactly<Integer> || amount instanceof Amount.Between<Integer>;
    }
}
