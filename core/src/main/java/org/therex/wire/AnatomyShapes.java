package org.therex.wire;

import org.therex.anatomy.BodyPart;
import org.therex.anatomy.Position;
import org.therex.anatomy.Side;
import org.therex.term.Code;
import org.therex.term.Term;

/** How bodies, their movements and their positions look in JSON. */
final class AnatomyShapes {

    static final TextualShape<BodyPart> BODY_PART = new WordShape<>(
            "body-part",
            "A part of the body: a region, muscle group, muscle, joint or other structure.",
            BodyPart.all().asList(),
            Term::id,
            Term::label,
            BodyPart::of);

    static final TextualShape<Side> SIDE = Shapes.words(Side.class, "side", "A side of the body.");

    static final TextualShape<Position> POSITION = Shapes.openWords(
            "position", "How the body is arranged and what it rests on.", Position.vocabulary(), Position::of);

    static final TextualShape<Code> CODE = Shapes.form(
            "a scheme, a colon and a value",
            "[A-Za-z][A-Za-z0-9._-]{0,63}:[^\\s:]{1,64}",
            Code::parse,
            Code::toString,
            "UBERON:0001370");

    private AnatomyShapes() {}
}
