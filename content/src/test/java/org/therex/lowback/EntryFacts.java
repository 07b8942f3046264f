package org.therex.lowback;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.check.Path;
import org.therex.exercise.Adjustment;
import org.therex.exercise.Angle;
import org.therex.exercise.Caution;
import org.therex.exercise.Cue;
import org.therex.exercise.Definition;
import org.therex.exercise.Distinction;
import org.therex.exercise.EndPoint;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.Laterality;
import org.therex.exercise.Link;
import org.therex.exercise.Mistake;
import org.therex.exercise.Modification;
import org.therex.exercise.Movement;
import org.therex.exercise.MovementPhase;
import org.therex.exercise.Placement;
import org.therex.exercise.Sensation;
import org.therex.exercise.Sequence;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.StabilisedPart;
import org.therex.exercise.Stage;
import org.therex.exercise.Step;
import org.therex.exercise.Target;
import org.therex.exercise.Variation;
import org.therex.prescription.Prescription;
import org.therex.source.Attributed;
import org.therex.source.Citation;
import org.therex.source.Claim;
import org.therex.term.Term;

/** Everything that an exercise, and the others, hold from one entry, by group and in words. */
final class EntryFacts {

    private final Citation entry;
    private final ImmutableListMultimap.Builder<Group, Fact> facts = ImmutableListMultimap.builder();

    private EntryFacts(Citation entry) {
        this.entry = entry;
    }

    static ImmutableListMultimap<Group, Fact> of(Citation entry, LowBack exercise) {
        EntryFacts found = new EntryFacts(entry);
        exercise.exercise().findEntry(entry).ifPresent(found::entry);
        exercise.exercise().factsFrom(entry).forEach((path, fact) -> found.add(found.fact(path, fact)));
        for (LowBack other : LowBack.values()) {
            if (other != exercise) {
                other.exercise().factsFrom(entry).forEach((path, fact) -> found.elsewhere(other, path, fact));
            }
        }
        return found.facts.build();
    }

    private void elsewhere(LowBack other, Path path, Attributed attributed) {
        Fact fact = fact(path, attributed);
        add(new Fact(Group.ELSEWHERE, fact.inferred(), words(other.id(), fact.value()), fact.text()));
    }

    private void entry(SourceEntry told) {
        told.name().ifPresent(name -> say(Group.NAME, name));
        told.inferredName().ifPresent(name -> add(new Fact(Group.NAME, true, name, "")));
        told.otherNames().forEach(name -> say(Group.OTHER_NAMES, name));
        told.position().ifPresent(number -> say(Group.PLACE, number.toString()));
        told.printedNumber().ifPresent(number -> say(Group.PRINTED_NUMBER, number.toString()));
        told.section().ifPresent(section -> say(Group.SECTION, section));
        told.categories().forEach(category -> say(Group.CLAIMED_KINDS, category.id()));
        told.levels().forEach(level -> say(Group.LEVELS, level.id()));
        told.stepCount().ifPresent(number -> say(Group.STEP_COUNT, number.toString()));
        told.media()
                .forEach(picture ->
                        add(new Fact(Group.PICTURES, false, "", words(picture.reference(), text(picture.caption())))));
        told.prescription().ifPresent(this::dose);
        told.defects()
                .forEach(defect -> add(new Fact(
                        Group.DEFECTS,
                        false,
                        defect.kind().id(),
                        words(defect.text(), text(defect.evidence()), text(defect.resolution())))));
    }

    private void dose(Prescription dose) {
        Prescription withoutNotes = dose.toBuilder().notes(ImmutableSet.of()).build();
        add(new Fact(Group.DOSE, false, withoutNotes.toString(), String.join(" ", dose.notes())));
    }

    private void say(Group group, String value) {
        add(new Fact(group, false, value, ""));
    }

    private void add(Fact fact) {
        facts.put(fact.group(), fact);
    }

    private Fact fact(Path path, Attributed fact) {
        boolean inferred = !fact.attribution().statedBy().contains(entry);
        return setUp(path, fact)
                .or(() -> body(fact))
                .or(() -> instruction(fact))
                .or(() -> change(fact))
                .map(found -> new Fact(found.group(), inferred, found.value(), found.text()))
                .orElseThrow(() -> new AssertionError("no group for " + path));
    }

    private static Optional<Fact> setUp(Path path, Attributed fact) {
        if (fact instanceof SetupPosition it) {
            Group group = path.segments().contains("endPositions") ? Group.ENDS : Group.STARTS;
            String surfaces = any(it.surfaces());
            String on = surfaces.isEmpty() ? "" : "on " + surfaces;
            return fact(group, words(it.position().id(), on), text(it.detail()));
        } else if (fact instanceof Placement it) {
            return fact(Group.PLACEMENTS, words(it.part().id(), id(it.side())), it.where());
        } else if (fact instanceof EquipmentNeed it) {
            return fact(Group.EQUIPMENT, words(it.use().id(), any(it.anyOf())), text(it.purpose()));
        } else if (fact instanceof Adjustment it) {
            return fact(Group.ADJUSTMENTS, "", words(it.what(), it.dependsOn()));
        } else if (fact instanceof Definition it) {
            return fact(Group.DEFINITIONS, "", words(it.word(), it.meaning()));
        }
        return Optional.empty();
    }

