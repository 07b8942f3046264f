package org.therex.lowback;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.net.URI;
import org.therex.monitoring.MonitoringSources;
import org.therex.source.Source;
import org.therex.source.SourceId;

/** The sources of the rules of {@link LowBackRules}, and how much of each was seen. */
final class RuleSources {

    private static final String ABSTRACT = "The abstract was seen.";
    private static final String PASSAGE = "The passages that matter here were seen.";
    private static final String FRONT = "Only the front matter was seen.";
    private static final String WEAK = "A weak source: pages of the web.";

    private RuleSources() {}

    static ImmutableList<Source> all() {
        return ImmutableList.<Source>builder()
                .addAll(guidelinesAndRedFlags())
                .addAll(spine())
                .addAll(limbsAndPregnancy())
                .addAll(others())
                .addAll(sharedWithMonitoring())
                .build();
    }

    private static ImmutableList<Source> sharedWithMonitoring() {
        ImmutableSet<SourceId> shared = ImmutableSet.of(SourceId.of("s18"), SourceId.of("s60"));
        return MonitoringSources.all().stream()
                .filter(source -> shared.contains(source.id()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Source> guidelinesAndRedFlags() {
        return ImmutableList.of(
                source(
                                "s1",
                                "Interventions for the management of low back pain: clinical practice guideline, revision of 2021",
                                PASSAGE)
                        .publisher("AOPT and APTA, Journal of Orthopaedic & Sports Physical Therapy 51(11)")
                        .build(),
                source("s2", "NG59, low back pain and sciatica, 2016 with updates of 2020: chapter on exercise", FRONT)
                        .publisher("NICE")
                        .address(URI.create("https://www.ncbi.nlm.nih.gov/books/NBK410131"))
                        .build(),
                source("s3", "Finucane 2020: international framework for red flags", ABSTRACT)
                        .publisher("Journal of Orthopaedic & Sports Physical Therapy 50(7)")
                        .build(),
                source("s4", "National pathway for suspected cauda equina syndrome, March 2024", PASSAGE)
                        .publisher("Physiotherapy (CSP)")
                        .address(
                                URI.create(
                                        "https://www.csp.org.uk/journal/article/physiotherapy-journal-march-2024/national-suspected-cauda-equina-syndrome-pathway"))
                        .build(),
                source("s5", "Page on cauda equina syndrome", PASSAGE)
                        .publisher("NHS, Torbay and South Devon")
                        .build(),
                source("s6", "Criteria of inflammatory back pain, 2009", PASSAGE)
                        .publisher("ASAS")
                        .address(URI.create("https://empendium.com/mcmtextbook/table/031_6932"))
                        .build(),
                source("s7", "Danve 2024: axial spondyloarthritis", ABSTRACT)
                        .address(URI.create("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC11460014"))
                        .build());
    }

    private static ImmutableList<Source> spine() {
        return ImmutableList.of(
                source("s8", "Brooke-Wavell 2022: consensus on exercise and osteoporosis", ABSTRACT)
                        .publisher("British Journal of Sports Medicine")
                        .address(URI.create("https://eprints.keele.ac.uk/id/eprint/10791"))
                        .build(),
                source("s9", "Too Fit To Fracture, 2014 and 2015", ABSTRACT)
                        .publisher("Osteoporosis International")
                        .build(),
                source(
                                "s10",
                                "Sinaki and Mikkelsen 1984: flexion or extension exercises in osteoporosis of the spine",
                                ABSTRACT)
                        .address(URI.create("https://pubmed.ncbi.nlm.nih.gov/6487063"))
                        .build(),
                source("s11", "Bone Fit: basics of adapting Pilates", PASSAGE)
                        .publisher("Osteoporosis Canada")
                        .build(),
                source("s12", "Vanti 2021: spondylolisthesis and exercise", ABSTRACT)
                        .publisher("Archives of Physiotherapy 11:19")
                        .address(URI.create("https://doi.org/10.1186/s40945-021-00113-2"))
                        .build(),
                source("s13", "Nava-Bringas 2021: trial in degenerative spondylolisthesis", ABSTRACT)
                        .publisher("Physical Therapy 101(8)")
                        .address(URI.create("https://academic.oup.com/ptj/article/101/8/pzab108/6207866"))
                        .build(),
                source("s14", "Goetzinger 2020: spondylolysis in young athletes", ABSTRACT)
                        .publisher("Journal of Sports Medicine")
                        .build(),
                source("s15", "Bussi\u00e8res 2021: guideline on lumbar stenosis", ABSTRACT)
                        .publisher("The Journal of Pain")
                        .build(),
                source("s16", "Survey of physiotherapists about stenosis, and Matsuwaka 2018", ABSTRACT)
                        .publisher("BMC Musculoskeletal Disorders 10:121")
                        .build(),
                source("s17", "Systematic review of directional preference, 2011", ABSTRACT)
                        .publisher("Journal of Multidisciplinary Healthcare")
                        .address(URI.create("https://doi.org/10.2147/JMDH.S24733"))
                        .build(),
                source("s19", "Haddas: review of exercise after operations on the low back", ABSTRACT)
                        .address(URI.create("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC12268588"))
                        .build(),
                source("s20", "Pages of clinics on exercise after operations on the low back", WEAK)
                        .publisher("penrosept.com, fwbsi.com, opt.net.au")
                        .build());
    }

    private static ImmutableList<Source> limbsAndPregnancy() {
        return ImmutableList.of(
                source("s21", "Reimert: meta-analysis of hip precautions, searched to 2020; Korfitsen", ABSTRACT)
                        .build(),
                source("s22", "Page on hip precautions", WEAK)
                        .publisher("ageinplaceschool.com")
                        .build(),
                source("s23", "Vleeming 2008: European guideline on pelvic girdle pain", ABSTRACT)
                        .publisher("European Spine Journal")
                        .address(URI.create("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2518998"))
                        .build(),
                source("s24", "Leaflet on pelvic girdle pain", PASSAGE)
                        .publisher("Northern Care Alliance NHS")
                        .build(),
                source("s25", "Committee Opinion 804, 2020: exercise in pregnancy", ABSTRACT)
                        .publisher("American College of Obstetricians and Gynecologists")
                        .build(),
                source("s26", "Canadian guideline on activity in pregnancy, 2019", ABSTRACT)
                        .publisher("British Journal of Sports Medicine 52(21)")
                        .address(URI.create("https://bjsm.bmj.com/content/52/21/1339"))
                        .build(),
                source("s28", "Pages on exercise in pregnancy", WEAK)
                        .publisher("healthy-together.ca")
                        .build());
    }

    private static ImmutableList<Source> others() {
        return ImmutableList.of(
                source("s29", "Table of contraindications to exercise, 2024", PASSAGE)
                        .address(URI.create("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC10959113"))
                        .build(),
                source("s30", "Blood pressure in wall squats; news reports of a review of isometric training", ABSTRACT)
                        .address(URI.create("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC5882444"))
                        .build(),
                source("s31", "Ehrman 2020: exercise with an aortic aneurysm; Myers 2014", ABSTRACT)
                        .publisher("Journal of Cardiopulmonary Rehabilitation and Prevention 40(4)")
                        .build(),
                source("s32", "Jasien 2015: pressure in the eye during yoga", PASSAGE)
                        .publisher("PLoS One")
                        .address(URI.create("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC4689525"))
                        .build(),
                source("s33", "Table on exercise with complications of diabetes", PASSAGE)
                        .address(URI.create("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC6908414"))
                        .build(),
                source("s34", "Bartsch 2021: experts on foam rolling", ABSTRACT)
                        .publisher("Journal of Clinical Medicine")
                        .address(URI.create("https://doi.org/10.3390/jcm10225360"))
                        .build(),
                source("s35", "Guideline on venous thromboembolism, 2022", PASSAGE)
                        .publisher("APTA")
                        .build(),
                source("s36", "Page on massage and blood thinners", WEAK)
                        .publisher("scienceinsights.org")
                        .build(),
                source("s37", "Guidance on hypermobility; notes of a talk", FRONT)
                        .publisher("Ehlers-Danlos Society")
                        .build(),
                source("s38", "Experts on advice for reflux", ABSTRACT)
                        .address(URI.create("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC10695341"))
                        .build(),
                source("s39", "Guideline on benign positional vertigo, 2017", ABSTRACT)
                        .publisher("American Academy of Otolaryngology - Head and Neck Surgery")
                        .build(),
                source("s40", "Wylde 2019: kneeling after knee replacement", ABSTRACT)
                        .address(URI.create("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC6667980"))
                        .build(),
                source("s41", "Pages on wrist pain and carpal tunnel syndrome", WEAK)
                        .publisher("merrithew.com, blog.nasm.org")
                        .build(),
                source("s42", "Page on impingement of the shoulder", WEAK)
                        .publisher("purephysiotherapy.co.uk")
                        .build(),
                source("s43", "Pages on hernias", WEAK)
                        .publisher("droracle.ai, herniasolutions.com")
                        .build(),
                source("s44", "Thabet 2019: trial in diastasis recti", ABSTRACT)
                        .publisher("Journal of Musculoskeletal and Neuronal Interactions 19:62")
                        .build(),
                source("s45", "PAR-Q+ as others reproduce it", PASSAGE).build(),
                source("s61", "Snook 1998: less bending in the early morning", ABSTRACT)
                        .publisher("Spine 23:2601")
                        .build(),
                source("s63", "Pages of clinics on sciatica", WEAK)
                        .publisher("shawchiroandsport.com, biologyinsights.com")
                        .build(),
                source("s64", "Pelvic health hub: activity and exercise", PASSAGE)
                        .publisher("NHS, Bradford")
                        .build(),
                source("s65", "Definition of hypertension in the ESC/ESH guidelines of 2018", PASSAGE)
                        .publisher("European Society of Cardiology, E-Journal of Cardiology Practice 17")
                        .address(
                                URI.create(
                                        "https://www.escardio.org/Journals/E-Journal-of-Cardiology-Practice/Volume-17/definition-of-hypertension-and-pressure-goals-during-treatment-esc-esh-guidelin"))
                        .build());
    }

    private static Source.Builder source(String id, String title, String seen) {
        return Source.builder().id(SourceId.of(id)).title(title).note(seen);
    }
}
