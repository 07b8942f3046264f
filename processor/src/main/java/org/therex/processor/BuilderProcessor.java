package org.therex.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Writes what follows from the accessors of value types.
 *
 * <p>For each value type {@code X} that Immutables generates and whose nested class {@code Builder} inherits from
 * {@code XSetters}, it writes {@code XSetters}: a setter for each attribute, an adder for each collection, {@code from} and {@code build}, with
 * Javadoc from the accessors. Each refuses null by the name of its parameter. What is special about a builder stays in the
 * nested class by hand.
 *
 * <p>For each public type whose values can be made of their fields, by a builder, a record's constructor or a factory {@code
 * of}, it writes the table {@code XFields} into
 * the package {@code fields} below that of the type; and for all of them an index.
 */
@SupportedAnnotationTypes("*")
public final class BuilderProcessor extends AbstractProcessor {

    private static final String VALUE = "org.immutables.value.Value.Immutable";

    /** Makes the processor; javac does. */
    public BuilderProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        IndexSource index = new IndexSource(processingEnv.getTypeUtils(), processingEnv.getElementUtils());
        round.getRootElements().forEach(each -> process(each, index));
        round.getRootElements().stream()
                .filter(each -> each.toString().equals(IndexSource.FOLDER + ".KnownShapes"))
                .forEach(each -> write(IndexSource.FOLDER + "." + IndexSource.NAME, index.text(), (TypeElement) each));
        return false;
    }

    private void process(Element element, IndexSource index) {
        if (element instanceof TypeElement type) {
            if (isValue(type)) {
                writeSetters(type);
            }
            boolean visible = isPublic(type) && !IndexSource.WITHOUT_VALUES.contains(folder(type));
            if (visible) {
                index.add(type);
            }
            if (visible && type.getKind() != ElementKind.ENUM) {
                writeFields(type, index);
            }
            ElementFilter.typesIn(type.getEnclosedElements()).forEach(each -> process(each, index));
        }
    }

    private static boolean isValue(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().toString().equals(VALUE));
    }

    private static boolean isPublic(Element element) {
        return !(element instanceof TypeElement)
                || ((element.getModifiers().contains(Modifier.PUBLIC)
                                || element.getEnclosingElement().getKind() == ElementKind.INTERFACE)
                        && isPublic(element.getEnclosingElement()));
    }

    private void writeSetters(TypeElement type) {
        String setters = type.getSimpleName() + "Setters";
        boolean wanted = ElementFilter.typesIn(type.getEnclosedElements()).stream()
                .filter(nested -> nested.getSimpleName().contentEquals("Builder"))
                .anyMatch(nested -> inherits(nested, setters));
        if (wanted) {
            String text = SettersSource.of(type, processingEnv.getElementUtils());
            write(folder(type) + "." + setters, text, type);
        }
    }

    private String folder(TypeElement type) {
        return processingEnv
                .getElementUtils()
                .getPackageOf(type)
                .getQualifiedName()
                .toString();
    }

    private void writeFields(TypeElement type, IndexSource index) {
        ValueType.of(type, processingEnv.getTypeUtils(), processingEnv.getElementUtils())
                .ifPresent(value -> {
                    FieldsSource source =
                            new FieldsSource(value, processingEnv.getTypeUtils(), processingEnv.getElementUtils());
                    write(value.folder() + "." + value.table(), source.text(), type);
                    index.add(value);
                });
    }

    private void write(String name, String text, TypeElement type) {
        try (Writer writer =
                processingEnv.getFiler().createSourceFile(name, type).openWriter()) {
            writer.write(text);
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "cannot write " + name + ": " + e, type);
        }
    }

    /** Returns whether a type inherits from the setters, directly or through a class written by hand. */
    private boolean inherits(TypeElement type, String setters) {
        TypeMirror parent = type.getSuperclass();
        return parent.toString().equals(setters)
                || (processingEnv.getTypeUtils().asElement(parent) instanceof TypeElement element
                        && inherits(element, setters));
    }
}
