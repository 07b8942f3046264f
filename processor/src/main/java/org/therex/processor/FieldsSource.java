package org.therex.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The source of the class with the fields of one value type. */
final class FieldsSource {

    private final ValueType value;
    private final List<Attribute> attributes;
    private final Types types;
    private final Elements elements;

    FieldsSource(ValueType value, Types types, Elements elements) {
        this.value = value;
        this.attributes = value.attributes();
        this.types = types;
        this.elements = elements;
    }

    String text() {
        ValueType.Maker maker = value.maker();
        TypeElement type = value.type();
        StringBuilder text = new StringBuilder();
        text.append("""
                package %1$s;

                import com.google.common.collect.ImmutableList;
                import org.jspecify.annotations.NullMarked;
                import org.jspecify.annotations.Nullable;
                import org.therex.field.Field;
                import org.therex.field.FieldType;
                import org.therex.field.Fields;

                /** The fields of {@link %2$s}. */
                @NullMarked
                @SuppressWarnings("unchecked") // A field is set to a value of its type.
                public final class %3$s implements Fields<%2$s, %4$s> {

                    /** The only one. */
                    public static final %3$s TABLE = new %3$s();

                    private final ImmutableList<Field> all = ImmutableList.of(%6$s);

                    private %3$s() {}

                    @Override
                    public Class<%2$s> type() {
                        return %2$s.class;
                    }

                    @Override
                    public String description() {
                        return %5$s;
                    }

                    @Override
                    public ImmutableList<Field> all() {
                        return all;
                    }
                """.formatted(
                        value.folder(),
                        value.qualified(),
                        value.table(),
                        maker.builder(),
                        literal(Sentence.ofType(Sentence.withValues(elements.getDocComment(type), type, elements))),
                        fields()));
        text.append(maker.parameters().isEmpty() ? byBuilder(maker) : byParts(maker));
        return text.append(parts()).append("}\n").toString();
    }

    /** Returns the method that finds the tables of what the fields hold; nothing if there are none. */
    private String parts() {
        StringBuilder cases = new StringBuilder();
        for (int i = 0; i < attributes.size(); i++) {
            Optional<ValueType> held = held(attributes.get(i));
            if (held.isPresent()) {
                cases.append("            case %d -> %s.%s.TABLE;\n"
                        .formatted(i, held.get().folder(), held.get().table()));
            }
        }
        return cases.isEmpty() ? "" : """

                    @Override
                    public @Nullable Fields<?, ?> partsOf(int field) {
                        return switch (field) {
                %s            default -> null;
                        };
                    }
                """.formatted(cases);
    }

    /** Returns the value type of what a field holds or of its elements; empty if that is none. */
    private Optional<ValueType> held(Attribute attribute) {
        TypeMirror held = attribute.held();
        if (attribute.shape() == Attribute.Shape.COLLECTION && held instanceof DeclaredType collection) {
            held = collection.getTypeArguments().get(0);
        }
        return types.asElement(held) instanceof TypeElement part
                        && part.getKind() != ElementKind.ENUM
                        && part.getQualifiedName().toString().startsWith("org.therex.")
                        && part.getModifiers().contains(Modifier.PUBLIC)
                ? ValueType.of(part, types, elements)
                : Optional.empty();
    }

    private String fields() {
        List<String> fields = new ArrayList<>();
        for (Attribute attribute : attributes) {
            fields.add("\n            new Field(\"%s\", Field.Presence.%s, %s, %s)"
                    .formatted(
                            attribute.name(),
                            presence(attribute),
                            fieldType(attribute.held()),
                            literal(attribute.sentence())));
        }
        return String.join(",", fields);
    }

    private static String presence(Attribute attribute) {
        return switch (attribute.shape()) {
            case MANDATORY -> "REQUIRED";
            case DEFAULT -> "DEFAULTED";
            case OPTIONAL -> "OPTIONAL";
            case COLLECTION, MAP -> "COLLECTION";
        };
    }

