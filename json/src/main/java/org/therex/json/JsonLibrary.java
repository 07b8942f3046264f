package org.therex.json;

/**
 * A library that takes apart and puts together the text of documents. Which one it is makes no difference to values, reports
 * and texts. It is Jackson 3 where nothing is said; {@code org.therex.json.jackson2.Jackson2} has the other one.
 *
 * <p>Not to be implemented by others: {@link TherexFormat#with(JsonLibrary)} refuses another.
 *
 * @see TherexFormat#with(JsonLibrary)
 */
public interface JsonLibrary {}
