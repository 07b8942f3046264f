package org.therex.examples;

import org.therex.check.Report;
import org.therex.json.TherexJson;

/** An example that reads a program with five faults, and prints each with its place. */
public final class FaultyDocument {

    private static final String DOCUMENT = """
            {
              "format": "therex-program",
              "version": "1.0",
              "id": "stronger-at-home",
              "title": "A stronger back at home",
              "prescription": {"repetitions": 10, "hold": {"seconds": {"least": 10, "most": 5}}},
              "sections": [{"items": [{"exercise": "wall-squat", "sets": 3}]}],
              "exercises": [
                {"id": "wall-squat", "name": "Wall squat",
                 "setup": {"startPositions": [{"position": "wall-suported-standing"}]}},
                {"name": "Glute bridge",
                 "setup": {"startPositions": [{"position": "hook-lying"}]}},
                {"id": "wall-squat", "name": "Half squat",
                 "setup": {"startPositions": [{"position": "standing"}]}}
              ]
            }
            """;

    private FaultyDocument() {}

    /** Returns the faults of the document: a reversed hold, an unknown word, and so on. */
    static Report report() {
        return TherexJson.programs().read(DOCUMENT).report();
    }

    /** Runs the example. */
    public static void main(String... arguments) {
        System.out.println(report());
    }
}
