package org.therex.prescription;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of a value whose builder does more than set: it is that of all other values, except that the generated methods
 * of the builder are named {@code initSets} and {@code addRest}, so that the public ones can be written by hand.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        get = "*",
        depluralize = true,
        add = "add*",
        init = "init*",
        build = "create",
        builder = "new",
        allowedClasspathAnnotations = {Override.class},
        fallbackNullableAnnotation = org.jspecify.annotations.Nullable.class,
        jacksonIntegration = false,
        deferCollectionAllocation = true,
        throwForInvalidImmutableState = org.therex.check.InvalidValueException.class,
        defaults = @Value.Immutable(copy = false))
@interface GuardedStyle {}
