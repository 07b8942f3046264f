package org.therex.wire;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.therex.check.Issue;
import org.therex.check.Location;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Severity;

/**
 * The issues of one document, each once, up to a limit; the rest are counted.
 *
 * <p>What is listed is held; of all else only a fingerprint, so that no document can fill the memory with its faults.
 */
final class Faults {

    /** The place of a fault that is to be looked up by its path. */
    static final long UNPLACED = -1;

    private static final HashFunction HASH = Hashing.murmur3_128();
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final int most;
    private final Map<Issue, Long> places = new LinkedHashMap<>();
    private final Way way = new Way();
    private final Fingerprints seen = new Fingerprints();
    private final Fingerprints spokenFor = new Fingerprints();
    private int errors;
    private int notes;

    /**
     * Makes faults with nothing in them.
     *
     * @param most how many faults are listed, and how many notes
     */
    Faults(int most) {
        this.most = most;
    }

    /** Adds a fault that stands for every other one with its code and path. */
    void addOnce(Issue issue, long place) {
        add(issue, place);
        spokenFor.add(fingerprint(issue, ""));
    }

    void add(Issue issue, long place) {
        if ((!spokenFor.isEmpty() && spokenFor.contains(fingerprint(issue, "")))
                || !seen.add(fingerprint(issue, issue.message()))) {
            return;
        }
        boolean error = issue.severity() == Severity.ERROR;
        if ((error ? errors++ : notes++) < most) {
            places.put(issue, place);
        }
    }

    private long fingerprint(Issue issue, String message) {
        long text = HASH.newHasher()
                .putUnencodedChars(issue.code().value())
                .putChar('\0')
                .putUnencodedChars(message)
                .hash()
                .asLong();
        return mixed(way.of(issue.path()), text);
    }

    private static long mixed(long one, long other) {
        long mixed = (one ^ Long.rotateLeft(other, 32)) * MIX + other;
        return mixed ^ (mixed >>> 29);
    }

    /**
     * The fingerprint of the last path, a step after the other: the next path most often begins with the same steps, so that
     * a long way is not gone through again for each fault at its end.
     */
    private static final class Way {
        private String[] segments = new String[8];
        private long[] fingerprints = new long[8];
        private int known;
        private int hashed;

        @SuppressWarnings("ReferenceEquality")
        long of(Path path) {
            List<String> wanted = path.segments();
            int size = wanted.size();
            if (size > segments.length) {
                segments = Arrays.copyOf(segments, size * 2);
                fingerprints = Arrays.copyOf(fingerprints, size * 2);
            }
            int same = 0;
            while (same < Math.min(known, size) && segments[same] == wanted.get(same)) {
                same++;
            }
            for (int i = same; i < size; i++) {
                String segment = wanted.get(i);
                segments[i] = segment;
                fingerprints[i] = mixed(
                        i == 0 ? 0 : fingerprints[i - 1],
                        HASH.hashUnencodedChars(segment).asLong());
                hashed++;
            }
            known = size;
            return size == 0 ? 0 : fingerprints[size - 1];
        }
    }

    /** Returns how many steps of paths were looked at letter by letter. */
    int hashedSteps() {
        return way.hashed;
    }

    /** Returns how many more errors are listed. */
    int room() {
        return Math.max(0, most - errors);
    }

    /** Returns whether one more of this severity is listed. */
    boolean hasRoom(Severity severity) {
        return (severity == Severity.ERROR ? errors : notes) < most;
    }

    /** Returns how many errors there are, listed or not. */
    int count() {
        return errors;
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
        if (errors > most) {
            report.add(more(errors - most, "faults").build());
        }
        if (notes > most) {
            report.add(more(notes - most, "pieces of information")
                    .severity(Severity.INFORMATION)
                    .build());
        }
        return report.build();
    }

    private static Issue.Builder more(int count, String what) {
        return Issue.builder()
                .code(WireCodes.MORE_FAULTS)
                .message(count + " more " + what + " were found and are not listed")
                .putDetail("count", Integer.toString(count));
    }
}
