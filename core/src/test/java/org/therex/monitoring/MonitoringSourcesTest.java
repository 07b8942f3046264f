package org.therex.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.source.Evidence;
import org.therex.source.EvidenceStrength;
import org.therex.source.Source;

class MonitoringSourcesTest {

    private static final PainProfile PAIN = PainProfile.greenTo3AmberTo5();

    private static ImmutableList<Evidence> evidence() {
        return Stream.of(
                        Stream.of(
                                PAIN.evidence(),
                                PAIN.settling().orElseThrow().evidence(),
                                PAIN.trend().orElseThrow().evidence(),
                                PAIN.persistence().orElseThrow().evidence(),
                                DirectionRule.repeatedMovements().evidence()),
                        Stream.of(StopSigns.general(), StopSigns.pregnancy(), StopSigns.articles())
                                .flatMap(ImmutableList::stream)
                                .map(StopSign::evidence))
                .flatMap(stream -> stream)
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void everyRuleTellsItsSourceOrThatItIsProposed() {
        assertThat(evidence()).hasSize(23).allSatisfy(evidence -> {
            assertThat(evidence.asOf()).isEqualTo(LocalDate.of(2026, 11, 21));
            assertThat(evidence.sources().isEmpty()).isEqualTo(evidence.strength() == EvidenceStrength.PROPOSED);
        });
    }

    @Test
    void everySourceIsUsed() {
        assertThat(MonitoringSources.all())
                .extracting(source -> source.id().value())
                .containsExactly("s18", "s27", "s53", "s60", "childs-2005");
        assertThat(evidence())
                .flatExtracting(Evidence::sources)
                .containsAll(MonitoringSources.all().stream().map(Source::id).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "s18, WEAK, mdtherapeutics.com (2025)",
        "s18, WEAK, ccofutah.com",
        "s18, WEAK, reliefcarechiropractic.com",
        "s27, GUIDELINE, American College of Obstetricians and Gynecologists",
        "s27, GUIDELINE, babymed.com",
        "s53, CONVENTION, providephysiotherapy.org.uk",
        "s53, CONVENTION, pelvico.ca",
        "s53, CONVENTION, peak-physio.com.au",
        "s53, CONVENTION, cairnhillphysiotherapy.co.nz",
        "s53, CONVENTION, fusionphysiochilliwack.com",
        "s53, CONVENTION, differ in their bands",
        "childs-2005, CONVENTION, 'Childs JD, Piva SR, Fritz JM, Spine 2005;30(11):1331-1334'",
        "s60, CONVENTION, geisinger.org",
        "s60, CONVENTION, allinahealth.org"
    })
    void aRuleSaysInWordsWhoSaysSo(String source, EvidenceStrength strength, String said) {
        assertThat(evidence())
                .filteredOn(evidence ->
                        evidence.sources().stream().anyMatch(id -> id.value().equals(source)))
                .isNotEmpty()
                .allSatisfy(evidence -> {
                    assertThat(evidence.strength()).isEqualTo(strength);
                    assertThat(evidence.note().orElseThrow()).contains(said);
                });
    }

    @Test
    void signsOfArticlesNameTheirArticle() {
        assertThat(StopSigns.articles())
                .allSatisfy(sign -> assertThat(sign.evidence().strength()).isEqualTo(EvidenceStrength.STATED));
        assertThat(StopSigns.articles())
                .extracting(sign -> sign.evidence().sources().toString())
                .containsExactly("[article-002]", "[article-002]", "[article-001]", "[article-003]");
    }
}
