package org.therex.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * An attribute of a value type, as its accessor declares it.
 *
 * @param name the name of the accessor
 * @param type the type as it is returned
 * @param elements the types of what it holds; empty unless it is optional or a collection
 * @param shape how it is set
 * @param held the type of what it holds: of an optional attribute that of its value
 * @param sentence what it is, as a sentence in plain text
 * @param documentation the first sentence of the accessor's Javadoc, without "Returns" and the final full stop
 */
record Attribute(
        String name,
        String type,
        List<String> elements,
        Shape shape,
        TypeMirror held,
        String sentence,
        String documentation) {

    /** How an attribute is set. */
    enum Shape {
        /** It must be set. */
        MANDATORY,
        /** It has a default. */
        DEFAULT,
        /** It may be absent. */
        OPTIONAL,
        /** A list or set. */
        COLLECTION,
        /** A map. */
        MAP
    }

    private static final Map<String, Shape> SHAPES = Map.of(
            "java.util.Optional", Shape.OPTIONAL,
            "com.google.common.collect.ImmutableList", Shape.COLLECTION,
            "com.google.common.collect.ImmutableSet", Shape.COLLECTION,
            "com.google.common.collect.ImmutableSortedSet", Shape.COLLECTION,
            "com.google.common.collect.ImmutableMap", Shape.MAP);
    private static final Set<String> NO_ATTRIBUTES = Set.of("Derived", "Lazy");

    /** Returns the attributes of a value type in the order of their accessors. */
    static List<Attribute> of(TypeElement type, Elements elements) {
        if (type.getKind() == ElementKind.RECORD) {
            String comment = Sentence.withValues(elements.getDocComment(type), type, elements);
            return type.getRecordComponents().stream()
                    .map(part ->
                            of(part, part.asType(), Shape.MANDATORY, Sentence.ofComponent(comment, name(part)), ""))
                    .toList();
        }
        return accessors(type)
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .filter(method -> isAttribute(method))
                .map(method -> of(method, elements))
                .toList();
    }

    /** Returns the attributes that the parameters of a factory name; empty if one of them names no accessor. */
    static List<Attribute> ofParameters(ExecutableElement factory, TypeElement type, Elements elements) {
        List<Attribute> found = new ArrayList<>();
        for (Element parameter : factory.getParameters()) {
            accessors(type)
                    .filter(method -> method.getModifiers().contains(Modifier.PUBLIC))
                    .filter(method -> name(method).equals(name(parameter)))
                    .forEach(method -> found.add(of(method, elements)));
        }
        return found.size() == factory.getParameters().size() ? found : List.of();
    }

    private static Stream<ExecutableElement> accessors(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getParameters().isEmpty());
    }

    private static boolean isAttribute(ExecutableElement method) {
        boolean isAbstract = method.getModifiers().contains(Modifier.ABSTRACT);
        return has(method, "Default") || (isAbstract && NO_ATTRIBUTES.stream().noneMatch(name -> has(method, name)));
    }

    private static boolean has(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror ->
                        mirror.getAnnotationType().toString().equals("org.immutables.value.Value." + annotation));
    }

    private static String name(Element element) {
        return element.getSimpleName().toString();
    }

    private static Attribute of(ExecutableElement accessor, Elements elements) {
        String comment = elements.getDocComment(accessor);
        return of(
                accessor,
                accessor.getReturnType(),
                has(accessor, "Default") ? Shape.DEFAULT : Shape.MANDATORY,
                Sentence.of(Sentence.withValues(comment, (TypeElement) accessor.getEnclosingElement(), elements)),
                resolved(
                        Sentence.first(comment).replaceFirst("^Returns ", "").replaceFirst("\\.$", ""),
                        name(accessor.getEnclosingElement())));
    }

    private static Attribute of(Element element, TypeMirror type, Shape plain, String sentence, String documentation) {
        if (type instanceof DeclaredType declared) {
            Shape known = SHAPES.get(
                    ((TypeElement) declared.asElement()).getQualifiedName().toString());
            if (known != null) {
                List<? extends TypeMirror> arguments = declared.getTypeArguments();
                return new Attribute(
                        name(element),
                        type.toString(),
                        arguments.stream().map(TypeMirror::toString).toList(),
                        known,
                        known == Shape.OPTIONAL ? arguments.get(0) : type,
                        sentence,
                        documentation);
            }
        }
        return new Attribute(name(element), type.toString(), List.of(), plain, type, sentence, documentation);
    }

    /**
     * Returns a sentence whose references can be resolved from another class: those to members of the type name it, and those
     * to types that only its file imports are text.
     */
    private static String resolved(String sentence, String type) {
        return sentence.replaceAll("\\{@(link|linkplain|value) #", "{@$1 " + type + "#")
                .replace("{@value Require#", "{@value org.therex.check.Require#")
                .replaceAll("\\{@link (?!" + type + "#)([A-Z][\\w.]*)[^}]*}", "{@code $1}")
                .replaceAll("\\{@linkplain (?!" + type + "#)[A-Z][^ }]* ([^}]*)}", "$1");
    }

    /** Returns what it is without what it is if it is not set. */
    String phrase() {
        int depth = 0;
        for (int i = 0; i < documentation.length(); i++) {
            char c = documentation.charAt(i);
            depth += c == '{' || c == '(' ? 1 : c == '}' || c == ')' ? -1 : 0;
            if (c == ';' && depth == 0) {
                return documentation.substring(0, i);
            }
        }
        return documentation;
    }

    /** Returns the name of the method that adds an entry of a map: {@code putDetail} of {@code details}. */
    String putter() {
        String singular = singular();
        return "put" + Character.toUpperCase(singular.charAt(0)) + singular.substring(1);
    }

    /** Returns the name of one element of a collection: {@code entry} of {@code entries}. */
    String singular() {
        if (name.equals("aliases")) {
            return "alias";
        } else if (name.endsWith("ies")) {
            return name.substring(0, name.length() - 3) + "y";
        }
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }
}
