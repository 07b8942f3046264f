package org.therex.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.therex.json.TherexJson;
import org.therex.lowback.LowBack;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sets of exercises as JSON, made of the built-in ones by leaving parts out until an exercise has about 2 KB and putting
 * other words into its texts; the same in every run.
 */
final class GeneratedDocuments {

    private static final long SEED = 20261121;
    private static final int BYTES = 2_000;
    private static final int EVERY = 8;
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String CYRILLIC = "абцдефгхийклмнопярстувжхыз";
    /** The fields whose texts are free. */
    private static final Set<String> TEXTS = Set.of(
            "text",
            "where",
            "summary",
            "detail",
            "trigger",
            "purpose",
            "note",
            "meaning",
            "explanation",
            "condition",
            "population",
            "when",
            "reason",
            "caption");
    /** The fields whose lists may go as a whole. */
    private static final Set<String> OPTIONAL = Set.of(
            "variations",
            "cautions",
            "claims",
            "links",
            "modifications",
            "equipment",
            "media",
            "alternatives",
            "notes",
            "defects",
            "definitions",
            "distinctions",
            "cues",
            "mistakes",
            "stages",
            "stillParts",
            "placements");

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Random random = new Random(SEED);
    private final List<Object> builtIn;
    private final List<String> words;

    GeneratedDocuments() {
        byte[] all = TherexJson.exercises().compact().writeBytes(LowBack.catalog());
        builtIn = elements(fields(mapper.readValue(all, Map.class)).getOrDefault("exercises", List.of()));
        words = LowBack.catalog().exercises().stream()
                .flatMap(exercise -> exercise.technique().steps().stream())
                .flatMap(
                        step -> List.of(step.text().replaceAll("[^A-Za-z ]", "").split(" ")).stream())
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Returns the document of a set of so many exercises. */
    Map<String, Object> exercises(int count) {
        random.setSeed(SEED);
        List<Object> exercises = new ArrayList<>();
        while (exercises.size() < count) {
            Map<String, Object> made = exercise(exercises.size());
            if (isValid(made)) {
                exercises.add(made);
            }
        }
        return document(exercises);
    }

    private static Map<String, Object> document(List<Object> exercises) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", "therex-exercises");
        document.put("version", "1.0");
        document.put("exercises", exercises);
        return document;
    }

    /** Leaving out may have left out too much. */
    private boolean isValid(Map<String, Object> exercise) {
        Map<String, Object> alone = new LinkedHashMap<>(exercise);
        alone.remove("links");
        return TherexJson.exercises()
                .read(bytes(document(List.of(alone))))
                .findValue()
                .isPresent();
    }

    byte[] bytes(Object document) {
        return mapper.writeValueAsBytes(document);
    }

    byte[] pretty(Object document) {
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
    }

    private Map<String, Object> exercise(int number) {
        Map<String, Object> exercise = fields(copy(builtIn.get(random.nextInt(builtIn.size())), this::worded));
        exercise.put("id", "generated-" + number);
        exercise.put("name", "Generated " + number);
        // No two share a name, which would be reported.
        fields(exercise.getOrDefault("naming", new LinkedHashMap<>())).remove("aliases");
        fields(exercise.getOrDefault("naming", new LinkedHashMap<>())).remove("components");
        for (Object entry : elements(exercise.getOrDefault("entries", List.of()))) {
            fields(entry).computeIfPresent("name", (field, name) -> name + " " + number);
            fields(entry).remove("otherNames");
        }
        for (Object link : elements(exercise.getOrDefault("links", List.of()))) {
            fields(link).put("exercise", "generated-" + Math.max(0, number - 1));
        }
        if (number == 0) {
            exercise.remove("links");
        }
        fields(exercise.getOrDefault("naming", new LinkedHashMap<>())).remove("distinctions");
        while (bytes(exercise).length > BYTES && leaveOut(exercise)) {
            // One thing less each time.
        }
        return exercise;
    }

    /** Leaves out one thing; returns false if there is none left that can be left out. */
    private boolean leaveOut(Map<String, Object> exercise) {
        List<Runnable> ways = new ArrayList<>();
        addWays(exercise, ways);
        if (ways.isEmpty()) {
            return false;
        }
        ways.get(random.nextInt(ways.size())).run();
        return true;
    }

    private void addWays(Object value, List<Runnable> ways) {
        if (value instanceof List<?> list) {
            list.forEach(each -> addWays(each, ways));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, held) -> {
                if (held instanceof List<?> list && list.size() > 1) {
                    ways.add(() -> list.remove(random.nextInt(list.size())));
                } else if (held instanceof List<?> && OPTIONAL.contains(name)) {
                    ways.add(() -> map.remove(name));
                }
                addWays(held, ways);
            });
        }
    }

    private String worded(String text) {
        StringBuilder sentence = new StringBuilder();
        for (int i = text.split(" ").length; i > 0; i--) {
            sentence.append(words.get(random.nextInt(words.size()))).append(i > 1 ? " " : "");
        }
        return sentence.append(random.nextInt(EVERY) == 0 ? " – 90° für Übung." : ".")
                .toString();
    }

    /** Returns a document with Cyrillic letters in its free texts. */
    Object cyrillic(Object document) {
        return copy(document, text -> {
            StringBuilder other = new StringBuilder();
            text.chars().forEach(c -> {
                int at = LATIN.indexOf(Character.toLowerCase(c));
                other.append(at < 0 ? (char) c : CYRILLIC.charAt(at));
            });
            return other.toString();
        });
    }

    /** Returns a document with the fields of each object in a random order. */
    Object shuffled(Object document) {
        if (document instanceof List<?> list) {
            return list.stream().map(this::shuffled).toList();
        }
        if (document instanceof Map<?, ?> map) {
            List<Object> names = new ArrayList<>(map.keySet());
            Collections.shuffle(names, random);
            Map<Object, Object> other = new LinkedHashMap<>();
            names.forEach(name -> other.put(name, shuffled(Objects.requireNonNull(map.get(name)))));
            return other;
        }
        return document;
    }

    private static Object copy(Object value, UnaryOperator<String> texts) {
        if (value instanceof List<?> list) {
            List<Object> other = new ArrayList<>();
            list.forEach(each -> other.add(copy(each, texts)));
            return other;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> other = new LinkedHashMap<>();
            map.forEach((name, held) -> {
                String field = String.valueOf(name);
                boolean free = TEXTS.contains(field) && held instanceof String;
                other.put(field, free ? texts.apply((String) held) : copy(held, texts));
            });
            return other;
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> elements(Object value) {
        return (List<Object>) value;
    }
}
