package org.therex.house;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Passes null for each parameter of each public method and constructor, one at a time, and collects the calls that pass or
 * fail without naming the parameter.
 *
 * <p>The other arguments and the receivers are samples: given ones, constants, and whatever public factories and accessors
 * return for samples. They need only be of the right type, since null is refused before anything else is looked at.
 */
public final class NullProbe {

    private static final int KEPT_SAMPLES = 3;
    private static final int ROUNDS = 6;

    private final Map<Class<?>, List<Object>> samples = new HashMap<>();
    private final ImmutableList<Class<?>> types;
    private final Set<String> withoutSample = new LinkedHashSet<>();
    private int calls;

    /**
     * Makes a probe of the public types below a package, the given packages and types left out.
     *
     * @param seeds values to start from
     */
    public NullProbe(String packageName, ImmutableSet<String> without, ImmutableList<?> seeds) throws IOException {
        types = ClassPath.from(NullProbe.class.getClassLoader()).getTopLevelClassesRecursive(packageName).stream()
                .filter(type -> !without.contains(type.getPackageName()) && !without.contains(type.getName()))
                // Callers do not see them.
                .filter(type -> !type.getPackageName().matches(".*\\.(fields|wire)"))
                .map(ClassPath.ClassInfo::load)
                .filter(type -> !isTest(type))
                .flatMap(NullProbe::withNested)
                .filter(NullProbe::isPublic)
                .sorted(Comparator.comparing(Class::getName))
                .collect(ImmutableList.toImmutableList());
        seeds.forEach(this::keep);
        grow();
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
    }

    private static boolean isTest(Class<?> type) {
        String place = String.valueOf(type.getProtectionDomain().getCodeSource().getLocation());
        return place.contains("test");
    }

    private static java.util.stream.Stream<Class<?>> withNested(Class<?> type) {
        return java.util.stream.Stream.concat(
                java.util.stream.Stream.of(type),
                Arrays.stream(type.getDeclaredClasses()).flatMap(NullProbe::withNested));
    }

    /** Returns how many calls were made with a null. */
    public int calls() {
        return calls;
    }

    /** Returns the methods that could not be called, since there is no sample of their type or of a parameter. */
    public ImmutableSet<String> withoutSample() {
        return ImmutableSet.copyOf(withoutSample);
    }

    /** Returns the calls that took a null or did not name the parameter, each with what happened. */
    public ImmutableList<String> faults() {
        ImmutableList.Builder<String> faults = ImmutableList.builder();
        Set<Executable> seen = new HashSet<>();
        for (Class<?> type : types) {
            for (Executable executable : executables(type)) {
                Parameter[] parameters = executable.getParameters();
                if (!seen.add(executable)) {
                    continue;
                }
                for (int i = 0; i < parameters.length; i++) {
                    if (!parameters[i].getType().isPrimitive() && !isNullable(parameters[i])) {
                        fault(type, executable, i).ifPresent(faults::add);
                    }
                }
            }
        }
        return faults.build();
    }

