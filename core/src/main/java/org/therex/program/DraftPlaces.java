package org.therex.program;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.therex.check.Path;

/** Where the parts of a draft stand in it, and where they were given. */
final class DraftPlaces {

    private final Map<Path, Path> given = new LinkedHashMap<>();

    /** Notes a part that is in the draft. */
    void keep(Path inDraft, Path asGiven) {
        given.put(inDraft, asGiven);
    }

    /** Notes a part that is in the draft, with its own parts, whose places are told from it on. */
    void keep(Path inDraft, Path asGiven, DraftPlaces parts) {
        keep(inDraft, asGiven);
        parts.given.forEach((now, was) -> keep(inDraft.resolve(now), asGiven.resolve(was)));
    }

    /** Returns whether nothing is in the draft. */
    boolean isEmpty() {
        return given.isEmpty();
    }

    /** Returns where something was given that stands at a place in the draft. */
    Path given(Path inDraft) {
        List<String> segments = inDraft.segments();
        for (int length = segments.size(); length > 0; length--) {
            Path part = given.get(path(segments.subList(0, length)));
            if (part != null) {
                return part.resolve(path(segments.subList(length, segments.size())));
            }
        }
        return inDraft;
    }

    private static Path path(List<String> segments) {
        Path path = Path.root();
        for (String segment : segments) {
            path = path.resolve(segment);
        }
        return path;
    }
}
