package org.therex.house;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Each class stands on a floor of the house and sees its own package and the floors below. */
final class DownwardsCondition extends ArchCondition<JavaClass> {

    private final String root;
    private final ImmutableList<ImmutableSet<String>> floors;

    DownwardsCondition(String root, ImmutableList<ImmutableSet<String>> floors) {
        super("see nothing beside or above them in " + floors);
        this.root = root + ".";
        this.floors = floors;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        // At the root stands nothing but the style of the generated classes, which names the exception that they throw.
        if ((type.getSimpleName().equals("package-info") || type.isAnnotation())
                && !type.getPackageName().startsWith(root)) {
            return;
        }
        if (floorOf(type) < 0) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " stands on no floor"));
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass seen = dependency.getTargetClass().getBaseComponentType();
            if (seen.getPackageName().startsWith(root)
                    && !seen.getPackageName().equals(type.getPackageName())
                    && floorOf(seen) >= floorOf(type)) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    private int floorOf(JavaClass type) {
        for (int floor = 0; floor < floors.size(); floor++) {
            if (floors.get(floor).stream()
                    .anyMatch(room -> type.getPackageName().equals(root + room))) {
                return floor;
            }
        }
        return -1;
    }
}
