package org.therex.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openjdk.jol.info.GraphLayout;
import org.therex.exercise.Exercise;
import org.therex.json.TherexJson;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How much memory decoded exercises hold, beside the bytes of the different texts in their documents. */
final class Footprint {

    private static final int EXERCISES = 2_000;

    private Footprint() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        GeneratedDocuments generated = new GeneratedDocuments();
        Map<String, Object> set = generated.exercises(EXERCISES);
        byte[] bytes = generated.bytes(set);
        double text = 0;
        for (Object exercise : (List<?>) set.getOrDefault("exercises", List.of())) {
            Set<String> texts = new HashSet<>();
            addTexts(exercise, texts);
            text += texts.stream()
                    .mapToInt(each -> each.getBytes(StandardCharsets.UTF_8).length)
                    .sum();
        }
        List<Exercise> ours =
                List.copyOf(TherexJson.exercises().read(bytes).value().exercises());
        PlainExercise.Document plain = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build()
                .readValue(bytes, PlainExercise.Document.class);
        double held = GraphLayout.parseInstance(ours).totalSize();
        System.out.printf("memory of a decoded exercise / its different texts\t1.50\t%.3f%n", held / text);
        System.out.printf("memory of a decoded exercise in KB\t\t%.3f%n", held / EXERCISES / 1000);
        System.out.printf(
                "memory of an exercise as plain records / its different texts\t\t%.3f%n",
                GraphLayout.parseInstance(plain).totalSize() / text);
        System.out.printf("bytes of the different texts of an exercise in KB\t\t%.3f%n", text / EXERCISES / 1000);
    }

    private static void addTexts(Object value, Set<String> texts) {
        if (value instanceof List<?> list) {
            list.forEach(each -> addTexts(each, texts));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> addTexts(each, texts));
        } else if (value instanceof String text) {
            texts.add(text);
        }
    }
}
