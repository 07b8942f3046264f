package org.therex.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.check.InvalidValueException;
import org.therex.term.Code;
import org.therex.term.Term;

class BodyPartTest {

    @Test
    void everyKindOfPartIsAmongAll() {
        assertThat(BodyPart.all())
                .contains(
                        BodyRegion.LOWER_BACK,
                        MuscleGroup.GLUTEALS,
                        Muscle.PIRIFORMIS,
                        Joint.HIP,
                        Structure.SCIATIC_NERVE)
                .hasSize(BodyRegion.values().length
                        + MuscleGroup.values().length
                        + Muscle.values().length
                        + Joint.values().length
                        + Structure.values().length);
    }

    @Test
    void idsAreUniqueOverAllKinds() {
        assertThat(BodyPart.all().stream().map(Term::id)).doesNotHaveDuplicates();
    }

    @Test
    void jointAndRegionOfOneNameHaveTheirOwnIds() {
        assertThat(BodyPart.parse("hip")).isEqualTo(BodyRegion.HIP);
        assertThat(BodyPart.parse("hip-joint")).isEqualTo(Joint.HIP);
        assertThat(BodyPart.parse("lumbar-spine")).isEqualTo(Joint.LUMBAR_SPINE);
        assertThat(Term.parse(Joint.class, "pelvis-joint")).isEqualTo(Joint.PELVIS);
    }

