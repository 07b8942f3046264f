package org.therex.processor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** A type whose values can be made of their attributes: by a builder, a record's constructor or a factory {@code of}. */
final class ValueType {

    /**
     * How values are made.
     *
     * @param builder the type of what collects the attributes
     * @param parameters what values are made of at once; empty if a builder makes them
     * @param call the constructor or factory; empty if a builder makes them
     */
    record Maker(String builder, List<? extends VariableElement> parameters, String call) {}

    private final TypeElement type;
    private final List<Attribute> attributes;
    private final Optional<Maker> maker;
    private final Types types;
    private final Elements elements;

    private ValueType(TypeElement type, Types types, Elements elements) {
        this.type = type;
        this.types = types;
        this.elements = elements;
        this.attributes = isValue(type) ? Attribute.of(type, elements) : ofFactory();
        this.maker = findMaker();
    }

    /** Returns a type as one of values; empty if it is generic or its values cannot be made by public members. */
    static Optional<ValueType> of(TypeElement type, Types types, Elements elements) {
        ValueType value = new ValueType(type, types, elements);
        boolean generic = !type.getTypeParameters().isEmpty();
        boolean wrapper = value.attributeNames().equals(List.of("value"));
        boolean table = value.packageName().equals("org.therex.field");
        return generic || wrapper || table || value.attributes.isEmpty() || value.maker.isEmpty()
                ? Optional.empty()
                : Optional.of(value);
    }

    TypeElement type() {
        return type;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    Maker maker() {
        return maker.orElseThrow();
    }

    private boolean isValue(TypeElement candidate) {
        return candidate.getKind() == ElementKind.RECORD
                || statics("builder").findAny().isPresent();
    }

    /** Returns what the longest factory of at least two parts is given. */
    private List<Attribute> ofFactory() {
        return statics("of")
                .map(factory -> accepted(factory, Attribute.ofParameters(factory, type, elements)))
                .filter(found -> found.size() > 1)
                .max(Comparator.comparing(List::size))
                .orElse(List.of());
    }

    /** Returns the attributes if a factory accepts what their accessors return; none otherwise. */
    private List<Attribute> accepted(ExecutableElement factory, List<Attribute> found) {
        for (int i = 0; i < found.size(); i++) {
            TypeMirror parameter = factory.getParameters().get(i).asType();
            boolean optional = types.erasure(parameter).toString().equals("java.util.Optional");
            if (!optional && !types.isAssignable(found.get(i).held(), parameter)) {
                return List.of();
            }
        }
        return found;
    }

    /** Returns the simple name of the class with its fields, such as {@code CriterionHasFields} for {@code Criterion.Has}. */
    String table() {
        return qualified().substring(packageName().length() + 1).replace(".", "") + "Fields";
    }

    /** Returns the package of that class, below that of the type. */
    String folder() {
        return packageName() + ".fields";
    }

    private String packageName() {
        return elements.getPackageOf(type).getQualifiedName().toString();
    }

    /** Returns the qualified name of the type. */
    String qualified() {
        return type.getQualifiedName().toString();
    }

    /** How values are made: by a builder, or of all their parts at once. */
    private Optional<Maker> findMaker() {
        Optional<ExecutableElement> builder = statics("builder")
                .filter(method -> method.getParameters().isEmpty())
                .findFirst();
        if (builder.isPresent()) {
            String name = types.erasure(builder.get().getReturnType()).toString();
            return Optional.of(new Maker(name, List.of(), ""));
        }
        if (type.getKind() == ElementKind.RECORD) {
            return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                    .filter(method -> names(method).equals(attributeNames()))
                    .findFirst()
                    .map(method -> new Maker("@Nullable Object[]", method.getParameters(), "new " + qualified()));
        }
        return statics("of")
                .filter(method -> names(method).equals(attributeNames()))
                .findFirst()
                .map(method -> new Maker("@Nullable Object[]", method.getParameters(), qualified() + ".of"));
    }

    private Stream<ExecutableElement> statics(String name) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .filter(method -> method.getModifiers().contains(Modifier.STATIC)
                        && method.getModifiers().contains(Modifier.PUBLIC));
    }

    private static List<String> names(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .toList();
    }

    private List<String> attributeNames() {
        return attributes.stream().map(Attribute::name).toList();
    }
}
