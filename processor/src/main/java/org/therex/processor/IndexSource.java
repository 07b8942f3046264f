package org.therex.processor;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The source of the index of the types that can stand in a document, each with the shape that follows from its declaration. */
final class IndexSource {

    static final String FOLDER = "org.therex.wire";
    static final String NAME = "TypeIndex";
    private static final String OURS = "org.therex.";

    /** The packages whose types are no values. */
    static final Set<String> WITHOUT_VALUES = Set.of(FOLDER, "org.therex.pack");

    private final Set<String> all = new TreeSet<>();
    private final Map<String, String> shapes = new TreeMap<>();
    private final Types types;
    private final Elements elements;

    IndexSource(Types types, Elements elements) {
        this.types = types;
        this.elements = elements;
    }

    /** Adds a public type. */
    void add(TypeElement type) {
        all.add(type.getQualifiedName().toString());
        if (isVocabulary(type)) {
            String description = Sentence.ofType(elements.getDocComment(type));
            shapes.put(
                    key(type),
                    "Shapes.words(%s.class, %s)"
                            .formatted(type.getQualifiedName(), elements.getConstantExpression(description)));
        }
    }

    /** Adds the table of a type, unless it is a part or a case of another. */
    void add(ValueType value) {
        TypeElement type = value.type();
        if (type.getNestingKind() == NestingKind.TOP_LEVEL && !isCase(type)) {
            shapes.put(key(type), "FromTable.all(%s.%s.TABLE)".formatted(value.folder(), value.table()));
        }
    }

    private boolean isVocabulary(TypeElement type) {
        return type.getKind() == ElementKind.ENUM
                && type.getNestingKind() == NestingKind.TOP_LEVEL
                && types.isAssignable(
                        type.asType(),
                        elements.getTypeElement("org.therex.term.Term").asType());
    }

    private boolean isCase(TypeElement type) {
        return types.directSupertypes(type.asType()).stream()
                .map(types::asElement)
                .anyMatch(each -> each.getModifiers().contains(Modifier.SEALED));
    }

    private String key(TypeElement type) {
        return elements.getBinaryName(type).toString().substring(OURS.length());
    }

    String text() {
        StringBuilder classes = new StringBuilder();
        all.forEach(each -> classes.append("\n            .add(").append(each).append(".class)"));
        StringBuilder cases = new StringBuilder();
        shapes.forEach((key, shape) -> cases.append("            case \"%s\" -> %s;\n".formatted(key, shape)));
        return """
                package %1$s;

                import com.google.common.collect.ImmutableList;
                import org.jspecify.annotations.Nullable;

                /** The types that can stand in a document. */
                final class %2$s {

                    private %2$s() {}

                    /** Returns the public types, in the order of their names. */
                    static ImmutableList<Class<?>> types() {
                        return ImmutableList.<Class<?>>builder()%3$s
                            .build();
                    }

                    /** Returns the shape that follows from the declaration of a type; null if none does. */
                    static @Nullable Shape<?> find(String name) {
                        return switch (name) {
                %4$s            default -> null;
                        };
                    }
                }
                """.formatted(FOLDER, NAME, classes, cases);
    }
}
