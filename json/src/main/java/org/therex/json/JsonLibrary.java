package org.therex.json;

import org.therex.json.wire.Binding;

/**
 * A library that takes apart and puts together the text of documents. Which one it is makes no difference to values, reports
 * and texts. It is Jackson 3 where nothing is said; {@code org.therex.json.jackson2.Jackson2} has the other one.
 *
 * <p>Not to be implemented by others: what it makes is no part of the interface of this module.
 *
 * @see JsonFormat#with(JsonLibrary)
 */
public interface JsonLibrary {

    /** Makes what reads and writes; meant for this module alone. */
    Binding binding(JsonLimits limits);
}
