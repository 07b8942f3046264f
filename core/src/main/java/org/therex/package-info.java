/**
 * The root of the library; it holds no types, only the style in which every value class below it is generated.
 *
 * <p>The generated classes stay package-private and each value type is a sealed abstract class, so that what a caller
 * sees is exactly what stands in the hand-written file.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        get = "*",
        depluralize = true,
        depluralizeDictionary = "alias:aliases",
        add = "*",
        init = "*",
        build = "create",
        builder = "new",
        allowedClasspathAnnotations = {Override.class},
        fallbackNullableAnnotation = org.jspecify.annotations.Nullable.class,
        jacksonIntegration = false,
        throwForInvalidImmutableState = org.therex.check.InvalidValueException.class,
        defaults = @Value.Immutable(copy = false))
package org.therex;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
