package org.therex.wire;

import java.math.BigDecimal;

/** Where JSON is written to: all that writing needs of a JSON library. */
public interface WireSink {

    /** Starts an object. */
    void startObject();

    /** Ends an object. */
    void endObject();

    /** Starts a list. */
    void startList();

    /** Ends a list. */
    void endList();

    /** Writes the name of a field. */
    void name(WireName name);

    /** Writes the name of a field that is not known beforehand. */
    void name(String name);

    /** Writes a word. */
    void text(WireName word);

    /** Writes a text. */
    void text(String text);

    /** Writes a number. */
    void number(int number);

    /** Writes a number in plain notation, without exponent. */
    void number(BigDecimal number);

    /** Writes a number the way it was written in another document. */
    void number(String literal);

    /** Writes a truth value. */
    void truth(boolean value);

    /** Writes a null. */
    void nothing();

    /** Writes a value as before if that has been kept, which a sink need not do; returns false if nothing was written. */
    default <T> boolean again(Shape<T> shape, T value) {
        return false;
    }
}
