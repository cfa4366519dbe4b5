package org.sijill.app.web.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sijill.app.export.NewsFeed;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.EventRequest;
import org.sijill.app.inquiry.Names;
import org.sijill.app.inquiry.SearchParameters;
import org.sijill.app.search.DocumentKind;
import org.sijill.app.search.SearchHit;
import org.sijill.app.search.SearchRequest;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.Queries.Known;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.NothingThereException;
import org.sijill.app.web.view.Preferences.Language;
import org.sijill.app.web.view.Texts;
import org.sijill.model.MergedEvent;

/** Atom feeds of the newest events of a search, a filter, a person or a dyad. */
public final class AtomFeeds {

    private static final int NEWEST = 50;
    private static final String LANGUAGE = "lang";

    private final Desk desk;
    private final Texts texts;

    public AtomFeeds(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /**
     * A feed that can be asked for.
     *
     * @param parameters those that it takes
     */
    public record Source(List<String> parameters, Maker maker) {

        /**
         * The feed in Atom, UTF-8.
         *
         * @param site scheme and authority, without a path: {@code http://localhost:7373}
         */
        public byte[] atom(Call call, String site) throws IOException {
            return maker.make(call, call.parameters().constant(LANGUAGE, Language.AR), site)
                    .atom();
        }
    }

    /** Makes a feed. */
    public interface Maker {

        /** @param language of its titles */
        NewsFeed make(Call call, Language language, String site);
    }

    /** The feeds by their addresses. */
    public Map<String, Source> all() {
        Map<String, Source> all = new LinkedHashMap<>();
        all.put("/feeds/search.atom", new Source(Endpoint.with(SearchParameters.PARAMETERS, LANGUAGE), this::search));
        all.put("/feeds/events.atom", new Source(Endpoint.with(EventRequest.PARAMETERS, LANGUAGE), this::events));
        all.put("/feeds/entities/{id}.atom", new Source(List.of(LANGUAGE), this::entity));
        all.put("/feeds/dyads/{a}/{b}.atom", new Source(List.of(LANGUAGE), this::dyad));
        return all;
    }

    private NewsFeed search(Call call, Language language, String site) {
        SearchRequest asked = SearchParameters.request(call.parameters(), desk.names());
        SearchRequest newest = new SearchRequest(
                        asked.text(),
                        asked.exact(),
                        asked.filters(),
                        asked.from(),
                        asked.to(),
                        SearchRequest.Order.DATE,
                        NEWEST,
                        null,
                        0,
                        0)
                .only(DocumentKind.EVENT);
        List<String> ids = desk.search(newest).hits().stream()
                .map(SearchHit::event)
                .filter(Objects::nonNull)
                .toList();
        List<MergedEvent> events = desk.ask(store -> {
            List<MergedEvent> found = new ArrayList<>();
            ids.forEach(id -> store.event(id).ifPresent(found::add));
            return found;
        });
        String title = texts.of("feed.search", language).replace("{}", asked.text());
        Map<String, List<String>> parameters = new LinkedHashMap<>(SearchParameters.of(asked));
        List.of("order", "after", "limit").forEach(parameters::remove);
        return feed(new Place("search", "/", "/feeds/search.atom", parameters), title, events, language, site);
    }

    private NewsFeed events(Call call, Language language, String site) {
        EventRequest request = EventRequest.of(call.parameters(), desk.names());
        EventFilter filter = desk.inquiry().filter(request);
        List<MergedEvent> events = desk.ask(store -> store.news().newest(filter, NEWEST));
        return feed(
                new Place("events", "/events", "/feeds/events.atom", request.parameters()),
                texts.of("feed.events", language),
                events,
                language,
                site);
    }

    private NewsFeed entity(Call call, Language language, String site) {
        String id = call.part("id");
        Known known = desk.inquiry().known(id).orElseThrow(() -> new NothingThereException("entity"));
        List<MergedEvent> events = desk.ask(store -> store.news().newest(EventFilter.with(id), NEWEST));
        String path = "/entities/" + Address.encoded(id);
        String name = new Headline(desk.labels(), language).name(known.nameAr(), known.nameEn());
        return feed(
                new Place("entity:" + id, path, "/feeds" + path + ".atom", Map.of()),
                texts.of("feed.entity", language).replace("{}", name),
                events,
                language,
                site);
    }

    private NewsFeed dyad(Call call, Language language, String site) {
        Names names = desk.names();
        String one = names.party(call.part("a"));
        String other = names.party(call.part("b"));
        List<MergedEvent> events =
                desk.ask(store -> store.news().newest(EventFilter.between(List.of(one, other)), NEWEST));
        String path = "/dyads/" + Address.encoded(one) + "/" + Address.encoded(other);
        Headline words = new Headline(desk.labels(), language);
        return feed(
                new Place("dyad:" + one + ":" + other, path, "/feeds" + path + ".atom", Map.of()),
                texts.of("feed.dyad", language).replace("{}", words.party(one) + " – " + words.party(other)),
                events,
                language,
                site);
    }

    /**
     * Where a feed and its page are.
     *
     * @param name told in the feed's id
     */
    private record Place(String name, String page, String feed, Map<String, List<String>> parameters) {

        String id() {
            String query = Address.of("", parameters).toString();
            return "urn:sijill:feed:" + Address.encoded(name) + query;
        }
    }

    private NewsFeed feed(Place place, String title, List<MergedEvent> events, Language language, String site) {
        Headline words = new Headline(desk.labels(), language);
        Address self = Address.of(place.feed(), place.parameters());
        return new NewsFeed(
                place.id(),
                title,
                texts.of("site.name", language),
                site + Address.of(place.page(), place.parameters()),
                site + (language == Language.AR ? self : self.with(LANGUAGE, language.id())),
                events.stream()
                        .map(event -> new NewsFeed.Entry(
                                NewsFeed.id(event),
                                words.of(event),
                                site + "/events/" + Address.encoded(event.id()),
                                words.told(event),
                                NewsFeed.time(event)))
                        .toList());
    }
}
