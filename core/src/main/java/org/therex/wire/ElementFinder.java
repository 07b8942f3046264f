package org.therex.wire;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds elements of a list that may have moved, each at most once, in time linear in the list. */
final class ElementFinder {

    private static final String ID = "id";

    private final List<Tree> written;
    private final Set<Integer> taken = new HashSet<>();
    /** Made when an element is not where it was. By texts, since many trees with one hash code must not cost more. */
    private @Nullable Map<String, Deque<Integer>> byContent;

    private final Map<String, Integer> byId = new HashMap<>();

    ElementFinder(List<Tree> written) {
        this.written = written;
    }

    /** Takes an element if it still stands at its position. */
    boolean takeInPlace(int index, Tree known) {
        return index < written.size() && written.get(index).equals(known) && taken.add(index);
    }

    /**
     * Takes an element that does not stand at its position: the first with its content, else that with its id, else, if it has
     * none, what stands at its position. Returns -1 if there is none.
     */
    int take(int index, Tree known) {
        Deque<Integer> same = byContent().getOrDefault(known.toString(), new ArrayDeque<>());
        while (!same.isEmpty()) {
            int at = same.remove();
            if (written.get(at).equals(known) && taken.add(at)) {
                return at;
            }
        }
        Optional<String> id = id(known);
        int at = id.isPresent() ? byId.getOrDefault(id.get(), -1) : index < written.size() ? index : -1;
        return at >= 0 && taken.add(at) ? at : -1;
    }

    private Map<String, Deque<Integer>> byContent() {
        Map<String, Deque<Integer>> index = byContent;
        if (index == null) {
            index = new HashMap<>();
            int at = 0;
            for (Tree element : written) {
                index.computeIfAbsent(element.toString(), any -> new ArrayDeque<>())
                        .add(at);
                Optional<String> id = id(element);
                if (id.isPresent()) {
                    byId.putIfAbsent(id.get(), at);
                }
                at++;
            }
            byContent = index;
        }
        return index;
    }

    private static Optional<String> id(Tree element) {
        return element instanceof Tree.Fields object ? object.find(ID).map(Tree::toString) : Optional.empty();
    }
}
