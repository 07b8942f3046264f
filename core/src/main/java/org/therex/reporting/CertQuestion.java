package org.therex.reporting;

/**
 * A question of the Consensus on Exercise Reporting Template, in words of ours.
 *
 * <p>Source: Slade and others, British Journal of Sports Medicine 2016, table 1: 16 items, of which the 7th, 14th and
 * 16th have two parts.
 */
public enum CertQuestion implements ChecklistQuestion {
    /** Equipment: every exercise says what it uses, or that it needs nothing. */
    EQUIPMENT("1", "what equipment each exercise uses"),
    /** Provider: a person who gives or wrote the program, with profession or credentials. */
    PROVIDER("2", "who provides it, with profession or credentials"),
    /** Grouping: whether it is done alone or with others. */
    GROUPING("3", "whether it is done alone or in a group"),
    /** Supervision: the degree of supervision, and the way of delivery. */
    SUPERVISION("4", "whether it is supervised, and how it is delivered"),
    /** Adherence: what is recorded of keeping to it. */
    ADHERENCE("5", "how adherence is measured"),
    /** Motivation: what is done so that people keep to it. */
    MOTIVATION("6", "how people are motivated"),
    /** Rule of progression: each item has rules of progression, each phase criteria, or the program a rule of pace. */
    PROGRESSION_RULE("7a", "by which rule it progresses"),
    /**
     * Progression: for each item, what it becomes: by rules, a harder form, a next exercise, or in another phase the same
     * exercise with another dose or modification, or an easier or harder one.
     */
    PROGRESSION("7b", "what each exercise progresses to"),
    /** Description: every exercise has steps. */
    DESCRIPTION("8", "how to do each exercise, step by step"),
    /** Home component: the home is among the settings. */
    HOME("9", "what is done at home"),
    /** Other components: advice on something other than the exercises. */
    OTHER_COMPONENTS("10", "what goes with it that is no exercise"),
    /** Adverse events: their kind and number, which are the result of a study. */
    ADVERSE_EVENTS("11", "which adverse events came up"),
    /** Setting: where it is done. */
    SETTING("12", "where it is done"),
    /**
     * Dose: for every item how much and how often, and where phases follow one another, how many weeks each takes. How long
     * a program takes as a whole is not asked, since one without phases has nowhere to say it; nor of its only phase.
     */
    DOSE("13", "how much and how often each exercise is done"),
    /** Kind of tailoring: generic or fitted to the person. */
    TAILORING("14a", "whether it is generic or tailored"),
    /** Tailoring: what is changed for whom. */
    TAILORING_DETAIL("14b", "how it is tailored to the person"),
    /** Starting level: by which rule it is chosen. */
    STARTING_LEVEL("15", "by which rule people start at a level"),
    /** Planned fidelity: how it is judged whether the program was kept to. */
    FIDELITY("16a", "how it is judged whether it was done as planned"),
    /** Actual fidelity: how far it was kept to, which is the result of a study. */
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
