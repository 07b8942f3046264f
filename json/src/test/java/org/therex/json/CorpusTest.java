package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.json.Corpus.Case;
import org.therex.json.Corpus.Fault;

/** Our reader and the published schema do with each document of the corpus what its index expects. */
class CorpusTest {

    static Stream<Case> cases() throws IOException {
        return Corpus.cases().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReadAsExpected(Case expected) {
        assertThat(Corpus.disagreements(expected)).as(expected.file()).isEmpty();
    }

    @Test
    void theIndexListsAllDocumentsThatThereAre() throws IOException {
        assertThat(Corpus.cases().stream().map(Case::file)).containsExactlyInAnyOrderElementsOf(Corpus.files());
        assertThat(Corpus.files()).hasSizeGreaterThan(300);
    }

    @Test
    void foldersSayWhatTheIndexSays() throws IOException {
        assertThat(Corpus.cases())
                .allSatisfy(each ->
                        assertThat(each.file()).contains(each.fault() == Fault.NONE ? "/shouldPass/" : "/shouldFail/"));
        assertThat(Corpus.cases())
                .allSatisfy(each -> assertThat(each.issues().isEmpty()).isEqualTo(each.fault() == Fault.NONE));
    }
}
