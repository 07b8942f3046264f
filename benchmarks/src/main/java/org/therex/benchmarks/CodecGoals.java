package org.therex.benchmarks;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Measures every goal of the codec, each in fresh processes, and prints the rows of a table. */
public final class CodecGoals {

    private static final int FORKS = 2;
    private static final int STARTS = 11;
    private static final List<String> PARTS = List.of("decode", "single", "encode", "faults", "forms");

    /** Row by row the goal and then what was measured. */
    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    private CodecGoals() {}

    /**
     * Measures.
     *
     * @param arguments the parts that are wanted, of decode, single, encode, faults, forms, memory and start; or
     *     {@code all}
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> wanted = List.of(arguments);
        boolean all = wanted.contains("all");
        CodecGoals goals = new CodecGoals();
        for (String part : PARTS) {
            if (all || wanted.contains(part)) {
                goals.fork(CodecDuels.class, part);
            }
        }
        if (all || wanted.contains("memory")) {
            goals.add(run("-Djol.magicFieldOffset=true", Footprint.class.getName()));
        }
        if (all || wanted.contains("start")) {
            goals.start();
        }
        goals.print();
    }

    private void fork(Class<?> main, String part) throws IOException, InterruptedException {
        // The other forms are for orientation, so that one process will do.
        for (int i = 0; i < (part.equals("forms") ? 1 : FORKS); i++) {
            add(run(main.getName(), part));
        }
    }

    private void add(String lines) {
        lines.lines().forEach(line -> {
            String[] cells = line.split("\t", -1);
            if (cells.length == 3) {
                rows.computeIfAbsent(cells[0], what -> new ArrayList<>(List.of(cells[1])))
                        .add(cells[2]);
            }
        });
    }

    /** What fresh processes take; the kinds take turns. */
    private void start() throws IOException, InterruptedException {
        Path file = Files.createTempFile("exercises", ".json");
        run(ColdStart.class.getName(), "write", file.toString());
        List<String> kinds = List.of("empty", "facade", "databind", "builtIn");
        Map<String, double[]> times =
                kinds.stream().collect(Collectors.toMap(kind -> kind, kind -> new double[STARTS]));
        Map<String, Integer> classes = new LinkedHashMap<>();
        for (int i = 0; i < STARTS; i++) {
            for (String kind : kinds) {
                String[] printed =
                        run(ColdStart.class.getName(), kind, file.toString()).split(" ", -1);
                times.getOrDefault(kind, new double[STARTS])[i] = Double.parseDouble(printed[0]) / 1e6;
                classes.put(kind, Integer.parseInt(printed[1]));
            }
        }
        Files.delete(file);
        Map<String, Double> over = new LinkedHashMap<>();
        times.forEach((kind, each) -> {
            Arrays.sort(each);
            over.put(kind, each[STARTS / 2]);
        });
        double empty = over.getOrDefault("empty", 0.0);
        double facade = over.getOrDefault("facade", 0.0) - empty;
        double databind = over.getOrDefault("databind", 0.0) - empty;
        int none = classes.getOrDefault("empty", 0);
        put("cold start, decode 100 KB / databind to plain records", "0.20", facade / databind);
        put("cold start, decode 100 KB, CPU ms over an empty process", "", facade);
        put("cold start, classes of it", "", classes.getOrDefault("facade", 0) - none);
        put("cold start, databind to plain records, CPU ms over an empty process", "", databind);
        put(
                "load one built-in exercise, CPU ms over an empty process",
                "10",
                over.getOrDefault("builtIn", 0.0) - empty);
        put("load one built-in exercise, classes", "", classes.getOrDefault("builtIn", 0) - none);
    }

    private void put(String what, String goal, double value) {
        rows.put(what, List.of(goal, String.format("%.3f", value)));
    }

    /** Runs a class of the same class path and returns what it prints. */
    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dduel.thread=" + Boolean.getBoolean("duel.thread"),
                "-classpath",
                System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", arguments) + " failed");
        }
        return printed;
    }

    private void print() {
        System.out.println("| what | goal | measured |\n|---|---|---|");
        rows.forEach((what, cells) -> System.out.println(
                "| " + what + " | " + cells.get(0) + " | " + String.join(", ", cells.subList(1, cells.size())) + " |"));
    }
}
