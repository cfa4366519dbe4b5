package org.sijill.app.export;

import static org.sijill.app.export.Column.day;
import static org.sijill.app.export.Column.decimal;
import static org.sijill.app.export.Column.integer;
import static org.sijill.app.export.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.Codes;
import org.sijill.model.EventDate;
import org.sijill.model.EventPlace;
import org.sijill.model.MergedEvent;
import org.sijill.model.MergedEvent.Party;

/** The columns of the views whose rows are events or their participants. */
final class EventColumns {

    /** What joins the items of a list in one field. */
    private static final String JOINT = "; ";

    private final Lexicon lexicon;
    private final PartyColumns parties;

    EventColumns(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.parties = new PartyColumns(lexicon.codeSystems());
    }

    /** One row an event: first its actor and recipient, then all who took part. */
    record Row(MergedEvent event, Sides sides) {

        static Row of(MergedEvent event) {
            return new Row(event, Sides.of(event));
        }
    }

    /** One row a participant. */
    record Seat(MergedEvent event, int number, Party party) {

        static List<Seat> of(MergedEvent event) {
            List<Seat> seats = new ArrayList<>();
            event.participants().forEach(party -> seats.add(new Seat(event, seats.size() + 1, party)));
            return seats;
        }
    }

    List<Column<Row>> events() {
        List<Column<Row>> columns = new ArrayList<>(act(Row::event));
        columns.addAll(when(Row::event));
        columns.addAll(parties.of("actor_", "actor", row -> row.sides().actor(), row -> PartyColumns.day(row.event())));
        columns.addAll(parties.of(
                "recipient_", "recipient", row -> row.sides().recipient(), row -> PartyColumns.day(row.event())));
        columns.add(text(
                "directed",
                "yes where the actor acts on the recipient, no where both take part and the order says nothing.",
                row -> row.sides().directed() ? "yes" : "no"));
        columns.add(text(
                "actors",
                "Names of all on the actor's side, in Arabic, parted by semicolons.",
                row -> names(row.sides().actors())));
        columns.add(text(
                "recipients",
                "Names of all on the other side.",
                row -> names(row.sides().recipients())));
        columns.addAll(where(Row::event));
        columns.addAll(form(Row::event));
        columns.addAll(told(Row::event));
        return columns;
    }

    List<Column<Seat>> participants() {
        List<Column<Seat>> columns = new ArrayList<>(act(Seat::event));
        columns.addAll(when(Seat::event));
        columns.add(integer(
                "participant", "Number of the participant in the event, from 1.", seat -> (long) seat.number()));
        columns.add(text(
                "role",
                "actor (acts, visits, calls), recipient (to whom it is done; the host) or participant (of an act of both sides).",
                seat -> Codes.of(seat.party().role())));
        columns.addAll(parties.of("", "participant", Seat::party, seat -> PartyColumns.day(seat.event())));
        columns.addAll(where(Seat::event));
        columns.addAll(told(Seat::event));
        return columns;
    }

    private <R> List<Column<R>> act(Function<R, MergedEvent> of) {
        return List.of(
                text(
                        "event_id",
                        "Id of the merged event; stays while its earliest report stays.",
                        row -> of.apply(row).id()),
                text(
                        "act",
                        "What was done, an act of Sijill's codebook.",
                        row -> of.apply(row).act().id()),
                text(
                        "status",
                        "occurred, ongoing, planned, proposed, denied, cancelled or postponed, as the latest reports have it.",
                        row -> Codes.of(of.apply(row).status())),
                text("plover", "PLOVER event type.", row -> of.apply(row).plover()),
                text("mode", "PLOVER mode.", row -> of.apply(row).mode()),
                text(
                        "cameo",
                        "CAMEO code, with its leading zero.",
                        row -> of.apply(row).cameo()),
                decimal(
                        "intensity",
                        "PLOVER's intensity of type and mode, -10 to 10.",
                        row -> of.apply(row).intensity()),
                decimal(
                        "goldstein",
                        "Goldstein's value of the CAMEO code, -10 to 10.",
                        row -> lexicon.codeSystems().goldstein(of.apply(row).cameo())),
                integer(
                        "quad",
                        "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict, by the PLOVER type.",
                        row -> {
                            Quad quad = Quad.ofPlover(of.apply(row).plover());
                            return quad == null ? null : quad.number();
                        }));
    }

