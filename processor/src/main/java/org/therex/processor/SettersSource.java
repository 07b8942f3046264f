package org.therex.processor;

import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The source of the class with the setters of one value type. */
final class SettersSource {

    private final String type;
    private final StringBuilder text = new StringBuilder();

    private SettersSource(String type) {
        this.type = type;
    }

    static String of(TypeElement element, Elements elements) {
        SettersSource source = new SettersSource(element.getSimpleName().toString());
        String packageName = elements.getPackageOf(element).getQualifiedName().toString();
        source.write(packageName, Attribute.of(element, elements));
        return source.text.toString();
    }

    private void write(String packageName, List<Attribute> attributes) {
        text.append("""
                package %2$s;

                import static java.util.Objects.requireNonNull;

                /** The setters of the builder of {@link %1$s}. */
                abstract class %1$sSetters {

                    private final Immutable%1$s.Builder values = new Immutable%1$s.Builder();

                    %1$sSetters() {}

                    private %1$s.Builder self() {
                        return (%1$s.Builder) this;
                    }
                """.formatted(type, packageName));
        attributes.forEach(this::write);
        text.append("""

                    /** Copies every field of a value. */
                    final %1$s.Builder from(%1$s value) {
                        values.from(value);
                        return self();
                    }

                    /** Builds the value from the fields set so far. */
                    final %1$s create() {
                        return values.create();
                    }

                    /**
                     * Builds the value.
                     *
                     * @throws org.therex.check.InvalidValueException if a required field is unset or a field breaks a rule; its
                     *     report lists every issue
                     */
                    public %1$s build() {
                        return create();
                    }
                }
                """.formatted(type));
    }

    private void write(Attribute attribute) {
        switch (attribute.shape()) {
            case MANDATORY -> setter(attribute, attribute.type(), attribute.phrase() + ". Required.");
            case DEFAULT -> setter(attribute, attribute.type(), attribute.documentation() + ".");
            case OPTIONAL -> setter(attribute, attribute.elements().get(0), attribute.phrase() + ".");
            case COLLECTION -> collection(attribute);
            case MAP -> map(attribute);
        }
    }

    private void setter(Attribute attribute, String parameter, String documentation) {
        String name = attribute.name();
        boolean primitive = parameter.indexOf('.') < 0 && Character.isLowerCase(parameter.charAt(0));
        text.append("""

                    /** Sets %4$s */
                    public %1$s.Builder %2$s(%3$s %2$s) {
                        values.%2$s(%5$s);
                        return self();
                    }
                """.formatted(type, name, parameter, documentation, primitive ? name : checked(name)));
    }

    private static String checked(String name) {
        return "requireNonNull(" + name + ", \"" + name + "\")";
    }

    private void collection(Attribute attribute) {
        String element = attribute.elements().get(0);
        String collection = attribute.type().substring(0, attribute.type().indexOf('<'));
        text.append("""

                    /** Adds %8$s. */
                    public %1$s.Builder %3$s(%4$s %3$s) {
                        values.%3$s(%6$s);
                        return self();
                    }

                    /** Sets %5$s, replacing those set before. */
                    public %1$s.Builder %2$s(Iterable<? extends %4$s> %2$s) {
                        requireNonNull(%2$s, "%2$s");
                        values.%2$s(%7$s.<%4$s>of());
                        for (%4$s each : %2$s) {
                            values.%3$s(requireNonNull(each, "%3$s"));
                        }
                        return self();
                    }
                """.formatted(
                        type,
                        attribute.name(),
                        attribute.singular(),
                        element,
                        attribute.phrase(),
                        checked(attribute.singular()),
                        collection,
                        oneOf(attribute)));
    }

    private String oneOf(Attribute attribute) {
        return attribute.phrase().startsWith("the ")
                ? "one of " + attribute.phrase()
                : "one element to {@linkplain %s#%s() %s}: %s"
                        .formatted(type, attribute.name(), attribute.name(), attribute.phrase());
    }

    private void map(Attribute attribute) {
        text.append("""

                    /** Adds one entry to {@linkplain %1$s#%2$s() %2$s}: %6$s. */
                    public %1$s.Builder %3$s(%4$s key, %5$s value) {
                        values.%3$s(requireNonNull(key, "key"), requireNonNull(value, "value"));
                        return self();
                    }
                """.formatted(
                        type,
                        attribute.name(),
                        attribute.putter(),
                        attribute.elements().get(0),
                        attribute.elements().get(1),
                        attribute.phrase()));
    }
}
