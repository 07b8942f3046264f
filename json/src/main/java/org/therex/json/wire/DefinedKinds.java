package org.therex.json.wire;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;

/** Finds the kinds of things whose identifiers a shape defines in any of its parts. */
final class DefinedKinds {

    private DefinedKinds() {}

    static ImmutableSet<String> of(Shape<?> shape) {
        ImmutableSet.Builder<String> kinds = ImmutableSet.builder();
        collect(shape, new HashSet<>(), kinds);
        return kinds.build();
    }

    private static void collect(Shape<?> shape, Set<Shape<?>> visited, ImmutableSet.Builder<String> kinds) {
        if (visited.add(shape)) {
            String kind = shape.defines();
            if (kind != null) {
                kinds.add(kind);
            }
            shape.parts().forEach(part -> collect(part, visited, kinds));
        }
    }
}
