package org.therex.house;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** Whether all members that a caller can name are of types that a caller can name, those inherited from hidden types too. */
final class VisibleSignaturesCondition extends ArchCondition<JavaClass> {

    private static final String OURS = "org.therex";

    /** The packages that no module exports to callers. */
    private static final ImmutableSet<String> UNEXPORTED =
            ImmutableSet.of("org.therex.wire", "org.therex.json.binding");

    VisibleSignaturesCondition() {
        super("name only types that callers can name, in what they can call");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (hidden(type)) {
            return;
        }
        Stream.concat(Stream.concat(type.getAllMethods().stream(), type.getConstructors().stream()), fields(type))
                .filter(member -> member.getOwner().getPackageName().startsWith(OURS))
                .filter(VisibleSignaturesCondition::callable)
                .forEach(member -> {
                    String unseen = types(member).stream()
                            .filter(VisibleSignaturesCondition::hidden)
                            .map(JavaClass::getName)
                            .sorted()
                            .collect(joining(", "));
                    if (!unseen.isEmpty()) {
                        events.add(SimpleConditionEvent.violated(member, member.getFullName() + " names " + unseen));
                    }
                });
    }

    private static Stream<JavaField> fields(JavaClass type) {
        return type.getAllFields().stream();
    }

    private static Set<JavaClass> types(JavaMember member) {
        return member instanceof JavaCodeUnit code
                ? code.getAllInvolvedRawTypes()
                : ((JavaField) member).getType().getAllInvolvedRawTypes();
    }

    /** A protected member can be called where somebody may extend its type, which is nowhere with us. */
    private static boolean callable(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                && !member.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !member.getModifiers().contains(JavaModifier.BRIDGE);
    }

    private static boolean hidden(JavaClass type) {
        JavaClass plain = type.getBaseComponentType();
        return plain.getPackageName().startsWith(OURS)
                && (UNEXPORTED.contains(plain.getPackageName())
                        || !plain.getModifiers().contains(JavaModifier.PUBLIC)
                        || plain.getEnclosingClass()
                                .map(VisibleSignaturesCondition::hidden)
                                .orElse(false));
    }
}
