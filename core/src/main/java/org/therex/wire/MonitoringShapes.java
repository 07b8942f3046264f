package org.therex.wire;

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
import org.therex.monitoring.StopSignId;
import org.therex.monitoring.TrendRule;
import org.therex.monitoring.fields.DirectionRuleFields;
import org.therex.monitoring.fields.MonitoringFields;
import org.therex.monitoring.fields.PainBandsFields;
import org.therex.monitoring.fields.PainProfileFields;
import org.therex.monitoring.fields.PersistenceRuleFields;
import org.therex.monitoring.fields.SessionReportFields;
import org.therex.monitoring.fields.SettlingRuleFields;
import org.therex.monitoring.fields.StopActionFields;
import org.therex.monitoring.fields.TrendRuleFields;

/** How it looks in JSON how a session went and by what it is judged. */
final class MonitoringShapes {

    static final TextualShape<StopSignId> STOP_SIGN_ID = Shapes.id(StopSignId::of, StopSignId::value, "chest-pressure");

    private static final Shape<Integer> RATING = Shapes.integer(Limits.of(0, PainBands.MOST));
    private static final Shape<Integer> BELOW_MOST = Shapes.integer(Limits.of(0, PainBands.MOST - 1));
    private static final Shape<Integer> DAYS = Shapes.integer(Limits.of(1, PersistenceRule.MOST_DAYS));
    private static final Shape<Duration> WINDOW =
            Shapes.seconds(Limits.above(Duration.ZERO, Duration.ofDays(SettlingRule.MOST_DAYS)));

    static final Shape<PainBands> PAIN_BANDS = FromTable.of(PainBandsFields.TABLE)
            .with("mostGreen", BELOW_MOST)
            .with("mostAmber", BELOW_MOST)
            .build();

    static final Shape<SettlingRule> SETTLING_RULE = FromTable.of(SettlingRuleFields.TABLE)
            .with("within", WINDOW)
            .with("tolerance", BELOW_MOST)
            .build();

    static final Shape<TrendRule> TREND_RULE = FromTable.of(TrendRuleFields.TABLE)
            .with("rises", Shapes.integer(Limits.of(1, PainBands.MOST - 1)))
            .with("tolerance", BELOW_MOST)
            .build();

    static final Shape<PersistenceRule> PERSISTENCE_RULE =
            FromTable.of(PersistenceRuleFields.TABLE).with("days", DAYS).build();

    static final ObjectShape<PainProfile, PainProfile.Builder> PAIN_PROFILE = FromTable.of(PainProfileFields.TABLE)
            .absent("onRed", RedAction.STOP)
            .build();

    static final ObjectShape<StopAction, StopAction.Builder> STOP_ACTION = FromTable.of(StopActionFields.TABLE)
            .absent("referral", Referral.NONE)
            .with("followUpWithin", WINDOW)
            .build();

    static final ObjectShape<DirectionRule, DirectionRule.Builder> DIRECTION_RULE =
            FromTable.of(DirectionRuleFields.TABLE).with("unchangedDays", DAYS).build();

    static final ObjectShape<Monitoring, Monitoring.Builder> MONITORING = FromTable.of(MonitoringFields.TABLE)
            .rule(FieldRule.atLeastOne("pain", "direction", "stopSigns"))
            .build();

    static final ObjectShape<SessionReport, SessionReport.Builder> SESSION_REPORT = FromTable.of(
                    SessionReportFields.TABLE)
            .with("date", FactShapes.DAY)
            .with("painBefore", RATING)
            .with("painDuring", RATING)
            .with("painAfter", RATING)
            .with("painNextMorning", RATING)
            .with("settledAfter", Shapes.seconds(Limits.atLeast(0)))
            .build();

    private MonitoringShapes() {}
}
