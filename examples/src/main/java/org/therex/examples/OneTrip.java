package org.therex.examples;

import org.therex.exercise.Exercise;
import org.therex.json.TherexJson;
import org.therex.lowback.LowBack;
import org.therex.lowback.LowBackRules;
import org.therex.program.Program;
import org.therex.safety.Person;
import org.therex.safety.ProgramScreening;
import org.therex.safety.RuleSet;

/** The trips that {@link TraceOneTrip} watches: a program of one item is built, read, and screened for a person. */
final class OneTrip {

    private OneTrip() {}

    public static void main(String... arguments) {
        Exercise exercise = LowBack.GLUTE_BRIDGE.exercise();
        RuleSet rules = LowBackRules.ruleSet();
        Person person = Person.builder().has("osteoporosis").allOthersAbsent().build();
        Program program = tripOfAProgram(exercise);
        String document = document(program);
        tripOfADocument(document);
        ProgramScreening screening = tripOfAScreening(rules, person, program);
        end(screening);
    }

    static Program tripOfAProgram(Exercise exercise) {
        return Program.builder("one", "One exercise")
                .item(exercise, item -> item.prescription(dose -> dose.sets(2).repetitions(10)))
                .build();
    }

    private static String document(Program program) {
        return TherexJson.programs().write(program);
    }

    static Program tripOfADocument(String document) {
        return TherexJson.programs().read(document).value();
    }

    static ProgramScreening tripOfAScreening(RuleSet rules, Person person, Program program) {
        return rules.forPerson(person).screen(program);
    }

    private static void end(ProgramScreening screening) {
        System.out.println(screening.recommendation());
    }
}
