package org.sijill.app.web.api;

import static org.sijill.app.export.Column.day;
import static org.sijill.app.export.Column.decimal;
import static org.sijill.app.export.Column.integer;
import static org.sijill.app.export.Column.text;

import java.util.List;
import org.sijill.app.export.Column;
import org.sijill.app.export.EventTable;
import org.sijill.app.export.Table;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.Dyad;
import org.sijill.app.inquiry.DyadDetails;
import org.sijill.app.inquiry.Names;
import org.sijill.app.inquiry.Profile;
import org.sijill.app.inquiry.RequestException;
import org.sijill.app.store.DyadQueries;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.Queries;
import org.sijill.app.store.Queries.Encounter;
import org.sijill.app.store.Queries.Held;
import org.sijill.app.store.Queries.Known;
import org.sijill.app.store.Queries.MonthCount;
import org.sijill.app.store.Queries.Said;

/** Persons, bodies, states, and what they have to do with one another. */
public final class PartyApi {

    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final int GAPS = 5;
    private static final int VISITS = 10;

    private final Desk desk;

    public PartyApi(Desk desk) {
        this.desk = desk;
    }

    /** Who may be meant by a name. */
    public record Entities(List<Known> entities) {}

    public Endpoint entities() {
        return new Endpoint(List.of("name"), call -> {
            String name = call.parameters().one("name");
            if (name == null) {
                throw new RequestException("name", "a name in Arabic or English, or an id, is needed");
            }
            List<Known> found = desk.ask(store -> desk.names().found(name, store.queries()));
            return Answer.of(new Entities(found), new Table<>("entities", ENTITIES, found));
        });
    }

    /**
     * A person or body.
     *
     * @param months acts in which it took part, by month
     */
    public record Entity(Profile profile, List<MonthCount> months) {}

    public Endpoint entity() {
        return new Endpoint(List.of("limit"), call -> {
            int limit = call.parameters().number("limit", 1, MOST, USUAL);
            Entity entity = desk.ask(store -> entity(call.part("id"), limit, store.queries()));
            Profile profile = entity.profile();
            return Answer.of(
                    entity,
                    new Table<>("encounters", ENCOUNTERS, profile.encounters()),
                    new Table<>("statements", STATEMENTS, profile.statements()),
                    new Table<>("offices", OFFICES, profile.offices()),
                    new Table<>("spellings", SPELLINGS, profile.spellings()),
                    new Table<>("months", MONTHS, entity.months()));
        });
    }

    private Entity entity(String id, int limit, Queries queries) {
        // an address names one; whoever has a name asks which ids it may mean
        Profile profile = queries.entity(id).isEmpty() ? null : Profile.of(id, limit, desk.names(), queries);
        if (profile == null) {
            throw new NothingThereException("entity");
        }
        return new Entity(profile, queries.months(EventFilter.with(id)));
    }

    public Endpoint dyad() {
        return new Endpoint(List.of(), call -> {
            Names names = desk.names();
            String one = names.party(call.part("a"));
            String other = names.party(call.part("b"));
            DyadDetails dyad = desk.ask(store -> DyadDetails.of(one, other, GAPS, VISITS, store, desk.lexicon()));
            return Answer.of(
                    dyad,
                    new Table<>("months", MONTHS, dyad.dyad().months()),
                    new Table<>("balance", BALANCE, dyad.balance()),
                    new Table<>("acts", SurveyApi.counted("act", "Act of Sijill's codebook."), dyad.acts()),
                    new Table<>("topics", SurveyApi.counted("topic", "Topic of Sijill's codebook."), dyad.topics()),
                    new Table<>("silences", GAP, dyad.dyad().longestGaps()),
                    EventTable.of("visits", dyad.visits().latest(), desk.lexicon()),
                    EventTable.of("returns", dyad.returns().latest(), desk.lexicon()));
        });
    }

    /** Sums of tenths are told in tenths, not as the sum of their binary likenesses. */
    private static double rounded(double sum) {
        return Math.round(sum * 1000) / 1000.0;
    }

    private static final List<Column<Known>> ENTITIES = List.of(
            text("entity", "Id of the entity.", Known::entity),
            text("kind", "person, organization, country and so on.", Known::kind),
            text("name_ar", "Commonest name in Arabic.", Known::nameAr),
            text("name_en", "Name in English.", Known::nameEn),
            text("country", "State, ISO 3166-1 alpha-3.", Known::country),
            integer("articles", "Articles that name it.", known -> (long) known.articles()));

    private static final List<Column<Encounter>> ENCOUNTERS = List.of(
            text("entity", "Id of whoever was met.", Encounter::entity),
            text("name_ar", "Name in Arabic.", Encounter::nameAr),
            text("name_en", "Name in English.", Encounter::nameEn),
            text("country", "State, ISO 3166-1 alpha-3.", Encounter::country),
            integer("events", "Meetings, calls, visits and the like that took place.", met -> (long) met.events()),
            day("last", "First day of the last of them.", Encounter::last));

    private static final List<Column<Said>> STATEMENTS = List.of(
            day("day", "Day of the article.", Said::day),
            text("kind", "direct or indirect.", Said::kind),
            text("verb", "The word of speech.", Said::verb),
            text("words", "What was said.", Said::words),
            text("article", "Id of the article.", Said::article),
            text("publisher", "Who published it.", Said::publisher));

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

    private static final List<Column<DyadQueries.Balance>> BALANCE = List.of(
            text("month", "Month, such as 2013-01.", balance -> balance.month().toString()),
            integer("events", "Events that took place.", balance -> (long) balance.events()),
            decimal("cooperation", "Sum of the intensities above 0.", balance -> rounded(balance.cooperation())),
            decimal("conflict", "Sum of the intensities below 0.", balance -> rounded(balance.conflict())));

    private static final List<Column<Dyad.Gap>> GAP = List.of(
            day("from", "Day of a contact.", Dyad.Gap::from),
            day("to", "Day of the next one.", Dyad.Gap::to),
            integer("days", "Days between them.", Dyad.Gap::days));
}
