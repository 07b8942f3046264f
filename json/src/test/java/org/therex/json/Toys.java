package org.therex.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Require;
import org.therex.term.Code;
import org.therex.term.Term;
import org.therex.wire.ChoiceShape;
import org.therex.wire.Document;
import org.therex.wire.ObjectShape;
import org.therex.wire.Shape;
import org.therex.wire.Shapes;
import org.therex.wire.TextualShape;

/** A small domain that uses every kind of shape, and its shapes. */
final class Toys {

    private Toys() {}

    enum Place implements Term {
        FLOOR,
        CHAIR,
        WALL_SIDE
    }

    sealed interface Amount {}

    record Exact(int count) implements Amount {}

    record Between(int least, int most) implements Amount {
        Between {
            if (least > most) {
                throw new InvalidValueException(Issue.error(
                        IssueCode.REVERSED_RANGE,
                        Path.of("least"),
                        "'least' must be at most 'most', but was " + least + " with " + most));
            }
        }
    }

    record AtLeast(int count) implements Amount {}

    record Until(String until, Optional<String> criterion) implements Amount {}

    record Drill(
            String id,
            String title,
            Amount amount,
            Optional<Duration> hold,
            Optional<BigDecimal> load,
            ImmutableList<String> cues,
            ImmutableSet<Place> places,
            boolean bothSides,
            Optional<String> easier,
            ImmutableMap<Place, String> notes,
            ImmutableList<Drill> parts,
            ImmutableSet<Code> codes) {}

    record Plan(String title, ImmutableList<Drill> drills, ImmutableList<String> order) {}

    static final class AmountBuilder {
        int least;
        int most;
        String until = "";

        @Nullable String criterion;

        void least(int value) {
            least = value;
        }

        void most(int value) {
            most = value;
        }

        void until(String value) {
            until = value;
        }

        void criterion(String value) {
            criterion = value;
        }

        Between between() {
            return new Between(least, most);
        }

        AtLeast atLeast() {
            return new AtLeast(least);
        }

        Until untilEvent() {
            return new Until(until, Optional.ofNullable(criterion));
        }
    }

    static final class DrillBuilder {
        String id = "";
        String title = "";
        Amount amount = new Exact(1);

        @Nullable Duration hold;

        @Nullable BigDecimal load;

        ImmutableList<String> cues = ImmutableList.of();
        ImmutableSet<Place> places = ImmutableSet.of();
        boolean bothSides;

        @Nullable String easier;

        ImmutableMap<Place, String> notes = ImmutableMap.of();
        ImmutableList<Drill> parts = ImmutableList.of();
        ImmutableSet<Code> codes = ImmutableSet.of();

        void id(String value) {
            id = value;
        }

        void title(String value) {
            title = Require.name("title", value);
        }

        void amount(Amount value) {
            amount = value;
        }

        void hold(Duration value) {
            hold = value;
        }

        void load(BigDecimal value) {
            load = value;
        }

        void cues(ImmutableList<String> value) {
            cues = value;
        }

        void places(ImmutableSet<Place> value) {
            places = value;
        }

        void bothSides(boolean value) {
            bothSides = value;
        }

        void easier(String value) {
            easier = value;
        }

        void notes(ImmutableMap<Place, String> value) {
            notes = value;
        }

        void parts(ImmutableList<Drill> value) {
            parts = value;
        }

        void codes(ImmutableSet<Code> value) {
            codes = value;
        }

        Drill build() {
            Require.texts("cues", cues);
            if (hold != null && amount instanceof Until) {
                throw new InvalidValueException(Issue.error(
                        IssueCode.CONFLICT, Path.of("hold"), "'hold' must be left out with 'until', but was " + hold));
            }
            return new Drill(
                    id,
                    title,
                    amount,
                    Optional.ofNullable(hold),
                    Optional.ofNullable(load),
                    cues,
                    places,
                    bothSides,
                    Optional.ofNullable(easier),
                    notes,
                    parts,
                    codes);
        }
    }

    static final class PlanBuilder {
        String title = "";
        ImmutableList<Drill> drills = ImmutableList.of();
        ImmutableList<String> order = ImmutableList.of();

        void title(String value) {
            title = value;
        }

        void drills(ImmutableList<Drill> value) {
            drills = value;
        }

        void order(ImmutableList<String> value) {
            order = value;
        }

        Plan build() {
            return new Plan(Require.name("title", title), drills, order);
        }
    }

    private static final Pattern ID_FORM = Pattern.compile("[a-z]+(-[a-z]+)*");

