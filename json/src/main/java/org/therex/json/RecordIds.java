package org.therex.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Location;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.check.Severity;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Link;
import org.therex.program.Program;
import org.therex.term.NearestWord;
import org.therex.term.SearchBudget;

/**
 * Finds what is wrong among the records of a stream and not within one: identifiers that two records have, and references
 * to a record that is not there.
 *
 * <pre>{@code
 * RecordIds<Exercise> ids = RecordIds.ofExercises();
 * reader.forEachRemaining(ids::add);
 * ids.report();
 * }</pre>
 *
 * <p>It holds the identifiers and no records: about 150 bytes for each identifier that is defined, and for each that is
 * referred to before it is defined. Not for use by several threads.
 *
 * @param <T> the type of the records' values
 */
public final class RecordIds<T> {

    private final String kind;
    private final Function<? super T, ?> id;
    private final Function<? super T, ImmutableSet<?>> references;
    private final int most;
    private final Map<Object, Location> defined = new HashMap<>();
    private final Map<Object, Location> awaited = new LinkedHashMap<>();
    private final Report.Builder duplicates = Report.builder();
    private int duplicateCount;
    private long unread;

    private RecordIds(
            String kind, Function<? super T, ?> id, Function<? super T, ImmutableSet<?>> references, int most) {
        this.kind = kind;
        this.id = id;
        this.references = references;
        this.most = most;
    }

    /** Returns a collector for exercises, which refer to one another by their links. */
    public static RecordIds<Exercise> ofExercises() {
        return new RecordIds<>(
                ExerciseId.KIND,
                Exercise::id,
                exercise -> exercise.links().stream().map(Link::exercise).collect(ImmutableSet.toImmutableSet()),
                JsonLimits.standard().faults());
    }

    /** Returns a collector for programs, which do not refer to one another. */
    public static RecordIds<Program> ofPrograms() {
        return new RecordIds<>(
                "program",
                Program::id,
                program -> ImmutableSet.of(),
                JsonLimits.standard().faults());
    }

    /**
     * Returns a collector like this one, with nothing collected, that lists so many faults of each kind.
     *
     * @param faults how many are listed, at least 1; the others are counted
     */
    public RecordIds<T> listing(int faults) {
        return new RecordIds<>(kind, id, references, Require.atLeast("faults", faults, 1));
    }

    /** Collects the identifiers of a record; of one without value it is noted that it may have had some. */
    public void add(JsonRecord<T> record) {
        record.reading().findValue().ifPresentOrElse(value -> add(value, record.location()), () -> unread++);
    }

    private void add(T value, Location location) {
        Object defines = id.apply(value);
        Location first = defined.putIfAbsent(defines, location);
        if (first != null && ++duplicateCount <= most) {
            duplicates.add(Issue.builder()
                    .code(IssueCode.DUPLICATE)
                    .path(Path.of("id"))
                    .location(location)
                    .message("'id' must identify one " + kind + " only, but was " + Require.quoted(defines.toString())
                            + " also at " + first)
                    .putDetail("value", defines.toString())
                    .putDetail("first", first.toString())
                    .build());
        }
        awaited.remove(defines);
        for (Object reference : references.apply(value)) {
            if (!defined.containsKey(reference)) {
                awaited.putIfAbsent(reference, location);
            }
        }
    }

    /**
     * Returns what is wrong among the records so far: {@link IssueCode#DUPLICATE} at each further record with the same
     * identifier, and {@link IssueCode#UNKNOWN_REFERENCE} at the first record that refers to one that no record has. The
     * latter is a warning instead of an error if there were records without value, as one of those may have it. Lines are
     * those of the stream, where the record starts.
     */
    public Report report() {
        Report.Builder report = Report.builder().addAll(duplicates.build());
        more(report, duplicateCount, "identifiers that stand twice", Severity.ERROR);
        Severity severity = unread == 0 ? Severity.ERROR : Severity.WARNING;
        List<String> words = unread > 0 || awaited.isEmpty()
                ? ImmutableList.of()
                : defined.keySet().stream().map(Object::toString).sorted().toList();
        SearchBudget budget = SearchBudget.ofReport();
        awaited.entrySet().stream()
                .limit(most)
                .forEach(entry -> report.add(dangling(entry.getKey(), entry.getValue(), words, budget)
                        .severity(severity)
                        .build()));
        more(report, awaited.size(), "references to what is not there", severity);
        return report.build();
    }

    private Issue.Builder dangling(Object reference, Location location, List<String> words, SearchBudget budget) {
        Issue.Builder issue = Issue.builder()
                .code(IssueCode.UNKNOWN_REFERENCE)
                .location(location)
                .message("'record' must refer to the id of a known " + kind + ", but to "
                        + Require.quoted(reference.toString()))
                .putDetail("value", reference.toString());
        if (unread > 0) {
            issue.hint("one of the " + unread + " records that have faults may define it");
        } else {
            NearestWord.find(reference.toString(), words, budget)
                    .ifPresent(nearest -> issue.hint("did you mean " + Require.quoted(nearest) + "?"));
        }
        return issue;
    }

    private void more(Report.Builder report, int count, String what, Severity severity) {
        if (count > most) {
            report.add(Issue.builder()
                    .code(JsonIssueCodes.MORE_FAULTS)
                    .severity(severity)
                    .message((count - most) + " more " + what + " were found and are not listed")
                    .putDetail("count", Integer.toString(count - most))
                    .build());
        }
    }
}