    private static boolean isNullable(Parameter parameter) {
        return parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static ImmutableList<Executable> executables(Class<?> type) {
        ImmutableList.Builder<Executable> all = ImmutableList.builder();
        if (!Modifier.isAbstract(type.getModifiers())) {
            all.add(type.getConstructors());
        }
        Arrays.stream(type.getMethods())
                .filter(method -> !method.isSynthetic() && !method.isBridge())
                .filter(method -> !isOfObject(method))
                .filter(method -> method.getDeclaringClass().getName().startsWith("org.therex"))
                // Callers reach the setters that a builder inherits, though their class is hidden.
                .filter(method -> Modifier.isPublic(method.getDeclaringClass().getModifiers())
                        || method.getDeclaringClass().getSimpleName().endsWith("Setters"))
                .filter(method -> !(type.isEnum() && method.getName().equals("valueOf")))
                .sorted(Comparator.comparing(Method::toString))
                .forEach(all::add);
        return all.build();
    }

    private static boolean isOfObject(Method method) {
        return method.getName().equals("equals") && method.getParameterCount() == 1;
    }

    private Optional<String> fault(Class<?> type, Executable executable, int nullAt) {
        Object[] arguments = new Object[executable.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            if (i != nullAt) {
                arguments[i] = sample(executable.getParameters()[i].getType());
                if (arguments[i] == null) {
                    withoutSample.add(executable + " lacks parameter " + i);
                    return Optional.empty();
                }
            }
        }
        Object receiver = null;
        if (executable instanceof Method method && !Modifier.isStatic(method.getModifiers())) {
            receiver = sample(type);
            if (receiver == null) {
                withoutSample.add(executable + " lacks a receiver " + type.getName());
                return Optional.empty();
            }
        }
        String name = executable.getParameters()[nullAt].getName();
        String call = executable.getDeclaringClass().getName() + "#" + executable.getName()
                + Arrays.toString(executable.getParameterTypes()) + " " + name + ": ";
        try {
            call(executable, receiver, arguments);
            calls++;
            return Optional.of(call + "PASSES");
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            if (thrown instanceof ClassCastException) {
                withoutSample.add(executable + " has no sample of its type argument");
                return Optional.empty();
            }
            String message = String.valueOf(thrown.getMessage());
            calls++;
            boolean named = message.equals(name)
                    || message.contains("'" + name + "'")
                    || (message.matches("(?s)(.*\\W)?" + name + "(\\W.*)?") && !message.contains("because"));
            return named
                    ? Optional.empty()
                    : Optional.of(call + thrown.getClass().getSimpleName() + " " + message);
        }
    }

    private static Object call(Executable executable, @Nullable Object receiver, @Nullable Object[] arguments)
            throws InvocationTargetException {
        try {
            executable.setAccessible(true);
            return executable instanceof Constructor<?> constructor
                    ? constructor.newInstance(arguments)
                    : ((Method) executable).invoke(receiver, arguments);
        } catch (IllegalArgumentException e) {
            // Newer runtimes say so where a lambda cannot cast the sample of a type argument.
            if (Arrays.asList(executable.getParameterTypes()).contains(Object.class)) {
                throw new InvocationTargetException(new ClassCastException(executable.toString()));
            }
            throw e;
        } catch (IllegalAccessException | InstantiationException e) {
            throw new LinkageError(executable.toString(), e);
        }
    }

    private void grow() {
        for (Class<?> type : types) {
            if (type.isEnum()) {
                Arrays.stream(type.getEnumConstants()).limit(2).forEach(this::keep);
            }
            Arrays.stream(type.getFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()))
                    .filter(field -> Modifier.isPublic(field.getDeclaringClass().getModifiers()))
                    .limit(40)
                    .forEach(field -> {
                        try {
                            keep(field.get(null));
                        } catch (IllegalAccessException e) {
                            throw new AssertionError(e);
                        }
                    });
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Class<?> type : types) {
                for (Executable executable : executables(type)) {
                    tryOut(type, executable);
                }
            }
        }
    }

    private void tryOut(Class<?> type, Executable executable) {
        Class<?> result = executable instanceof Method method ? method.getReturnType() : type;
        if (result == void.class
                || result.isPrimitive()
                || samples.getOrDefault(result, List.of()).size() >= KEPT_SAMPLES) {
            return;
        }
        boolean isStatic = !(executable instanceof Method method) || Modifier.isStatic(method.getModifiers());
        Object receiver = isStatic ? null : sample(type);
        Object[] arguments =
                Arrays.stream(executable.getParameterTypes()).map(this::sample).toArray();
        if ((!isStatic && receiver == null) || Arrays.asList(arguments).contains(null)) {
            return;
        }
        try {
            Object value = call(executable, receiver, arguments);
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(this::keep);
            } else if (value != null) {
                keep(value);
            }
        } catch (InvocationTargetException e) {
            // These samples do not fit this method; others may, or it is reported as without sample.
            withoutSample.remove(executable.toString());
        }
    }

    private void keep(Object value) {
        for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
            keep(type, value);
            for (Class<?> face : type.getInterfaces()) {
                keepFaces(face, value);
            }
        }
        if (value instanceof Iterable<?> several && !(value instanceof java.nio.file.Path)) {
            int kept = 0;
            for (Object element : several) {
                if (kept++ < KEPT_SAMPLES) {
                    keep(element);
                }
            }
        }
    }

    private void keepFaces(Class<?> face, Object value) {
        keep(face, value);
        for (Class<?> parent : face.getInterfaces()) {
            keepFaces(parent, value);
        }
    }

    private void keep(Class<?> type, Object value) {
        List<Object> kept = samples.computeIfAbsent(type, key -> new ArrayList<>());
        if (kept.size() < KEPT_SAMPLES) {
            kept.add(value);
        }
    }

    private @Nullable Object sample(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return 1;
        } else if (type == long.class || type == Long.class) {
            return 1L;
        } else if (type == boolean.class || type == Boolean.class) {
            return true;
        } else if (type == char.class) {
            return 'a';
        } else if (type == Object.class) {
            return "a";
        } else if (type.isArray()) {
            Object element = sample(type.getComponentType());
            Object array = Array.newInstance(type.getComponentType(), element == null ? 0 : 1);
            if (element != null) {
                Array.set(array, 0, element);
            }
            return array;
        }
        List<Object> kept = samples.get(type);
        if (kept != null) {
            return kept.get(0);
        }
        boolean functional =
                type.isInterface() && !type.isSealed() && !type.getName().startsWith("java.time");
        return functional ? proxy(type) : null;
    }

    private @Nullable Object proxy(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            if (method.isDefault()) {
                return java.lang.reflect.InvocationHandler.invokeDefault(self, method, arguments);
            }
            Class<?> result = method.getReturnType();
            if (result == boolean.class) {
                return false;
            } else if (result == Object.class) {
                return arguments == null || arguments.length == 0 ? "a" : arguments[0];
            }
            return result == void.class ? null : sample(result);
        });
    }
}
