package org.therex.wire;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A list that is written by a word that each element has, such as {@code {"strengthens": ["back", "hip"]}} for targets by
 * role, where the elements are in the order of these words; any other list is written as one. Both forms are read.
 *
 * @param <E> the type of the elements
 * @param <B> the type of their builders
 * @param <K> the type of the words
 */
final class GroupedShape<E, B, K> extends Shape<ImmutableList<E>> {

    private final ElementsShape<E, ImmutableList<E>> list;
    private final Field<E, B, K> field;
    private final WordShape<K> key;
    private final ObjectShape<E, B> rest;
    /** Whether there is one element of each word at the most, so that no list is needed in the object. */
    private final boolean single;

    private final MapShape<K, ImmutableList<E>> groups;
    private final Supplier<ImmutableMap<K, Shape<ImmutableList<E>>>> known = Suppliers.memoize(this::knownGroups);

    private GroupedShape(
            ElementsShape<E, ImmutableList<E>> list,
            Field<E, B, K> field,
            WordShape<K> key,
            ObjectShape<E, B> rest,
            boolean single) {
        this.list = list;
        this.field = field;
        this.key = key;
        this.rest = rest;
        this.single = single;
        this.groups = new MapShape<>(key, group(new PresetShape<>(rest, field, null)), this::groupOf);
    }

    /**
     * Returns the shape of a list of elements that are grouped.
     *
     * @param word the field by which they are, whose shape is that of a word
     * @param telling the field that is the short form of an element in a group
     * @param single whether there is one element of each word at the most, which the type checks
     */
    @SuppressWarnings("unchecked") // The field holds what its shape reads.
    static <E, B> Shape<ImmutableList<E>> of(ObjectShape<E, B> element, String word, String telling, boolean single) {
        Field<E, B, Object> field = (Field<E, B, Object>) element.field(word);
        return new GroupedShape<>(
                ElementsShape.list(element, 0),
                field,
                (WordShape<Object>) field.shape(),
                element.without(word, telling),
                single);
    }

    private Shape<ImmutableList<E>> group(Shape<E> element) {
        return single ? element.as(ImmutableList::of, group -> group.get(0)) : ElementsShape.list(element, 0);
    }

    private ImmutableMap<K, Shape<ImmutableList<E>>> knownGroups() {
        ImmutableMap.Builder<K, Shape<ImmutableList<E>>> shapes = ImmutableMap.builder();
        key.words().forEach(word -> {
            K value = key.parse(word);
            shapes.put(value, group(new PresetShape<>(rest, field, value)));
        });
        return shapes.buildOrThrow();
    }

    private Shape<ImmutableList<E>> groupOf(K word) {
        Shape<ImmutableList<E>> shape = known.get().get(word);
        return shape == null ? group(new PresetShape<>(rest, field, word)) : shape;
    }

    private K word(E element) {
        return Objects.requireNonNull(field.value(element));
    }

    /** Returns the elements by their words; null if they are not in the order of these, or not alone. */
    private @Nullable ImmutableMap<K, ImmutableList<E>> grouped(List<E> elements) {
        Map<K, ImmutableList.Builder<E>> found = new LinkedHashMap<>();
        K last = null;
        for (E element : elements) {
            K word = word(element);
            int step = last == null ? -1 : key.order().compare(last, word);
            if (step > 0 || (step == 0 && single)) {
                return null;
            }
            found.computeIfAbsent(word, any -> ImmutableList.builder()).add(element);
            last = word;
        }
        ImmutableMap.Builder<K, ImmutableList<E>> all = ImmutableMap.builder();
        found.forEach((word, some) -> all.put(word, some.build()));
        return all.buildOrThrow();
    }

    @Override
    public @Nullable ImmutableList<E> read(WireReader in) {
        if (in.kind() == TokenKind.LIST_START) {
            ImmutableList<E> elements = list.read(in);
            if (in.isTolerant() && elements != null) {
                regroup(in, elements);
            }
            return elements;
        }
        if (in.kind() != TokenKind.OBJECT_START) {
            return in.mismatch(this);
        }
        ImmutableMap<K, ImmutableList<E>> read = groups.read(in);
        if (read == null) {
            return null;
        }
        ImmutableList.Builder<E> elements = ImmutableList.builder();
        ImmutableList.sortedCopyOf(key.order(), read.keySet())
                .forEach(word -> elements.addAll(Objects.requireNonNull(read.get(word))));
        return elements.build();
    }

    /** Puts what was kept in the elements of a list where it belongs when they are written in groups. */
    private void regroup(WireReader in, ImmutableList<E> elements) {
        ImmutableMap<K, ImmutableList<E>> written = grouped(elements);
        UnknownContent kept = in.takeKept();
        if (kept == null || written == null) {
            in.keep(kept);
            return;
        }
        UnknownContent all = new UnknownContent();
        int index = 0;
        for (Map.Entry<K, ImmutableList<E>> group : written.entrySet()) {
            List<UnknownContent.Listed> parts = new ArrayList<>();
            for (E element : group.getValue()) {
                UnknownContent part = kept.ofElement(index++);
                if (part != null) {
                    part.expanding(rest);
                }
                parts.add(new UnknownContent.Listed(TreeSink.of(rest, element), part));
            }
            all.group(key.text(group.getKey()), parts, single);
        }
        in.keep(all);
    }

    @Override
    public void write(WireSink out, ImmutableList<E> elements) {
        ImmutableMap<K, ImmutableList<E>> written = grouped(elements);
        if (written == null) {
            list.write(out, elements);
        } else {
            groups.write(out, written);
        }
    }

    @Override
    String rule() {
        return "a list, or " + groups.rule();
    }

    @Override
    ImmutableSet<TokenKind> kinds() {
        return ImmutableSet.of(TokenKind.LIST_START, TokenKind.OBJECT_START);
    }

    @Override
    void schema(SchemaWriter to) {
        to.list("anyOf", parts(), form -> to.object(() -> form.schema(to)));
    }

    @Override
    ImmutableList<Shape<?>> parts() {
        return ImmutableList.of(groups, list);
    }
}
