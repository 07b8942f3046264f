package org.therex.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;

/** An object whose field names are data. */
final class MapShape<K, V> extends Shape<ImmutableMap<K, V>> {

    private final TextualShape<K> key;
    private final Shape<V> value;
    private final Function<? super K, ? extends Shape<V>> values;
    /** The fewest entries, which the value that holds the map checks. */
    private final int least;

    MapShape(TextualShape<K> key, Shape<V> value) {
        this(key, value, 0);
    }

    MapShape(TextualShape<K> key, Shape<V> value, int least) {
        this(key, value, any -> value, least);
    }

    /**
     * Makes the shape of a map whose values depend on their keys.
     *
     * @param value the shape of a value for schema and reference
     * @param values the shape of the value of a key
     */
    MapShape(TextualShape<K> key, Shape<V> value, Function<? super K, ? extends Shape<V>> values) {
        this(key, value, values, 0);
    }

    private MapShape(TextualShape<K> key, Shape<V> value, Function<? super K, ? extends Shape<V>> values, int least) {
        this.key = key;
        this.value = value;
        this.values = values;
        this.least = least;
    }

    @Override
    public @Nullable ImmutableMap<K, V> read(WireReader in) {
        if (in.kind() != TokenKind.OBJECT_START) {
            return in.mismatch(this);
        }
        Map<K, V> entries = new LinkedHashMap<>();
        boolean whole = true;
        in.enter();
        String name;
        while ((name = in.nextName()) != null) {
            in.at(name);
            if (in.isTolerant() && isKept(name) && key instanceof WordShape<K> words) {
                in.keepField(name, words.kept(in, name), words.words());
                continue;
            }
            K parsed = key(in, name);
            if (parsed != null && entries.containsKey(parsed)) {
                in.fault(ObjectShape.twice(in, name));
                whole = false;
            }
            in.next();
            in.begins();
            Shape<V> shape = parsed == null ? value : values.apply(parsed);
            V read = shape.read(in);
            in.keepPart(name, shape, read);
            if (parsed == null || read == null) {
                whole = false;
            } else {
                entries.put(parsed, read);
            }
        }
        in.leave(TokenKind.OBJECT_END);
        return whole ? ImmutableMap.copyOf(entries) : null;
    }

    private boolean isKept(String name) {
        return key instanceof WordShape<K> words && !words.isOpen() && !words.knows(name);
    }

    private @Nullable K key(WireReader in, String name) {
        if (key instanceof WordShape<K> words && !words.knows(name)) {
            K value = words.findUnknownValue(in, name);
            if (value == null) {
                words.findUnknown(in, name).ifPresent(in::fault);
            }
            return value;
        }
        try {
            return key.parse(name);
        } catch (InvalidValueException e) {
            for (Issue issue : e.report().issues()) {
                in.fault(issue.toBuilder().path(in.path()).build());
            }
            return null;
        }
    }

    @Override
    public void write(WireSink out, ImmutableMap<K, V> map) {
        out.startObject();
        for (K name : ImmutableList.sortedCopyOf(key.order(), map.keySet())) {
            out.name(key.text(name));
            values.apply(name).write(out, Objects.requireNonNull(map.get(name)));
        }
        out.endObject();
    }

    @Override
    String rule() {
        return "an object whose field names are each " + key.rule();
    }

    @Override
    ImmutableSet<TokenKind> kinds() {
        return ImmutableSet.of(TokenKind.OBJECT_START);
    }

    @Override
    void schema(SchemaWriter to) {
        to.type("object");
        if (to.isNewer() && key instanceof WordShape<K> words && !words.isOpen()) {
            to.properties(words.words(), value);
        } else {
            to.member("propertyNames", key);
            to.member("additionalProperties", value);
        }
        if (least > 0) {
            to.member("minProperties", least);
        }
    }

    @Override
    ImmutableList<Shape<?>> parts() {
        return ImmutableList.of(key, value);
    }
}
