package org.therex.reporting;

/**
 * A question of the Consensus on Exercise Reporting Template, in our words.
 *
 * <p>Source: Slade and others, British Journal of Sports Medicine 2016, table 1: 16 items, of which the 7th, 14th and
 * 16th have two parts.
 */
public enum CertQuestion implements ChecklistQuestion {
    /** Equipment: every exercise states its equipment, or that it needs none. */
    EQUIPMENT("1", "what equipment each exercise uses"),
    /** Provider: a person who gives or wrote the program, with profession or credentials. */
    PROVIDER("2", "who provides it, with profession or credentials"),
    /** Grouping: whether it is done alone or with others. */
    GROUPING("3", "whether it is done alone or in a group"),
    /** Supervision: the degree of supervision, and the way of delivery. */
    SUPERVISION("4", "whether it is supervised, and how it is delivered"),
    /** Adherence: the records of adherence. */
    ADHERENCE("5", "how adherence is measured"),
    /** Motivation: the means to encourage adherence. */
    MOTIVATION("6", "how people are motivated"),
    /** Rule of progression: each item has rules of progression, each phase criteria, or the program a rule of pace. */
    PROGRESSION_RULE("7a", "by which rule it progresses"),
    /**
     * Progression: each item has rules of progression, a harder form or a next exercise. It may also be followed in
     * another phase by the same exercise with another dose or modification, or by an easier or harder one.
     */
    PROGRESSION("7b", "what each exercise progresses to"),
    /** Description: every exercise has steps. */
    DESCRIPTION("8", "how to do each exercise, step by step"),
    /** Home component: the home is among the settings. */
    HOME("9", "what is done at home"),
    /** Other components: advice on something other than the exercises. */
    OTHER_COMPONENTS("10", "what goes with it that is no exercise"),
    /** Adverse events: their kind and number, which only a study can state. */
    ADVERSE_EVENTS("11", "which adverse events came up"),
    /** Setting: the places where it is done. */
    SETTING("12", "where it is done"),
    /**
     * Dose: amount and frequency of every item, and the weeks of each phase if there are several. The length of a
     * program without phases, or of its only phase, does not count.
     */
    DOSE("13", "how much and how often each exercise is done"),
    /** Kind of tailoring: generic or fitted to the person. */
    TAILORING("14a", "whether it is generic or tailored"),
    /** Tailoring: the adaptations for certain people. */
    TAILORING_DETAIL("14b", "how it is tailored to the person"),
    /** Starting level: the rule for choosing it. */
    STARTING_LEVEL("15", "by which rule people start at a level"),
    /** Planned fidelity: the assessment of adherence. */
    FIDELITY("16a", "how it is judged whether it was done as planned"),
    /** Actual fidelity: the extent of adherence, which only a study can state. */
    DELIVERED("16b", "how far it was done as planned");

    private final String number;
    private final String asksFor;

    CertQuestion(String number, String asksFor) {
        this.number = number;
        this.asksFor = asksFor;
    }

    @Override
    public String number() {
        return number;
    }

    @Override
    public String asksFor() {
        return asksFor;
    }
}
