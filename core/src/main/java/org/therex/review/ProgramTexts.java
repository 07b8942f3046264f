package org.therex.review;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.therex.check.Path;
import org.therex.exercise.Exercise;
import org.therex.prescription.Prescription;
import org.therex.program.Item;
import org.therex.program.Phase;
import org.therex.program.Program;
import org.therex.program.Rule;
import org.therex.program.Section;

/** Collects the texts of a program that people read, each with where it stands. */
final class ProgramTexts {

    private final ImmutableMap.Builder<Path, String> texts = ImmutableMap.builder();

    private ProgramTexts() {}

    static ImmutableMap<Path, String> of(Program program) {
        ProgramTexts collected = new ProgramTexts();
        collected.program(program);
        return collected.texts.buildOrThrow();
    }

    private void program(Program program) {
        add(Path.of("title"), program.title());
        addAll(Path.of("purposes"), program.purposes());
        add(Path.of("population"), program.population());
        add(Path.of("prescription"), program.prescription());
        sections(Path.of("sections"), program.sections());
        for (int i = 0; i < program.phases().size(); i++) {
            phase(Path.of("phases").resolve(i), program.phases().get(i));
        }
        for (int i = 0; i < program.orderRules().size(); i++) {
            add(
                    Path.of("orderRules").resolve(i).resolve("reason"),
                    program.orderRules().get(i).reason());
        }
        rules(Path.of("rules"), program.rules());
        for (int i = 0; i < program.advice().size(); i++) {
            add(
                    Path.of("advice").resolve(i).resolve("text"),
                    program.advice().get(i).text());
        }
        for (int i = 0; i < program.exercises().size(); i++) {
            exercise(Path.of("exercises").resolve(i), program.exercises().get(i));
        }
    }

    private void phase(Path at, Phase phase) {
        add(at.resolve("title"), phase.title());
        add(at.resolve("introduction"), phase.introduction());
        add(at.resolve("prescription"), phase.prescription());
        sections(at.resolve("sections"), phase.sections());
        addAll(at.resolve("advanceCriteria"), phase.advanceCriteria());
        rules(at.resolve("rules"), phase.rules());
    }

    private void sections(Path at, List<Section> sections) {
        for (int s = 0; s < sections.size(); s++) {
            Section section = sections.get(s);
            Path place = at.resolve(s);
            add(place.resolve("title"), section.title());
            add(place.resolve("introduction"), section.introduction());
            add(place.resolve("prescription"), section.prescription());
            for (int i = 0; i < section.items().size(); i++) {
                item(place.resolve("items").resolve(i), section.items().get(i));
            }
        }
    }

    private void item(Path at, Item item) {
        add(at.resolve("name"), item.name());
        add(at.resolve("prescription"), item.prescription());
        addAll(at.resolve("notes"), item.notes());
    }

    private void rules(Path at, List<Rule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            add(at.resolve(i).resolve("text"), rules.get(i).text());
        }
    }

    private void exercise(Path at, Exercise exercise) {
        add(at.resolve("name"), exercise.name());
        add(at.resolve("summary"), exercise.summary());
        Path technique = at.resolve("technique");
        for (int i = 0; i < exercise.technique().steps().size(); i++) {
            add(
                    technique.resolve("steps").resolve(i).resolve("text"),
                    exercise.technique().steps().get(i).text());
        }
        for (int i = 0; i < exercise.technique().cues().size(); i++) {
            add(
                    technique.resolve("cues").resolve(i).resolve("text"),
                    exercise.technique().cues().get(i).text());
        }
    }

    private void add(Path path, String text) {
        texts.put(path, text);
    }

    private void addAll(Path path, List<String> several) {
        for (int i = 0; i < several.size(); i++) {
            add(path.resolve(i), several.get(i));
        }
    }

    private void add(Path path, Optional<?> part) {
        part.ifPresent(value -> {
            if (value instanceof Prescription dose) {
                addAll(path.resolve("notes"), dose.notes());
            } else {
                add(path, value.toString());
            }
        });
    }
}
