package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.anatomy.JointAction;
import org.therex.demand.DemandArbitraries;
import org.therex.demand.DemandProfile;
import org.therex.demand.ExerciseDemand;
import org.therex.demand.Relief;
import org.therex.demand.TimedLevel;
import org.therex.exercise.Adjustment;
import org.therex.exercise.Angle;
import org.therex.exercise.Caution;
import org.therex.exercise.Classification;
import org.therex.exercise.Cue;
import org.therex.exercise.Definition;
import org.therex.exercise.Distinction;
import org.therex.exercise.EndPoint;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseArbitraries;
import org.therex.exercise.FactArbitraries;
import org.therex.exercise.Laterality;
import org.therex.exercise.Link;
import org.therex.exercise.Mistake;
import org.therex.exercise.Modification;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementArbitraries;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.Naming;
import org.therex.exercise.Placement;
import org.therex.exercise.Sensation;
import org.therex.exercise.Sequence;
import org.therex.exercise.Setup;
import org.therex.exercise.SetupArbitraries;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.StabilisedPart;
import org.therex.exercise.Stage;
import org.therex.exercise.Step;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;
import org.therex.exercise.Variation;
import org.therex.program.Program;
import org.therex.program.ProgramArbitraries;
import org.therex.source.Attribution;
import org.therex.source.Citation;
import org.therex.source.Claim;
import org.therex.source.Defect;
import org.therex.source.MediaReference;
import org.therex.source.Source;

/** Whatever a program or a part of an exercise holds, it reads back equal, and writes the same again. */
class ExerciseJsonPropertyTest {

    private static <T> void readsBackEqual(T value, Class<T> type) {
        BothJacksons.readBackEqual(type, value);
    }

    @Property
    void programsReadBackEqual(@ForAll("programs") Program program) {
        String written = TherexJson.write(program);
        Program readBack = TherexJson.readProgram(written);
        assertThat(readBack).isEqualTo(program);
        assertThat(TherexJson.write(readBack)).isEqualTo(written);
        assertThat(TherexJson.programs()
                        .compact()
                        .read(TherexJson.programs().compact().writeBytes(program))
                        .value())
                .isEqualTo(program);
    }

    @Provide
    Arbitrary<Program> programs() {
        return ProgramArbitraries.programs();
    }

    @Property
    void doseStepReadsBackEqual(@ForAll("TimedLevel") TimedLevel value) {
        readsBackEqual(value, TimedLevel.class);
    }

    @Provide("TimedLevel")
    Arbitrary<TimedLevel> timedLevels() {
        return DemandArbitraries.timedLevels();
    }

    @Property
    void reliefReadsBackEqual(@ForAll("Relief") Relief value) {
        readsBackEqual(value, Relief.class);
    }

    @Provide("Relief")
    Arbitrary<Relief> reliefs() {
        return DemandArbitraries.reliefs();
    }

    @Property
    void imposedDemandReadsBackEqual(@ForAll("ExerciseDemand") ExerciseDemand value) {
        readsBackEqual(value, ExerciseDemand.class);
    }

    @Provide("ExerciseDemand")
    Arbitrary<ExerciseDemand> imposedDemands() {
        return DemandArbitraries.imposedDemands();
    }

    @Property
    void demandProfileReadsBackEqual(@ForAll("DemandProfile") DemandProfile value) {
        readsBackEqual(value, DemandProfile.class);
    }

    @Provide("DemandProfile")
    Arbitrary<DemandProfile> demandProfiles() {
        return DemandArbitraries.demandProfiles();
    }

    @Property
    void citationReadsBackEqual(@ForAll("Citation") Citation value) {
        readsBackEqual(value, Citation.class);
    }

    @Provide("Citation")
    Arbitrary<Citation> citations() {
        return FactArbitraries.citations();
    }

    @Property
    void attributionReadsBackEqual(@ForAll("Attribution") Attribution value) {
        readsBackEqual(value, Attribution.class);
    }

    @Provide("Attribution")
    Arbitrary<Attribution> attributions() {
        return FactArbitraries.attributions();
    }

    @Property
    void jointActionReadsBackEqual(@ForAll("JointAction") JointAction value) {
        readsBackEqual(value, JointAction.class);
    }

    @Provide("JointAction")
    Arbitrary<JointAction> jointActions() {
        return FactArbitraries.jointActions();
    }

    @Property
    void distinctionReadsBackEqual(@ForAll("Distinction") Distinction value) {
        readsBackEqual(value, Distinction.class);
    }

