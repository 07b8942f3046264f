package org.therex.wire;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;

/**
 * Where the values on the way to the current one stand, and all fields and elements so far of the objects and lists that
 * are open: for documents that cannot be read again to look a place up.
 */
final class PlaceTrail {

    /** The fields or elements of one object or list. */
    private static final class Level {
        private @Nullable String[] names = new @Nullable String[8];
        private long[] places = new long[8];
        private int size;
        /** Where the first of so many fields stand, made when a field is asked for. */
        private Map<@Nullable String, Long> byName = new HashMap<>();

        private int indexed;
        private int allIndexed;

        void add(@Nullable String name, long place) {
            if (size == names.length) {
                names = Arrays.copyOf(names, size * 2);
                places = Arrays.copyOf(places, size * 2);
            }
            names[size] = name;
            places[size++] = place;
        }

        /** Returns where a field or element stands; of two with the same name the first. */
        long find(String segment) {
            if (size > 0 && names[0] == null) {
                Integer index = Ints.tryParse(segment);
                return index != null && index >= 0 && index < size ? places[index] : Faults.UNPLACED;
            }
            for (; indexed < size; indexed++) {
                byName.putIfAbsent(names[indexed], places[indexed]);
                allIndexed++;
            }
            Long place = byName.get(segment);
            return place == null ? Faults.UNPLACED : place;
        }

        void clear() {
            size = 0;
            if (indexed > 0) {
                indexed = 0;
                // A map that was large would take long to clear each time.
                byName = new HashMap<>();
            }
        }
    }

    private final long root;
    private final Map<Path, Long> ids = new HashMap<>();
    private Level[] levels = new Level[0];
    /** The level that was left last, if what it held is the current value. */
    private int left;

    /**
     * Makes a trail that starts at a value.
     *
     * @param root where the value stands
     */
    PlaceTrail(long root) {
        this.root = root;
    }

    /** Steps into an object or list that is so many levels deep. */
    void enter(int depth) {
        if (depth >= levels.length) {
            int known = levels.length;
            levels = Arrays.copyOf(levels, depth * 2);
            for (int i = known; i < levels.length; i++) {
                levels[i] = new Level();
            }
        }
        levels[depth].clear();
    }

    /** Steps out of it. */
    void leave(int depth) {
        left = depth;
    }

    /** Notes where a field or element of the open object or list stands; elements have no name. */
    void add(int depth, @Nullable String name, long place) {
        levels[depth].add(name, place);
        left = 0;
    }

    /** Notes where an identifier stands, which may be asked for after all else is left. */
    void addId(Path path, long place) {
        ids.putIfAbsent(path, place);
    }

    /**
     * Returns where a value stands, or what holds it as far as that is known.
     *
     * @param way the path to the current value
     */
    long nearest(Path path, Path way) {
        Long id = ids.get(path);
        if (id != null) {
            return id;
        }
        List<String> wanted = path.segments();
        List<String> current = way.segments();
        long place = root;
        for (int i = 0; i < wanted.size(); i++) {
            boolean open = i < current.size() || (i == current.size() && left == i + 1);
            if (!open || !wanted.subList(0, i).equals(current.subList(0, i))) {
                break;
            }
            long found = levels[i + 1].find(wanted.get(i));
            if (found == Faults.UNPLACED) {
                break;
            }
            place = found;
        }
        return place;
    }

    /** Returns how many times a name was put into an index. */
    int indexed() {
        int sum = 0;
        for (Level level : levels) {
            sum += level.allIndexed;
        }
        return sum;
    }
}
