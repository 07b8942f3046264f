package org.therex.monitoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.therex.source.Evidence;
import org.therex.source.EvidenceStrength;
import org.therex.source.Source;
import org.therex.source.SourceId;

/**
 * The sources of the built-in monitoring rules, with notes on the parts that we read.
 *
 * <p>The signs from the source articles cite the articles, which belong to the exercises.
 */
public final class MonitoringSources {

    /** The day on which the rules were last checked against their sources. */
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private static final Source REPEATED_MOVEMENTS = source(
            "s18",
            "Pages of clinics on repeated movements and the direction of symptoms",
            "mdtherapeutics.com (2025), ccofutah.com, reliefcarechiropractic.com",
            "A weak source: pages of the web.");
    private static final Source OBSTETRICIANS = source(
            "s27",
            "Warning signs of the American College of Obstetricians and Gynecologists, as a second source lists them",
            "babymed.com",
            "The passages that matter here were seen, not the original.");
    private static final Source PAIN_BANDS = source(
            "s53",
            "Leaflets of physiotherapy clinics on pain bands, which differ in their bands",
            "providephysiotherapy.org.uk, pelvico.ca, peak-physio.com.au, cairnhillphysiotherapy.co.nz,"
                    + " fusionphysiochilliwack.com",
            "The passages that matter here were seen.");
    private static final Source HOSPITALS = source(
            "s60",
            "Advice of hospitals to people who exercise",
            "geisinger.org, allinahealth.org",
            "The passages that matter here were seen.");

    private static final Source MEASUREMENT_ERROR = source(
            "childs-2005",
            "Responsiveness of the numeric pain rating scale in patients with low back pain",
            "Childs JD, Piva SR, Fritz JM, Spine 2005;30(11):1331-1334",
            "Only the abstract was seen. Standard error of measurement 1.02, minimum detectable change 2 points.");

    private MonitoringSources() {}

    /** Returns all sources. */
    public static ImmutableList<Source> all() {
        return ImmutableList.of(REPEATED_MOVEMENTS, OBSTETRICIANS, PAIN_BANDS, HOSPITALS, MEASUREMENT_ERROR);
    }

    static Evidence repeatedMovements() {
        return from(REPEATED_MOVEMENTS, EvidenceStrength.WEAK);
    }

    static Evidence obstetricians() {
        return from(OBSTETRICIANS, EvidenceStrength.GUIDELINE);
    }

    static Evidence painBands() {
        return from(PAIN_BANDS, EvidenceStrength.CONVENTION);
    }

    /** Returns the evidence for a clinics' rule about a difference, which must exceed the measurement error. */
    static Evidence painBandsAndError() {
        Evidence clinics = painBands();
        return clinics.toBuilder()
                .source(MEASUREMENT_ERROR.id())
                .note(clinics.note().orElseThrow() + "; measurement error: "
                        + MEASUREMENT_ERROR.publisher().orElseThrow())
                .build();
    }

    static Evidence hospitals() {
        return from(HOSPITALS, EvidenceStrength.CONVENTION);
    }

    static Evidence article(String article) {
        return Evidence.builder()
                .strength(EvidenceStrength.STATED)
                .asOf(AS_OF)
                .source(SourceId.of(article))
                .build();
    }

    /** Returns the evidence for a choice of this library. */
    static Evidence proposed(String note) {
        return Evidence.builder()
                .strength(EvidenceStrength.PROPOSED)
                .asOf(AS_OF)
                .note(note)
                .build();
    }

    /** Returns evidence that names its source in the note, since monitoring has no list of sources. */
    private static Evidence from(Source source, EvidenceStrength strength) {
        return Evidence.builder()
                .strength(strength)
                .asOf(AS_OF)
                .source(source.id())
                .note(Stream.concat(source.title().stream(), source.publisher().stream())
                        .collect(Collectors.joining(": ")))
                .build();
    }

    private static Source source(String id, String title, String publisher, String seen) {
        return Source.builder()
                .id(SourceId.of(id))
                .title(title)
                .publisher(publisher)
                .note(seen)
                .build();
    }
}