    private static Optional<Fact> body(Attributed fact) {
        if (fact instanceof Target it) {
            String any = it.anyMuscle() ? "any-muscle" : "";
            return fact(Group.TARGETS, words(it.role().id(), it.part().id(), id(it.emphasis()), any), text(it.note()));
        } else if (fact instanceof Movement it) {
            return fact(Group.MANNER, words(id(it.kind()), id(it.drive())), "");
        } else if (fact instanceof MovementPhase it) {
            String actions =
                    it.actions().stream().map(EntryFacts::action).sorted().collect(joining(" + "));
            return fact(
                    Group.PHASES,
                    words(actions, it.simultaneous() ? "at once" : "", bracketed(it.breath())),
                    it.name());
        } else if (fact instanceof Sequence it) {
            return fact(
                    Group.SEQUENCES,
                    words(it.kind().id(), it.parts().stream().map(Term::id).collect(joining(", "))),
                    "");
        } else if (fact instanceof StabilisedPart it) {
            return fact(Group.STILL_PARTS, all(it.parts()), text(it.detail()));
        } else if (fact instanceof Angle it) {
            String value = words(
                    joint(it.joint()),
                    it.bound().id(),
                    Integer.toString(it.degrees()),
                    it.convention().id());
            return fact(Group.ANGLES, value, words(text(it.when()), text(it.ambiguity())));
        } else if (fact instanceof EndPoint it) {
            return fact(Group.END_POINTS, id(it.part()), it.where());
        } else if (fact instanceof Laterality it) {
            return fact(Group.SIDES, sides(it), "");
        }
        return Optional.empty();
    }

    private static Optional<Fact> instruction(Attributed fact) {
        if (fact instanceof Step it) {
            String pictures = it.media().isEmpty() ? "" : "[" + it.media().size() + " shown]";
            return fact(
                    Group.STEPS,
                    id(it.phase()),
                    words(it.text(), bracketed(it.breath()), bracketed(it.side()), pictures));
        } else if (fact instanceof Cue it) {
            return fact(Group.CUES, it.kind().id(), words(it.text(), text(it.reason())));
        } else if (fact instanceof Mistake it) {
            return fact(Group.MISTAKES, "", it.text());
        } else if (fact instanceof Sensation it) {
            return fact(Group.SENSATIONS, words(it.kind().id(), all(it.parts())), it.text());
        } else if (fact instanceof Stage it) {
            return fact(Group.STAGES, "", it.text());
        } else if (fact instanceof Variation it) {
            return fact(Group.VARIATIONS, "", it.name());
        }
        return Optional.empty();
    }

    private static Optional<Fact> change(Attributed fact) {
        if (fact instanceof Modification it) {
            return fact(
                    Group.MODIFICATIONS,
                    words(it.direction().id(), id(it.axis()), any(it.equipment()), id(it.position())),
                    words(it.text(), text(it.trigger())));
        } else if (fact instanceof Link it) {
            return fact(
                    Group.LINKS,
                    words(it.relation().id(), it.exercise().value()),
                    words(text(it.condition()), text(it.note())));
        } else if (fact instanceof Caution it) {
            return fact(
                    Group.CAUTIONS, words(it.kind().id(), all(it.parts())), words(it.text(), text(it.population())));
        } else if (fact instanceof Claim it) {
            String year = it.year().map(Object::toString).orElse("");
            return fact(
                    Group.CLAIMS,
                    words(it.kind().id(), it.strength().id(), year),
                    words(it.text(), text(it.subject())));
        } else if (fact instanceof Distinction it) {
            String other = it.exercise().map(Object::toString).orElse("");
            return fact(Group.DISTINCTIONS, other, words(it.notToBeConfusedWith(), it.explanation()));
        }
        return Optional.empty();
    }

    private static Optional<Fact> fact(Group group, String value, String text) {
        return Optional.of(new Fact(group, false, value, text));
    }

    private static String action(JointAction it) {
        return words(joint(it.joint()), it.direction().id(), id(it.side()), id(it.contraction()), id(it.range()));
    }

    /** Returns the name of a joint, which unlike its id does not say that it is one. */
    private static String joint(Joint joint) {
        return Ascii.toLowerCase(joint.name()).replace('_', '-');
    }

    private static String sides(Laterality it) {
        return words(
                it.scheme().id(),
                said("pairs ", it.pairing()),
                said("first ", it.firstSide()),
                said("target ", it.target()),
                said("hand ", it.hand()));
    }

    private static String said(String before, Optional<? extends Term> term) {
        return term.map(it -> before + it.id()).orElse("");
    }

    private static String id(Optional<? extends Term> term) {
        return term.map(Term::id).orElse("");
    }

    private static String bracketed(Optional<? extends Term> term) {
        return term.map(it -> "[" + it.id() + "]").orElse("");
    }

    private static String text(Optional<String> text) {
        return text.orElse("");
    }

    private static String any(Collection<? extends Term> terms) {
        return terms.stream().map(Term::id).sorted().collect(joining(" or "));
    }

    private static String all(Collection<? extends Term> terms) {
        return terms.stream().map(Term::id).sorted().collect(joining(" + "));
    }

    private static String words(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(joining(" "));
    }
}
