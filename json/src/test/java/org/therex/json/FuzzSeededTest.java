package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real documents with a few bytes changed, in every way of reading: a short run, the same each time, of what the profile
 * {@code fuzz} does for a given time.
 */
class FuzzSeededTest {

    private static final int TRIES_PER_WAY = 30;

    private static final ImmutableList<byte[]> DOCUMENTS = FuzzSeeds.documents();
    private static final ImmutableList<byte[]> WORDS = words();

    private static ImmutableList<byte[]> words() {
        NavigableSet<String> words = FuzzSeeds.words();
        return words.stream()
                .map(word -> ('"' + word + '"').getBytes(StandardCharsets.UTF_8))
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<AnyInput.Way> ways() {
        return AnyInput.WAYS;
    }

    @ParameterizedTest
    @MethodSource("ways")
    void leadsToAValueOrAReport(AnyInput.Way way) {
        Random random = new Random(way.name().hashCode());
        for (int i = 0; i < TRIES_PER_WAY; i++) {
            byte[] document = DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                document = changed(document, random);
            }
            tryOut(way, document);
        }
    }

    private static void tryOut(AnyInput.Way way, byte[] document) {
        try {
            way.tried().accept(document);
        } catch (Throwable e) {
            throw new AssertionError(
                    way.name() + " of " + new String(document, StandardCharsets.ISO_8859_1).replaceAll("\\s+", " "), e);
        }
    }

    /** Returns the bytes with one change: a byte, a word, a part left out, doubled, nested or moved. */
    private static byte[] changed(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(1 << random.nextInt(10)));
        byte[] part = Arrays.copyOfRange(bytes, at, to);
        return switch (random.nextInt(8)) {
            case 0 -> spliced(bytes, at, Math.min(at + 1, bytes.length), new byte[] {(byte) random.nextInt()});
            case 1 -> spliced(bytes, at, at, WORDS.get(random.nextInt(WORDS.size())));
            case 2 -> spliced(bytes, at, to, new byte[0]);
            case 3 -> spliced(bytes, to, to, part);
            case 4 -> swappedText(bytes, at, WORDS.get(random.nextInt(WORDS.size())));
            case 5 -> swappedText(bytes, at, PIECES.get(random.nextInt(PIECES.size())));
            case 6 -> spliced(bytes, at, at, PIECES.get(random.nextInt(PIECES.size())));
            default -> Arrays.copyOf(bytes, at);
        };
    }

    private static final ImmutableList<byte[]> PIECES = pieces(
            "null",
            "true",
            "-0",
            "1e999999999",
            "1E-999999999",
            "0.1",
            "99999999999999999999",
            "NaN",
            "{}",
            "[]",
            "\"\"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "[".repeat(40),
            "{\"a\":".repeat(40),
            "\uFEFF",
            "\u2028",
            "/**/",
            "9".repeat(65));

    private static ImmutableList<byte[]> pieces(String... texts) {
        return Arrays.stream(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .collect(ImmutableList.toImmutableList());
    }

    /** Puts a piece in place of the next whole text, if there is one. */
    private static byte[] swappedText(byte[] bytes, int at, byte[] piece) {
        int from = find(bytes, at);
        int to = find(bytes, from + 1);
        return to == bytes.length ? spliced(bytes, at, at, piece) : spliced(bytes, from, to + 1, piece);
    }

    private static int find(byte[] bytes, int at) {
        int index = at;
        while (index < bytes.length && bytes[index] != '"') {
            index++;
        }
        return Math.min(index, bytes.length);
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
        byte[] result = Arrays.copyOf(bytes, bytes.length - (to - from) + piece.length);
        System.arraycopy(piece, 0, result, from, piece.length);
        System.arraycopy(bytes, to, result, from + piece.length, bytes.length - to);
        return result;
    }

    @Test
    void startsFromDocumentsThatLeadToValues() {
        for (TherexFormat<?> format :
                ImmutableList.of(TherexJson.programs(), TherexJson.exercises(), TherexJson.rules())) {
            assertThat(DOCUMENTS)
                    .as("documents of %s", format)
                    .anyMatch(document -> format.read(document).findValue().isPresent());
        }
        assertThat(WORDS).hasSizeGreaterThan(500);
    }
}
