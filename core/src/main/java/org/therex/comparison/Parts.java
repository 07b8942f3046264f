package org.therex.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.therex.check.Path;
import org.therex.program.Phase;
import org.therex.program.Program;
import org.therex.program.Section;

/** The program and all its phases, sections and items, by path, in the order of reading. */
final class Parts {

    static final String PHASES = "phases";
    static final String SECTIONS = "sections";
    static final String ITEMS = "items";

    /** The fields that hold parts, from the widest part to the narrowest. */
    static final ImmutableList<String> LEVELS = ImmutableList.of(PHASES, SECTIONS, ITEMS);

    private final ImmutableMap<Path, Object> all;

    private Parts(ImmutableMap<Path, Object> all) {
        this.all = all;
    }

    static Parts of(Program program) {
        ImmutableMap.Builder<Path, Object> all = ImmutableMap.builder();
        all.put(Path.root(), program);
        sections(all, Path.root(), program.sections());
        for (int i = 0; i < program.phases().size(); i++) {
            Path place = Path.of(PHASES).resolve(i);
            Phase phase = program.phases().get(i);
            all.put(place, phase);
            sections(all, place, phase.sections());
        }
        return new Parts(all.buildOrThrow());
    }

    private static void sections(ImmutableMap.Builder<Path, Object> all, Path parent, List<Section> sections) {
        for (int s = 0; s < sections.size(); s++) {
            Path place = parent.resolve(SECTIONS).resolve(s);
            Section section = sections.get(s);
            all.put(place, section);
            for (int i = 0; i < section.items().size(); i++) {
                all.put(place.resolve(ITEMS).resolve(i), section.items().get(i));
            }
        }
    }

    /** Returns the path of each part. */
    ImmutableList<Path> paths() {
        return all.keySet().asList();
    }

    /** Returns the path of each part in a field of any parent. */
    ImmutableList<Path> paths(String field) {
        return paths().stream().filter(path -> isIn(field, path)).collect(ImmutableList.toImmutableList());
    }

    private static boolean isIn(String field, Path path) {
        return !path.segments().isEmpty()
                && path.segments().get(path.segments().size() - 2).equals(field);
    }

    /** Returns the path of each part in a field of one parent. */
    ImmutableList<Path> children(Path parent, String field) {
        ImmutableList.Builder<Path> children = ImmutableList.builder();
        Path list = parent.resolve(field);
        for (int i = 0; all.containsKey(list.resolve(i)); i++) {
            children.add(list.resolve(i));
        }
        return children.build();
    }

    /** Finds the part at a path. */
    Optional<Object> find(Path path) {
        return Optional.ofNullable(all.get(path));
    }

    /** Returns the part at a path. */
    Object at(Path path) {
        Object part = all.get(path);
        if (part == null) {
            throw new IllegalStateException("no part at " + path);
        }
        return part;
    }
}
