package org.therex.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Writes the setters of builders.
 *
 * <p>For each value type {@code X} that Immutables generates and whose nested class {@code Builder} inherits from
 * {@code XSetters}, it writes {@code XSetters}: a setter for each attribute, an adder for each collection, {@code from} and {@code build}, with
 * Javadoc from the accessors. Each refuses null by the name of its parameter. What is special about a builder stays in the
 * nested class by hand.
 */
@SupportedAnnotationTypes("org.immutables.value.Value.Immutable")
public final class BuilderProcessor extends AbstractProcessor {

    /** Makes the processor; javac does. */
    public BuilderProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).forEach(this::process);
        }
        return false;
    }

    private void process(TypeElement type) {
        String setters = type.getSimpleName() + "Setters";
        boolean wanted = ElementFilter.typesIn(type.getEnclosedElements()).stream()
                .filter(nested -> nested.getSimpleName().contentEquals("Builder"))
                .anyMatch(nested -> inherits(nested, setters));
        if (!wanted) {
            return;
        }
        String text = SettersSource.of(type, processingEnv.getElementUtils());
        String name = processingEnv.getElementUtils().getPackageOf(type).getQualifiedName() + "." + setters;
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
