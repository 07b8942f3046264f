package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.program.Adaptation;
import org.therex.program.Adherence;
import org.therex.program.Contributor;
import org.therex.program.Delivery;
import org.therex.program.ProgramPartArbitraries;
import org.therex.program.Resources;
import org.therex.program.Revision;
import tools.jackson.databind.json.JsonMapper;

/** What stands around the exercises of a program reads back equal, and writes the same again. */
class ProgramJsonPropertyTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TherexModule()).build();

    private static <T> void readsBackEqual(T value, Class<T> type) {
        BothJacksons.readBackEqual(type, value);
    }

    @Example
    void nothingAtHandIsWrittenAndNothingStatedIsNot() {
        Resources nothing = Resources.builder().equipment(java.util.List.of()).build();

        assertThat(MAPPER.writeValueAsString(nothing)).isEqualTo("{\"equipment\":[]}");
        assertThat(MAPPER.readValue("{\"equipment\":[]}", Resources.class)).isEqualTo(nothing);
        assertThat(MAPPER.writeValueAsString(Resources.builder().build())).isEqualTo("{}");
    }

    @Property
    void contributorReadsBackEqual(@ForAll("Contributor") Contributor value) {
        readsBackEqual(value, Contributor.class);
    }

    @Provide("Contributor")
    Arbitrary<Contributor> contributors() {
        return ProgramPartArbitraries.contributors();
    }

    @Property
    void revisionReadsBackEqual(@ForAll("Revision") Revision value) {
        readsBackEqual(value, Revision.class);
    }

    @Provide("Revision")
    Arbitrary<Revision> revisions() {
        return ProgramPartArbitraries.revisions();
    }

    @Property
    void deliveryReadsBackEqual(@ForAll("Delivery") Delivery value) {
        readsBackEqual(value, Delivery.class);
    }

    @Provide("Delivery")
    Arbitrary<Delivery> deliveries() {
        return ProgramPartArbitraries.deliveries();
    }

    @Property
    void resourcesReadsBackEqual(@ForAll("Resources") Resources value) {
        readsBackEqual(value, Resources.class);
    }

    @Provide("Resources")
    Arbitrary<Resources> resources() {
        return ProgramPartArbitraries.resources();
    }

    @Property
    void adaptationReadsBackEqual(@ForAll("Adaptation") Adaptation value) {
        readsBackEqual(value, Adaptation.class);
    }

    @Provide("Adaptation")
    Arbitrary<Adaptation> adaptations() {
        return ProgramPartArbitraries.adaptations();
    }

    @Property
    void adherenceReadsBackEqual(@ForAll("Adherence") Adherence value) {
        readsBackEqual(value, Adherence.class);
    }

    @Provide("Adherence")
    Arbitrary<Adherence> adherences() {
        return ProgramPartArbitraries.adherences();
    }
}
