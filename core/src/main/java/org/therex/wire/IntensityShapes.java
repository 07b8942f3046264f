package org.therex.wire;

import org.therex.prescription.Band;
import org.therex.prescription.Bounds;
import org.therex.prescription.Intensity;
import org.therex.prescription.fields.BandFields;
import org.therex.prescription.fields.IntensityBorgRatingFields;
import org.therex.prescription.fields.IntensityCategoryRatioFields;
import org.therex.prescription.fields.IntensityEffortFields;
import org.therex.prescription.fields.IntensityLoadFields;
import org.therex.prescription.fields.IntensityOmniRatingFields;
import org.therex.prescription.fields.IntensityPainCeilingFields;
import org.therex.prescription.fields.IntensityPercentOfMaximumFields;
import org.therex.prescription.fields.IntensityRepetitionsInReserveFields;
import org.therex.prescription.fields.IntensitySensationFields;
import org.therex.prescription.fields.IntensityTalkTestFields;

/** How it looks in JSON how hard something is done; each scale has a field of its own. */
final class IntensityShapes {

    static final TextualShape<Intensity.Level> LEVEL =
            Shapes.words(Intensity.Level.class, "effort-level", "Effort in words.");

    static final TextualShape<Intensity.Speech> SPEECH =
            Shapes.words(Intensity.Speech.class, "speech", "How well one can speak meanwhile.");

    static final ObjectShape<Band, Band.Builder> BAND = FromTable.of(BandFields.TABLE)
            .as("colour", "band")
            .with("colour", Shapes.name())
            .with("brand", Shapes.name())
            .as("elongation", "elongationPercent")
            .with("elongation", Shapes.integer(1, Band.MOST_ELONGATION))
            .build();

    static final Shape<Intensity> INTENSITY = ChoiceShape.<Intensity>of("intensity", "How hard it is, on one scale.")
            .when(Band.class, BAND)
            .when(
                    Intensity.Load.class,
                    FromTable.of(IntensityLoadFields.TABLE)
                            .with("kilograms", AmountShapes.number("kilograms", Limits.KILOGRAMS))
                            .build())
            .when(
                    Intensity.PercentOfMaximum.class,
                    FromTable.of(IntensityPercentOfMaximumFields.TABLE)
                            .as("percent", "percentOfMaximum")
                            .with("percent", AmountShapes.count("percent", Limits.of(1, Bounds.MOST_PERCENT)))
                            .build())
            .when(
                    Intensity.BorgRating.class,
                    FromTable.of(IntensityBorgRatingFields.TABLE)
                            .as("rating", "borg")
                            .with("rating", AmountShapes.count("borg", Limits.of(Bounds.LEAST_BORG, Bounds.MOST_BORG)))
                            .build())
            .when(
                    Intensity.CategoryRatio.class,
                    FromTable.of(IntensityCategoryRatioFields.TABLE)
                            .as("rating", "categoryRatio")
                            .with(
                                    "rating",
                                    AmountShapes.number("category-ratio-rating", Limits.of(0, Bounds.MOST_RATING)))
                            .build())
            .when(
                    Intensity.OmniRating.class,
                    FromTable.of(IntensityOmniRatingFields.TABLE)
                            .as("rating", "omni")
                            .with("rating", AmountShapes.count("omni", Limits.of(0, Bounds.MOST_RATING)))
                            .build())
            .when(
                    Intensity.RepetitionsInReserve.class,
                    FromTable.of(IntensityRepetitionsInReserveFields.TABLE)
                            .as("repetitions", "repetitionsInReserve")
                            .with("repetitions", AmountShapes.count("reserve", Limits.of(0, Bounds.MOST_RESERVE)))
                            .build())
            .when(
                    Intensity.TalkTest.class,
                    FromTable.of(IntensityTalkTestFields.TABLE)
                            .as("speech", "talkTest")
                            .with("speech", SPEECH)
                            .build())
            .when(
                    Intensity.Sensation.class,
                    FromTable.of(IntensitySensationFields.TABLE)
                            .as("text", "sensation")
                            .with("text", Shapes.name())
                            .build())
            .when(
                    Intensity.PainCeiling.class,
                    FromTable.of(IntensityPainCeilingFields.TABLE)
                            .as("rating", "painUpTo")
                            .with("rating", Shapes.integer(Limits.of(0, Bounds.MOST_RATING)))
                            .build())
            .when(
                    Intensity.Effort.class,
                    FromTable.of(IntensityEffortFields.TABLE)
                            .as("level", "effort")
                            .with("level", LEVEL)
                            .build())
            .example(() -> Intensity.borg(13))
            .example(() -> Intensity.painUpTo(3))
            .build();

    private IntensityShapes() {}
}
