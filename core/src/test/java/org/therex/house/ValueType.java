package org.therex.house;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Primitives;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A value type with a builder, seen from outside: its parts, and the setters that replace them. */
public final class ValueType {

    private final Class<?> type;
    private final ImmutableList<Method> parts;

    private ValueType(Class<?> type) {
        this.type = type;
        this.parts = Arrays.stream(generated(type).getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .flatMap(field -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.getName().equals(field.getName()) && method.getParameterCount() == 0))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .collect(toImmutableList());
    }

    private static Class<?> generated(Class<?> type) {
        try {
            return Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(type + " is no value type", e);
        }
    }

    /** Returns a value type. */
    public static ValueType of(Class<?> type) {
        return new ValueType(type);
    }

    /** Returns all value types of packages, by name. */
    public static ImmutableList<ValueType> in(String... packageNames) {
        return Arrays.stream(packageNames)
                .flatMap(name -> ImportedClasses.in(name).stream())
                .filter(type -> type.isAnnotatedWith(Value.Immutable.class))
                .map(type -> of(type.reflect()))
                .sorted(Comparator.comparing(ValueType::toString))
                .collect(toImmutableList());
    }

    /** Returns the type. */
    public Class<?> type() {
        return type;
    }

    /** Returns the accessors of all parts. */
    public ImmutableList<Method> parts() {
        return parts;
    }

    /** Returns the accessor of a part. */
    public Method part(String name) {
        return parts.stream()
                .filter(part -> part.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has no part " + name));
    }

    /** Returns a value of this type with the sample of every part; all parts of two samples differ. */
    public Object sample(int number) {
        Object builder = call(type, "builder");
        for (Method part : parts) {
            set(builder, part, SampleValues.of(part, number));
        }
        return call(builder, "build");
    }

    /** Returns a value that a part may have, other than that of the first sample. */
    public Object other(Method part) {
        return SampleValues.of(part, 1);
    }

    /** Returns the value of a part. */
    public Object get(Object value, Method part) {
        return invoke(part, value);
    }

    /** Returns a value with one part replaced; an optional part is given as what it holds. */
    public Object with(Object value, Method part, Object replacement) {
        Object builder = call(value, "toBuilder");
        set(builder, part, replacement);
        return call(builder, "build");
    }

    /** Returns the value that a builder with all that a value holds builds. */
    public Object rebuilt(Object value) {
        return call(call(value, "toBuilder"), "build");
    }

    /** Returns what {@code by} returns. */
    public Object by(Object value, Object attribution) {
        try {
            return invoke(type.getMethod("by", attribution.getClass()), value, attribution);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns what the builder builds if nothing is set. */
    public Object empty() {
        return call(call(type, "builder"), "build");
    }

    private static void set(Object builder, Method part, Object value) {
        Object plain = value instanceof Optional<?> optional ? optional.orElseThrow() : value;
        Class<?> declared = builder.getClass();
        Class<?> wanted = plain instanceof Collection ? Iterable.class : plain.getClass();
        Method setter = Arrays.stream(declared.getMethods())
                .filter(method -> method.getName().equals(part.getName()) && method.getParameterCount() == 1)
                .filter(method -> plain instanceof Collection == (method.getParameterTypes()[0] == Iterable.class))
                .filter(method -> Primitives.wrap(method.getParameterTypes()[0]).isAssignableFrom(wanted))
                .findFirst()
                .orElseThrow(() -> new AssertionError(declared + " has no setter for " + part.getName()));
        invoke(setter, builder, plain);
    }

    private static Object call(Object on, String method) {
        Class<?> declared = on instanceof Class<?> type ? type : on.getClass();
        return invoke(find(declared, method), on instanceof Class<?> ? null : on);
    }

    /** Finds a method without parameters, public or not. */
    private static Method find(Class<?> declared, String method) {
        return Stream.<Class<?>>iterate(declared, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(found -> found.getName().equals(method) && found.getParameterCount() == 0)
                .findFirst()
                .orElseThrow(() -> new AssertionError(declared + " has no method " + method));
    }

    private static Object invoke(Method method, @Nullable Object on, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            Throwables.throwIfUnchecked(e.getCause());
            throw new AssertionError(e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the name of the type. */
    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
