package org.therex.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.therex.check.Report;
import org.therex.exercise.Exercise;
import org.therex.pack.ContentPack;
import org.therex.program.Program;
import org.therex.safety.RuleSet;

/**
 * The documents of a folder and of the folders in it: exercises, sets of exercises, programs and at most one set of rules, each in a
 * file that ends with {@code .json} and says its format. Immutable and thread-safe.
 *
 * <p>It makes the {@link ContentPack} that a library of content carries. As a program it does so in a build:
 * {@code java org.therex.json.ContentFolder src/main/documents target/classes/com/example/knee.pack}.
 *
 * <pre>{@code
 * ContentFolder folder = ContentFolder.read(Path.of("src/main/documents"));
 * folder.faults().forEach((file, report) -> System.err.println(file + ": " + report));
 * ContentPack pack = ContentPack.of(folder.toPack());
 * }</pre>
 */
public final class ContentFolder {

    private final ImmutableMap<Path, Report> faults;
    private final ImmutableList<Exercise> exercises;
    private final ImmutableList<Program> programs;
    private final ImmutableList<RuleSet> ruleSets;

    private ContentFolder(Reading reading) {
        this.faults = ImmutableMap.copyOf(reading.faults);
        this.exercises = ImmutableList.copyOf(reading.exercises);
        this.programs = ImmutableList.copyOf(reading.programs);
        this.ruleSets = ImmutableList.copyOf(reading.ruleSets);
    }

    /**
     * Reads the documents of a folder, in order of their paths.
     *
     * @throws IOException if a file cannot be read
     */
    public static ContentFolder read(Path folder) throws IOException {
        Reading reading = new Reading();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                reading.add(file);
            }
        }
        return new ContentFolder(reading);
    }

    /** Returns the report of each file that could not be read; empty if all of them could. */
    public ImmutableMap<Path, Report> faults() {
        return faults;
    }

    /** Returns the exercises of the files without faults. */
    public ImmutableList<Exercise> exercises() {
        return exercises;
    }

    /** Returns the programs of the files without faults. */
    public ImmutableList<Program> programs() {
        return programs;
    }

    /** Finds the rules; of several sets of rules, the one of the first file. */
    public Optional<RuleSet> findRuleSet() {
        return ruleSets.stream().findFirst();
    }

    /**
     * Returns the bytes of a {@link ContentPack} of all that the folder holds.
     *
     * @throws IllegalStateException if there are faults or several sets of rules
     */
    public byte[] toPack() {
        if (!faults.isEmpty() || ruleSets.size() > 1) {
            throw new IllegalStateException(
                    "'folder' must be documents without faults with at most one set of rules, but had " + faults.size()
                            + " files with faults and " + ruleSets.size() + " sets of rules");
        }
        ContentPack.Builder pack = ContentPack.builder().exercises(exercises).programs(programs);
        findRuleSet().ifPresent(pack::ruleSet);
        return pack.toBytes();
    }

    /**
     * Packs a folder.
     *
     * @param arguments the folder and the file to write
     * @throws IOException if a file cannot be read or written
     * @throws IllegalStateException if a document has faults, all of which were printed
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("'arguments' must be a folder and a file, but were " + arguments.length);
        }
        ContentFolder folder = read(Path.of(arguments[0]));
        folder.faults.forEach(
                (file, report) -> report.issues().forEach(issue -> System.err.println(file + ": " + issue)));
        Path out = Path.of(arguments[1]);
        Files.createDirectories(out.toAbsolutePath().getParent());
        Files.write(out, folder.toPack());
    }

    /** What was read so far. */
    private static final class Reading {

        private final Map<Path, Report> faults = new java.util.TreeMap<>();
        private final List<Exercise> exercises = new ArrayList<>();
        private final List<Program> programs = new ArrayList<>();
        private final List<RuleSet> ruleSets = new ArrayList<>();

        /** The formats, by what documents call themselves, each with where its values go. */
        private final ImmutableMap<String, Reader> readers = ImmutableMap.of(
                TherexJson.exercise().toString(), file -> read(TherexJson.exercise(), file, exercises::add),
                TherexJson.exercises().toString(),
                        file -> read(TherexJson.exercises(), file, set -> exercises.addAll(set.exercises())),
                TherexJson.programs().toString(), file -> read(TherexJson.programs(), file, programs::add),
                TherexJson.rules().toString(), file -> read(TherexJson.rules(), file, ruleSets::add));

        /** Reads a file as the format that it says. */
        private interface Reader {
            Report read(Path file) throws IOException;
        }

        void add(Path file) throws IOException {
            Report report = read(TherexJson.exercise(), file, exercises::add);
            Optional<Reader> other = report.issues().stream()
                    .filter(issue -> issue.code().equals(JsonIssueCodes.UNKNOWN_FORMAT))
                    .findFirst()
                    .map(issue -> readers.get(issue.details().getOrDefault("value", "")));
            if (other.isPresent()) {
                report = other.get().read(file);
            }
            if (!report.errors().isEmpty()) {
                faults.put(file, report);
            }
        }

        private static <T> Report read(TherexFormat<T> format, Path file, Consumer<? super T> to) throws IOException {
            ReadResult<T> result = format.read(file);
            if (result.report().errors().isEmpty()) {
                to.accept(result.value());
            }
            return result.report();
        }
    }
}
