package org.therex.json.wire;

import org.therex.source.Evidence;
import org.therex.source.EvidenceStrength;
import org.therex.term.Presence;

/** How sure a thing is. */
final class EvidenceShapes {

    static final TextualShape<EvidenceStrength> EVIDENCE_STRENGTH =
            Shapes.words(EvidenceStrength.class, "evidence-strength", "How strong the evidence for a rule is.");

    static final TextualShape<Presence> PRESENCE =
            Shapes.words(Presence.class, "presence", "What is known of something that can be there or not.");

    static final ObjectShape<Evidence, Evidence.Builder> EVIDENCE = ObjectShape.of(
                    "evidence", "What a rule rests on.", Evidence::builder, Evidence.Builder::build)
            .required(
                    "strength", "How strong it is.", EVIDENCE_STRENGTH, Evidence::strength, Evidence.Builder::strength)
            .required(
                    "asOf",
                    "The day on which the rule was last held against its sources.",
                    FactShapes.LOCAL_DATE,
                    Evidence::asOf,
                    Evidence.Builder::asOf)
            .set(
                    "sources",
                    "The sources.",
                    FactShapes.SOURCE_ID,
                    Evidence::sources,
                    (builder, all) -> builder.sources(all))
            .optional("note", "A note on it.", Shapes.text(), Evidence::note, Evidence.Builder::note)
            .build();

    private EvidenceShapes() {}
}
