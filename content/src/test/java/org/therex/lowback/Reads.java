package org.therex.lowback;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.therex.anatomy.BodyPart;
import org.therex.anatomy.JointAction;
import org.therex.anatomy.MovementDirection;
import org.therex.catalog.Catalog;
import org.therex.exercise.Angle;
import org.therex.exercise.Cue;
import org.therex.exercise.CueKind;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationId;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.Placement;
import org.therex.exercise.Role;
import org.therex.exercise.Sensation;
import org.therex.exercise.SensationKind;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.Target;
import org.therex.prescription.Prescription;
import org.therex.source.Claim;
import org.therex.source.ClaimKind;

/** Ways to read a fact that several rows share; what is not there fails. */
final class Reads {

    private Reads() {}

    static ImmutableSet<String> ids(Catalog catalog) {
        return catalog.ids().stream().map(ExerciseId::value).collect(toImmutableSet());
    }

    static ImmutableSet<String> named(Catalog catalog, String name) {
        return catalog.named(name).stream()
                .map(match -> match.exercise().id().value())
                .collect(toImmutableSet());
    }

    /** Returns the exercise of each entry, the entry written like {@code 001/8}. */
    static ImmutableMap<String, String> exercisesByEntry(Catalog catalog) {
        ImmutableMap.Builder<String, String> exercises = ImmutableMap.builder();
        for (Exercise exercise : catalog) {
            exercise.entries()
                    .forEach(entry -> exercises.put(cited(entry), exercise.id().value()));
        }
        return exercises.buildOrThrow();
    }

    static ImmutableMap<String, String> namesByEntry(Exercise exercise) {
        return exercise.entries().stream()
                .collect(toImmutableMap(Reads::cited, entry -> entry.name().orElseThrow()));
    }

    static String cited(SourceEntry entry) {
        return entry.citation().toString().substring("article-".length());
    }

    static ImmutableSet<BodyPart> parts(Exercise exercise, Role role) {
        return exercise.targets().stream()
                .filter(target -> target.role() == role)
                .map(Target::part)
                .collect(toImmutableSet());
    }

    static Target target(Exercise exercise, BodyPart part) {
        return exercise.targets().stream()
                .filter(target -> target.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    static Placement placement(Exercise exercise, BodyPart part) {
        return exercise.setup().placements().stream()
                .filter(placement -> placement.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    static Movement movement(Exercise exercise) {
        return exercise.movement().orElseThrow();
    }

    static Angle angle(Exercise exercise) {
        return movement(exercise).angles().get(0);
    }

    static ImmutableList<ImmutableList<MovementDirection>> directions(Exercise exercise) {
        return movement(exercise).phases().stream()
                .map(MovementPhase::actions)
                .map(actions -> actions.stream().map(JointAction::direction).collect(toImmutableList()))
                .collect(toImmutableList());
    }

    static ImmutableList<String> cues(Exercise exercise, CueKind kind) {
        return exercise.technique().cues().stream()
                .filter(cue -> cue.kind() == kind)
                .map(Cue::text)
                .collect(toImmutableList());
    }

    static Sensation sensation(Exercise exercise, SensationKind kind) {
        return exercise.technique().sensations().stream()
                .filter(sensation -> sensation.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    static Modification modification(Exercise exercise, String id) {
        return exercise.findModification(ModificationId.of(id)).orElseThrow();
    }

    static Claim claim(Exercise exercise, ClaimKind kind) {
        return exercise.claims().stream()
                .filter(claim -> claim.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    static Prescription dose(SourceEntry entry) {
        return entry.prescription().orElseThrow();
    }
}
