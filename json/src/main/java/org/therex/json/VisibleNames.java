package org.therex.json;

import org.jspecify.annotations.Nullable;
import org.therex.json.binding.ShapesByType;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** An introspector that names values by their public types instead of the generated ones. */
final class VisibleNames extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    private final ShapesByType shapes;

    VisibleNames(ShapesByType shapes) {
        this.shapes = shapes;
    }

    @Override
    public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass type) {
        String name = shapes.findRootName(type.getRawType());
        return name == null ? null : PropertyName.construct(name);
    }

    @Override
    public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
        Class<?> visible = ShapesByType.visible(type.getRawType());
        return visible == type.getRawType() ? null : visible.getSimpleName();
    }
}