    @Provide("Distinction")
    Arbitrary<Distinction> distinctions() {
        return FactArbitraries.distinctions();
    }

    @Property
    void namingReadsBackEqual(@ForAll("Naming") Naming value) {
        readsBackEqual(value, Naming.class);
    }

    @Provide("Naming")
    Arbitrary<Naming> namings() {
        return FactArbitraries.namings();
    }

    @Property
    void classificationReadsBackEqual(@ForAll("Classification") Classification value) {
        readsBackEqual(value, Classification.class);
    }

    @Provide("Classification")
    Arbitrary<Classification> classifications() {
        return FactArbitraries.classifications();
    }

    @Property
    void mediaReferenceReadsBackEqual(@ForAll("MediaReference") MediaReference value) {
        readsBackEqual(value, MediaReference.class);
    }

    @Provide("MediaReference")
    Arbitrary<MediaReference> mediaReferences() {
        return FactArbitraries.mediaReferences();
    }

    @Property
    void linkReadsBackEqual(@ForAll("Link") Link value) {
        readsBackEqual(value, Link.class);
    }

    @Provide("Link")
    Arbitrary<Link> links() {
        return FactArbitraries.links();
    }

    @Property
    void cautionReadsBackEqual(@ForAll("Caution") Caution value) {
        readsBackEqual(value, Caution.class);
    }

    @Provide("Caution")
    Arbitrary<Caution> cautions() {
        return FactArbitraries.cautions();
    }

    @Property
    void claimReadsBackEqual(@ForAll("Claim") Claim value) {
        readsBackEqual(value, Claim.class);
    }

    @Provide("Claim")
    Arbitrary<Claim> claims() {
        return FactArbitraries.claims();
    }

    @Property
    void defectReadsBackEqual(@ForAll("Defect") Defect value) {
        readsBackEqual(value, Defect.class);
    }

    @Provide("Defect")
    Arbitrary<Defect> defects() {
        return FactArbitraries.defects();
    }

    @Property
    void sourceReadsBackEqual(@ForAll("Source") Source value) {
        readsBackEqual(value, Source.class);
    }

    @Provide("Source")
    Arbitrary<Source> sources() {
        return FactArbitraries.sources();
    }

    @Property
    void startPositionReadsBackEqual(@ForAll("SetupPosition") SetupPosition value) {
        readsBackEqual(value, SetupPosition.class);
    }

    @Provide("SetupPosition")
    Arbitrary<SetupPosition> startPositions() {
        return SetupArbitraries.startPositions();
    }

    @Property
    void placementReadsBackEqual(@ForAll("Placement") Placement value) {
        readsBackEqual(value, Placement.class);
    }

    @Provide("Placement")
    Arbitrary<Placement> placements() {
        return SetupArbitraries.placements();
    }

    @Property
    void equipmentNeedReadsBackEqual(@ForAll("EquipmentNeed") EquipmentNeed value) {
        readsBackEqual(value, EquipmentNeed.class);
    }

    @Provide("EquipmentNeed")
    Arbitrary<EquipmentNeed> equipmentNeeds() {
        return SetupArbitraries.equipmentNeeds();
    }

    @Property
    void adjustmentReadsBackEqual(@ForAll("Adjustment") Adjustment value) {
        readsBackEqual(value, Adjustment.class);
    }

    @Provide("Adjustment")
    Arbitrary<Adjustment> adjustments() {
        return SetupArbitraries.adjustments();
    }

    @Property
    void definitionReadsBackEqual(@ForAll("Definition") Definition value) {
        readsBackEqual(value, Definition.class);
    }

    @Provide("Definition")
    Arbitrary<Definition> definitions() {
        return SetupArbitraries.definitions();
    }

    @Property
    void setupReadsBackEqual(@ForAll("Setup") Setup value) {
        readsBackEqual(value, Setup.class);
    }

    @Provide("Setup")
    Arbitrary<Setup> setups() {
        return SetupArbitraries.setups();
    }

    @Property
    void targetReadsBackEqual(@ForAll("Target") Target value) {
        readsBackEqual(value, Target.class);
    }

    @Provide("Target")
    Arbitrary<Target> targets() {
        return MovementArbitraries.targets();
    }

    @Property
    void movementPhaseReadsBackEqual(@ForAll("MovementPhase") MovementPhase value) {
        readsBackEqual(value, MovementPhase.class);
    }

    @Provide("MovementPhase")
    Arbitrary<MovementPhase> movementPhases() {
        return MovementArbitraries.movementPhases();
    }

