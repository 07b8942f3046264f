package org.therex.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.json.ReadProgress;
import org.therex.json.RecordFormat;
import org.therex.json.RecordReader;
import org.therex.json.RecordWriter;
import org.therex.json.TherexJson;
import org.therex.lowback.LowBack;

/**
 * Writes a file of newline-delimited exercises and validates it, to show that memory does not grow with the length; see
 * README.md of the benchmarks.
 */
public final class LargeStream {

    private static final int REPORT_EVERY = 50_000;

    private LargeStream() {}

    /**
     * Runs it.
     *
     * @param arguments {@code write FILE MEGABYTES} or {@code validate FILE}
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        if (arguments[0].equals("write")) {
            write(file, Long.parseLong(arguments[2]) << 20);
        } else {
            validate(file);
        }
    }

    /** Writes the built-in exercises again and again, each time under other ids. */
    private static void write(Path file, long bytes) throws IOException {
        long written = 0;
        try (RecordWriter<Exercise> records = TherexJson.exerciseRecords().writeLines(file)) {
            for (long round = 0; written < bytes; round++) {
                for (Exercise exercise : LowBack.catalog().exercises()) {
                    ExerciseId id = ExerciseId.of(exercise.id().value() + "-" + round);
                    records.write(exercise.toBuilder().id(id).build());
                }
                // Asked once a round, as a question to the file system costs more than a record.
                written = Files.size(file);
            }
            System.out.println(records.records() + " exercises");
        }
    }

    private static void validate(Path file) throws IOException {
        RecordFormat<Exercise> format = TherexJson.exerciseRecords().onProgress(REPORT_EVERY, System.out::println);
        long start = System.nanoTime();
        try (RecordReader<Exercise> reader = format.readLines(file)) {
            print(reader.validateAll(), System.nanoTime() - start);
        }
    }

    private static void print(ReadProgress progress, long nanos) {
        System.out.println(progress.bytes() / 1_000 * 1_000_000 / nanos + " MB/s, " + progress.records()
                + " exercises in " + Duration.ofNanos(nanos) + ", at most "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MiB of memory");
    }
}
