package org.therex.examples;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.json.JsonIssueCodes;
import org.therex.json.JsonLimits;
import org.therex.json.JsonRecord;
import org.therex.json.ReadProgress;
import org.therex.json.ReadResult;
import org.therex.json.RecordFormat;
import org.therex.json.RecordIdCheck;
import org.therex.json.RecordReader;
import org.therex.json.TherexFormat;
import org.therex.json.TherexJson;

/** A checker of files, one after the other. */
final class FileChecker {

    private static final org.therex.check.Path FORMAT = org.therex.check.Path.of("format");

    /** A format of the lines of a file, with the check across its lines. */
    private record Records<T>(RecordFormat<T> format, Supplier<Optional<RecordIdCheck<T>>> ids) {}

    private final ImmutableMap<String, TherexFormat<?>> documents;
    private final ImmutableMap<String, Records<?>> records;
    private final Records<?> bareRecords;
    private final int maxFaults;
    private final int every;
    private final BiConsumer<Path, ReadProgress> listener;
    private long faults;

    /**
     * Makes a checker.
     *
     * @param every the number of records of a file between two reports to the listener
     * @param listener the listener for the progress of reading a file
     */
    FileChecker(ValidateOptions options, int every, BiConsumer<Path, ReadProgress> listener) {
        this.maxFaults = options.maxFaults();
        this.every = every;
        this.listener = listener;
        boolean tolerant = options.tolerant();
        this.documents = ImmutableList.of(
                        document(TherexJson.programs(), tolerant),
                        document(TherexJson.exercises(), tolerant),
                        document(TherexJson.exercise(), tolerant),
                        document(TherexJson.rules(), tolerant))
                .stream()
                .collect(toImmutableMap(Object::toString, Function.identity()));
        this.records = ImmutableMap.of(
                TherexJson.programs().toString(),
                records(TherexJson.programs().records(), tolerant, () -> Optional.of(RecordIdCheck.ofPrograms())),
                TherexJson.exercises().toString(),
                records(TherexJson.exercises().records(), tolerant, Optional::empty),
                TherexJson.rules().toString(),
                records(TherexJson.rules().records(), tolerant, Optional::empty));
        this.bareRecords = options.programs()
                ? records(TherexJson.programRecords(), tolerant, () -> Optional.of(RecordIdCheck.ofPrograms()))
                : records(TherexJson.exerciseRecords(), tolerant, () -> Optional.of(RecordIdCheck.ofExercises()));
    }

    private <T> TherexFormat<T> document(TherexFormat<T> format, boolean tolerant) {
        TherexFormat<T> limited =
                format.withLimits(JsonLimits.builder().faults(maxFaults).build());
        return tolerant ? limited.tolerant() : limited;
    }

    private <T> Records<T> records(RecordFormat<T> format, boolean tolerant, Supplier<Optional<RecordIdCheck<T>>> ids) {
        RecordFormat<T> limited = format.withLimits(JsonLimits.builder()
                .documentLength(JsonLimits.forRecords().documentLength())
                .tokens(JsonLimits.forRecords().tokens())
                .faults(maxFaults)
                .build());
        return new Records<>(tolerant ? limited.tolerant() : limited, ids);
    }

    /**
     * Checks a file.
     *
     * @throws IOException if it cannot be read; the faults found before are reported
     */
    void check(Path file, ValidationReport report) throws IOException {
        Listing listing = new Listing(file, maxFaults, this::reworded, report);
        try {
            if (DocumentFiles.hasRecords(file)) {
                checkRecords(file, recordsOf(file), listing);
            } else {
                listing.add(read(file));
            }
        } finally {
            faults += listing.end();
        }
    }

    /** Returns the number of faults in the files checked so far. */
    long faults() {
        return faults;
    }

    private ReadResult<?> read(Path file) throws IOException {
        ReadResult<?> asProgram = first().read(file);
        TherexFormat<?> format = asProgram.findOtherFormat().map(documents::get).orElse(null);
        return format == null ? asProgram : format.read(file);
    }

    private TherexFormat<?> first() {
        return documents.values().iterator().next();
    }

    /** Returns the issue to report: one reader expects one format, but this command accepts all of them. */
    private Issue reworded(Issue issue) {
        String any = String.join(", ", documents.keySet());
        String value = issue.details().getOrDefault("value", "");
        if (!issue.path().equals(FORMAT)) {
            return issue;
        } else if (issue.code().equals(IssueCode.MISSING)) {
            return issue.toBuilder()
                    .hint("begin the document with \"format\" and one of: " + any)
                    .build();
        } else if (issue.code().equals(JsonIssueCodes.UNKNOWN_FORMAT) && !documents.containsKey(value)) {
            return issue.toBuilder()
                    .message("'format' must be one of " + any + ", but was " + Require.quoted(value))
                    .build();
        }
        return issue;
    }

    private static boolean hasFault(Report report, IssueCode code, org.therex.check.Path path) {
        return report.errors().stream()
                .anyMatch(issue -> issue.code().equals(code) && issue.path().equals(path));
    }

    /** Returns the format of the lines of a file, which its first object states. */
    private Records<?> recordsOf(Path file) throws IOException {
        Records<?> programs = Objects.requireNonNull(records.get(first().toString()));
        try (RecordReader<?> reader = programs.format().readLines(file)) {
            while (reader.hasNext()) {
                ReadResult<?> result = reader.next().result();
                Report report = result.report();
                Optional<String> other = result.findOtherFormat();
                if (other.isPresent()) {
                    return records.getOrDefault(other.get(), programs);
                } else if (hasFault(report, IssueCode.MISSING, FORMAT)) {
                    return bareRecords;
                } else if (report.errors().stream().noneMatch(FileChecker::isOfTheWhole)) {
                    return programs;
                }
            }
        }
        return bareRecords;
    }

    /** Returns whether a fault hides the format of a record. */
    private static boolean isOfTheWhole(Issue issue) {
        return issue.path().segments().isEmpty();
    }

    private <T> void checkRecords(Path file, Records<T> records, Listing listing) throws IOException {
        Optional<RecordIdCheck<T>> ids = records.ids().get().map(empty -> empty.maxFaults(maxFaults));
        RecordFormat<T> onProgress = records.format().onProgress(every, progress -> {
            // The end is reported too, but short work needs no report.
            if (progress.records() >= every) {
                listener.accept(file, progress);
            }
        });
        try (RecordReader<T> reader = onProgress.readLines(file)) {
            while (reader.hasNext()) {
                JsonRecord<T> record = reader.next();
                ids.ifPresent(collected -> collected.add(record));
                listing.add(record.result());
            }
        }
        ids.ifPresent(collected -> listing.add(collected.report()));
    }
}
