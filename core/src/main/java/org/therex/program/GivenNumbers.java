package org.therex.program;

import java.util.ArrayList;
import java.util.List;
import org.therex.check.Path;

/** The positions at which the accepted elements of a list were given; some elements may have been rejected. */
final class GivenNumbers {

    private final List<Integer> kept = new ArrayList<>();
    private int given;

    /** Returns the position of the next element. */
    int next() {
        return given++;
    }

    /** Records that the element at a position was accepted. */
    void keep(int position) {
        kept.add(position);
    }

    /** Records that elements were given and accepted. */
    void keepAll(List<?> elements) {
        elements.forEach(element -> keep(next()));
    }

    /** Removes all elements. */
    void clear() {
        kept.clear();
        given = 0;
    }

    /** Records where the remaining elements were given. */
    void tell(Path list, DraftPlaces places) {
        for (int i = 0; i < kept.size(); i++) {
            places.keep(list.resolve(i), list.resolve(kept.get(i)));
        }
    }
}
