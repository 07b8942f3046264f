package org.therex.wire;

import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import java.math.BigDecimal;
import java.util.Map;

/** Writes one document of a pack: a code a token, and after the codes of names, texts and numbers which text of the pack it is. */
final class CompactSink implements WireSink {

    static final int OBJECT_START = 0;
    static final int OBJECT_END = 1;
    static final int LIST_START = 2;
    static final int LIST_END = 3;
    static final int TRUE = 4;
    static final int FALSE = 5;
    static final int NULL = 6;
    static final int NAME = 7;
    static final int TEXT = 8;
    static final int INTEGER = 9;
    static final int DECIMAL = 10;

    private final Map<String, Integer> texts;
    private final ByteArrayDataOutput out = ByteStreams.newDataOutput();

    /**
     * Makes a sink.
     *
     * @param texts the texts of the pack so far, each with its number; it is added to
     */
    CompactSink(Map<String, Integer> texts) {
        this.texts = texts;
    }

    /** Writes a number from 0 on in as few bytes as it takes, seven bits each, the last byte without the eighth. */
    static void number(ByteArrayDataOutput out, int number) {
        int rest = number;
        while (rest > 0x7F) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    byte[] toBytes() {
        return out.toByteArray();
    }

    private void write(int code, String text) {
        out.writeByte(code);
        number(out, texts.computeIfAbsent(text, added -> texts.size()));
    }

    @Override
    public void startObject() {
        out.writeByte(OBJECT_START);
    }

    @Override
    public void endObject() {
        out.writeByte(OBJECT_END);
    }

    @Override
    public void startList() {
        out.writeByte(LIST_START);
    }

    @Override
    public void endList() {
        out.writeByte(LIST_END);
    }

    @Override
    public void name(WireName name) {
        write(NAME, name.text());
    }

    @Override
    public void name(String name) {
        write(NAME, name);
    }

    @Override
    public void text(WireName word) {
        write(TEXT, word.text());
    }

    @Override
    public void text(String text) {
        write(TEXT, text);
    }

    @Override
    public void number(int number) {
        write(INTEGER, Integer.toString(number));
    }

    @Override
    public void number(BigDecimal number) {
        number(number.toPlainString());
    }

    @Override
    public void number(String literal) {
        boolean integer = literal.chars().noneMatch(each -> each == '.' || each == 'e' || each == 'E');
        write(integer ? INTEGER : DECIMAL, literal);
    }

    @Override
    public void truth(boolean value) {
        out.writeByte(value ? TRUE : FALSE);
    }

    @Override
    public void nothing() {
        out.writeByte(NULL);
    }
}
