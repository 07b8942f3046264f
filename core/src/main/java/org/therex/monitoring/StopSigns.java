package org.therex.monitoring;

import com.google.common.collect.ImmutableList;

/**
 * The stop signs of the library: for everyone, in pregnancy, and from the source articles. None has a follow-up time, since
 * no source states one.
 */
public final class StopSigns {

    private StopSigns() {}

    /**
     * Returns the signs for everyone. The session ends; a sign that does not ease quickly is an emergency.
     *
     * <p>Source: the advice of hospitals to people who exercise.
     */
    public static ImmutableList<StopSign> general() {
        return ImmutableList.of(
                general("chest-pressure", "Pressure or pain in the chest, neck, jaw or arm"),
                general("severe-breathlessness", "Severe shortness of breath"),
                general("faintness", "Faintness or dizziness"),
                general("palpitations", "A racing or irregular heartbeat"),
                general("cold-sweat", "A cold sweat"),
                general("sudden-weakness", "Sudden weakness or numbness"),
                general("severe-headache", "A sudden, severe headache"),
                general("sight-or-speech", "Trouble with seeing or speaking"));
    }

    /**
     * Returns the further signs in pregnancy. The session ends.
     *
     * <p>Source: the warning signs of the American College of Obstetricians and Gynecologists, as a second source lists
     * them. The urgency of each is our judgement; pain or swelling in a calf may be a blood clot, which is an
     * emergency.
     */
    public static ImmutableList<StopSign> pregnancy() {
        return ImmutableList.of(
                pregnancy("vaginal-bleeding", "Bleeding from the vagina", Referral.URGENT),
                pregnancy("contractions", "Regular, painful contractions", Referral.URGENT),
                pregnancy("fluid-leak", "Fluid that leaks from the vagina", Referral.URGENT),
                pregnancy("breathless-before-effort", "Shortness of breath before any effort", Referral.URGENT),
                pregnancy("calf-pain", "Pain or swelling in a calf", Referral.EMERGENCY),
                pregnancy("reduced-fetal-movement", "The baby moves less than usual", Referral.URGENT));
    }

    /** Returns the signs from the source articles, each with its article as the source. */
    public static ImmutableList<StopSign> articles() {
        return ImmutableList.of(
                article("too-hard", "The exercise is too hard", StopAction.end(StopScope.EXERCISE), "article-002"),
                article("back-strain", "The back feels strained", StopAction.end(StopScope.EXERCISE), "article-002"),
                article(
                        "more-pain",
                        "The pain gets worse",
                        StopAction.of(
                                StopScope.PROGRAM,
                                Referral.PROFESSIONAL,
                                "Get professional advice before you go on with the exercises."),
                        "article-001"),
                article(
                        "injury",
                        "There is an injury",
                        StopAction.of(
                                StopScope.PROGRAM,
                                Referral.PROFESSIONAL,
                                "Talk with a doctor about the stretches before you do them."),
                        "article-003"));
    }

    private static StopSign general(String id, String text) {
        return StopSign.builder()
                .id(StopSignId.of(id))
                .text(text)
                .action(StopAction.of(
                        StopScope.SESSION,
                        Referral.EMERGENCY,
                        "If it does not ease quickly once you rest, call the emergency number."))
                .evidence(MonitoringSources.hospitals())
                .build();
    }

    private static StopSign pregnancy(String id, String text, Referral referral) {
        return StopSign.builder()
                .id(StopSignId.of(id))
                .text(text)
                .population("During pregnancy")
                .action(StopAction.of(StopScope.SESSION, referral, "Call whoever cares for you in your pregnancy."))
                .evidence(MonitoringSources.obstetricians())
                .build();
    }

    private static StopSign article(String id, String text, StopAction action, String source) {
        return StopSign.builder()
                .id(StopSignId.of(id))
                .text(text)
                .action(action)
                .evidence(MonitoringSources.article(source))
                .build();
    }
}
