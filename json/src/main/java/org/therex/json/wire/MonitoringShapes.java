package org.therex.json.wire;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import org.therex.monitoring.DirectionRule;
import org.therex.monitoring.Monitoring;
import org.therex.monitoring.PainBands;
import org.therex.monitoring.PainProfile;
import org.therex.monitoring.PersistenceRule;
import org.therex.monitoring.RedAction;
import org.therex.monitoring.Referral;
import org.therex.monitoring.SessionReport;
import org.therex.monitoring.SettlingRule;
import org.therex.monitoring.StopAction;
import org.therex.monitoring.StopScope;
import org.therex.monitoring.StopSign;
import org.therex.monitoring.StopSignId;
import org.therex.monitoring.SymptomDirection;
import org.therex.monitoring.TrendRule;

/** How it looks in JSON how a session went and by what it is judged. */
final class MonitoringShapes {

    private static final String EVIDENCE_DOC = "What it rests on.";

    static final TextualShape<RedAction> RED_ACTION =
            Shapes.words(RedAction.class, "red-action", "What follows from pain in the red.");

    static final TextualShape<StopScope> STOP_SCOPE = Shapes.words(StopScope.class, "stop-scope", "What ends.");

    static final TextualShape<Referral> REFERRAL =
            Shapes.words(Referral.class, "referral", "The professional to turn to.");

    static final TextualShape<SymptomDirection> SYMPTOM_DIRECTION =
            Shapes.words(SymptomDirection.class, "symptom-direction", "Where symptoms that reach into a leg moved.");

    static final TextualShape<StopSignId> STOP_SIGN_ID = Shapes.id(StopSignId::of, StopSignId::value, "chest-pressure");

    private static final Shape<Integer> RATING = Shapes.integer(Limits.of(0, PainBands.MOST));
    private static final Shape<Integer> BELOW_MOST = Shapes.integer(Limits.of(0, PainBands.MOST - 1));
    private static final Shape<Integer> DAYS = Shapes.integer(Limits.of(1, PersistenceRule.MOST_DAYS));
    private static final Shape<Duration> WINDOW =
            Shapes.seconds(Limits.above(Duration.ZERO, Duration.ofDays(SettlingRule.MOST_DAYS)));

    static final Shape<PainBands> PAIN_BANDS = ObjectShape.record(
            "pain-bands",
            "Where on the scale of pain from 0 to 10 the zones meet.",
            Part.of("mostGreen", "The highest rating in the green.", BELOW_MOST, PainBands::mostGreen),
            Part.of("mostAmber", "The highest rating in the amber.", BELOW_MOST, PainBands::mostAmber),
            PainBands::new);

    static final Shape<SettlingRule> SETTLING_RULE = ObjectShape.record(
            "settling-rule",
            "That pain must be back to where it was before the session.",
            Part.of("withinSeconds", "How long it may take.", WINDOW, SettlingRule::within)
                    .checkedAs("within"),
            Part.of(
                    "tolerance",
                    "The largest allowed rise of the next morning's rating.",
                    BELOW_MOST,
                    SettlingRule::tolerance),
            Part.of("evidence", EVIDENCE_DOC, EvidenceShapes.EVIDENCE, SettlingRule::evidence),
            SettlingRule::new);

    static final Shape<TrendRule> TREND_RULE = ObjectShape.record(
            "trend-rule",
            "That pain must not climb from session to session.",
            Part.of(
                    "rises",
                    "The number of rises in a row that is too many.",
                    Shapes.integer(Limits.of(1, PainBands.MOST - 1)),
                    TrendRule::rises),
            Part.of(
                    "tolerance",
                    "The largest difference between two ratings that is not a rise.",
                    BELOW_MOST,
                    TrendRule::tolerance),
            Part.of("evidence", EVIDENCE_DOC, EvidenceShapes.EVIDENCE, TrendRule::evidence),
            TrendRule::new);

    static final Shape<PersistenceRule> PERSISTENCE_RULE = ObjectShape.record(
            "persistence-rule",
            "That pain in the red or unsettled must not go on for days.",
            Part.of("days", "The number of days that is too many.", DAYS, PersistenceRule::days),
            Part.of("evidence", EVIDENCE_DOC, EvidenceShapes.EVIDENCE, PersistenceRule::evidence),
            PersistenceRule::new);

