package org.therex.safety;

import com.google.common.collect.ImmutableSet;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.term.NearestWord;

/** Whether a rule set takes notice of all that is known of a person. */
final class PersonCheck {

    /** A clinician decided about a rule that nobody may override. */
    static final IssueCode NOT_OVERRIDABLE = IssueCode.of("not-overridable");

    private PersonCheck() {}

    static Report of(Person person, RuleSet rules) {
        Report.Builder found = Report.builder();
        ImmutableSet<ConditionId> spokenOf = rules.rules().stream()
                .flatMap(rule -> CriterionTree.conditions(rule.when()).stream())
                .collect(ImmutableSet.toImmutableSet());
        int index = 0;
        for (Finding finding : person.findings()) {
            Path place = Path.of("findings").resolve(index++).resolve("condition");
            if (!spokenOf.contains(finding.condition())) {
                found.add(Issue.builder()
                        .code(IssueCode.UNKNOWN_REFERENCE)
                        .severity(org.therex.check.Severity.WARNING)
                        .path(place)
                        .message("'condition' must be one of which a rule speaks, but was "
                                + Require.quoted(finding.condition().value()))
                        .hint(NearestWord.hint(
                                finding.condition().value(),
                                spokenOf.stream().map(ConditionId::value).toList()))
                        .build());
            }
        }
        index = 0;
        for (ClinicianDecision decision : person.decisions()) {
            Path place = Path.of("decisions").resolve(index++).resolve("rule");
            boolean counts = rules.findRule(decision.rule())
                    .filter(ScreeningRule::clinicianOverridable)
                    .isPresent();
            if (!counts) {
                found.add(Issue.warning(
                        NOT_OVERRIDABLE,
                        place,
                        "'rule' must be one that a clinician may override, but was " + decision.rule()));
            }
        }
        return found.build();
    }
}
