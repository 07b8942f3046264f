package org.therex.benchmarks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.therex.check.Report;
import org.therex.exercise.Exercise;
import org.therex.json.InvalidJsonException;
import org.therex.json.JsonLimits;
import org.therex.json.RecordIdCheck;
import org.therex.json.RecordReader;
import org.therex.json.TherexFormat;
import org.therex.json.TherexJson;
import org.therex.json.TherexModule;
import org.therex.program.Program;
import tools.jackson.databind.json.JsonMapper;

/** Documents that are made to take long, of any size: each repeats what costs most in one way. */
final class HostileDocuments {

    /**
     * A kind of document.
     *
     * @param before what it begins with
     * @param part the part that is repeated, by its number
     * @param after what it ends with
     * @param read reads it and returns how many issues were reported
     */
    record Kind(String before, IntFunction<String> part, String after, ToIntFunction<byte[]> read) {

        /** Returns the document of about so many bytes. */
        byte[] document(int bytes) {
            StringBuilder text = new StringBuilder(bytes + 1000).append(before);
            for (int i = 0; text.length() < bytes; i++) {
                text.append(i == 0 ? "" : ",").append(part.apply(i));
            }
            return text.append(after).toString().getBytes(StandardCharsets.UTF_8);
        }

        int faults(byte[] document) {
            return read.applyAsInt(document);
        }
    }

    private static final JsonLimits LIMITS = JsonLimits.builder()
            .documentLength(1 << 28)
            .tokens(Integer.MAX_VALUE)
            .build();
    private static final String EXERCISES = "{\"format\":\"therex-exercises\",\"version\":\"1.0\",\"exercises\":[";
    private static final String PROGRAM =
            "{\"format\":\"therex-program\",\"version\":\"1.0\",\"id\":\"p\",\"title\":\"P\",";
    private static final String RULES =
            "{\"format\":\"therex-rules\",\"version\":\"1.0\",\"edition\":\"e\",\"rules\":[],";
    private static final String CONDITION = "\"conditions\":[{\"id\":\"c\",\"name\":\"C\",\"kind\":\"disease\","
            + "\"question\":\"Is it so?\",\"codes\":[";
    private static final String SETUP = "\"setup\":{\"startPositions\":[{\"position\":\"standing\"}]}";