    private String fieldType(TypeMirror held) {
        if (held.getKind().isPrimitive()) {
            return "FieldType.of(" + boxed(held) + ".class)";
        } else if (held.getKind() == TypeKind.DECLARED) {
            List<String> arguments = new ArrayList<>();
            arguments.add(types.erasure(held) + ".class");
            ((DeclaredType) held).getTypeArguments().forEach(each -> arguments.add(fieldType(each)));
            return "FieldType.of(" + String.join(", ", arguments) + ")";
        }
        return "FieldType.of(Object.class)";
    }

    private String boxed(TypeMirror held) {
        return held.getKind().isPrimitive()
                ? types.boxedClass(types.getPrimitiveType(held.getKind()))
                        .getQualifiedName()
                        .toString()
                : held.toString();
    }

    private String byBuilder(ValueType.Maker maker) {
        StringBuilder sets = new StringBuilder();
        StringBuilder gets = new StringBuilder();
        for (int i = 0; i < attributes.size(); i++) {
            Attribute each = attributes.get(i);
            boolean elements = each.shape() == Attribute.Shape.COLLECTION;
            String value =
                    "((" + (elements ? "Iterable<" + each.elements().get(0) + ">" : boxed(each.held())) + ") value)";
            sets.append("            case %d -> %s;\n"
                    .formatted(
                            i,
                            each.shape() == Attribute.Shape.MAP
                                    ? value + ".forEach(builder::" + each.putter() + ")"
                                    : "builder." + each.name() + value));
            gets.append(getter(i, each));
        }
        return """

                    @Override
                    public %1$s start() {
                        return %2$s.builder();
                    }

                    @Override
                    public %2$s finish(%1$s builder) {
                        return builder.build();
                    }
                %4$s
                    @Override
                    public void set(%1$s builder, int field, Object value) {
                        switch (field) {
                %3$s            default -> throw new IndexOutOfBoundsException(field);
                        }
                    }
                """.formatted(maker.builder(), value.qualified(), sets, getters(gets));
    }

    private String byParts(ValueType.Maker maker) {
        List<String> parts = new ArrayList<>();
        StringBuilder gets = new StringBuilder();
        for (int i = 0; i < attributes.size(); i++) {
            parts.add(part(i, maker.parameters().get(i)));
            gets.append(getter(i, attributes.get(i)));
        }
        return """

                    @Override
                    public @Nullable Object[] start() {
                        return new @Nullable Object[%3$d];
                    }

                    @Override
                    public %1$s finish(@Nullable Object[] builder) {
                        return %2$s(%4$s);
                    }
                %5$s
                    @Override
                    public void set(@Nullable Object[] builder, int field, Object value) {
                        builder[field] = value;
                    }
                """.formatted(
                        value.qualified(), maker.call(), attributes.size(), String.join(", ", parts), getters(gets));
    }

    private String part(int i, VariableElement parameter) {
        Attribute attribute = attributes.get(i);
        TypeMirror declared = parameter.asType();
        String raw = types.erasure(declared).toString();
        String cast = "(" + boxed(attribute.held()) + ") builder[" + i + "]";
        return switch (attribute.shape()) {
            case OPTIONAL -> raw.equals("java.util.Optional") ? "java.util.Optional.ofNullable(" + cast + ")" : cast;
            case COLLECTION, MAP ->
                "builder[%d] == null ? %s.<%s>of() : %s"
                        .formatted(i, types.erasure(attribute.held()), String.join(", ", attribute.elements()), cast);
            default -> "(" + boxed(attribute.held()) + ") Fields.given(builder, " + i + ")";
        };
    }

    private String getters(StringBuilder gets) {
        return """

                    @Override
                    public @Nullable Object get(%1$s value, int field) {
                        return switch (field) {
                %2$s            default -> throw new IndexOutOfBoundsException(field);
                        };
                    }
                """.formatted(value.qualified(), gets);
    }

    private static String getter(int i, Attribute attribute) {
        return "            case %d -> value.%s()%s;\n"
                .formatted(i, attribute.name(), attribute.shape() == Attribute.Shape.OPTIONAL ? ".orElse(null)" : "");
    }

    private String literal(String text) {
        return elements.getConstantExpression(text);
    }
}
