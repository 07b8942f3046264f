package org.therex.safety;

import java.util.List;
import org.therex.exercise.Exercise;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Prescription;

/** What the tests of screening a person share. */
final class Screenings {

    static final Prescription DOSE = Prescription.empty();

    private Screenings() {}

    static Verdict screen(Exercise exercise, String dose, Person person, ModificationId... modifications) {
        return Rules.ALL.forPerson(person).screen(exercise, Prescription.parse(dose), List.of(modifications));
    }

    static Recommendation conclude(Exercise exercise, Person person) {
        return Rules.ALL.forPerson(person).screen(exercise, DOSE).recommendation();
    }

    static List<String> rules(List<RuleMatch> matches) {
        return matches.stream().map(match -> match.rule().id().value()).toList();
    }

    static Person normal(Finding... findings) {
        return Person.withOnly(findings).toBuilder()
                .bloodPressure(BloodPressure.of(120, 80))
                .build();
    }
}
