package org.therex.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;
import org.therex.check.InvalidValueException;
import org.therex.exercise.ExperienceLevel;
import org.therex.house.ValueType;
import org.therex.program.Resources;
import org.therex.safety.Person;
import org.therex.safety.RuleSet;

class ReviewContextTest {

    private static final RuleSet RULES = Sample.RULES;

    @Test
    void noPartIsLeftOutOfEquality() {
        ReviewContext screened =
                ReviewContext.builder().person(Person.unknown(), RULES).build();

        assertThat(ValueType.in("org.therex.review"))
                .singleElement()
                .extracting(ValueType::parts)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Method.class))
                .extracting(Method::getName)
                .containsExactlyInAnyOrder("resources", "level", "person", "rules");
        new EqualsTester()
                .addEqualityGroup(
                        ReviewContext.unknown(), ReviewContext.builder().build())
                .addEqualityGroup(
                        ReviewContext.builder().resources(it -> {}).build(),
                        ReviewContext.builder()
                                .resources(Resources.builder().build())
                                .build())
                .addEqualityGroup(
                        ReviewContext.builder().level(ExperienceLevel.BEGINNER).build())
                .addEqualityGroup(screened, screened.toBuilder().build())
                .addEqualityGroup(screened.toBuilder().person(Person.withOnly()).build())
                .addEqualityGroup(screened.toBuilder()
                        .rules(RULES.toBuilder().edition("2").build())
                        .build())
                .testEquals();
    }

    @Test
    void aPersonAndRulesGoTogether() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ReviewContext.builder().rules(RULES).build())
                .withMessage("'person' must be given together with 'rules', but was absent");
    }
}
