package org.therex;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style in which every value class is generated.
 *
 * <p>It is gone from the class files: a caller's compiler would else warn that it cannot find the generator's annotations.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        // Our own processor writes the setters of the nested class Builder; the generated one is behind them.
        typeInnerBuilder = "NoBuilder",
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
        deferCollectionAllocation = true,
        throwForInvalidImmutableState = org.therex.check.InvalidValueException.class,
        defaults = @Value.Immutable(copy = false))
@interface ValueStyle {}
