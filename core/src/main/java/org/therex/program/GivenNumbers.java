package org.therex.program;

import java.util.ArrayList;
import java.util.List;
import org.therex.check.Path;

/** The positions at which the elements of a list were given, of which some may have been refused. */
final class GivenNumbers {

    private final List<Integer> kept = new ArrayList<>();
    private int given;

    /** Returns the position of the next element. */
    int next() {
        return given++;
    }

    /** Notes that the element at a position was not refused. */
    void keep(int position) {
        kept.add(position);
    }

    /** Notes that elements were given and not refused. */
    void keepAll(List<?> elements) {
        elements.forEach(element -> keep(next()));
    }

    /** Forgets all elements. */
    void clear() {
        kept.clear();
        given = 0;
    }

    /** Tells where the elements that are left were given. */
    void tell(Path list, DraftPlaces places) {
        for (int i = 0; i < kept.size(); i++) {
            places.keep(list.resolve(i), list.resolve(kept.get(i)));
        }
    }
}
