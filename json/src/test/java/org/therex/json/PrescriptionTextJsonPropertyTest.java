package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseArbitraries;
import org.therex.json.jackson2.Jackson2;
import org.therex.prescription.Prescription;
import org.therex.prescription.PrescriptionArbitraries;
import org.therex.program.Program;
import org.therex.program.ProgramArbitraries;
import org.therex.progression.ProgressionArbitraries;
import org.therex.progression.SessionOutcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A document with the texts of prescriptions in place of their objects gives the same value, and the schema accepts it. */
class PrescriptionTextJsonPropertyTest {

    private static final JsonMapper THIRD =
            JsonMapper.builder().addModule(new TherexModule()).build();
    private static final com.fasterxml.jackson.databind.json.JsonMapper SECOND =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new org.therex.json.jackson2.TherexModule())
                    .build();
    private static final Schema PROGRAM = Schemas.of("therex-program");
    private static final Schema EXERCISE = Schemas.of("therex-exercise-record");
    private static final Schema OUTCOME = Schemas.of("session-outcome");

    @Provide
    Arbitrary<Program> programs() {
        return ProgramArbitraries.programs();
    }

    @Provide
    Arbitrary<Prescription> doses() {
        return PrescriptionArbitraries.prescriptions();
    }

    @Provide
    Arbitrary<Exercise> exercises() {
        return ExerciseArbitraries.exercises();
    }

    @Provide
    Arbitrary<SessionOutcome> outcomes() {
        return ProgressionArbitraries.outcomes();
    }

    /** Puts texts in place of all doses in a document, or of some; returns how many. */
    private static int replace(JsonNode node, boolean all, Random random) {
        int replaced = 0;
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode part = object.get(name);
                if (name.equals("prescription") && (all || random.nextBoolean())) {
                    object.set(name, text(part));
                    replaced++;
                } else if (name.equals("prescription") && part.get("alternatives") instanceof ArrayNode alternatives) {
                    alternatives.set(0, text(alternatives.get(0)));
                    replaced++;
                } else {
                    replaced += replace(part, all, random);
                }
            }
        } else {
            for (JsonNode part : node) {
                replaced += replace(part, all, random);
            }
        }
        return replaced;
    }

    private static JsonNode text(JsonNode dose) {
        return THIRD.getNodeFactory()
                .stringNode(THIRD.treeToValue(dose, Prescription.class).toString());
    }

    private static void readsTheSame(Program program, String document) {
        TherexFormat<Program> format = TherexJson.programs();
        List<Program> read = new ArrayList<>();
        for (TherexFormat<Program> each : List.of(format, format.withLibrary(Jackson2.library()))) {
            read.add(each.read(document).value());
            read.add(each.tolerant().read(document).value());
        }
        assertThat(read).as(document).allSatisfy(each -> assertThat(each).isEqualTo(program));
        assertThat(format.write(read.get(0))).isEqualTo(format.write(program));
        assertThat(PROGRAM.validate(THIRD.readTree(document))).as(document).isEmpty();
    }

    @Property
    void programsReadTheSameWithTexts(@ForAll("programs") Program program, @ForAll boolean all, @ForAll Random random) {
        ObjectNode document = (ObjectNode) THIRD.readTree(TherexJson.write(program));
        Statistics.collect(replace(document, all, random) > 0);
        readsTheSame(program, document.toString());
        Statistics.coverage(checker -> checker.check(true).percentage(most -> most > 30));
    }

    @Property
    void theTextOfEachDoseReadsAsTheDose(@ForAll("programs") Program program, @ForAll("doses") Prescription dose) {
        ObjectNode document = (ObjectNode) THIRD.readTree(TherexJson.write(program));
        document.set("prescription", THIRD.valueToTree(dose));
        Program expected = TherexJson.programs().read(document.toString()).value();
        assertThat(expected.prescription()).contains(dose);
        readsTheSame(expected, document.put("prescription", dose.toString()).toString());
    }

    @Property
    void exercisesReadTheSameWithTexts(@ForAll("exercises") Exercise exercise, @ForAll Random random) throws Exception {
        JsonNode document = THIRD.valueToTree(exercise);
        Statistics.collect(replace(document, true, random) > 0);
        assertThat(THIRD.readValue(document.toString(), Exercise.class)).isEqualTo(exercise);
        assertThat(SECOND.readValue(document.toString(), Exercise.class)).isEqualTo(exercise);
        assertThat(EXERCISE.validate(document)).isEmpty();
        Statistics.coverage(checker -> checker.check(true).percentage(most -> most > 10));
    }

    @Property
    void outcomesReadTheSameWithTexts(@ForAll("outcomes") SessionOutcome outcome, @ForAll Random random)
            throws Exception {
        JsonNode document = THIRD.valueToTree(outcome);
        Statistics.collect(replace(document, true, random) > 0);
        assertThat(THIRD.treeToValue(document, SessionOutcome.class)).isEqualTo(outcome);
        assertThat(SECOND.readValue(document.toString(), SessionOutcome.class)).isEqualTo(outcome);
        assertThat(OUTCOME.validate(document)).isEmpty();
        Statistics.coverage(checker -> checker.check(true).percentage(most -> most > 30));
    }
}
