package org.therex.safety;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.check.Severity;

/** Reports the facts of a person that no rule uses. */
final class PersonCheck {

    /** A clinician decided about a rule that allows no override. Remedy: remove the decision. */
    static final IssueCode NOT_OVERRIDABLE = IssueCode.of("not-overridable");

    /**
     * No rule of the set uses a condition, or a detail such as its weeks. Remedy: give the facts that a rule uses, or
     * add a rule.
     */
    static final IssueCode NO_RULE = IssueCode.of("no-rule");

    private final RuleSet rules;
    private final UnknownConditions undefined;
    private final Report.Builder found = Report.builder();

    private PersonCheck(RuleSet rules) {
        this.rules = rules;
        this.undefined = UnknownConditions.of(rules);
    }

    static Report of(Person person, RuleSet rules) {
        PersonCheck check = new PersonCheck(rules);
        List<Finding> findings = person.findings().asList();
        for (int i = 0; i < findings.size(); i++) {
            check.finding(findings.get(i), Path.of("findings").resolve(i));
        }
        List<ClinicianDecision> decisions = person.decisions().asList();
        for (int i = 0; i < decisions.size(); i++) {
            check.decision(decisions.get(i), Path.of("decisions").resolve(i).resolve("rule"));
        }
        return check.found.build();
    }

    private void finding(Finding finding, Path place) {
        ConditionId id = finding.condition();
        if (!undefined.isDefined(id)) {
            Issue.Builder issue = Issue.builder()
                    .code(IssueCode.UNKNOWN_REFERENCE)
                    .severity(Severity.WARNING)
                    .path(place.resolve("condition"))
                    .message("'condition' must be defined by the rule set, but was " + Require.quoted(id.value()));
            undefined.findHint(id).ifPresent(issue::hint);
            found.add(issue.build());
        } else if (!undefined.isSpokenOf(id)) {
            found.add(Issue.builder()
                    .code(NO_RULE)
                    .severity(Severity.INFORMATION)
                    .path(place.resolve("condition"))
                    .message("'condition' must be used by a rule to count, but was " + Require.quoted(id.value()))
                    .build());
        }
        rules.findCondition(id).ifPresent(condition -> details(finding, condition, place));
    }

    /** Warns of details that the condition cannot have: no rule uses them, and they may be a slip. */
    private void details(Finding finding, Condition condition, Path place) {
        finding.side()
                .filter(side -> !condition.lateral())
                .ifPresent(side -> conflict(place, "side", "absent for " + condition.id(), side.id()));
        if (finding.weeks().isPresent()) {
            weeks(condition, place);
        }
        qualifiers(finding.qualifiers(), condition, place, "qualifiers");
        qualifiers(finding.absentQualifiers(), condition, place, "absentQualifiers");
    }

    /**
     * Reports weeks that no rule uses: a warning if the condition has no weeks, else information, since the caller may
     * still want them.
     */
    private void weeks(Condition condition, Path place) {
        boolean counted =
                rules.rules().stream().anyMatch(rule -> CriterionTree.looksAtWeeks(rule.when(), condition.id()));
        if (counted) {
            return;
        }
        Issue.Builder issue = Issue.builder()
                .code(NO_RULE)
                .severity(condition.weeksOf().isPresent() ? Severity.INFORMATION : Severity.WARNING)
                .path(place.resolve("weeks"))
                .message("No rule of edition " + rules.edition() + " uses 'weeks' for " + condition.id());
        if (!condition.qualifiers().isEmpty()) {
            issue.hint("state instead whether it is "
                    + condition.qualifiers().stream()
                            .map(ConditionQualifier::id)
                            .collect(Collectors.joining(" or ")));
        }
        found.add(issue.build());
    }

    private void qualifiers(Set<ConditionQualifier> qualifiers, Condition condition, Path place, String name) {
        String possible = condition.qualifiers().isEmpty()
                ? "empty for " + condition.id()
                : "what " + condition.id() + " can be: "
                        + condition.qualifiers().stream()
                                .map(ConditionQualifier::id)
                                .collect(Collectors.joining(", "));
        qualifiers.stream()
                .filter(qualifier -> !condition.qualifiers().contains(qualifier))
                .forEach(qualifier -> conflict(place, name, possible, qualifier.id()));
    }

    private void conflict(Path place, String name, String rule, String value) {
        found.add(Issue.warning(
                IssueCode.CONFLICT, place.resolve(name), "'" + name + "' must be " + rule + ", but was " + value));
    }

    private void decision(ClinicianDecision decision, Path place) {
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
}