    private static final TherexFormat<?> CATALOGS = TherexJson.exercises().withLimits(LIMITS);
    private static final TherexFormat<?> PROGRAMS = TherexJson.programs().withLimits(LIMITS);
    private static final TherexFormat<?> RULE_SETS = TherexJson.rules().withLimits(LIMITS);
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TherexModule()).build();

    private HostileDocuments() {}

    /** Returns the kinds by what is wrong. */
    static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put(
                "dangling links among exercises with ids of 64 characters, the first with an unknown field",
                exercises(i -> {
                    String exercise = exercise(id('a', i), "N" + i, id('b', i));
                    return i == 0 ? exercise.replaceFirst("\\{", "{\"unknown\":1,") : exercise;
                }));
        kinds.put(
                "the same, exercises that cannot be built",
                exercises(i -> "{\"id\":\"" + id('a', i) + "\",\"links\":[" + link(id('b', i)) + "]}"));
        kinds.put("the same id again and again", exercises(i -> exercise("same", "N" + i, "same")));
        kinds.put("the same name again and again", exercises(i -> exercise("id-" + i, "Name", "id-0")));
        kinds.put("numbers in place of exercises", exercises(i -> "1"));
        kinds.put("unknown fields", of(CATALOGS, EXERCISES + "{", i -> "\"summmary" + i + "\":1", "}]}"));
        kinds.put(
                "unknown fields, read tolerantly",
                of(CATALOGS.tolerant(), EXERCISES + "{", i -> "\"summmary" + i + "\":1", "}]}"));
        kinds.put("one field again and again", of(CATALOGS, EXERCISES + "{", i -> "\"summary\":\"x\"", "}]}"));
        kinds.put(
                "exercises each with an unknown field, read tolerantly",
                of(
                        CATALOGS.tolerant(),
                        EXERCISES,
                        i -> exercise("id-" + i, "N" + i, "id-0").replaceFirst("\\{", "{\"unknown\":1,"),
                        "]}"));
        kinds.put("unknown words of a set", of(PROGRAMS, PROGRAM + "\"goals\":[", i -> "\"strenth" + i + "\"", "]}"));
        kinds.put(
                "unknown words of a set, read tolerantly",
                of(PROGRAMS.tolerant(), PROGRAM + "\"goals\":[", i -> "\"strenth" + i + "\"", "]}"));
        kinds.put(
                "deep unknown fields with a field twice, read tolerantly",
                of(PROGRAMS.tolerant(), PROGRAM + deep(), i -> "\"a\":1", "}".repeat(30)));
        kinds.put(
                "items of unknown exercises",
                of(
                        PROGRAMS,
                        PROGRAM + "\"sections\":[{\"items\":[",
                        i -> "{\"exercise\":\"" + id('b', i) + "\"}",
                        "]}]}"));
        kinds.put("empty items", of(PROGRAMS, PROGRAM + "\"sections\":[{\"items\":[", i -> "{}", "]}]}"));
        kinds.put(
                "doses that cannot be read",
                of(
                        PROGRAMS,
                        PROGRAM + "\"sections\":[{\"items\":[",
                        i -> "{\"exercise\":\"a\",\"prescription\":{\"tempo\":{\"phases\":[" + i + "]},\"setts\":1}}",
                        "]}]}"));
        kinds.put(
                "codes with one hash code, the first one twice",
                of(RULE_SETS, RULES + CONDITION, i -> "\"S:" + colliding(i) + "\"", ",\"S:" + colliding(0) + "\"]}]}"));
        kinds.put("lists cut off", of(PROGRAMS, PROGRAM + "\"x\":[", i -> "[]", ""));
        kinds.put(
                "dangling links among records with ids of 64 characters",
                new Kind("", i -> exercise(id('a', i), "N" + i, id('b', i)) + "\n", "", HostileDocuments::records));
        kinds.put(
                "one alias again and again, by the Jackson module",
                module(
                        Exercise.class,
                        "{\"id\":\"a\",\"name\":\"A\"," + SETUP + ",\"naming\":{\"aliases\":[",
                        i -> "\"x\"",
                        "]}}"));
        kinds.put(
                "empty items, by the Jackson module",
                module(Program.class, "{\"id\":\"p\",\"title\":\"P\",\"sections\":[{\"items\":[", i -> "{}", "]}]}"));
        kinds.put(
                "issues with codes of 4,072 characters, by the Jackson module",
                module(Report.class, "{\"issues\":[", i -> "{\"code\":\"" + "a-".repeat(2035) + "aa\"}", "]}"));
        kinds.put(
                "details of an issue without a code, by the Jackson module",
                module(Report.class, "{\"issues\":[{\"details\":{", i -> "\"d" + i + "\":\"x\"", "}}]}"));
        kinds.put(
                "issues with wrong codes, by the Jackson module",
                module(Report.class, "{\"issues\":[", i -> "{\"code\":\"A\",\"path\":\"x\"}", "]}"));
        return kinds;
    }

    private static Kind exercises(IntFunction<String> part) {
        return of(CATALOGS, EXERCISES, part, "]}");
    }

    private static Kind of(TherexFormat<?> format, String before, IntFunction<String> part, String after) {
        return new Kind(
                before,
                part,
                after,
                document -> format.read(document).report().issues().size());
    }

    private static Kind module(Class<?> type, String before, IntFunction<String> part, String after) {
        return new Kind(before, part, after, document -> {
            try {
                Object unused = MAPPER.readValue(document, type);
                return 0;
            } catch (InvalidJsonException e) {
                return e.report().issues().size();
            }
        });
    }

    private static int records(byte[] document) {
        RecordIdCheck<Exercise> ids = RecordIdCheck.ofExercises();
        // The parts are joined by commas, which stand at the beginning of lines.
        for (int i = 0; i < document.length; i++) {
            document[i] = document[i] == ',' && i > 0 && document[i - 1] == '\n' ? (byte) ' ' : document[i];
        }
        RecordReader<Exercise> reader = TherexJson.exerciseRecords().readLines(new ByteArrayInputStream(document));
        reader.forEachRemaining(ids::add);
        return ids.report().issues().size();
    }

    private static String exercise(String id, String name, String link) {
        return "{\"id\":\"" + id + "\",\"name\":\"" + name + "\"," + SETUP + ",\"links\":[" + link(link) + "]}";
    }

    private static String link(String id) {
        return "{\"relation\":\"progression\",\"exercise\":\"" + id + "\"}";
    }

    /** Returns an id of 64 characters; those with other first letters are far apart, but not by their ends. */
    private static String id(char first, int i) {
        return (String.valueOf(first).repeat(16) + "-" + i + "-" + "x".repeat(64)).substring(0, 64);
    }

    private static String deep() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 29; i++) {
            text.append('"').append("n".repeat(250)).append("\":{");
        }
        return text.toString();
    }

    /** Returns one of many texts with the same hash code. */
    private static String colliding(int i) {
        StringBuilder text = new StringBuilder();
        for (int bit = 24; bit >= 0; bit--) {
            text.append((i >>> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }
}
