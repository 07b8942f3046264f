package org.therex.json.wire;

import org.therex.prescription.Band;
import org.therex.prescription.Bounds;
import org.therex.prescription.Intensity;

/** How it looks in JSON how hard something is done; each scale has a field of its own. */
final class IntensityShapes {

    static final TextualShape<Intensity.Level> LEVEL =
            Shapes.words(Intensity.Level.class, "effort-level", "Effort in words.");

    static final TextualShape<Intensity.Speech> SPEECH =
            Shapes.words(Intensity.Speech.class, "speech", "How well one can speak meanwhile.");

    static final ObjectShape<Band, Band.Builder> BAND = ObjectShape.of(
                    "band", "An elastic band.", Band::builder, Band.Builder::build)
            .required(
                    "band",
                    "Its colour, which says how strong it is.",
                    Shapes.name(),
                    Band::colour,
                    Band.Builder::colour)
            .checkedAs("colour")
            .optional("brand", "The maker whose colours they are.", Shapes.name(), Band::brand, Band.Builder::brand)
            .optional(
                    "elongationPercent",
                    "How far it is stretched, in per cent of its length.",
                    Shapes.integer(1, Band.MOST_ELONGATION),
                    Band::elongation,
                    Band.Builder::elongation)
            .checkedAs("elongation")
            .build();

    static final Shape<Intensity> INTENSITY = ChoiceShape.<Intensity>of("intensity", "How hard it is, on one scale.")
            .when(Band.class, BAND)
            .when(
                    Intensity.Load.class,
                    ObjectShape.record(
                            "load",
                            "A weight.",
                            Part.of(
                                    "kilograms",
                                    "The weight in kilograms.",
                                    AmountShapes.number("kilograms", Limits.KILOGRAMS),
                                    Intensity.Load::kilograms),
                            Intensity.Load::new))
            .when(
                    Intensity.PercentOfMaximum.class,
                    ObjectShape.record(
                            "percent-of-maximum",
                            "A share of what can be lifted once.",
                            Part.of(
                                    "percentOfMaximum",
                                    "The share in per cent.",
                                    AmountShapes.count("percent", Limits.of(1, Bounds.MOST_PERCENT)),
                                    Intensity.PercentOfMaximum::percent),
                            Intensity.PercentOfMaximum::new))
            .when(
                    Intensity.BorgRating.class,
                    ObjectShape.record(
                            "borg-rating",
                            "Perceived exertion on Borg's scale.",
                            Part.of(
                                    "borg",
                                    "The rating from 6 to 20.",
                                    AmountShapes.count("borg", Limits.of(Bounds.LEAST_BORG, Bounds.MOST_BORG)),
                                    Intensity.BorgRating::rating),
                            Intensity.BorgRating::new))
            .when(
                    Intensity.CategoryRatio.class,
                    ObjectShape.record(
                            "category-ratio",
                            "Perceived exertion on Borg's category ratio scale.",
                            Part.of(
                                    "categoryRatio",
                                    "The rating from 0 to 10.",
                                    AmountShapes.number("category-ratio-rating", Limits.of(0, Bounds.MOST_RATING)),
                                    Intensity.CategoryRatio::rating),
                            Intensity.CategoryRatio::new))
            .when(
                    Intensity.OmniRating.class,
                    ObjectShape.record(
                            "omni-rating",
                            "Perceived exertion on the OMNI scale.",
                            Part.of(
                                    "omni",
                                    "The rating from 0 to 10.",
                                    AmountShapes.count("omni", Limits.of(0, Bounds.MOST_RATING)),
                                    Intensity.OmniRating::rating),
                            Intensity.OmniRating::new))
            .when(
                    Intensity.RepetitionsInReserve.class,
                    ObjectShape.record(
                            "repetitions-in-reserve",
                            "How many repetitions more would be possible.",
                            Part.of(
                                    "repetitionsInReserve",
                                    "How many.",
                                    AmountShapes.count("reserve", Limits.of(0, Bounds.MOST_RESERVE)),
                                    Intensity.RepetitionsInReserve::repetitions),
                            Intensity.RepetitionsInReserve::new))
            .when(
                    Intensity.TalkTest.class,
                    ObjectShape.record(
                            "talk-test",
                            "How well one can speak meanwhile.",
                            Part.of("talkTest", "How well.", SPEECH, Intensity.TalkTest::speech),
                            Intensity.TalkTest::new))
            .when(
                    Intensity.Sensation.class,
                    ObjectShape.record(
                            "sensation",
                            "What it should feel like.",
                            Part.of("sensation", "What it feels like.", Shapes.name(), Intensity.Sensation::text),
                            Intensity.Sensation::new))
            .when(
                    Intensity.PainCeiling.class,
                    ObjectShape.record(
                            "pain-ceiling",
                            "The most pain that is accepted.",
                            Part.of(
                                    "painUpTo",
                                    "The rating from 0 to 10.",
                                    Shapes.integer(Limits.of(0, Bounds.MOST_RATING)),
                                    Intensity.PainCeiling::rating),
                            Intensity.PainCeiling::new))
            .when(
                    Intensity.Effort.class,
                    ObjectShape.record(
                            "effort",
                            "Effort in words.",
                            Part.of("effort", "How much.", LEVEL, Intensity.Effort::level),
                            Intensity.Effort::new))
            .example(() -> Intensity.borg(13))
            .example(() -> Intensity.painUpTo(3))
            .build();

    private IntensityShapes() {}
}
