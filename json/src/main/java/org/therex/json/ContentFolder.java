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
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.therex.catalog.Catalog;
import org.therex.catalog.CatalogEdition;
import org.therex.check.Report;
import org.therex.exercise.Exercise;
import org.therex.pack.ContentPack;
import org.therex.program.Program;
import org.therex.safety.RuleSet;

/**
 * The documents of a folder and of the folders in it: exercises, sets of exercises, programs and at most one set of rules, each in a
 * file that ends with {@code .json} and says its format. A program may name the exercises of the folder instead of carrying them.
 * Immutable and thread-safe.
 *
 * <p>It makes the {@link ContentPack} that a library of content carries. As a program it does so in a build:
 * {@code java org.therex.json.ContentFolder src/main/documents knee 2026.1 target/classes/com/example/knee.pack}.
 *
 * <pre>{@code
 * ContentFolder folder = ContentFolder.read(Path.of("src/main/documents"), "knee", "2026.1");
 * folder.faults().forEach((file, report) -> System.err.println(file + ": " + report));
 * ContentPack pack = ContentPack.of(folder.toPack());
 * }</pre>
 */
public final class ContentFolder {

    private final CatalogEdition edition;
    private final ImmutableMap<Path, Report> faults;
    private final ImmutableList<Exercise> exercises;
    private final ImmutableList<Program> programs;
    private final ImmutableList<RuleSet> ruleSets;

    private ContentFolder(Reading reading) {
        this.edition = reading.edition;
        this.faults = ImmutableMap.copyOf(reading.faults);
        this.exercises = ImmutableList.copyOf(reading.exercises);
        this.programs = ImmutableList.copyOf(reading.programs);
        this.ruleSets = ImmutableList.copyOf(reading.ruleSets);
    }

    /**
     * Reads the documents of a folder: exercises and rules first, then programs, each in order of their paths.
     *
     * @param id the id of the catalog of its exercises, the same for all editions
     * @param edition the name of the edition, such as {@code 2026.1}
     * @throws IOException if a file cannot be read
     * @throws org.therex.check.InvalidValueException if the id is no id or the edition no name
     */
    public static ContentFolder read(Path folder, String id, String edition) throws IOException {
        Reading reading = new Reading(new CatalogEdition(id, edition, Catalog.empty()));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                reading.add(file);
            }
        }
        reading.addPrograms();
        return new ContentFolder(reading);
    }

    /**
     * Returns the report of each file that could not be read; empty if all of them could. What is wrong with the exercises together
     * is under the id of their catalog.
     */
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
                    "'folder' must be documents without faults, with rules in one of them at most,"
                            + " but had faults in " + faults.size() + " and rules in " + ruleSets.size());
        }
        ContentPack.Builder pack = ContentPack.builder(edition.id(), edition.edition())
                .exercises(exercises)
                .programs(programs);
        findRuleSet().ifPresent(pack::ruleSet);
        return pack.toBytes();
    }

    /**
     * Packs a folder.
     *
     * @param arguments the folder, the id and edition of the catalog of its exercises, and the file to write
     * @throws IOException if a file cannot be read or written
     * @throws IllegalStateException if a document has faults, all of which were printed
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException(
                    "'arguments' must be a folder, an id, an edition and a file, but were " + arguments.length);
        }
        ContentFolder folder = read(Path.of(arguments[0]), arguments[1], arguments[2]);
        folder.faults.forEach(
                (file, report) -> report.issues().forEach(issue -> System.err.println(file + ": " + issue)));
        Path out = Path.of(arguments[3]);
        Files.createDirectories(out.toAbsolutePath().getParent());
        Files.write(out, folder.toPack());
    }

    /** What was read so far. */
    private static final class Reading {

        private CatalogEdition edition;
        private final List<Path> programFiles = new ArrayList<>();
        private final Map<Path, Report> faults = new TreeMap<>();
        private final List<Exercise> exercises = new ArrayList<>();
        private final List<Program> programs = new ArrayList<>();
        private final List<RuleSet> ruleSets = new ArrayList<>();

        /** The formats beside that of one exercise, by what documents call themselves, each with where its values go. */
        private final ImmutableMap<String, Reader> readers = ImmutableMap.of(
                TherexJson.exercises().toString(),
                        file -> read(TherexJson.exercises(), file, set -> exercises.addAll(set.exercises()))
                                .report(),
                TherexJson.programs().toString(), this::later,
                TherexJson.rules().toString(),
                        file -> read(TherexJson.rules(), file, ruleSets::add).report());

        Reading(CatalogEdition edition) {
            this.edition = edition;
        }

        /** Reads a file as the format that it says. */
        private interface Reader {
            Report read(Path file) throws IOException;
        }

        private Report later(Path file) {
            programFiles.add(file);
            return Report.empty();
        }

        /** Reads the programs, now that all exercises are known which they may name. */
        void addPrograms() throws IOException {
            Report catalog = Catalog.check(exercises);
            if (!catalog.errors().isEmpty()) {
                faults.put(Path.of(edition.id()), catalog);
                return;
            }
            edition = new CatalogEdition(edition.id(), edition.edition(), Catalog.of(exercises));
            for (Path file : programFiles) {
                note(
                        file,
                        read(TherexJson.programs(edition), file, programs::add).report());
            }
        }

        void add(Path file) throws IOException {
            ReadResult<Exercise> result = read(TherexJson.exercise(), file, exercises::add);
            Optional<Reader> other = result.findOtherFormat().map(readers::get);
            note(file, other.isPresent() ? other.get().read(file) : result.report());
        }

        private void note(Path file, Report report) {
            if (!report.errors().isEmpty()) {
                faults.put(file, report);
            }
        }

        private static <T> ReadResult<T> read(TherexFormat<T> format, Path file, Consumer<? super T> to)
                throws IOException {
            ReadResult<T> result = format.read(file);
            result.findValue().ifPresent(to);
            return result;
        }
    }
}
