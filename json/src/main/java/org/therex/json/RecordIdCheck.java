package org.therex.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.therex.catalog.CatalogCodes;
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
import org.therex.hint.NearestWord;
import org.therex.hint.SearchBudget;
import org.therex.program.Program;

/**
 * A check across the records of a stream for duplicate identifiers and for links to missing records.
 *
 * <pre>{@code
 * RecordIdCheck<Exercise> check = RecordIdCheck.ofExercises();
 * reader.forEachRemaining(check::add);
 * check.report();
 * }</pre>
 *
 * <p>It holds no records, only about 150 bytes for each defined identifier and for each identifier that is referenced before
 * it is defined. Not thread-safe.
 *
 * @param <T> the type of the records' values
 */
public final class RecordIdCheck<T> {

    private final String kind;
    private final Function<? super T, ?> id;
    private final Function<? super T, ImmutableSet<?>> references;
    private final int most;
    private final Map<Object, Location> defined = new HashMap<>();
    private final Map<Object, Location> awaited = new LinkedHashMap<>();
    private final Report.Builder duplicates = Report.builder();
    private int duplicateCount;
    private long unread;

    private RecordIdCheck(
            String kind, Function<? super T, ?> id, Function<? super T, ImmutableSet<?>> references, int most) {
        this.kind = kind;
        this.id = id;
        this.references = references;
        this.most = most;
    }

    /** Returns a check of exercises, whose links refer to each other. */
    public static RecordIdCheck<Exercise> ofExercises() {
        return new RecordIdCheck<>(
                ExerciseId.KIND,
                Exercise::id,
                exercise -> exercise.links().stream().map(Link::exercise).collect(ImmutableSet.toImmutableSet()),
                JsonLimits.standard().faults());
    }

    /** Returns a check of programs, which do not refer to each other. */
    public static RecordIdCheck<Program> ofPrograms() {
        return new RecordIdCheck<>(
                "program",
                Program::id,
                program -> ImmutableSet.of(),
                JsonLimits.standard().faults());
    }

    /**
     * Returns an empty check of the same type with another limit of listed faults of each kind.
     *
     * @param faults the limit, at least 1; further faults are counted
     */
    public RecordIdCheck<T> maxFaults(int faults) {
        return new RecordIdCheck<>(kind, id, references, Require.atLeast("faults", faults, 1));
    }

    /** Adds the identifiers of a record; the identifiers of a record without a value are unknown. */
    public void add(JsonRecord<T> record) {
        record.result().findValue().ifPresentOrElse(value -> add(value, record.location()), () -> unread++);
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
     * Returns the issues of the records so far: {@link IssueCode#DUPLICATE} at each further record with the same
     * identifier, and {@link CatalogCodes#LINK_OUTSIDE} at the first record with a link to a missing one. The latter is
     * information, as in a catalog: a stream may be a part of a larger set. The line of an issue is the start of its
     * record in the stream.
     */
    public Report report() {
        Report.Builder report = Report.builder().addAll(duplicates.build());
        more(report, duplicateCount, "duplicate identifiers", Severity.ERROR);
        List<String> words = unread > 0 || awaited.isEmpty()
                ? ImmutableList.of()
                : defined.keySet().stream().map(Object::toString).sorted().toList();
        SearchBudget budget = SearchBudget.ofReport();
        awaited.entrySet().stream()
                .limit(most)
                .forEach(entry -> report.add(dangling(entry.getKey(), entry.getValue(), words, budget)
                        .build()));
        more(report, awaited.size(), "links to missing records", Severity.INFORMATION);
        return report.build();
    }

    private Issue.Builder dangling(Object reference, Location location, List<String> words, SearchBudget budget) {
        Issue.Builder issue = Issue.builder()
                .code(CatalogCodes.LINK_OUTSIDE)
                .severity(Severity.INFORMATION)
                .location(location)
                .message("'record' must link to an " + kind + " of the stream if the link is to be followed, but was "
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
