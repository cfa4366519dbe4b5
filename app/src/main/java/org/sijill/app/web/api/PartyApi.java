package org.sijill.app.web.api;

import static org.sijill.app.export.Column.day;
import static org.sijill.app.export.Column.decimal;
import static org.sijill.app.export.Column.integer;
import static org.sijill.app.export.Column.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.app.export.Column;
import org.sijill.app.export.EventTable;
import org.sijill.app.export.Table;
import org.sijill.app.inquiry.Deeds;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.Directory;
import org.sijill.app.inquiry.Dyad;
import org.sijill.app.inquiry.DyadDetails;
import org.sijill.app.inquiry.Inquiry;
import org.sijill.app.inquiry.Pair;
import org.sijill.app.inquiry.Portrait;
import org.sijill.app.inquiry.Timeline;
import org.sijill.app.store.Counted;
import org.sijill.app.store.EntityQueries.Utterance;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.Queries;
import org.sijill.app.store.Queries.Encounter;
import org.sijill.app.store.Queries.Held;
import org.sijill.app.store.Queries.MonthCount;
import org.sijill.app.web.view.NothingThereException;

/** Persons, bodies, states, and what they have to do with one another. */
public final class PartyApi {

    private static final int ROWS = 50;
    private static final int LAST = 5_000;

    private final Desk desk;

    public PartyApi(Desk desk) {
        this.desk = desk;
    }

    /**
     * Persons and bodies.
     *
     * @param next how many stand before the next page, null after the last
     */
    public record Entities(@Nullable String next, List<Directory.Entry> entities) {}

    public Endpoint entities() {
        return new Endpoint(List.of("name", "kind", "after"), call -> {
            Directory.Kind kind = call.parameters().constant("kind", Directory.Kind.ANY);
            int after = call.parameters().number("after", 0, LAST, 0);
            Directory found = desk.inquiry().directory(call.parameters().one("name"), kind, after, ROWS);
            String next = found.isLast() || after + ROWS > LAST ? null : String.valueOf(after + ROWS);
            return new Answer(
                    new Entities(next, found.entries()),
                    next,
                    List.of(new Table<>("entities", ENTITIES, found.entries())));
        });
    }

    public Endpoint entity() {
        return new Endpoint(List.of(), call -> {
            Portrait portrait =
                    desk.inquiry().portrait(call.part("id")).orElseThrow(() -> new NothingThereException("entity"));
            return Answer.of(
                    portrait,
                    new Table<>("encounters", ENCOUNTERS, portrait.encounters()),
                    new Table<>("statements", STATEMENTS, portrait.utterances()),
                    new Table<>("offices", OFFICES, portrait.offices()),
                    new Table<>("spellings", SPELLINGS, portrait.spellings()),
                    new Table<>("timeline", PERIODS, portrait.timeline().periods()),
                    EventTable.of("events", portrait.latest(), desk.lexicon()));
        });
    }

    /**
     * Those with whom a state or body took part in events that took place.
     *
     * @param party its code
     * @param partners by the events they share, most first
     */
    public record Partners(String party, List<Counted> partners) {}

    public Endpoint partners() {
        return new Endpoint(List.of(), call -> {
            String party = desk.names().party(call.part("a"));
            List<Counted> partners = desk.inquiry().parties(party);
            return Answer.of(
                    new Partners(party, partners),
                    new Table<>("partners", SurveyApi.counted("party", "Code of a state or body."), partners));
        });
    }

    /**
     * Two states or bodies.
     *
     * @param deeds who did what to whom
     * @param with another two to compare them with; null where none was asked for
     */
    public record Pairs(
            DyadDetails details,
            Deeds deeds,
            Timeline timeline,
            @Nullable Pairs with) {}

    public Endpoint dyad() {
        return new Endpoint(List.of("with"), call -> {
            Pair pair = pair(desk.names().party(call.part("a")), desk.names().party(call.part("b")));
            Pairs told = told(pair, Pair.with(call.parameters(), desk.names()).orElse(null));
            DyadDetails details = told.details();
            return Answer.of(
                    told,
                    new Table<>("months", MONTHS, details.dyad().months()),
                    new Table<>("balance", BALANCE, details.balance()),
                    new Table<>("timeline", PERIODS, told.timeline().periods()),
                    new Table<>("acts", DEEDS, told.deeds().acts()),
                    new Table<>("topics", SurveyApi.counted("topic", "Topic of Sijill's codebook."), details.topics()),
                    new Table<>("silences", GAP, details.dyad().longestGaps()),
                    new Table<>("comparison", BESIDE, beside(told)),
                    EventTable.of("visits", details.visits().latest(), desk.lexicon()),
                    EventTable.of("returns", details.returns().latest(), desk.lexicon()));
        });
    }

    /**
     * A month, or a day, of two pairs.
     *
     * @param events of the first
     * @param with events of the second
     */
    private record Beside(String period, int events, int with) {}

    /** The periods in which either pair has events; none where nothing is compared. */
    private static List<Beside> beside(Pairs told) {
        Pairs with = told.with();
        if (with == null) {
            return List.of();
        }
        Map<String, Integer> first = events(told.timeline());
        Map<String, Integer> second = events(with.timeline());
        Set<String> periods = new TreeSet<>(first.keySet());
        periods.addAll(second.keySet());
        return periods.stream()
                .map(period -> new Beside(period, first.getOrDefault(period, 0), second.getOrDefault(period, 0)))
                .toList();
    }

