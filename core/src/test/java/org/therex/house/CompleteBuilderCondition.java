package org.therex.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;

/**
 * Each accessor of a value can be set through the builder that callers see.
 *
 * <p>The generated builder has a field named as each accessor. A setter is a public method of the declared builder whose
 * generated body touches that field; so it may bear another name than the accessor, such as {@code addStep}. The declared
 * builder inherits it from the class of setters that our processor writes, or is a class {@code XBuilder} beside the value
 * {@code X} with a logic of its own, which calls the generated setters.
 */
final class CompleteBuilderCondition extends ArchCondition<JavaClass> {

    CompleteBuilderCondition() {
        super("have a builder that sets every accessor");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Optional<JavaClass> declared =
                find(type, type.getSimpleName() + "$Builder").or(() -> find(type, type.getSimpleName() + "Builder"));
        Optional<JavaClass> generated = find(type, "Immutable" + type.getSimpleName() + "$Builder");
        if (declared.isEmpty() || generated.isEmpty()) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " has no builder of its own"));
            return;
        }
        for (JavaField attribute : generated.get().getFields()) {
            boolean isAccessor = type.getAllMethods().stream()
                    .anyMatch(method -> method.getName().equals(attribute.getName())
                            && method.getRawParameterTypes().isEmpty());
            if (isAccessor && !isSet(attribute, declared.get())) {
                String message = type.getName() + "." + attribute.getName() + "() cannot be set through its builder";
                events.add(SimpleConditionEvent.violated(type, message));
            }
        }
    }

    private static boolean isSet(JavaField attribute, JavaClass declared) {
        return attribute.getAccessesToSelf().stream()
                .map(access -> access.getOrigin())
                .filter(origin ->
                        origin instanceof JavaMethod && origin.getOwner().equals(attribute.getOwner()))
                .map(origin -> (JavaMethod) origin)
                .anyMatch(setter -> declares(declared, setter) || calls(declared, setter));
    }

    private static boolean declares(JavaClass declared, JavaMethod setter) {
        return declared.getMethods().stream()
                .anyMatch(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && method.getName().equals(setter.getName())
                        && method.getRawParameterTypes().equals(setter.getRawParameterTypes()));
    }

    private static boolean calls(JavaClass declared, JavaMethod setter) {
        return setter.getAccessesToSelf().stream()
                .map(access -> access.getOriginOwner())
                .anyMatch(owner -> owner.equals(declared)
                        || declared.getAllRawSuperclasses().contains(owner));
    }

    private static Optional<JavaClass> find(JavaClass beside, String name) {
        return beside.getPackage().getClasses().stream()
                .filter(type -> type.getName().equals(beside.getPackageName() + "." + name))
                .findFirst();
    }
}