    private static <R> List<Column<R>> when(Function<R, MergedEvent> of) {
        return List.of(
                day(
                        "date_from",
                        "First day of the event, or of the span in which it was; empty where no report tells it.",
                        row -> PartyColumns.day(of.apply(row))),
                day("date_to", "Last day, inclusive.", row -> {
                    EventDate date = of.apply(row).date();
                    return date == null ? null : date.to();
                }),
                text("date_precision", "How exactly the reports tell it: day, week, month, year, unknown.", row -> {
                    EventDate date = of.apply(row).date();
                    return date == null ? null : Codes.of(date.precision());
                }),
                text(
                        "date_basis",
                        "stated (a date in the words), relative (to the day of a report), publication (the news of the day), none.",
                        row -> {
                            EventDate date = of.apply(row).date();
                            return date == null ? null : Codes.of(date.basis());
                        }));
    }

    private <R> List<Column<R>> where(Function<R, MergedEvent> of) {
        return List.of(
                text(
                        "place",
                        "Where it was: city and state, or the state, in English where the lexicon knows them.",
                        row -> Whereabouts.of(of.apply(row), lexicon).name()),
                text("place_iso3", "State in which it was.", row -> place(of, row, EventPlace::country)),
                text("place_city", "City, its usual Arabic name.", row -> place(of, row, EventPlace::city)),
                text("place_venue", "Venue as the reports write it.", row -> place(of, row, EventPlace::venue)),
                decimal(
                        "latitude",
                        "Degrees north, of the city; empty where only the state is known.",
                        row -> place(of, row, EventPlace::lat)),
                decimal("longitude", "Degrees east.", row -> place(of, row, EventPlace::lon)));
    }

    private static <R, T> @Nullable T place(
            Function<R, MergedEvent> of, R row, Function<EventPlace, @Nullable T> what) {
        EventPlace place = of.apply(row).place();
        return place == null ? null : what.apply(place);
    }

    private static <R> List<Column<R>> form(Function<R, MergedEvent> of) {
        return List.of(
                text(
                        "format",
                        "bilateral, trilateral, multilateral or sidelines, of encounters.",
                        row -> Codes.orNull(of.apply(row).format())),
                text(
                        "visit_class",
                        "state, official, working, private or transit, as the words give it.",
                        row -> Codes.orNull(of.apply(row).visitClass())),
                text(
                        "frame",
                        "Forum or summit that the event belongs to, in the words of the reports.",
                        row -> of.apply(row).frame()),
                text(
                        "parent_id",
                        "event_id of the visit that holds this event.",
                        row -> of.apply(row).parent()));
    }

    private static <R> List<Column<R>> told(Function<R, MergedEvent> of) {
        return List.of(
                text(
                        "topics",
                        "What was talked about, topics of Sijill's codebook, parted by semicolons.",
                        row -> String.join(JOINT, of.apply(row).topics())),
                text(
                        "conflicts",
                        "Slots on which reports exclude one another; the JSON Lines hold the values.",
                        row -> of.apply(row).conflicts().stream()
                                .map(MergedEvent.Conflict::slot)
                                .collect(Collectors.joining(JOINT))),
                integer("reports", "Number of tellings, copies of one agency text included.", row ->
                        (long) of.apply(row).reports().size()),
                integer(
                        "independent_sources",
                        "Reports, those of one text and those of one publisher counted once.",
                        row -> (long) of.apply(row).independentSources()),
                text(
                        "first_report",
                        "ISO 8601 date or date-time of the earliest report.",
                        row -> of.apply(row).firstReport()),
                text(
                        "last_report",
                        "The same of the latest.",
                        row -> of.apply(row).lastReport()),
                decimal(
                        "confidence",
                        "Likelihood that act and parties are right, 0 to 1.",
                        row -> of.apply(row).confidence()));
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(party -> party.name().ar()).collect(Collectors.joining(JOINT));
    }
}
