package org.therex.json.jackson2;

import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import org.jspecify.annotations.Nullable;
import org.therex.json.binding.ShapesByType;

/** An introspector that names values by their public types instead of the generated ones. */
final class VisibleNames extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    private final ShapesByType shapes;

    VisibleNames(ShapesByType shapes) {
        this.shapes = shapes;
    }

    @Override
    public @Nullable PropertyName findRootName(AnnotatedClass type) {
        String name = shapes.findRootName(type.getRawType());
        return name == null ? null : PropertyName.construct(name);
    }

    @Override
    public @Nullable String findTypeName(AnnotatedClass type) {
        Class<?> visible = ShapesByType.visible(type.getRawType());
        return visible == type.getRawType() ? null : visible.getSimpleName();
    }
}
