package org.therex.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the identity of names, over ten scripts. */
class NameFormPropertyTest {

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> words = Arbitraries.oneOf(
                word('a', 'z'), // Latin
                word('à', 'ý'), // Latin with accents
                word('а', 'џ'), // Cyrillic
                word('ά', 'ώ'), // Greek
                word('ա', 'ֆ'), // Armenian
                word('א', 'ת'), // Hebrew
                word('ب', 'غ'), // Arabic
                word('क', 'ह'), // Devanagari
                word('가', '힣'), // Korean
                word('一', '龥'), // Chinese
                word('あ', 'ん')); // Japanese
        return words.list().ofMinSize(1).ofMaxSize(4).map(list -> String.join(" ", list));
    }

    private static Arbitrary<String> word(char first, char last) {
        return Arbitraries.strings()
                .withCharRange(first, last)
                .ofMinLength(1)
                .ofMaxLength(6)
                .filter(text -> text.codePoints().allMatch(Character::isLetter));
    }

    @Property
    void theDecomposedNameIsTheSame(@ForAll("names") String name) {
        assertThat(NameForm.of(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(NameForm.of(name));
        assertThat(NameForm.of(Normalizer.normalize(name, Normalizer.Form.NFC))).isEqualTo(NameForm.of(name));
    }

    @Property
    void letterCaseMakesNoDifference(@ForAll("names") String name) {
        assertThat(NameForm.of(name.toUpperCase(Locale.ROOT))).isEqualTo(NameForm.of(name));
        assertThat(NameForm.of(name.toLowerCase(Locale.ROOT))).isEqualTo(NameForm.of(name));
    }

    @Property
    void noLetterIsLost(@ForAll("names") String name) {
        long letters = Normalizer.normalize(name, Normalizer.Form.NFC)
                .codePoints()
                .filter(Character::isLetter)
                .count();
        long kept = NameForm.of(name).codePoints().filter(Character::isLetter).count();
        long words = name.chars().filter(c -> c == ' ').count() + 1;
        // A plural loses its ending.
        assertThat(kept).isGreaterThanOrEqualTo(letters - 2 * words);
        assertThat(NameForm.of(name)).isNotEmpty();
    }

    @Property
    void theFormOfAFormIsTheForm(@ForAll("names") String name) {
        assertThat(NameForm.of(NameForm.of(name))).isEqualTo(NameForm.of(name));
    }

    @Property
    void theFormOfAnyTextIsSettled(@ForAll String text) {
        assertThat(NameForm.of(NameForm.of(text))).isEqualTo(NameForm.of(text));
    }

    @Property
    void anotherLetterMakesAnotherName(@ForAll("names") String name) {
        assertThat(NameForm.of(name + " ж")).isNotEqualTo(NameForm.of(name + " з"));
        assertThat(NameForm.of(name + " ü")).isNotEqualTo(NameForm.of(name + " u"));
        assertThat(NameForm.of(name + " 🟢")).isNotEqualTo(NameForm.of(name + " 🔴"));
    }
}