    @Test
    void unknownIdIsReportedWithTheNearest() {
        assertThat(BodyPart.find("gluteus-maximum")).isEmpty();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> BodyPart.parse("gluteus-maximum"))
                .withMessage("'bodyPart' must be a known word, but was \"gluteus-maximum\";"
                        + " did you mean \"gluteus-maximus\"?");
    }

    @Test
    void trunkHoldsWhatLiesInIt() {
        assertThat(BodyRegion.TRUNK.descendants())
                .contains(
                        BodyRegion.LOWER_BACK,
                        Muscle.TRANSVERSUS_ABDOMINIS,
                        MuscleGroup.ERECTOR_SPINAE,
                        Muscle.LEVATOR_ANI,
                        Joint.LUMBAR_SPINE,
                        Joint.PELVIS,
                        Structure.INTERVERTEBRAL_DISC)
                .doesNotContain(BodyRegion.TRUNK, BodyRegion.THIGH, BodyRegion.NECK, Joint.CERVICAL_SPINE, Joint.HIP);
    }

    @Test
    void partsAreOneStepDownAndParentsOneStepUp() {
        assertThat(MuscleGroup.PELVIC_DIAPHRAGM.parts())
                .containsExactlyInAnyOrder(Muscle.LEVATOR_ANI, Muscle.COCCYGEUS);
        assertThat(MuscleGroup.QUADRICEPS.parts())
                .containsExactlyInAnyOrder(
                        Muscle.RECTUS_FEMORIS,
                        Muscle.VASTUS_LATERALIS,
                        Muscle.VASTUS_MEDIALIS,
                        Muscle.VASTUS_INTERMEDIUS);
        assertThat(Muscle.RECTUS_FEMORIS.parents())
                .containsExactlyInAnyOrder(MuscleGroup.QUADRICEPS, MuscleGroup.HIP_FLEXORS);
        assertThat(Muscle.SOLEUS.ancestors())
                .containsExactlyInAnyOrder(
                        MuscleGroup.CALF,
                        BodyRegion.LOWER_LEG,
                        BodyRegion.LOWER_LIMB,
                        BodyRegion.LOWER_BODY,
                        BodyRegion.WHOLE_BODY);
        assertThat(Muscle.SOLEUS.parts()).isEmpty();
    }

    /** The region, group and muscle of each statement stands in the clinical reference or one of the articles. */
    @ParameterizedTest(name = "{0} is within {1}")
    @CsvSource({
        "lower-back, back",
        "back, trunk",
        "abdomen, trunk",
        "thorax, trunk",
        "perineum, pelvis",
        "buttock, pelvis",
        "buttock, lower-limb",
        "gluteus-maximus, gluteals",
        "gluteus-medius, gluteals",
        "gluteus-minimus, gluteals",
        "gluteals, buttock",
        "gluteals, hip",
        "piriformis, deep-hip-rotators",
        "piriformis, buttock",
        "deep-hip-rotators, hip-rotators",
        "psoas-major, hip-flexors",
        "iliacus, hip-flexors",
        "psoas-major, iliopsoas",
        "iliacus, iliopsoas",
        "sartorius, hip-flexors",
        "rectus-femoris, quadriceps",
        "vastus-lateralis, quadriceps",
        "quadriceps, thigh",
        "biceps-femoris, hamstrings",
        "semitendinosus, hamstrings",
        "semimembranosus, hamstrings",
        "hamstrings, thigh",
        "adductor-longus, thigh-adductors",
        "adductor-magnus, thigh-adductors",
        "gracilis, thigh-adductors",
        "pectineus, thigh-adductors",
        "gastrocnemius, calf",
        "tibialis-anterior, lower-leg",
        "transversus-abdominis, abdominals",
        "rectus-abdominis, superficial-abdominals",
        "lower-abdominals, abdominals",
        "external-oblique, obliques",
        "internal-oblique, obliques",
        "obliques, abdomen",
        "iliocostalis, erector-spinae",
        "longissimus, erector-spinae",
        "erector-spinae, lower-back",
        "multifidus, lower-back",
        "quadratus-lumborum, lower-back",
        "levator-ani, pelvic-floor",
        "coccygeus, pelvic-floor",
        "pelvic-floor, perineum",
        "abdominals, core",
        "back-extensors, core",
        "pelvic-floor, core",
        "rectus-abdominis, back-flexors",
        "erector-spinae, back-extensors",
        "back-extensors, trunk-extensors",
        "supraspinatus, rotator-cuff",
        "rotator-cuff, shoulder",
        "triceps-brachii, upper-limb",
        "lumbar-vertebra, vertebral-column",
        "intervertebral-disc, vertebral-column",
        "vertebral-column, back",
        "lumbar-spine, lower-back",
        "sacroiliac-joint, pelvis",
        "hip-joint, hip",
        "knee-joint, lower-limb",
        "wrist-joint, wrist",
        "sciatic-nerve, buttock",
        "thigh, lower-body",
        "hand, upper-body",
    })
    void withinIsAsInTheReference(String part, String other) {
        assertThat(BodyPart.parse(part).isWithin(BodyPart.parse(other))).isTrue();
        assertThat(BodyPart.parse(other).isWithin(BodyPart.parse(part))).isFalse();
    }

    @ParameterizedTest(name = "{0} is not within {1}")
    @CsvSource({
        "transversus-abdominis, superficial-abdominals",
        "transversus-abdominis, lower-back",
        "vastus-lateralis, hip-flexors",
        "gluteus-maximus, lower-back",
        "hamstrings, quadriceps",
        "piriformis, gluteals",
        "soleus, thigh",
        "neck, trunk",
        "upper-back, lower-back",
        "cervical-spine, back",
        "hip-joint, trunk",
        "hip, thigh",
    })
    void withinStopsWhereItShould(String part, String other) {
        assertThat(BodyPart.parse(part).isWithin(BodyPart.parse(other))).isFalse();
    }

    @Test
    void everyGroupHoldsAMuscleButTheOneThatSaysSo() {
        assertThat(Stream.of(MuscleGroup.values())
                        .filter(group -> group.descendants().stream().noneMatch(Muscle.class::isInstance)))
                .containsExactly(MuscleGroup.LOWER_ABDOMINALS);
    }

    @Test
    void labelsAndSynonymsAreForPeople() {
        assertThat(Muscle.GLUTEUS_MAXIMUS.label()).isEqualTo("gluteus maximus");
        assertThat(Joint.HIP.label()).isEqualTo("hip joint");
        assertThat(MuscleGroup.GLUTEALS.synonyms()).contains("glutes");
        assertThat(BodyPart.all().stream().flatMap(part -> part.synonyms().stream()))
                .allSatisfy(synonym -> assertThat(synonym).isLowerCase());
    }

    /** The table of the reference, row by row; a blank code there is a blank here. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "trunk, 0002100, 7181",
        "back, 0001137, 14181",
        "lower-back, 0005462, 61681",
        "abdomen, 0000916, 9577",
        "thorax, 0000915, 259209",
        "pelvis, 0002355, 9578",
        "perineum, 0002356, 9579",
        "buttock, 0013691, 25245",
        "hip, 0001464, 24964",
        "thigh, 0000376, 24967",
        "knee, 0001465, 24974",
        "lower-leg, 0003823, 24979",
        "ankle, 0004454, 9665",
        "foot, 0002387, 9664",
        "shoulder, 0001467, 25202",
        "elbow, 0001461, 24901",
        "wrist, 0004452, 24922",
        "hand, 0002398, 9712",
        "neck, 0000974, 7155",
        "vertebral-column, 0001130, 13478",
        "lumbar-vertebra, 0002414, 9921",
        "intervertebral-disc, 0001066, 10446",
        "sacroiliac-joint, 0001365, 21440",
        "hip-joint, 0001486, 35178",
        "knee-joint, 0001485, 35175",
        "wrist-joint, 0001491, 35291",
        "rotator-cuff, 0003683, 37018",
        "trapezius, 0002380, 9626",
        "rhomboids, 0005621, ",
        "latissimus-dorsi, 0001112, 13357",
        "serratus-anterior, 0001125, 13397",
        "deltoid, 0001476, 32521",
        "pectoralis-major, 0002381, 9627",
        "triceps-brachii, 0001509, 37688",
        "gluteals, 0002000, 64922",
        "gluteus-maximus, 0001370, 22314",
        "gluteus-medius, 0001371, 22315",
        "gluteus-minimus, 0008521, 22317",
        "piriformis, 0008529, 19082",
        "tensor-fasciae-latae, 0001376, 22423",
        "psoas-major, 0001298, 18060",
        "iliacus, 0001369, 22310",
        "sartorius, 0001373, 22353",
        "quadriceps, 0001377, 22428",
        "rectus-femoris, 0001378, 22430",
        "vastus-lateralis, 0001379, 22431",
        "hamstrings, 0002463, 81022",
        "biceps-femoris, 0001374, 22356",
        "semitendinosus, 0001375, 22357",
        "semimembranosus, 0001381, 22438",
        "thigh-adductors, , ",
        "adductor-longus, 0000303, 22441",
        "adductor-magnus, 0000370, 22443",
        "gracilis, 0000950, 43882",
        "pectineus, 0001382, 22440",
        "gastrocnemius, 0001388, 22541",
        "soleus, 0001389, 22542",
        "tibialis-anterior, 0001385, 22532",
        "abdominals, 0002461, 20278",
        "transversus-abdominis, 0001221, 15570",
        "rectus-abdominis, 0002382, 9628",
        "external-oblique, 0005442, 13335",
        "internal-oblique, 0005454, 13891",
        "erector-spinae, 0002462, 71302",
        "iliocostalis, 0002251, 77177",
        "longissimus, 0000392, 77178",
        "quadratus-lumborum, 0001220, 15569",
        "pelvic-diaphragm, 0008612, 64856",
        "levator-ani, 0001326, 19087",
        "coccygeus, 0001327, 19088",
        "diaphragm, 0001103, 13295",
        "sciatic-nerve, 0001322, 19034",
        "multifidus, , ",
        "iliopsoas, , ",
        "obturator-internus, , ",
        "thoracolumbar-fascia, , ",
    })
    void codesAreThoseOfTheReference(String id, String uberon, String fma) {
        ImmutableList.Builder<Code> codes = ImmutableList.builder();
        if (uberon != null) {
            codes.add(Code.of("UBERON", uberon));
        }
        if (fma != null) {
            codes.add(Code.of("FMA", fma));
        }
        assertThat(BodyPart.parse(id).codes()).containsExactlyElementsOf(codes.build());
    }

    @Test
    void nothingElseCarriesACodeAndNoCodeStandsTwice() {
        assertThat(BodyPart.all().stream().filter(part -> !part.codes().isEmpty()))
                .hasSize(71);
        assertThat(BodyPart.all().stream().flatMap(part -> part.codes().stream()))
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code.scheme()).isIn("UBERON", "FMA"));
    }

    @Test
    void anUnknownPartLiesInTheWholeBodyAndInNoOther() {
        BodyPart unknown = BodyPart.of("diaphragm-crus");
        assertThat(unknown).isEqualTo(new UnknownPart("diaphragm-crus")).hasToString("diaphragm-crus");
        assertThat(unknown.id()).isEqualTo("diaphragm-crus");
        assertThat(unknown.name()).isEqualTo("DIAPHRAGM_CRUS");
        assertThat(unknown.parents()).containsExactly(BodyRegion.WHOLE_BODY);
        assertThat(unknown.ancestors()).containsExactly(BodyRegion.WHOLE_BODY);
        assertThat(unknown.descendants()).isEmpty();
        assertThat(unknown.isWithin(unknown)).isTrue();
        assertThat(unknown.isWithin(BodyRegion.WHOLE_BODY)).isTrue();
        assertThat(BodyPart.all())
                .doesNotContain(unknown)
                .filteredOn(part -> part != BodyRegion.WHOLE_BODY)
                .noneMatch(unknown::isWithin);
    }

    @Test
    void aKnownPartIsNoUnknownOne() {
        assertThat(BodyPart.of("hip-joint")).isEqualTo(Joint.HIP);
        assertThatThrownBy(() -> new UnknownPart("hip-joint"))
                .hasMessageContaining("'part' must be a part that this version does not know, but was \"hip-joint\"");
        assertThatThrownBy(() -> BodyPart.of(" x")).hasMessageContaining("'part' must be one line of text");
    }
}
