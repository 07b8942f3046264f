package org.therex.json;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.therex.catalog.Catalog;
import org.therex.exercise.Exercise;
import org.therex.program.Program;
import org.therex.term.OpenTerm;
import org.therex.term.OpenTermArbitraries;
import org.therex.term.Term;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where fuzzing starts: real documents, and the words that documents are made of. */
final class FuzzSeeds {

    /** Longer inputs make fuzzing slow. */
    static final int LONGEST = 1 << 13;

    private static final Pattern WORD = Pattern.compile("[a-z0-9.:/-]{1,40}");

    private FuzzSeeds() {}

    /**
     * Writes seeds and words as libFuzzer reads them.
     *
     * @param arguments the folder in which there will be {@code seeds}, {@code words.dict}, and {@code corpus} and
     *     {@code found} for what fuzzing adds
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (String part : List.of("seeds", "corpus", "found")) {
            Files.createDirectories(folder.resolve(part));
        }
        List<byte[]> documents = documents();
        for (int way = 0; way < AnyInput.WAYS.size(); way++) {
            for (int i = 0; i < documents.size(); i++) {
                Files.write(
                        folder.resolve("seeds/way-" + way + "-document-" + i),
                        Bytes.concat(new byte[] {(byte) way}, documents.get(i)));
            }
        }
        StringBuilder lines = new StringBuilder();
        for (String word : words()) {
            lines.append("\"\\\"").append(word).append("\\\"\"\n");
        }
        Files.writeString(folder.resolve("words.dict"), lines);
    }

    /** Real documents of each kind, each below {@link #LONGEST}. */
    static ImmutableList<byte[]> documents() {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        for (Exercise exercise : SmallContent.program().exercises().subList(0, 2)) {
            String document = TherexJson.exercises().compact().write(Catalog.of(List.of(exercise)));
            String record = document.substring(document.indexOf('[') + 1, document.lastIndexOf(']'));
            texts.add(document, record, record + "\n" + record, "[" + record + "]");
        }
        Program program = Program.builder("short", "A short one")
                .prescription(dose -> dose.repetitions(10).holdSeconds(5, 10).timesPerDay(4))
                .item(SmallContent.program().exercises().get(1))
                .build();
        texts.add(TherexJson.programs().compact().write(program));
        texts.add(
                withDose(program, "3 x 8-12, hold 5-10 s, each side, note \"slowly\", 4 times a day; or bouts of 1-5"));
        texts.add(TherexJson.programs().compact().write(SmallContent.program()));
        texts.add(oneRule(0), oneRule(SmallContent.rules().rules().size() / 2));
        return texts.build().stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .filter(bytes -> bytes.length < LONGEST)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns a program with its dose as a text. */
    private static String withDose(Program program, String dose) {
        ObjectNode document = (ObjectNode) JsonMapper.shared().readTree(TherexJson.write(program));
        return document.put("prescription", dose).toString();
    }

    /** Returns the built-in rules without all but one, and without the conditions and sources of which it does not speak. */
    private static String oneRule(int position) {
        ObjectNode rules = (ObjectNode) JsonMapper.shared().readTree(TherexJson.write(SmallContent.rules()));
        JsonNode rule = rules.get("rules").get(position);
        rules.putArray("rules").add(rule);
        for (String list : List.of("conditions", "sources")) {
            ((ArrayNode) rules.get(list))
                    .removeIf(part -> !rule.toString().contains(part.get("id").toString()));
        }
        return rules.toString();
    }

    /** Returns the names of fields and short words of the built-in documents, and all words of closed vocabularies. */
    static NavigableSet<String> words() {
        NavigableSet<String> words = new TreeSet<>();
        for (String document : List.of(
                TherexJson.write(SmallContent.catalog()),
                TherexJson.write(SmallContent.program()),
                TherexJson.write(SmallContent.rules()))) {
            collect(JsonMapper.shared().readTree(document), words);
        }
        for (Class<?> type : AnyInput.TYPES) {
            if (OpenTerm.class.isAssignableFrom(type)) {
                OpenTermArbitraries.words(type).forEach(term -> words.add(term.id()));
            }
            Object[] constants = type.getEnumConstants();
            for (Object constant : constants == null ? new Object[0] : constants) {
                if (constant instanceof Term term) {
                    words.add(term.id());
                }
            }
        }
        return words;
    }

    private static void collect(JsonNode node, NavigableSet<String> words) {
        words.addAll(node.propertyNames());
        if (node.isString() && WORD.matcher(node.stringValue()).matches()) {
            words.add(node.stringValue());
        }
        node.forEach(part -> collect(part, words));
    }
}
