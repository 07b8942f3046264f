package org.therex.wire;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.therex.monitoring.DoseChange;
import org.therex.monitoring.Effect;
import org.therex.monitoring.Fact;
import org.therex.monitoring.Question;
import org.therex.monitoring.Reason;
import org.therex.monitoring.Response;
import org.therex.monitoring.ResponseKind;
import org.therex.monitoring.fields.FactFields;
import org.therex.monitoring.fields.QuestionFields;
import org.therex.monitoring.fields.ReasonFields;

/** How it looks in JSON what a report after a session calls for; each kind says its word in the field {@code kind}. */
final class ResponseShapes {

    /** The field that distinguishes alternatives. */
    static final String KIND = "kind";

    private static final String KIND_DOC = "What kind it is.";

    static final TextualShape<DoseChange> DOSE_CHANGE =
            Shapes.words(DoseChange.class, "dose-change", "How to make an exercise less demanding.");

    static final Shape<Fact> FACT =
            FromTable.of(FactFields.TABLE).with("value", CheckShapes.ANY_TEXT).build();

    static final Shape<Question> QUESTION = FromTable.of(QuestionFields.TABLE)
            .with("text", CheckShapes.ANY_TEXT)
            .build();

    static final Shape<Effect> EFFECT = ChoiceShape.<Effect>of("effect", "The action that one reason calls for.")
            .when(
                    Effect.GoOn.class,
                    ObjectShape.<Effect.GoOn, Object>of(
                                    "go-on", "Continue as before.", Object::new, nothing -> new Effect.GoOn())
                            .constant(KIND, KIND_DOC, ResponseKind.CONTINUE.id())
                            .build())
            .when(
                    Effect.Ease.class,
                    kind(
                            ResponseKind.ADJUST,
                            "ease",
                            "Continue with changes.",
                            Part.of(
                                    "changes",
                                    "What to change.",
                                    ElementsShape.set(DOSE_CHANGE, 1),
                                    Effect.Ease::changes),
                            Effect.Ease::new))
            .when(
                    Effect.End.class,
                    kind(
                            ResponseKind.STOP,
                            "end",
                            "Do not continue.",
                            Part.of("action", "What to do.", MonitoringShapes.STOP_ACTION, Effect.End::action),
                            Effect.End::new))
            .build();

    static final ObjectShape<Reason, Reason.Builder> REASON =
            FromTable.of(ReasonFields.TABLE).with("text", CheckShapes.ANY_TEXT).build();

    private static final Shape<ImmutableList<Reason>> REASONS = Shapes.list(REASON);
    static final Shape<ImmutableList<Question>> QUESTIONS = Shapes.list(QUESTION);

    static final Shape<Response.Stop> STOP = response(ResponseKind.STOP.id(), "Do not continue.", Response.Stop::new);

    static final Shape<Response> RESPONSE = ChoiceShape.<Response>of(
                    "response", "What a report after a session calls for, with every reason and question.")
            .when(
                    Response.Continue.class,
                    response(ResponseKind.CONTINUE.id(), "Continue as before.", Response.Continue::new))
            .when(
                    Response.Adjust.class,
                    response(ResponseKind.ADJUST.id(), "Continue with changes.", Response.Adjust::new))
            .when(Response.Stop.class, STOP)
            .when(
                    Response.NotEnoughInformation.class,
                    response(
                            "not-enough-information",
                            "Undecided: an answer could call for something more severe.",
                            Response.NotEnoughInformation::new))
            .build();

    private ResponseShapes() {}

    /** Returns the shape of an effect of one part. */
    private static <T, V> ObjectShape<T, ?> kind(
            ResponseKind kind, String name, String doc, Part<T, V> part, Function<? super V, ? extends T> make) {
        return named(kind.id(), ObjectShape.record(name, doc, part, make));
    }

    private static <T extends Response> ObjectShape<T, ?> response(
            String kind,
            String doc,
            BiFunction<? super ImmutableList<Reason>, ? super ImmutableList<Question>, ? extends T> make) {
        return named(
                kind,
                ObjectShape.record(
                        kind + "-response",
                        doc,
                        Part.of(
                                "reasons",
                                "Every reason that applies, the most severe first.",
                                REASONS,
                                Response::reasons,
                                ImmutableList.of()),
                        Part.of(
                                "questions",
                                "What was not reported and would be needed, what could be most severe first.",
                                QUESTIONS,
                                Response::questions,
                                ImmutableList.of()),
                        make));
    }

    /** Returns the shape of an alternative that says its word before all else. */
    static <T> ObjectShape<T, ?> named(String kind, Shape<T> shape) {
        return ((ObjectShape<T, ?>) shape).after(KIND, KIND_DOC, new ConstantShape(kind), kind);
    }
}
