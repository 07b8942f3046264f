package org.therex.json;

/**
 * A library that parses and generates JSON. Values, reports and texts do not depend on it. The default is Jackson 3; {@code
 * org.therex.json.jackson2.Jackson2} has the other one.
 *
 * <p>Do not implement it: {@link TherexFormat#withLibrary(JsonLibrary)} refuses other implementations.
 *
 * @see TherexFormat#withLibrary(JsonLibrary)
 */
public interface JsonLibrary {}
