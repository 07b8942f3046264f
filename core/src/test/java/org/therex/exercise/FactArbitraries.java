package org.therex.exercise;

import com.google.common.collect.ImmutableSet;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.therex.anatomy.BodyPart;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.source.Attribution;
import org.therex.source.Citation;
import org.therex.source.Claim;
import org.therex.source.ClaimKind;
import org.therex.source.ClaimStrength;
import org.therex.source.Defect;
import org.therex.source.DefectKind;
import org.therex.source.MediaReference;
import org.therex.source.Source;
import org.therex.source.SourceId;

/** Generators for texts, ids, citations and the facts that sources tell; the tests of other modules use them too. */
public final class FactArbitraries {

    private FactArbitraries() {}

    /** Generates texts that every text field takes, of many alphabets. */
    public static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                        Arbitraries.strings()
                                .withCharRange(' ', '~')
                                .ofMinLength(1)
                                .ofMaxLength(30),
                        Arbitraries.strings()
                                .withChars("\u00e4\u00df\u0416\u4e2d\"\\/~\u00e9 ")
                                .ofMinLength(1)
                                .ofMaxLength(12),
                        Arbitraries.of("Lie on your back.", "\ud83d\ude00 slowly", "5\u201310 s"))
                .map(String::strip)
                .map(text -> text.isEmpty() ? "-" : text);
    }

    /** Generates texts that every name field takes. */
    public static Arbitrary<String> name() {
        return text();
    }

    /** Generates the texts of identifiers. */
    public static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'f')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> String.join("-", words));
    }

    /** Generates every {@link Citation}. */
    public static Arbitrary<Citation> citations() {
        return Combinators.combine(
                        ids(),
                        Arbitraries.strings().withChars("aZ09.-").ofMinLength(1).ofMaxLength(4))
                .as(Citation::of);
    }

    /** Generates every {@link Attribution}. */
    public static Arbitrary<Attribution> attributions() {
        Arbitrary<ImmutableSet<Citation>> entries =
                citations().set().ofMaxSize(2).map(ImmutableSet::copyOf);
        return Combinators.combine(entries, entries).as(Attribution::new).withoutEdgeCases();
    }

    /** Generates every {@link BodyPart}. */
    public static Arbitrary<BodyPart> bodyParts() {
        return Arbitraries.of(BodyPart.all());
    }

    /** Generates joint actions. */
    public static Arbitrary<JointAction> jointActions() {
        return Arbitraries.of(Arrays.stream(Joint.values())
                .flatMap(joint -> joint.directions().stream().map(direction -> JointAction.of(joint, direction)))
                .toList());
    }

    /** Generates every {@link Distinction}. */
    public static Arbitrary<Distinction> distinctions() {
        return Builders.withBuilder(Distinction::builder)
                .use(name())
                .in((builder, value) -> builder.notToBeConfusedWith(value))
                .use(ids().map(ExerciseId::of))
                .withProbability(0.5)
                .in((builder, value) -> builder.exercise(value))
                .use(text())
                .in((builder, value) -> builder.explanation(value))
                .use(attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(Distinction.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Naming}. */
    public static Arbitrary<Naming> namings() {
        return Builders.withBuilder(Naming::builder)
                .use(name().set().ofMaxSize(2))
                .in((builder, values) -> builder.aliases(values))
                .use(name().list().ofMaxSize(2))
                .in((builder, values) -> builder.components(values))
                .use(distinctions().list().ofMaxSize(2))
                .in((builder, values) -> builder.distinctions(values))
                .build(Naming.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Classification}. */
    public static Arbitrary<Classification> classifications() {
        return Builders.withBuilder(Classification::builder)
                .use(Arbitraries.of(Category.vocabulary().words()).set().ofMaxSize(2))
                .in((builder, values) -> builder.categories(values))
                .use(Arbitraries.of(Goal.vocabulary().words()).set().ofMaxSize(2))
                .in((builder, values) -> builder.goals(values))
                .use(Arbitraries.of(ExperienceLevel.class).set().ofMaxSize(2))
                .in((builder, values) -> builder.levels(values))
                .use(Arbitraries.of(Tradition.vocabulary().words()).set().ofMaxSize(2))
                .in((builder, values) -> builder.traditions(values))
                .use(ids().map(Family::of))
                .withProbability(0.5)
                .in((builder, value) -> builder.family(value))
                .build(Classification.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link MediaReference}. */
    public static Arbitrary<MediaReference> mediaReferences() {
        return Builders.withBuilder(MediaReference::builder)
                .use(text())
                .in((builder, value) -> builder.reference(value))
                .use(text())
                .withProbability(0.5)
                .in((builder, value) -> builder.caption(value))
                .use(text())
                .withProbability(0.5)
                .in((builder, value) -> builder.credit(value))
                .build(MediaReference.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Link}. */
    public static Arbitrary<Link> links() {
        return Builders.withBuilder(Link::builder)
                .use(Arbitraries.of(Relation.class))
                .in((builder, value) -> builder.relation(value))
                .use(ids().map(ExerciseId::of))
                .in((builder, value) -> builder.exercise(value))
                .use(text())
                .withProbability(0.5)
                .in((builder, value) -> builder.condition(value))
                .use(text())
                .withProbability(0.5)
                .in((builder, value) -> builder.note(value))
                .use(attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(Link.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Caution}. */
    public static Arbitrary<Caution> cautions() {
        return Builders.withBuilder(Caution::builder)
                .use(Arbitraries.of(CautionKind.class))
                .in((builder, value) -> builder.kind(value))
                .use(text())
                .in((builder, value) -> builder.text(value))
                .use(text())
                .withProbability(0.5)
                .in((builder, value) -> builder.population(value))
                .use(bodyParts().set().ofMaxSize(2))
                .in((builder, values) -> builder.parts(values))
                .use(attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(Caution.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Claim}. */
    public static Arbitrary<Claim> claims() {
        return Builders.withBuilder(Claim::builder)
                .use(Arbitraries.of(ClaimKind.class))
                .in((builder, value) -> builder.kind(value))
                .use(text())
                .in((builder, value) -> builder.text(value))
                .use(Arbitraries.of(ClaimStrength.class))
                .in((builder, value) -> builder.strength(value))
                .use(text())
                .withProbability(0.5)
                .in((builder, value) -> builder.subject(value))
                .use(Arbitraries.integers().between(1000, 2100))
                .withProbability(0.5)
                .in((builder, value) -> builder.year(value))
                .use(attributions())
                .in((builder, value) -> builder.attribution(value))
                .build(Claim.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Defect}. */
    public static Arbitrary<Defect> defects() {
        return Builders.withBuilder(Defect::builder)
                .use(Arbitraries.of(DefectKind.class))
                .in((builder, value) -> builder.kind(value))
                .use(text())
                .in((builder, value) -> builder.text(value))
                .use(text())
                .withProbability(0.5)
                .in((builder, value) -> builder.evidence(value))
                .use(text())
                .withProbability(0.5)
                .in((builder, value) -> builder.resolution(value))
                .build(Defect.Builder::build)
                .withoutEdgeCases();
    }

    /** Generates every {@link Source}. */
    public static Arbitrary<Source> sources() {
        return Builders.withBuilder(Source::builder)
                .use(ids().map(SourceId::of))
                .in((builder, value) -> builder.id(value))
                .use(text())
                .withProbability(0.5)
                .in((builder, value) -> builder.title(value))
                .use(text())
                .withProbability(0.5)
                .in((builder, value) -> builder.publisher(value))
                .use(text().list().ofMaxSize(2))
                .in((builder, values) -> builder.authors(values))
                .use(Arbitraries.longs().between(0, 20_000).map(LocalDate::ofEpochDay))
                .withProbability(0.5)
                .in((builder, value) -> builder.date(value))
                .use(ids().map(id -> URI.create("https://example.org/" + id)))
                .withProbability(0.5)
                .in((builder, value) -> builder.address(value))
                .use(text().list().ofMaxSize(2))
                .in((builder, values) -> builder.credits(values))
                .use(defects().list().ofMaxSize(2))
                .in((builder, values) -> builder.defects(values))
                .use(text())
                .withProbability(0.5)
                .in((builder, value) -> builder.note(value))
                .build(Source.Builder::build)
                .withoutEdgeCases();
    }
}