    @Property
    void sequenceReadsBackEqual(@ForAll("Sequence") Sequence value) {
        readsBackEqual(value, Sequence.class);
    }

    @Provide("Sequence")
    Arbitrary<Sequence> sequences() {
        return MovementArbitraries.sequences();
    }

    @Property
    void stillnessReadsBackEqual(@ForAll("StabilisedPart") StabilisedPart value) {
        readsBackEqual(value, StabilisedPart.class);
    }

    @Provide("StabilisedPart")
    Arbitrary<StabilisedPart> stillnesses() {
        return MovementArbitraries.stillnesses();
    }

    @Property
    void angleReadsBackEqual(@ForAll("Angle") Angle value) {
        readsBackEqual(value, Angle.class);
    }

    @Provide("Angle")
    Arbitrary<Angle> angles() {
        return MovementArbitraries.angles();
    }

    @Property
    void endPointReadsBackEqual(@ForAll("EndPoint") EndPoint value) {
        readsBackEqual(value, EndPoint.class);
    }

    @Provide("EndPoint")
    Arbitrary<EndPoint> endPoints() {
        return MovementArbitraries.endPoints();
    }

    @Property
    void movementReadsBackEqual(@ForAll("Movement") Movement value) {
        readsBackEqual(value, Movement.class);
    }

    @Provide("Movement")
    Arbitrary<Movement> movements() {
        return MovementArbitraries.movements();
    }

    @Property
    void lateralityReadsBackEqual(@ForAll("Laterality") Laterality value) {
        readsBackEqual(value, Laterality.class);
    }

    @Provide("Laterality")
    Arbitrary<Laterality> lateralities() {
        return MovementArbitraries.lateralities();
    }

    @Property
    void stepReadsBackEqual(@ForAll("Step") Step value) {
        readsBackEqual(value, Step.class);
    }

    @Provide("Step")
    Arbitrary<Step> steps() {
        return ExerciseArbitraries.steps();
    }

    @Property
    void cueReadsBackEqual(@ForAll("Cue") Cue value) {
        readsBackEqual(value, Cue.class);
    }

    @Provide("Cue")
    Arbitrary<Cue> cues() {
        return ExerciseArbitraries.cues();
    }

    @Property
    void mistakeReadsBackEqual(@ForAll("Mistake") Mistake value) {
        readsBackEqual(value, Mistake.class);
    }

    @Provide("Mistake")
    Arbitrary<Mistake> mistakes() {
        return ExerciseArbitraries.mistakes();
    }

    @Property
    void sensationReadsBackEqual(@ForAll("Sensation") Sensation value) {
        readsBackEqual(value, Sensation.class);
    }

    @Provide("Sensation")
    Arbitrary<Sensation> sensations() {
        return ExerciseArbitraries.sensations();
    }

    @Property
    void stageReadsBackEqual(@ForAll("Stage") Stage value) {
        readsBackEqual(value, Stage.class);
    }

    @Provide("Stage")
    Arbitrary<Stage> stages() {
        return ExerciseArbitraries.stages();
    }

    @Property
    void techniqueReadsBackEqual(@ForAll("Technique") Technique value) {
        readsBackEqual(value, Technique.class);
    }

    @Provide("Technique")
    Arbitrary<Technique> techniques() {
        return ExerciseArbitraries.techniques();
    }

    @Property
    void variationReadsBackEqual(@ForAll("Variation") Variation value) {
        readsBackEqual(value, Variation.class);
    }

    @Provide("Variation")
    Arbitrary<Variation> variations() {
        return ExerciseArbitraries.variations();
    }

    @Property
    void modificationReadsBackEqual(@ForAll("Modification") Modification value) {
        readsBackEqual(value, Modification.class);
    }

    @Provide("Modification")
    Arbitrary<Modification> modifications() {
        return ExerciseArbitraries.modifications();
    }

    @Property
    void sourceEntryReadsBackEqual(@ForAll("SourceEntry") SourceEntry value) {
        readsBackEqual(value, SourceEntry.class);
    }

    @Provide("SourceEntry")
    Arbitrary<SourceEntry> sourceEntries() {
        return ExerciseArbitraries.sourceEntries();
    }

    @Property
    void exerciseReadsBackEqual(@ForAll("Exercise") Exercise value) {
        readsBackEqual(value, Exercise.class);
    }

    @Provide("Exercise")
    Arbitrary<Exercise> exercises() {
        return ExerciseArbitraries.exercises();
    }
}
