package org.therex.program;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.therex.check.Path;

/** The places of parts in a draft, and the places where the caller gave them. */
final class DraftPlaces {

    private final Map<Path, Path> given = new LinkedHashMap<>();

    /** Records a part of the draft. */
    void keep(Path inDraft, Path asGiven) {
        given.put(inDraft, asGiven);
    }

    /** Records a part of the draft with its own parts, whose places are relative to it. */
    void keep(Path inDraft, Path asGiven, DraftPlaces parts) {
        keep(inDraft, asGiven);
        parts.given.forEach((now, was) -> keep(inDraft.resolve(now), asGiven.resolve(was)));
    }

    /** Returns the place where the caller gave the part at a place in the draft. */
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
