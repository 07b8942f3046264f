package org.therex.json.wire;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Location;
import org.therex.check.Path;
import org.therex.check.Report;

/** The faults of one document, each once, up to a limit; the rest are counted. */
final class Faults {

    /** The place of a fault that is to be looked up by its path. */
    static final long UNPLACED = -1;

    private record Key(IssueCode code, Path path, String message) {}

    private final int most;
    private final Map<Issue, Long> places = new LinkedHashMap<>();
    private final Set<Key> seen = new HashSet<>();
    private final Set<Key> spokenFor = new HashSet<>();
    private int unlisted;

    Faults(int most) {
        this.most = most;
    }

    /** Adds a fault that stands for every other one with its code and path. */
    void addOnce(Issue issue, long place) {
        add(issue, place);
        spokenFor.add(new Key(issue.code(), issue.path(), ""));
    }

    void add(Issue issue, long place) {
        if (spokenFor.contains(new Key(issue.code(), issue.path(), ""))) {
            return;
        }
        if (places.size() >= most) {
            unlisted++;
        } else if (seen.add(new Key(issue.code(), issue.path(), issue.message()))) {
            places.put(issue, place);
        }
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Returns the paths of the faults whose places are still to be found. */
    List<Path> unplaced() {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue() == UNPLACED)
                .map(entry -> entry.getKey().path())
                .toList();
    }

    /**
     * Returns the report.
     *
     * @param found the locations of the paths that had no place
     * @param locate what makes locations of places
     */
    Report report(Map<Path, Location> found, Function<Long, @Nullable Location> locate) {
        Report.Builder report = Report.builder();
        places.forEach((issue, place) -> {
            Location location = place == UNPLACED ? found.get(issue.path()) : locate.apply(place);
            report.add(
                    location == null
                            ? issue
                            : issue.toBuilder().location(location).build());
        });
        if (unlisted > 0) {
            report.add(Issue.builder()
                    .code(WireCodes.MORE_FAULTS)
                    .message(unlisted + " more faults were found and are not listed")
                    .putDetail("count", Integer.toString(unlisted))
                    .build());
        }
        return report.build();
    }
}
