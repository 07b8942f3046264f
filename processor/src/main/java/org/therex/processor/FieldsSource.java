package org.therex.processor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The source of the class with the fields of one value type. */
final class FieldsSource {

    private final TypeElement type;
    private final List<Attribute> attributes;
    private final Types types;
    private final Elements elements;

    private FieldsSource(TypeElement type, Types types, Elements elements) {
        this.type = type;
        this.types = types;
        this.elements = elements;
        this.attributes = isValue(type) ? Attribute.of(type, elements) : ofFactory();
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

    /** Returns the source of the table of a type; empty if it is generic or its values cannot be made by public members. */
    static Optional<FieldsSource> of(TypeElement type, Types types, Elements elements) {
        FieldsSource source = new FieldsSource(type, types, elements);
        boolean generic = !type.getTypeParameters().isEmpty();
        boolean wrapper = source.attributeNames().equals(List.of("value"));
        boolean table = source.packageName().equals("org.therex.field");
        return generic || wrapper || table || source.attributes.isEmpty()
                ? Optional.empty()
                : source.maker().map(maker -> source);
    }

    /** Returns the simple name of the class, such as {@code CriterionHasFields} for {@code Criterion.Has}. */
    String name() {
        return qualified(type).substring(packageName().length() + 1).replace(".", "") + "Fields";
    }

    /** Returns the package of the class, below that of the type. */
    String folder() {
        return packageName() + ".fields";
    }

    private String packageName() {
        return elements.getPackageOf(type).getQualifiedName().toString();
    }

    private static String qualified(TypeElement type) {
        return type.getQualifiedName().toString();
    }

    /** How values are made: by a builder, or of all their parts at once. */
    private Optional<Maker> maker() {
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
                    .map(method -> new Maker("@Nullable Object[]", method.getParameters(), "new " + qualified(type)));
        }
        return statics("of")
                .filter(method -> names(method).equals(attributeNames()))
                .findFirst()
                .map(method -> new Maker("@Nullable Object[]", method.getParameters(), qualified(type) + ".of"));
    }

    private record Maker(String builder, List<? extends VariableElement> parameters, String call) {}

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

    String text() {
        Maker maker = maker().orElseThrow();
        String name = name();
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
                        folder(),
                        qualified(type),
                        name,
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
            String position = Integer.toString(i);
            part(attributes.get(i))
                    .ifPresent(table -> cases.append(
                            "            case %s -> %s.%s.TABLE;\n".formatted(position, table.folder(), table.name())));
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

    private Optional<FieldsSource> part(Attribute attribute) {
        TypeMirror held = attribute.held();
        if (attribute.shape() == Attribute.Shape.COLLECTION && held instanceof DeclaredType collection) {
            held = collection.getTypeArguments().get(0);
        }
        return types.asElement(held) instanceof TypeElement part
                        && part.getKind() != ElementKind.ENUM
                        && qualified(part).startsWith("org.therex.")
                        && part.getModifiers().contains(Modifier.PUBLIC)
                ? of(part, types, elements)
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

    private String byBuilder(Maker maker) {
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
                """.formatted(maker.builder(), qualified(type), sets, getters(gets));
    }

    private String byParts(Maker maker) {
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
                """.formatted(qualified(type), maker.call(), attributes.size(), String.join(", ", parts), getters(gets));
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
                """.formatted(qualified(type), gets);
    }

    private static String getter(int i, Attribute attribute) {
        return "            case %d -> value.%s()%s;\n"
                .formatted(i, attribute.name(), attribute.shape() == Attribute.Shape.OPTIONAL ? ".orElse(null)" : "");
    }

    private String literal(String text) {
        return elements.getConstantExpression(text);
    }
}
