package org.therex.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.check.Path;
import org.therex.house.ValueType;
import org.therex.prescription.Prescription;
import org.therex.program.Program;
import org.therex.program.ProgramArbitraries;
import org.therex.source.Attribution;
import org.therex.source.Defect;

/** Which texts are looked at for placeholders, and what is taken for one. */
class TextChecksTest {

    private static List<String> found(String text) {
        return Review.none()
                .with(TextChecks.all().get(0))
                .check(Sample.program().purpose(text).item(Sample.BASE).build())
                .issues()
                .stream()
                .map(issue -> issue.details().getOrDefault("placeholder", "none"))
                .toList();
    }

    @Example
    void whatIsLeftInForLaterIsFoundInAllItsForms() {
        ImmutableMap.of(
                        "For [insert name here] at home", "[insert name here]",
                        "Dear {{patient}}, welcome", "{{patient}}",
                        "Dear <Your name>, welcome", "<Your name>",
                        "Ask for ____ first", "____",
                        "Dose tbd with the team", "tbd",
                        "(tba)", "tba",
                        "Todo: say why", "Todo:",
                        "todo", "todo",
                        "Hold ?? seconds", "??",
                        "Dear ${name}", "${name}")
                .forEach((text, placeholder) -> assertThat(found(text)).as(text).containsExactly(placeholder));
    }

    @Example
    void ordinaryWritingIsNone() {
        for (String text : List.of(
                "Really?? Yes.",
                "A <b>bold</b> word",
                "If pain < 3 and > 1, go on.",
                "Todo para la espalda",
                "See [1] and [a]",
                "Up... and down",
                "One line<br>and another")) {
            assertThat(found(text)).as(text).isEmpty();
        }
    }

    @Provide
    Arbitrary<Program> programs() {
        return ProgramArbitraries.programs();
    }

    /** Walks over all parts of a program and compares the texts in them with those that are looked at. */
    @Property
    void everyTextOfAProgramIsLookedAtWhereItStands(@ForAll("programs") Program program) {
        Map<Path, String> all = new TreeMap<>();
        collect(Path.root(), program, all);

        assertThat(all).containsKey(Path.of("title"));
        assertThat(ProgramTexts.of(program)).containsAllEntriesOf(all);
    }

    private static void collect(Path at, Object part, Map<Path, String> all) {
        if (part instanceof String text) {
            all.put(at, text);
        } else if (part instanceof Optional<?> optional) {
            optional.ifPresent(value -> collect(at, value, all));
        } else if (part instanceof Collection<?> several) {
            int index = 0;
            for (Object one : several) {
                collect(at.resolve(index++), one, all);
            }
        } else if (part instanceof Attribution || part instanceof Defect) {
            // Who says something, and what is wrong in a source: no texts of the program.
            assertThat(at.segments().isEmpty()).isFalse();
        } else if (part instanceof Prescription dose) {
            // Words for numbers are looked at in the words of the dose.
            collect(at.resolve("notes"), dose.notes(), all);
            collect(at.resolve("alternatives"), dose.alternatives(), all);
        } else if (part.getClass().getSimpleName().startsWith("Immutable")) {
            ValueType type = ValueType.of(part.getClass().getSuperclass());
            type.parts().forEach(field -> collect(at.resolve(field.getName()), type.get(part, field), all));
        }
    }

    /** A text that counts how often its characters are asked for. */
    private static final class Counting implements CharSequence {
        private final String text;
        private long reads;

        Counting(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            reads++;
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Example
    void placeholdersAreSearchedInLinearTime() {
        for (String part : List.of("{{", "${", "[name ", "<a>", "x", "?", "todo  ", "_ ", "<a ", " -")) {
            Counting text = new Counting(part.repeat(8_000 / part.length()) + "</");
            boolean unused = TextChecks.PLACEHOLDER.matcher(text).find();
            assertThat(text.reads).as(part).isLessThan(1_500L * text.length());
        }
    }
}
