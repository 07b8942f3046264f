package org.therex.wire;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;

/**
 * The bytes of a pack: its texts, each once; its id and edition; a table of contents; and the tokens of each document.
 * Thread-safe.
 *
 * <p>A pack begins with four bytes that name it and its version. Numbers are written in as few bytes as they take.
 */
public final class PackBytes {

    /** What a document of a pack holds. */
    public enum Kind {
        /** An exercise. */
        EXERCISE(0),
        /** A program. */
        PROGRAM(1),
        /** A set of rules. */
        RULES(2);

        private final int code;

        Kind(int code) {
            this.code = code;
        }
    }

    private static final byte[] MARK = {'T', 'x', 'P', '1'};
    private static final Kind[] KINDS = {Kind.EXERCISE, Kind.PROGRAM, Kind.RULES};

    private final byte[] bytes;
    private int at = MARK.length;
    private final char[] characters;
    private final int[] starts;
    // Each text is made when it is first asked for; a race of two threads makes it twice.
    private final @Nullable String[] texts;
    private final String id;
    private final String edition;
    private final Map<Kind, Map<String, Supplier<CompactTokens>>> entries = new EnumMap<>(Kind.class);
    /** Where the tokens of the first document are. */
    private final int documents;

    private PackBytes(byte[] bytes) {
        this.bytes = bytes;
        this.starts = new int[count() + 1];
        this.texts = new String[starts.length - 1];
        for (int i = 0; i < texts.length; i++) {
            starts[i + 1] = starts[i] + count();
        }
        int length = count();
        this.characters = new String(bytes, at, length, StandardCharsets.UTF_8).toCharArray();
        at += length;
        this.id = text(next());
        this.edition = text(next());
        int end = 0;
        for (int left = count(); left > 0; left--) {
            Kind kind = KINDS[next()];
            String name = text(next());
            int from = end;
            int to = from + count();
            entries.computeIfAbsent(kind, any -> new LinkedHashMap<>()).put(name, () -> tokens(from, to));
            end = to;
        }
        this.documents = at;
        if (documents + end != bytes.length || characters.length != starts[texts.length]) {
            throw new IndexOutOfBoundsException(at);
        }
    }

    private CompactTokens tokens(int from, int to) {
        return new CompactTokens(this, documents + from, documents + to);
    }

    /**
     * Reads the texts and the table of contents.
     *
     * @throws InvalidValueException if the bytes are no pack of this version
     */
    public static PackBytes of(byte[] bytes) {
        if (bytes.length < MARK.length || !Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)) {
            throw invalid("must be a pack that this version of the library made, but begins otherwise");
        }
        try {
            return new PackBytes(bytes.clone());
        } catch (IndexOutOfBoundsException e) {
            throw (InvalidValueException)
                    invalid("must be whole, but was damaged").initCause(e);
        }
    }

    private static InvalidValueException invalid(String rule) {
        return new InvalidValueException(Issue.error(IssueCode.BAD_FORMAT, Path.root(), "'pack' " + rule));
    }

    private int next() {
        long read = number(at);
        at = (int) (read >>> 32);
        return (int) read;
    }

    /** Returns the next number, which counts what takes at least a byte each. */
    private int count() {
        return Objects.checkIndex(next(), bytes.length);
    }

    /** Returns the number at a place in the low half, and the place after it in the high half; it ends with the bytes. */
    long number(int place) {
        int number = 0;
        int from = place;
        int shift = 0;
        byte part;
        do {
            part = bytes[from++];
            number |= (part & 0x7F) << shift;
            shift += 7;
        } while (part < 0 && from < bytes.length);
        return ((long) from << 32) | (number & 0xFFFFFFFFL);
    }

    int code(int place) {
        return bytes[place];
    }

    char[] characters() {
        return characters;
    }

    boolean hasText(int number) {
        return number >= 0 && number < texts.length;
    }

    int start(int text) {
        return starts[text];
    }

    String text(int number) {
        String text = texts[number];
        if (text == null) {
            text = new String(characters, starts[number], starts[number + 1] - starts[number]);
            texts[number] = text;
        }
        return text;
    }

    /** Returns the id of the catalog of the exercises. */
    public String id() {
        return id;
    }

    /** Returns the edition of the catalog of the exercises. */
    public String edition() {
        return edition;
    }

    /** Returns the documents of a kind by their identifiers, in the order in which they were packed. */
    public ImmutableMap<String, Supplier<CompactTokens>> entries(Kind kind) {
        return ImmutableMap.copyOf(entries.getOrDefault(kind, Map.of()));
    }

    /** Makes the bytes of a pack. */
    public static final class Writer {

        private final Map<String, Integer> texts = new LinkedHashMap<>();
        private final ByteArrayDataOutput contents = ByteStreams.newDataOutput();
        private final ByteArrayDataOutput documents = ByteStreams.newDataOutput();
        private final String id;
        private final String edition;
        private int count;

        /** Makes a pack without documents. */
        public Writer(String id, String edition) {
            this.id = id;
            this.edition = edition;
        }

        private int text(String text) {
            return texts.computeIfAbsent(text, added -> texts.size());
        }

        /** Adds a document. */
        public void add(Kind kind, String id, Consumer<? super WireSink> document) {
            CompactSink sink = new CompactSink(texts);
            document.accept(sink);
            byte[] tokens = sink.toBytes();
            CompactSink.number(contents, kind.code);
            CompactSink.number(contents, text(id));
            CompactSink.number(contents, tokens.length);
            documents.write(tokens);
            count++;
        }

        /** Returns the bytes. */
        public byte[] toBytes() {
            int named = text(id);
            int edited = text(edition);
            ByteArrayDataOutput out = ByteStreams.newDataOutput();
            out.write(MARK);
            CompactSink.number(out, texts.size());
            texts.keySet().forEach(text -> CompactSink.number(out, text.length()));
            byte[] all = String.join("", texts.keySet()).getBytes(StandardCharsets.UTF_8);
            CompactSink.number(out, all.length);
            out.write(all);
            CompactSink.number(out, named);
            CompactSink.number(out, edited);
            CompactSink.number(out, count);
            out.write(contents.toByteArray());
            out.write(documents.toByteArray());
            return out.toByteArray();
        }
    }
}