    static final ObjectShape<PainProfile, PainProfile.Builder> PAIN_PROFILE = ObjectShape.of(
                    "pain-profile", "How pain is judged.", PainProfile::builder, PainProfile.Builder::build)
            .required("bands", "Where the zones meet.", PAIN_BANDS, PainProfile::bands, PainProfile.Builder::bands)
            .required(
                    "evidence",
                    "What the bands rest on.",
                    EvidenceShapes.EVIDENCE,
                    PainProfile::evidence,
                    PainProfile.Builder::evidence)
            .defaulted(
                    "onRed",
                    "What follows from pain in the red; to stop if it is left out.",
                    RED_ACTION,
                    RedAction.STOP,
                    PainProfile::onRed,
                    PainProfile.Builder::onRed)
            .optional(
                    "settling",
                    "The pain must settle in time.",
                    SETTLING_RULE,
                    PainProfile::settling,
                    PainProfile.Builder::settling)
            .optional(
                    "trend",
                    "The pain must not rise from session to session.",
                    TREND_RULE,
                    PainProfile::trend,
                    PainProfile.Builder::trend)
            .optional(
                    "persistence",
                    "The pain must not last for days.",
                    PERSISTENCE_RULE,
                    PainProfile::persistence,
                    PainProfile.Builder::persistence)
            .build();

    static final ObjectShape<StopAction, StopAction.Builder> STOP_ACTION = ObjectShape.of(
                    "stop-action", "What to do at a sign.", StopAction::builder, StopAction.Builder::build)
            .required("ends", "What ends.", STOP_SCOPE, StopAction::ends, StopAction.Builder::ends)
            .defaulted(
                    "referral",
                    "The professional to turn to; none if it is left out.",
                    REFERRAL,
                    Referral.NONE,
                    StopAction::referral,
                    StopAction.Builder::referral)
            .optional(
                    "followUpWithinSeconds",
                    "The time until the next follow-up.",
                    WINDOW,
                    StopAction::followUpWithin,
                    StopAction.Builder::followUpWithin)
            .checkedAs("followUpWithin")
            .optional("advice", "Advice for the person.", Shapes.text(), StopAction::advice, StopAction.Builder::advice)
            .build();

    static final ObjectShape<StopSign, StopSign.Builder> STOP_SIGN = ObjectShape.of(
                    "stop-sign", "A sign at which to stop.", StopSign::builder, StopSign.Builder::build)
            .required("id", "Its id.", STOP_SIGN_ID, StopSign::id, StopSign.Builder::id)
            .required("text", "The sign.", Shapes.text(), StopSign::text, StopSign.Builder::text)
            .optional(
                    "population",
                    "Whom it concerns, if not everyone.",
                    Shapes.text(),
                    StopSign::population,
                    StopSign.Builder::population)
            .required("action", "What to do.", STOP_ACTION, StopSign::action, StopSign.Builder::action)
            .required("evidence", EVIDENCE_DOC, EvidenceShapes.EVIDENCE, StopSign::evidence, StopSign.Builder::evidence)
            .build();

    static final ObjectShape<DirectionRule, DirectionRule.Builder> DIRECTION_RULE = ObjectShape.of(
                    "direction-rule",
                    "What follows from where symptoms in the leg move.",
                    DirectionRule::builder,
                    DirectionRule.Builder::build)
            .required(
                    "unchangedDays",
                    "For how many days they may stay unchanged.",
                    DAYS,
                    DirectionRule::unchangedDays,
                    DirectionRule.Builder::unchangedDays)
            .required(
                    "downTheLeg",
                    "What to do if they move down the leg.",
                    STOP_ACTION,
                    DirectionRule::downTheLeg,
                    DirectionRule.Builder::downTheLeg)
            .required(
                    "newDeficit",
                    "What to do at new numbness or weakness.",
                    STOP_ACTION,
                    DirectionRule::newDeficit,
                    DirectionRule.Builder::newDeficit)
            .required(
                    "evidence",
                    EVIDENCE_DOC,
                    EvidenceShapes.EVIDENCE,
                    DirectionRule::evidence,
                    DirectionRule.Builder::evidence)
            .build();

