package org.sijill.app.web.api;

import static org.sijill.app.export.Column.day;
import static org.sijill.app.export.Column.integer;
import static org.sijill.app.export.Column.text;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.sijill.app.export.Column;
import org.sijill.app.export.Table;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.Overview;
import org.sijill.app.inquiry.Overview.Refused;
import org.sijill.app.store.Holdings.ActCount;
import org.sijill.app.store.Holdings.DayCount;
import org.sijill.app.store.Holdings.Reader;
import org.sijill.app.store.Store;
import org.sijill.app.web.view.Feeds;
import org.sijill.app.web.view.Feeds.Feed;

/** What the record holds, and how its feeds do. */
public final class OverviewApi {

    private final Desk desk;
    private final Feeds feeds;

    /** @param feeds of the watch in this process; empty where there is none */
    public OverviewApi(Desk desk, Feeds feeds) {
        this.desk = desk;
        this.feeds = feeds;
    }

    /** @param version of what reads and merges now */
    public record Told(
            int generation,
            Store.Version version,
            @JsonUnwrapped Overview overview,
            List<Feed> feeds) {}

    public Endpoint overview() {
        return new Endpoint(List.of(), call -> {
            Overview all = desk.inquiry().overview();
            List<Feed> health = feeds.now();
            return Answer.of(
                    new Told(desk.generation(), desk.version(), all, health),
                    new Table<>("days", DAYS, all.days()),
                    new Table<>("publishers", SurveyApi.counted("publisher", "Who published."), all.publishers()),
                    new Table<>("languages", SurveyApi.counted("language", "Language of articles."), all.languages()),
                    new Table<>("acts", ACTS, all.acts()),
                    new Table<>("parties", SurveyApi.counted("party", "Code of a state or body."), all.parties()),
                    new Table<>("readers", READERS, all.readers()),
                    new Table<>("refused", SurveyApi.counted("reason", "Why pages were refused."), all.refused()),
                    new Table<>("last_refused", REFUSED, all.lastRefused()),
                    new Table<>("feeds", FEEDS, health));
        });
    }

    private static final List<Column<DayCount>> DAYS = List.of(
            day("day", "Day of publication.", DayCount::day),
            text("publisher", "Who published; empty for all beyond the commonest.", DayCount::publisher),
            integer("articles", "Articles.", count -> (long) count.articles()));

    private static final List<Column<ActCount>> ACTS = List.of(
            text("act", "Act of Sijill's codebook.", ActCount::act),
            text("status", "Whether it occurred, is planned and so on.", ActCount::status),
            integer("events", "Events.", count -> (long) count.events()));

    private static final List<Column<Reader>> READERS = List.of(
            text("program", "Version of the program.", Reader::program),
            text("lexicon", "Version of the lexicon.", Reader::lexicon),
            text("codebook", "Version of the record's form.", Reader::codebook),
            integer("first", "First change of the store that it made.", reader -> (long) reader.first()),
            integer("last", "Last one.", reader -> (long) reader.last()));

    private static final List<Column<Refused>> REFUSED = List.of(
            text("page", "Id or name of the page.", Refused::page),
            integer("line", "Line of its file, 0 for the whole or where the page has an id.", refused ->
                    (long) refused.line()),
            text("reason", "Why it was refused.", Refused::reason));

    private static final List<Column<Feed>> FEEDS = List.of(
            text("name", "Name of the feed.", Feed::name),
            text("url", "Its address.", Feed::url),
            text("last_success", "When it last answered as it should, ISO 8601.", feed -> {
                Instant last = feed.lastSuccess();
                return last == null ? null : last.toString();
            }),
            text("last_error", "What was wrong last.", Feed::lastError),
            integer("failures", "In a row.", feed -> (long) feed.failures()),
            integer("entries", "Pages that it has named.", Feed::entries),
            integer("read", "Of these, read.", Feed::read),
            integer("refused", "Of these, refused.", Feed::refused),
            integer("waiting", "Of these, still to be fetched.", Feed::waiting));
}
