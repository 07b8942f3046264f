package org.therex.wire;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.therex.check.IssueCode;
import org.therex.check.Path;

/** A list, or a set: a list in which nothing stands twice. */
final class ElementsShape<E, C extends ImmutableCollection<E>> extends Shape<C> {

    private final Shape<E> element;
    private final int least;
    private final boolean distinct;
    private final Function<ImmutableList<E>, C> collect;
    private final int toldLeast;
    /** The most elements; 0 if there is no such limit. */
    private final int toldMost;

    private ElementsShape(
            Shape<E> element,
            int least,
            boolean distinct,
            Function<ImmutableList<E>, C> collect,
            int toldLeast,
            int toldMost) {
        this.element = element;
        this.least = least;
        this.distinct = distinct;
        this.collect = collect;
        this.toldLeast = toldLeast;
        this.toldMost = toldMost;
    }

    private ElementsShape(Shape<E> element, int least, boolean distinct, Function<ImmutableList<E>, C> collect) {
        this(element, least, distinct, collect, least, 0);
    }

    /**
     * Returns this shape telling limits that the value which holds the elements checks.
     *
     * @param fewest the fewest elements
     * @param most the most; 0 if there is no such limit
     */
    ElementsShape<E, C> telling(int fewest, int most) {
        return new ElementsShape<>(element, least, distinct, collect, fewest, most);
    }

    static <E> ElementsShape<E, ImmutableList<E>> list(Shape<E> element, int least) {
        return new ElementsShape<>(element, least, false, read -> read);
    }

    static <E> ElementsShape<E, ImmutableSet<E>> set(Shape<E> element, int least) {
        return new ElementsShape<>(element, least, true, ImmutableSet::copyOf);
    }

    /** Returns the shape of an element. */
    Shape<E> element() {
        return element;
    }

    /** Returns elements as this shape holds them. */
    @SuppressWarnings("unchecked")
    C holding(ImmutableList<?> elements) {
        return collect.apply((ImmutableList<E>) elements);
    }

    @Override
    public @Nullable C read(WireReader in) {
        if (in.kind() != TokenKind.LIST_START) {
            return in.mismatch(this);
        }
        int elements = in.elements();
        boolean whole = true;
        int index = 0;
        Map<E, Integer> seen = distinct && in.isThorough() ? new HashMap<>() : Map.of();
        boolean tolerant = distinct && in.isTolerant();
        in.enter();
        while (in.next() != TokenKind.LIST_END) {
            in.at(index);
            in.begins();
            if (distinct && toldMost > 0 && index >= toldMost) {
                in.tokens().skip();
                index++;
                continue;
            }
            if (tolerant && element instanceof WordShape<E> words && words.keepUnknown(in)) {
                index++;
                continue;
            }
            E value = element.read(in);
            if (in.isTolerant()) {
                in.keepPart(index, element, value);
            }
            if (value == null) {
                whole = false;
            } else {
                in.add(value);
                if (distinct && in.isThorough()) {
                    Integer first = seen.putIfAbsent(value, index);
                    if (first != null) {
                        repeated(in, first);
                        whole = false;
                    }
                }
            }
            index++;
        }
        in.leave(TokenKind.LIST_END);
        ImmutableList<E> read = in.takeElements(elements);
        if (index < least || (whole && read.size() < least)) {
            Path path = in.path();
            String found = index < least ? "empty" : "of unknown words only";
            in.faultElsewhere(in.issue(IssueCode.EMPTY, path, rule(), found).build());
            return null;
        }
        if (distinct && toldMost > 0 && index > toldMost) {
            // No further one is read, so that comparing them takes no longer.
            in.faultElsewhere(in.issue(
                            IssueCode.OUT_OF_RANGE,
                            in.path(),
                            "at most " + toldMost + " elements",
                            Integer.toString(index))
                    .build());
            return null;
        }
        if (!whole) {
            return null;
        }
        C collected = distinct && read.size() == 1 ? alone(in, read.get(0)) : collect.apply(read);
        if (collected.size() < read.size()) {
            repeated(in, 0);
        }
        return collected;
    }

    @SuppressWarnings("unchecked")
    private C alone(WireReader in, E element) {
        return (C) in.setOf(element);
    }

    private void repeated(WireReader in, int first) {
        Path path = in.path();
        in.faultElsewhere(in.issue(
                        IssueCode.DUPLICATE,
                        path,
                        "given once",
                        "the same as at position " + first + ", counted from 0")
                .build());
    }

    @Override
    public void write(WireSink out, C value) {
        out.startList();
        for (E each : inOrder(value)) {
            element.write(out, each);
        }
        out.endList();
    }

    /** Returns the elements of a list as they are, and those of a set in an order that does not depend on its making. */
    private ImmutableCollection<E> inOrder(C elements) {
        return distinct
                        && elements.size() > 1
                        && element instanceof TextualShape<E> textual
                        && !Comparators.isInOrder(elements, textual.order())
                ? ImmutableList.sortedCopyOf(textual.order(), elements)
                : elements;
    }

    @Override
    String rule() {
        return least > 0 ? "a list that holds something" : "a list";
    }

    @Override
    ImmutableSet<TokenKind> kinds() {
        return ImmutableSet.of(TokenKind.LIST_START);
    }

    @Override
    void schema(SchemaWriter to) {
        to.type("array");
        if (to.isNewer() && distinct && element instanceof WordShape<E> words && !words.isOpen()) {
            to.anyTexts();
            if (toldLeast > 0) {
                to.member("contains", element);
            }
        } else {
            to.member("items", element);
            if (toldLeast > 0) {
                to.member("minItems", toldLeast);
            }
        }
        if (toldMost > 0) {
            to.member("maxItems", toldMost);
        }
        if (distinct) {
            to.member("uniqueItems", true);
        }
    }

    @Override
    String inWords() {
        String what = distinct ? "a set" : "a list";
        if (toldMost > 0) {
            return what + " (" + (toldLeast > 0 ? toldLeast + " to " : "at most ") + toldMost + ")";
        }
        return toldLeast > 0 ? what + " that holds something" : what;
    }

    @Override
    ImmutableList<Shape<?>> parts() {
        return ImmutableList.of(element);
    }
}
