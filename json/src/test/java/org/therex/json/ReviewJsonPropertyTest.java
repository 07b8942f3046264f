package org.therex.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.review.ReviewArbitraries;
import org.therex.review.ReviewContext;
import tools.jackson.databind.json.JsonMapper;

/** The context of a review reads back equal. */
class ReviewJsonPropertyTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TherexModule()).build();

    @Provide
    Arbitrary<ReviewContext> circumstances() {
        return ReviewArbitraries.contexts();
    }

    @Property
    void circumstancesReadBackEqual(@ForAll("circumstances") ReviewContext circumstances) {
        BothJacksons.readBackEqual(ReviewContext.class, circumstances);
    }

    @Example
    void aPersonWithoutRulesIsRefused() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"person\": {}}", ReviewContext.class))
                .hasMessageContaining("'person' must be given together with 'rules', but was given alone");
    }
}
