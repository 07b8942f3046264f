package org.therex.hint;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * Collects definitions of identifiers and references to them, and finds duplicates and dangling references.
 *
 * <p>Kinds are separate: an exercise and a section may have the same identifier. Definitions and references may come in
 * any order. Not thread-safe.
 */
public final class References {

    private record Use(String kind, Object id, Path path) {}

    private final Map<String, Map<Object, Path>> definitions = new HashMap<>();
    private final Map<String, Set<Object>> offers = new HashMap<>();
    private final Map<String, Set<Object>> resolved = new HashMap<>();
    private final Set<String> incomplete = new HashSet<>();
    private final List<Use> uses = new ArrayList<>();
    private final Report.Builder duplicates = Report.builder();

    /** Makes a collector with nothing in it. */
    public References() {}

    /**
     * Adds a definition; a second definition of the same identifier is an error.
     *
     * @param kind the word for the identified thing in messages, such as {@code exercise}
     * @param id the identifier
     * @param path the place of the definition
     */
    public void define(String kind, Object id, Path path) {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        requireNonNull(path, "path");
        Path first =
                definitions.computeIfAbsent(kind, any -> new LinkedHashMap<>()).putIfAbsent(id, path);
        if (first != null) {
            duplicates.add(Issue.builder()
                    .code(IssueCode.DUPLICATE)
                    .path(path)
                    .message("'" + path.subject() + "' must identify one " + kind + " only, but was "
                            + Require.quoted(id.toString()) + " also at " + first)
                    .putDetail("value", id.toString())
                    .putDetail("first", first.toString())
                    .build());
        }
    }

    /**
     * Adds an identifier that is not defined but could be; hints may suggest it.
     *
     * @param kind the word for the identified thing in messages
     * @param id the identifier
     */
    public void offer(String kind, Object id) {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        offers.computeIfAbsent(kind, any -> new LinkedHashSet<>()).add(id);
    }

    /**
     * Adds an identifier that is defined elsewhere: references to it are no errors, and it may be defined here too.
     *
     * @param kind the word for the identified thing in messages
     * @param id the identifier
     */
    public void resolve(String kind, Object id) {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        resolved.computeIfAbsent(kind, any -> new LinkedHashSet<>()).add(id);
    }

    /**
     * Adds a reference; it is an error if nothing defines the identifier.
     *
     * @param kind the word for the identified thing in messages, such as {@code exercise}
     * @param id the identifier
     * @param path the place of the reference
     */
    public void refer(String kind, Object id, Path path) {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        requireNonNull(path, "path");
        Map<Object, Path> known = definitions.get(kind);
        if (known == null || !known.containsKey(id)) {
            uses.add(new Use(kind, id, path));
        }
    }

    /**
     * Adds a definition whose identifier is unknown, so that no reference of its kind counts as dangling.
     *
     * @param kind the word for the identified thing in messages
     */
    public void defineUnknown(String kind) {
        requireNonNull(kind, "kind");
        incomplete.add(kind);
    }

    /**
     * Returns the issues: {@link IssueCode#DUPLICATE} at each further definition of an identifier, and
     * {@link IssueCode#UNKNOWN_REFERENCE} at each reference to one that is not defined, with the nearest one as hint.
     */
    public Report report() {
        return report(Integer.MAX_VALUE, SearchBudget.ofReport());
    }

    /**
     * Returns the issues, with hints for the first ones only.
     *
     * @param listed the number of issues with hints
     * @param budget the work that the hints may take
     */
    public Report report(int listed, SearchBudget budget) {
        requireNonNull(budget, "budget");
        Report.Builder problems = Report.builder().addAll(duplicates.build());
        Map<String, ImmutableList<String>> words = new HashMap<>();
        int hints = listed;
        for (Use use : dangling()) {
            Issue.Builder issue = dangling(use);
            ImmutableList<String> known = words.computeIfAbsent(use.kind, this::knownWords);
            if (hints-- > 0 && !known.isEmpty() && !isOffered(use)) {
                issue.hint(NearestWord.hint(use.id.toString(), known, budget));
            }
            problems.add(issue.build());
        }
        return problems.build();
    }

    /** Returns the references to undefined identifiers, in the order of the report. */
    private List<Use> dangling() {
        return uses.stream()
                .filter(use -> !incomplete.contains(use.kind)
                        && !definitions.getOrDefault(use.kind, Map.of()).containsKey(use.id)
                        && !resolved.getOrDefault(use.kind, Set.of()).contains(use.id))
                .sorted(Comparator.comparing(Use::path))
                .toList();
    }

    private boolean isOffered(Use use) {
        return offers.getOrDefault(use.kind, Set.of()).contains(use.id);
    }

    private ImmutableList<String> knownWords(String kind) {
        return Stream.of(
                        definitions.getOrDefault(kind, Map.of()).keySet(),
                        resolved.getOrDefault(kind, Set.of()),
                        offers.getOrDefault(kind, Set.of()))
                .flatMap(Set::stream)
                .distinct()
                .map(Object::toString)
                .collect(ImmutableList.toImmutableList());
    }

    private static Issue.Builder dangling(Use use) {
        return Issue.builder()
                .code(IssueCode.UNKNOWN_REFERENCE)
                .path(use.path)
                .message("'" + use.path.subject() + "' must be the id of a known " + use.kind + ", but was "
                        + Require.quoted(use.id.toString()))
                .putDetail("value", use.id.toString());
    }
}
