package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.safety.Criterion;
import org.therex.safety.Person;
import org.therex.safety.RuleSet;
import org.therex.safety.SafetyArbitraries;

/** Whatever a person or a rule set holds, it reads back equal, and writes the same again. */
class SafetyJsonPropertyTest {

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return SafetyArbitraries.ruleSets();
    }

    @Provide
    Arbitrary<Person> persons() {
        return SafetyArbitraries.persons();
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return SafetyArbitraries.criteria();
    }

    @Property
    void ruleSetsReadBackEqual(@ForAll("ruleSets") RuleSet rules) {
        String written = TherexJson.write(rules);
        RuleSet readBack = TherexJson.readRules(written);

        assertThat(written).startsWith("{\n  \"format\": \"therex-rules\",\n  \"version\": \"1.0\",\n  \"edition\"");
        assertThat(readBack).isEqualTo(rules);
        assertThat(TherexJson.write(readBack)).isEqualTo(written);
    }

    @Property
    void personsReadBackEqual(@ForAll("persons") Person person) {
        BothJacksons.readBackEqual(Person.class, person);
    }

    @Property
    void criteriaReadBackEqual(@ForAll("criteria") Criterion criterion) {
        BothJacksons.readBackEqual(Criterion.class, criterion);
    }

    @Example
    void theBuiltInRulesReadBackEqual() {
        RuleSet rules = SmallContent.rules();

        assertThat(TherexJson.readRules(TherexJson.write(rules))).isEqualTo(rules);
    }

    @Example
    void aRuleThatSpeaksOfAnUnknownConditionIsToldWithItsPlace() {
        String document = """
                {
                  "format": "therex-rules",
                  "version": "1.0",
                  "edition": "1",
                  "conditions": [
                    {"id": "osteoporosis", "name": "Osteoporosis", "kind": "disease", "question": "Thin bones?"}
                  ],
                  "rules": [
                    {
                      "id": "bone",
                      "category": "precaution",
                      "when": {"of": "any", "criteria": [{"condition": "osteoporosys"}]},
                      "limits": [{"levels": {"lumbar-flexion-load": 2}}],
                      "advice": "Take care.",
                      "evidence": {"strength": "unverified", "asOf": "2026-11-01"}
                    }
                  ]
                }
                """;

        assertThatThrownBy(() -> TherexJson.readRules(document))
                .hasMessageContaining("/rules/0/when/criteria/0/condition")
                .hasMessageContaining("did you mean \"osteoporosis\"?");
        assertThat(TherexJson.readRules(document.replace("osteoporosys", "osteoporosis"))
                        .rules())
                .hasSize(1);
    }
}