    static final TextualShape<String> ID = Shapes.form(
            "lower-case words joined by hyphens",
            ID_FORM.pattern(),
            text -> Require.matches("id", text, ID_FORM.matcher(text).matches(), "lower-case words joined by hyphens"),
            id -> id,
            "cat-cow");

    static final TextualShape<Place> PLACE = Shapes.words(Place.class, "place", "Where a drill is done.");

    static final TextualShape<Code> CODE =
            Shapes.form("a scheme, a colon and a value", Code::parse, Code::toString, "UBERON:0001370");

    static final Shape<Integer> COUNT = Shapes.integer(1, 500);

    static final Shape<Amount> AMOUNT = ChoiceShape.<Amount>of("amount", "How many repetitions.")
            .when(Exact.class, COUNT.as(Exact::new, Exact::count))
            .when(
                    Between.class,
                    ObjectShape.of("range", "A range.", AmountBuilder::new, AmountBuilder::between)
                            .required("least", "The least.", COUNT, Between::least, AmountBuilder::least)
                            .required("most", "The most.", COUNT, Between::most, AmountBuilder::most)
                            .build())
            .when(
                    AtLeast.class,
                    ObjectShape.of("at-least", "So many or more.", AmountBuilder::new, AmountBuilder::atLeast)
                            .required("atLeast", "The least.", COUNT, AtLeast::count, AmountBuilder::least)
                            .build())
            .when(
                    Until.class,
                    ObjectShape.of("until", "Until something happens.", AmountBuilder::new, AmountBuilder::untilEvent)
                            .required("until", "What ends it.", Shapes.name(), Until::until, AmountBuilder::until)
                            .optional(
                                    "criterion",
                                    "Signs by which it is recognised.",
                                    Shapes.text(),
                                    Until::criterion,
                                    AmountBuilder::criterion)
                            .build())
            .build();

    static final ObjectShape<Drill, DrillBuilder> DRILL = ObjectShape.of(
                    "drill", "A drill.", DrillBuilder::new, DrillBuilder::build)
            .required("id", "What identifies it.", ID.asKey("drill"), Drill::id, DrillBuilder::id)
            .required("title", "Its title.", Shapes.name(), Drill::title, DrillBuilder::title)
            .required("amount", "How many.", AMOUNT, Drill::amount, DrillBuilder::amount)
            .optional(
                    "holdSeconds",
                    "How long each is held.",
                    Shapes.seconds(Duration.ofMillis(100), Duration.ofHours(1)),
                    Drill::hold,
                    DrillBuilder::hold)
            .optional(
                    "loadKilograms",
                    "The load.",
                    Shapes.decimal(BigDecimal.ZERO, new BigDecimal(500), 3),
                    Drill::load,
                    DrillBuilder::load)
            .list("cues", "What to say.", Shapes.text(), Drill::cues, DrillBuilder::cues)
            .set("places", "Where.", PLACE, Drill::places, DrillBuilder::places)
            .defaulted(
                    "bothSides",
                    "Whether on both sides.",
                    Shapes.truth(),
                    false,
                    Drill::bothSides,
                    DrillBuilder::bothSides)
            .optional("easier", "An easier drill.", ID.asReference("drill"), Drill::easier, DrillBuilder::easier)
            .defaulted(
                    "notes",
                    "Notes by place.",
                    Shapes.map(PLACE, Shapes.text()),
                    ImmutableMap.of(),
                    Drill::notes,
                    DrillBuilder::notes)
            .list("parts", "Drills within.", Shapes.lazy(Toys::drill), Drill::parts, DrillBuilder::parts)
            .set("codes", "Foreign codes.", CODE, Drill::codes, DrillBuilder::codes)
            .build();

    private static Shape<Drill> drill() {
        return DRILL;
    }

    static final ObjectShape<Plan, PlanBuilder> PLAN = ObjectShape.of(
                    "plan", "A plan.", PlanBuilder::new, PlanBuilder::build)
            .required("title", "Its title.", Shapes.name(), Plan::title, PlanBuilder::title)
            .nonEmptyList("drills", "Its drills.", DRILL, Plan::drills, PlanBuilder::drills)
            .list("order", "Ids in order.", ID.asReference("drill"), Plan::order, PlanBuilder::order)
            .build();

    static final Document<Plan> DOCUMENT = Document.of("toy-plan", "1.0", PLAN);

    static final TherexFormat<Plan> FORMAT = new TherexFormat<>(() -> DOCUMENT);
}
