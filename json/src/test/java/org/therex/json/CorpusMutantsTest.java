package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.check.Issue;
import org.therex.json.Corpus.Case;
import org.therex.json.Corpus.Fault;

/** Schema and both readers agree on changed copies of the corpus, apart from what no schema can state. */
class CorpusMutantsTest {

    /** The number of copies of each document; the profile nightly has ten times as many. */
    private static final int MUTANTS = Integer.getInteger("therex.mutants", 4);

    private static final Pattern FIELD = Pattern.compile("^'([A-Za-z]+)");

    /** What our reader alone refuses: codes, and the fields of which their issues are. */
    private static final ImmutableListMultimap<String, String> READER_ALONE = table("""
            bad-format: address prescription title zone
            conflict: absentSigns alternatives decision diastolic direction first least level mostGreen
            conflict: mostSevereIfAnswered person reached recommendation remedies repetitions rule schedules sets
            conflict: sleeps timedLevels
            duplicate: attribution bands citation demands entries id intensities place prescription rules steps
            empty: anyOf
            out-of-range: kilograms phases rating sets timeBoxSeconds
            reversed-range: least
            too-long: alternatives
            unknown-reference: catalog condition exercise modifications reached remedies then
            """);

    private static ImmutableListMultimap<String, String> table(String rows) {
        ImmutableListMultimap.Builder<String, String> table = ImmutableListMultimap.builder();
        rows.lines().forEach(row -> {
            int colon = row.indexOf(':');
            table.putAll(row.substring(0, colon), Splitter.on(' ').split(row.substring(colon + 2)));
        });
        return table.build();
    }

    static Stream<Case> documents() throws IOException {
        return Corpus.cases().stream().filter(each -> each.fault() == Fault.NONE || each.fault() == Fault.MEANING);
    }

    @Test
    void areMany() throws IOException {
        assertThat(documents().count()).isGreaterThan(800);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areReadAlike(Case document) {
        String text = Corpus.withoutMark(new String(document.bytes(), StandardCharsets.UTF_8));
        Mutants mutants = new Mutants(text, document.file().hashCode());
        SoftAssertions all = new SoftAssertions();
        for (int i = 0; i < MUTANTS; i++) {
            String mutant = mutants.next();
            ReadResult<?> read = Corpus.read(document.format(), mutant);
            boolean accepted = read.findValue().isPresent();
            all.assertThat(Corpus.readByJackson2(document.format(), mutant))
                    .as("Jackson 2 of %s", mutant)
                    .isEqualTo(read);
            if (Corpus.schemaAccepts(document.format(), mutant)) {
                all.assertThat(read.report().errors())
                        .as("refused by the reader alone: %s", mutant)
                        .allMatch(CorpusMutantsTest::isInTable);
            } else {
                all.assertThat(accepted)
                        .as("refused by the schema alone: %s", mutant)
                        .isFalse();
            }
        }
        all.assertAll();
    }

    private static boolean isInTable(Issue issue) {
        Matcher field = FIELD.matcher(issue.message());
        return field.find() && READER_ALONE.containsEntry(issue.code().toString(), field.group(1));
    }
}