    private static Map<String, Integer> events(Timeline timeline) {
        return timeline.periods().stream().collect(Collectors.toMap(Timeline.Period::name, Timeline.Period::events));
    }

    private static Pair pair(String one, String other) {
        if (one.equals(other)) {
            throw new NothingThereException("dyad");
        }
        return new Pair(one, other);
    }

    private Pairs told(Pair pair, @Nullable Pair with) {
        Inquiry inquiry = desk.inquiry();
        return new Pairs(
                inquiry.dyad(pair.one(), pair.other()),
                inquiry.deeds(pair),
                inquiry.timeline(EventFilter.between(pair.codes())),
                with == null ? null : told(with, null));
    }

    /** Sums of tenths are told in tenths, not as the sum of their binary likenesses. */
    private static double rounded(double sum) {
        return Math.round(sum * 1000) / 1000.0;
    }

    private static final List<Column<Directory.Entry>> ENTITIES = List.of(
            text("entity", "Id of the entity.", entry -> entry.who().entity()),
            text(
                    "kind",
                    "person, organization, country and so on.",
                    entry -> entry.who().kind()),
            text("name_ar", "Commonest name in Arabic.", entry -> entry.who().nameAr()),
            text("name_en", "Name in English.", entry -> entry.who().nameEn()),
            text("country", "State, ISO 3166-1 alpha-3.", entry -> entry.who().country()),
            text("office", "Office that is given last, a code of Sijill's codebook.", entry -> {
                Held office = entry.office();
                return office == null ? null : office.office();
            }),
            integer("articles", "Articles that name it.", entry ->
                    (long) entry.who().articles()),
            integer("events", "Events in which it takes part.", entry -> (long) entry.events()));

    private static final List<Column<Encounter>> ENCOUNTERS = List.of(
            text("entity", "Id of whoever was met.", Encounter::entity),
            text("name_ar", "Name in Arabic.", Encounter::nameAr),
            text("name_en", "Name in English.", Encounter::nameEn),
            text("country", "State, ISO 3166-1 alpha-3.", Encounter::country),
            integer("events", "Meetings, calls, visits and the like that took place.", met -> (long) met.events()),
            day("last", "First day of the last of them.", Encounter::last));

    private static final List<Column<Utterance>> STATEMENTS = List.of(
            day("day", "Day of the article.", Utterance::day),
            text("kind", "direct or indirect.", Utterance::kind),
            text("words", "What was said.", Utterance::words),
            text("article", "Id of the article.", Utterance::article),
            text("title", "Its title.", Utterance::title),
            text("publisher", "Who published it.", Utterance::publisher));

    private static final List<Column<Held>> OFFICES = List.of(
            text("office", "Office, a code of Sijill's codebook.", Held::office),
            text("country", "State of the office, ISO 3166-1 alpha-3.", Held::country),
            text("organization", "Body of the office.", Held::organization),
            day("from", "Day of the first article that tells it.", Held::from),
            day("to", "Day of the last one.", Held::to),
            integer("articles", "Articles that tell it.", held -> (long) held.articles()));

    private static final List<Column<Queries.Spelling>> SPELLINGS = List.of(
            text("name", "The name as articles write it.", Queries.Spelling::name),
            integer("articles", "Articles that write it so.", spelling -> (long) spelling.articles()));

    private static final List<Column<MonthCount>> MONTHS = List.of(
            text("month", "Month, such as 2013-01.", count -> count.month().toString()),
            text("act", "Act of Sijill's codebook.", count -> count.act().id()),
            integer("events", "Events that took place.", count -> (long) count.events()),
            decimal(
                    "intensity",
                    "Sum of their intensities (PLOVER's scale, -10 to 10 each).",
                    count -> rounded(count.intensity())));

    private static final List<Column<DyadDetails.Balance>> BALANCE = List.of(
            text("month", "Month, such as 2013-01.", balance -> balance.month().toString()),
            integer("events", "Events that took place.", balance -> (long) balance.events()),
            decimal("cooperation", "Sum of the intensities above 0.", balance -> rounded(balance.cooperation())),
            decimal("conflict", "Sum of the intensities below 0.", balance -> rounded(balance.conflict())));

    private static final List<Column<Timeline.Period>> PERIODS = List.of(
            text("period", "Month such as 2013-01, or day.", Timeline.Period::name),
            integer("cooperation", "Events of cooperation.", period -> (long) period.cooperation()),
            integer("conflict", "Events of conflict.", period -> (long) period.conflict()),
            decimal("good", "Sum of the intensities above 0.", period -> rounded(period.good())),
            decimal("bad", "Sum of the intensities below 0.", period -> rounded(period.bad())));

    private static final List<Column<Beside>> BESIDE = List.of(
            text("period", "Month such as 2013-01, or day.", Beside::period),
            integer("events", "Events of the two.", beside -> (long) beside.events()),
            integer("with", "Events of those with whom they are compared.", beside -> (long) beside.with()));

    private static final List<Column<Deeds.Deed>> DEEDS = List.of(
            text("act", "Act of Sijill's codebook.", Deeds.Deed::act),
            integer("there", "Done by the first to the second.", deed -> (long) deed.there()),
            integer("back", "Done by the second to the first.", deed -> (long) deed.back()),
            integer("together", "Done by both, or told without who began.", deed -> (long) deed.together()));

    private static final List<Column<Dyad.Gap>> GAP = List.of(
            day("from", "Day of a contact.", Dyad.Gap::from),
            day("to", "Day of the next one.", Dyad.Gap::to),
            integer("days", "Days between them.", Dyad.Gap::days));
}
