package com.example.clinic;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.therex.check.InvalidValueException;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.json.TherexFormat;
import org.therex.json.JsonLimits;
import org.therex.json.TherexJson;
import org.therex.program.Program;
import org.therex.program.ProgramId;

/** Takes programs: as whole documents, and inside requests of our own. */
@RestController
class ProgramController {

    /** Reads no more of a document than a program needs, however much is sent. */
    static final JsonLimits LIMITS =
            JsonLimits.builder().documentLength(1 << 20).tokens(200_000).build();

    private static final TherexFormat<Program> PROGRAMS = TherexJson.programs().withLimits(LIMITS);

    /**
     * What we say of a program.
     *
     * @param week how long it takes a week, from least to most
     * @param assumed what the program does not say and was assumed for that
     */
    record Summary(ProgramId id, String title, List<ExerciseId> exercises, String week, List<String> assumed) {

        static Summary of(Program program) {
            return new Summary(
                    program.id(),
                    program.title(),
                    program.exercises().stream().map(Exercise::id).toList(),
                    program.workload().week().toString(),
                    program.workload().assumptions().stream()
                            .map(assumption -> assumption.label())
                            .toList());
        }
    }

    /** Who is to do which program; the program stands in it as any field does, and both must be given. */
    record Assignment(String patient, Program program) {

        Assignment {
            List<String> missing = new ArrayList<>();
            if (patient == null) {
                missing.add("patient");
            }
            if (program == null) {
                missing.add("program");
            }
            if (!missing.isEmpty()) {
                throw new InvalidValueException(missing.toArray(String[]::new));
            }
        }
    }

    /** What was assigned. */
    record Assigned(String patient, ProgramId program, int items) {}

    /** Takes a document and says what is in it. */
    @PostMapping(path = "/programs", consumes = MediaType.APPLICATION_JSON_VALUE)
    Summary summarize(InputStream document) throws IOException {
        return Summary.of(PROGRAMS.read(document).value());
    }

    /** Takes a request with a program in it. */
    @PostMapping(path = "/assignments", consumes = MediaType.APPLICATION_JSON_VALUE)
    Assigned assign(@RequestBody Assignment assignment) {
        return new Assigned(
                assignment.patient(),
                assignment.program().id(),
                assignment.program().items().size());
    }
}
