package org.therex.review;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.therex.check.Path;

/** Collects texts with their paths. */
final class Texts {

    private final Path at;
    private final ImmutableMap.Builder<Path, String> found;

    private Texts(Path at, ImmutableMap.Builder<Path, String> found) {
        this.at = at;
        this.found = found;
    }

    /** Returns a collector at the root. */
    static Texts atRoot() {
        return new Texts(Path.root(), ImmutableMap.builder());
    }

    /** Returns the collected texts, in order. */
    ImmutableMap<Path, String> found() {
        return found.buildOrThrow();
    }

    /** Adds a text at the current path. */
    Texts here(Object text) {
        found.put(at, text.toString());
        return this;
    }

    /** Adds a field, unless it is absent. */
    Texts add(String field, Object text) {
        Optional<?> value = text instanceof Optional<?> optional ? optional : Optional.of(text);
        value.ifPresent(it -> found.put(at.resolve(field), it.toString()));
        return this;
    }

    /** Adds the elements of a field. */
    Texts add(String field, Iterable<String> texts) {
        return each(field, texts, (place, text) -> found.put(place.at, text));
    }

    /** Collects the texts of a part. */
    <T> Texts in(String field, T part, BiConsumer<Texts, T> look) {
        look.accept(new Texts(at.resolve(field), found), part);
        return this;
    }

    /** Collects the texts of a part, if present. */
    <T> Texts ifThere(String field, Stream<T> part, BiConsumer<Texts, T> look) {
        part.forEach(value -> in(field, value, look));
        return this;
    }

    /** Collects the texts of several parts. */
    <T> Texts each(String field, Iterable<T> parts, BiConsumer<Texts, T> look) {
        int index = 0;
        for (T part : parts) {
            look.accept(new Texts(at.resolve(field).resolve(index++), found), part);
        }
        return this;
    }
}
