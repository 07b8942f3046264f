package org.therex.lowback;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.therex.exercise.Exercise;
import org.therex.exercise.SourceEntry;
import org.therex.lowback.KeptFact.Words;
import org.therex.program.Program;
import org.therex.program.Rule;
import org.therex.program.RuleKind;
import org.therex.source.Citation;
import org.therex.source.Claim;
import org.therex.source.ClaimKind;
import org.therex.source.ClaimStrength;
import org.therex.source.Defect;
import org.therex.source.DefectKind;
import org.therex.source.Source;

/** Kinds 80 to 84: the rules of a program, and what the sources claim, lack and are. */
final class SourceFacts {

    private static final String STOP = "when to stop, when to go on";
    private static final String REFERRAL = "referral, disclaimer and clearance";
    private static final String CLAIM = "claim with its strength and subject";
    private static final String DEFECT = "defect of a source";
    private static final String SOURCE = "what the source is";

    static final ImmutableList<KeptFact> FACTS = ImmutableList.of(
            KeptFact.ofProgram(
                    80,
                    STOP,
                    "002",
                    program -> rules(program, RuleKind.STOP),
                    Words.of("at once", "too hard", "strains your back")),
            KeptFact.ofProgram(
                    80,
                    STOP,
                    "001",
                    program -> rules(program, RuleKind.CONTINUE_ONLY_IF),
                    Words.of("pain has grown", "professional", "advised")),
            KeptFact.ofProgram(
                    80,
                    STOP,
                    "001",
                    program -> rules(program, RuleKind.CONTINUE_ONLY_IF),
                    Words.of("active in spite of pain", "no worse")),
            KeptFact.ofProgram(
                    81,
                    REFERRAL,
                    "001",
                    program -> rules(program, RuleKind.REFERRAL),
                    Words.of("call the clinic", "not go away")),
            KeptFact.ofProgram(
                    81,
                    REFERRAL,
                    "001",
                    program -> rules(program, RuleKind.DISCLAIMER),
                    Words.of("general", "something else")),
            KeptFact.ofProgram(
                    81,
                    REFERRAL,
                    "003",
                    program -> rules(program, RuleKind.CLEARANCE),
                    Words.of("injury", "doctor", "before")),
            KeptFact.ofProgram(
                    81,
                    REFERRAL,
                    "003",
                    program -> rules(program, RuleKind.DISCLAIMER),
                    Words.of("not cure", "learning only", "medical advice")),
            KeptFact.of(
                    82,
                    CLAIM,
                    "standing-trunk-rotation",
                    exercise -> study(exercise).strength(),
                    ClaimStrength.STUDY_UNCITED),
            KeptFact.of(
                    82,
                    CLAIM,
                    "standing-trunk-rotation",
                    exercise -> study(exercise).subject().orElseThrow(),
                    Words.of("spine", "pelvis", "move", "lasting pain")),
            KeptFact.of(
                    82,
                    CLAIM,
                    "standing-trunk-rotation",
                    exercise -> study(exercise).attribution().statedBy(),
                    ImmutableSet.of(Citation.of("article-003", "7"))),
            KeptFact.of(
                    82,
                    CLAIM,
                    "core-activation",
                    exercise -> Reads.claim(exercise, ClaimKind.RANKING).strength(),
                    ClaimStrength.BELIEF),
            KeptFact.of(
                    82,
                    CLAIM,
                    "foam-roll-glutes",
                    exercise -> Reads.claim(exercise, ClaimKind.INDICATION).strength(),
                    ClaimStrength.PRACTICE),
            KeptFact.ofProgram(
                    82,
                    CLAIM,
                    "002",
                    program -> program.claims().stream().map(Claim::strength).collect(toImmutableList()),
                    ImmutableList.of(ClaimStrength.UNSUPPORTED, ClaimStrength.UNSUPPORTED)),
            defects("000/2", DefectKind.MISNOMER),
            defects("000/3", DefectKind.DISPLACED_STEP),
            KeptFact.ofEntry(
                    83,
                    DEFECT,
                    "000/3",
                    entry -> entry.defects().get(0).evidence().orElseThrow(),
                    Words.of("71", "534", "68", "532", "666", "1128", "1319", "left column")),
            defects("001/14", DefectKind.MISPLACED_CAPTION, DefectKind.AMBIGUOUS),
            defects("002/2", DefectKind.MISLEADING_REFERENCE),
            defects("002/6", DefectKind.MISSING_HEADING),
            defects("003/3", DefectKind.CAPTION_MISMATCH),
            defects("003/9", DefectKind.WRONG_FACT),
            KeptFact.ofProgram(
                    83,
                    DEFECT,
                    "003",
                    program -> kinds(source(program).defects()),
                    ImmutableList.of(DefectKind.NUMBER_GAP, DefectKind.MISSING_ENTRY)),
            KeptFact.ofProgram(84, SOURCE, "000", program -> source(program).publisher(), Optional.empty()),
            KeptFact.ofProgram(
                    84, SOURCE, "001", program -> source(program).publisher(), Optional.of("Inertia Physio+")),
            KeptFact.ofProgram(84, SOURCE, "001", program -> source(program).date(), Optional.empty()),
            KeptFact.ofProgram(
                    84,
                    SOURCE,
                    "001",
                    program -> source(program).note().orElseThrow(),
                    Words.of("2024-01-19", "related articles", "credentials", "telephone")),
            KeptFact.ofProgram(84, SOURCE, "002", program -> source(program).publisher(), Optional.empty()),
            KeptFact.ofProgram(84, SOURCE, "003", program -> source(program).publisher(), Optional.of("Facty Health")),
            KeptFact.ofProgram(
                    84,
                    SOURCE,
                    "003",
                    program -> source(program).note().orElseThrow(),
                    Words.of("pictures", "credits")));

    private SourceFacts() {}

    private static KeptFact defects(String entry, DefectKind... kinds) {
        return KeptFact.ofEntry(
                83, DEFECT, entry, (SourceEntry one) -> kinds(one.defects()), ImmutableList.copyOf(kinds));
    }

    private static ImmutableList<DefectKind> kinds(List<Defect> defects) {
        return defects.stream().map(Defect::kind).collect(toImmutableList());
    }

    private static ImmutableList<String> rules(Program program, RuleKind kind) {
        return program.rules().stream()
                .filter(rule -> rule.kind() == kind)
                .map(Rule::text)
                .collect(toImmutableList());
    }

    private static Claim study(Exercise exercise) {
        return exercise.claims().stream()
                .filter(claim -> claim.year().equals(Optional.of(2017)))
                .findFirst()
                .orElseThrow();
    }

    private static Source source(Program program) {
        return program.sources().get(0);
    }
}