    static final ObjectShape<Monitoring, Monitoring.Builder> MONITORING = ObjectShape.of(
                    "monitoring",
                    "The rules by which a report after a session is judged.",
                    Monitoring::builder,
                    Monitoring.Builder::build)
            .optional("pain", "How pain is judged.", PAIN_PROFILE, Monitoring::pain, Monitoring.Builder::pain)
            .optional(
                    "direction",
                    "What follows from where symptoms move.",
                    DIRECTION_RULE,
                    Monitoring::direction,
                    Monitoring.Builder::direction)
            .list(
                    "stopSigns",
                    "The signs at which to stop.",
                    STOP_SIGN,
                    Monitoring::stopSigns,
                    Monitoring.Builder::stopSigns)
            .rule(FieldRule.atLeastOne("pain", "direction", "stopSigns"))
            .build();

    static final ObjectShape<SessionReport, SessionReport.Builder> SESSION_REPORT = ObjectShape.of(
                    "session-report",
                    "The report of a person after a session; unknown fields are left out.",
                    SessionReport::builder,
                    SessionReport.Builder::build)
            .required("date", "The day.", FactShapes.DAY, SessionReport::date, SessionReport.Builder::date)
            .optional(
                    "painBefore",
                    "The pain before, from 0 to 10.",
                    RATING,
                    SessionReport::painBefore,
                    SessionReport.Builder::painBefore)
            .optional(
                    "painDuring",
                    "The worst pain during it, from 0 to 10.",
                    RATING,
                    SessionReport::painDuring,
                    SessionReport.Builder::painDuring)
            .optional(
                    "painAfter",
                    "The worst pain after it on the same day, from 0 to 10.",
                    RATING,
                    SessionReport::painAfter,
                    SessionReport.Builder::painAfter)
            .optional(
                    "painNextMorning",
                    "The pain on the next morning, from 0 to 10.",
                    RATING,
                    SessionReport::painNextMorning,
                    SessionReport.Builder::painNextMorning)
            .optional(
                    "settledAfterSeconds",
                    "How long it took until the pain was back to where it was before.",
                    Shapes.seconds(Limits.atLeast(0)),
                    SessionReport::settledAfter,
                    SessionReport.Builder::settledAfter)
            .checkedAs("settledAfter")
            .optional(
                    "symptomDirection",
                    "Where symptoms in the leg moved.",
                    SYMPTOM_DIRECTION,
                    SessionReport::symptomDirection,
                    SessionReport.Builder::symptomDirection)
            .optional(
                    "newNumbness",
                    "Whether there is new numbness.",
                    Shapes.truth(),
                    SessionReport::newNumbness,
                    SessionReport.Builder::newNumbness)
            .optional(
                    "newWeakness",
                    "Whether there is new weakness.",
                    Shapes.truth(),
                    SessionReport::newWeakness,
                    SessionReport.Builder::newWeakness)
            .set(
                    "presentSigns",
                    "The signs that were noticed.",
                    STOP_SIGN_ID,
                    SessionReport::presentSigns,
                    SessionReport.Builder::presentSigns)
            .set(
                    "absentSigns",
                    "The signs that were looked for and not noticed.",
                    STOP_SIGN_ID,
                    SessionReport::absentSigns,
                    SessionReport.Builder::absentSigns)
            .flag(
                    "noOtherSigns",
                    "Whether the person was asked for all signs and noticed none but those that are present.",
                    SessionReport::noOtherSigns,
                    SessionReport.Builder::noOtherSigns)
            .build();

    private MonitoringShapes() {}

    /** Returns the shape of each type that can stand alone. */
    static ImmutableMap<Class<?>, Shape<?>> byClass() {
        return ImmutableMap.<Class<?>, Shape<?>>builder()
                .put(DirectionRule.class, DIRECTION_RULE)
                .put(Monitoring.class, MONITORING)
                .put(PainBands.class, PAIN_BANDS)
                .put(PainProfile.class, PAIN_PROFILE)
                .put(PersistenceRule.class, PERSISTENCE_RULE)
                .put(RedAction.class, RED_ACTION)
                .put(Referral.class, REFERRAL)
                .put(SessionReport.class, SESSION_REPORT)
                .put(SettlingRule.class, SETTLING_RULE)
                .put(StopAction.class, STOP_ACTION)
                .put(StopScope.class, STOP_SCOPE)
                .put(StopSign.class, STOP_SIGN)
                .put(StopSignId.class, STOP_SIGN_ID)
                .put(SymptomDirection.class, SYMPTOM_DIRECTION)
                .put(TrendRule.class, TREND_RULE)
                .buildOrThrow();
    }
}
