package org.therex.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.reflect.TypeToken;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.therex.safety.Finding;

/**
 * What documents make elements of sets or keys of maps can be compared: of values that only have hash codes, many with one
 * hash code take time that is quadratic.
 */
class KeysOfDocumentsTest {

    /** Returns the elements of sets and the keys of maps that the types with a form hold, with where. */
    private static Map<String, Set<String>> keys() {
        Map<String, Set<String>> keys = new TreeMap<>();
        KnownShapes.all().keySet().stream()
                .flatMap(type -> Stream.concat(Stream.of(type), permitted(type)))
                .forEach(type -> {
                    for (Method method : type.getMethods()) {
                        if (method.getParameterCount() == 0
                                && !Modifier.isStatic(method.getModifiers())
                                && method.getGenericReturnType() instanceof ParameterizedType returned
                                && (Set.class.isAssignableFrom((Class<?>) returned.getRawType())
                                        || Map.class.isAssignableFrom((Class<?>) returned.getRawType()))) {
                            Type key = returned.getActualTypeArguments()[0];
                            keys.computeIfAbsent(TypeToken.of(key).getRawType().getName(), any -> new TreeSet<>())
                                    .add(type.getSimpleName() + "." + method.getName());
                        }
                    }
                });
        return keys;
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(narrower -> Stream.concat(Stream.of(narrower), permitted(narrower)))
                : Stream.empty();
    }

    /** Types of which a reader takes so few that looking at all costs little. */
    private static final Set<Class<?>> BOUNDED = Set.of(Finding.class);

    /** Returns whether values differ in their hash codes, as that of a number or an enum is. */
    private static boolean hasHashOfItsOnlyPart(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && (type.getRecordComponents()[0].getType() == int.class
                        || type.getRecordComponents()[0].getType().isEnum());
    }

    /** Returns whether a hash table finds one of many instances with one hash code without looking at all. */
    private static boolean isFoundFast(Class<?> type) {
        if (BOUNDED.contains(type) || hasHashOfItsOnlyPart(type)) {
            return true;
        }
        if (type.isSealed()) {
            return permitted(type).filter(narrower -> !narrower.isSealed()).allMatch(KeysOfDocumentsTest::isFoundFast);
        }
        // As java.util.HashMap looks at it: the class itself must say that it is comparable with its own kind.
        return type.isEnum()
                || Arrays.stream(type.getGenericInterfaces())
                        .anyMatch(each -> each instanceof ParameterizedType comparable
                                && comparable.getRawType() == Comparable.class
                                && comparable.getActualTypeArguments()[0] == type);
    }

    @Test
    void everyKeyIsFoundWithoutLookingAtAllOthers() throws Exception {
        Map<String, Set<String>> slow = new TreeMap<>();
        for (Map.Entry<String, Set<String>> key : keys().entrySet()) {
            if (!isFoundFast(Class.forName(key.getKey()))) {
                slow.put(key.getKey(), key.getValue());
            }
        }
        assertThat(keys()).hasSizeGreaterThan(10);
        assertThat(slow).isEmpty();
    }
}
