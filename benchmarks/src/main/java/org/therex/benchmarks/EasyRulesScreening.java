package org.therex.benchmarks;

import com.google.common.collect.ImmutableList;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.therex.benchmarks.PlainScreening.Plain;
import org.therex.benchmarks.PlainScreening.PlainRule;
import org.therex.benchmarks.PlainScreening.Reason;
import org.therex.safety.Person;
import org.therex.safety.RuleSet;

/** Screening with a rule engine, Easy Rules: the same predicates are its conditions. */
final class EasyRulesScreening {

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();
    private final Person person;

    EasyRulesScreening(RuleSet ruleSet, Person person) {
        this.person = person;
        PlainScreening.rules(ruleSet).forEach(this::register);
    }

    private void register(PlainRule rule) {
        rules.register(new RuleBuilder()
                .name(rule.rule().id().value())
                .when(facts -> rule.test(facts.get("person"), facts.get("exercise")))
                .then(facts -> {
                    ImmutableList.Builder<Reason> reasons = facts.get("reasons");
                    reasons.add(rule.reason(facts.get("person"), facts.get("exercise")));
                })
                .build());
    }

    PlainScreening.Result screen(Plain plain) {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        Facts facts = new Facts();
        facts.put("person", person);
        facts.put("exercise", plain);
        facts.put("reasons", reasons);
        engine.fire(rules, facts);
        return PlainScreening.result(plain, reasons.build());
    }
}
