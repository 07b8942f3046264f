package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseArbitraries;
import org.therex.program.Program;
import org.therex.program.ProgramArbitraries;
import org.therex.progression.ProgressionArbitraries;
import org.therex.progression.SessionOutcome;
import org.therex.review.ReviewArbitraries;
import org.therex.review.ReviewContext;
import org.therex.safety.RuleSet;
import org.therex.safety.SafetyArbitraries;
import org.therex.schedule.Timetable;
import org.therex.schedule.TimetableArbitraries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The published schemas accept whatever we write, and refuse what is broken in any place of it. */
class SchemaPropertyTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TherexModule()).build();
    private static final Schema PROGRAM = Schemas.of("therex-program");

    @Provide
    Arbitrary<Program> programs() {
        return ProgramArbitraries.programs();
    }

    @Provide
    Arbitrary<Exercise> exercises() {
        return ExerciseArbitraries.exercises();
    }

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return SafetyArbitraries.ruleSets();
    }

    @Provide
    Arbitrary<SessionOutcome> outcomes() {
        return ProgressionArbitraries.outcomes();
    }

    @Provide
    Arbitrary<Timetable> timetables() {
        return TimetableArbitraries.timetables();
    }

    @Provide
    Arbitrary<ReviewContext> circumstances() {
        return ReviewArbitraries.contexts();
    }

    private static void accepts(Schema schema, Object value) {
        assertThat(schema.validate(MAPPER.valueToTree(value))).isEmpty();
    }

    @Property
    void acceptsPrograms(@ForAll("programs") Program program) {
        assertThat(PROGRAM.validate(MAPPER.readTree(TherexJson.write(program)))).isEmpty();
    }

    @Property
    void acceptsExercises(@ForAll("exercises") Exercise exercise) {
        accepts(Schemas.of("therex-exercise-record"), exercise);
    }

    @Property
    void acceptsRuleSets(@ForAll("ruleSets") RuleSet rules) {
        assertThat(Schemas.of("therex-rules").validate(MAPPER.readTree(TherexJson.write(rules))))
                .isEmpty();
    }

    @Property
    void acceptsOutcomes(@ForAll("outcomes") SessionOutcome outcome) {
        accepts(Schemas.of("session-outcome"), outcome);
    }

    @Property
    void acceptsTimetables(@ForAll("timetables") Timetable timetable) {
        accepts(Schemas.of("timetable"), timetable);
    }

    @Property
    void acceptsCircumstances(@ForAll("circumstances") ReviewContext circumstances) {
        accepts(Schemas.of("review-context"), circumstances);
    }

    @Example
    void acceptsRealContent() {
        assertThat(PROGRAM.validate(MAPPER.readTree(TherexJson.write(SmallContent.program()))))
                .isEmpty();
        accepts(Schemas.of("therex-program-record"), SmallContent.program());
        assertThat(Schemas.of("therex-exercises").validate(MAPPER.readTree(TherexJson.write(SmallContent.catalog()))))
                .isEmpty();
        assertThat(Schemas.of("therex-rules").validate(MAPPER.readTree(TherexJson.write(SmallContent.rules()))))
                .isEmpty();
    }

    /** A fault that schema and reader must both find wherever it is planted. */
    private enum Planted {
        NULL,
        UNKNOWN_FIELD,
        TRUTH_IN_PLACE_OF_A_TEXT
    }

    /** Plants a fault in one of the places that can have it; returns the number of those places. */
    private static int plant(JsonNode document, Planted fault, int which) {
        List<Runnable> ways = new ArrayList<>();
        collect(document, fault, ways);
        if (!ways.isEmpty()) {
            ways.get(Math.floorMod(which, ways.size())).run();
        }
        return ways.size();
    }

    private static void collect(JsonNode node, Planted fault, List<Runnable> ways) {
        if (node instanceof ObjectNode object) {
            if (fault == Planted.UNKNOWN_FIELD) {
                ways.add(() -> object.put("colour", "red"));
            }
            object.properties().forEach(entry -> {
                if (fault == Planted.NULL) {
                    ways.add(() -> object.putNull(entry.getKey()));
                } else if (fault == Planted.TRUTH_IN_PLACE_OF_A_TEXT
                        && entry.getValue().isString()) {
                    ways.add(() -> object.put(entry.getKey(), true));
                }
                collect(entry.getValue(), fault, ways);
            });
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                if (fault == Planted.NULL) {
                    ways.add(() -> list.setNull(index));
                } else if (fault == Planted.TRUTH_IN_PLACE_OF_A_TEXT
                        && list.get(i).isString()) {
                    ways.add(() -> list.set(index, true));
                }
                collect(list.get(i), fault, ways);
            }
        }
    }

    @Property
    void refusesAFaultWhereverItIsPlanted(
            @ForAll("programs") Program program, @ForAll Planted fault, @ForAll int which) {
        JsonNode document = MAPPER.readTree(TherexJson.write(program));
        assertThat(plant(document, fault, which)).isPositive();
        String broken = document.toString();
        assertThat(PROGRAM.validate(document)).as(broken).isNotEmpty();
        assertThat(TherexJson.programs().read(broken).findValue()).as(broken).isEmpty();
    }
}
