package org.sijill.app.web.api;

import static org.sijill.app.export.Column.decimal;
import static org.sijill.app.export.Column.integer;
import static org.sijill.app.export.Column.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.app.export.Column;
import org.sijill.app.export.EventTable;
import org.sijill.app.export.Table;
import org.sijill.app.inquiry.Agenda;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.EventMap;
import org.sijill.app.inquiry.EventRequest;
import org.sijill.app.inquiry.Network;
import org.sijill.app.store.Counted;
import org.sijill.app.store.Surveys.Link;
import org.sijill.app.web.page.Contacts;
import org.sijill.model.MergedEvent;

/** Many events at once: where they were, who met whom, what is to come. */
public final class SurveyApi {

    private static final int LISTED = 60;
    private static final int MOST_LISTED = 200;

    private final Desk desk;

    public SurveyApi(Desk desk) {
        this.desk = desk;
    }

    public Endpoint map() {
        return new Endpoint(EventRequest.PARAMETERS, call -> {
            EventRequest request = EventRequest.of(call.parameters(), desk.names());
            EventMap map = desk.inquiry().map(desk.inquiry().filter(request));
            return Answer.of(
                    map,
                    new Table<>("countries", COUNTRIES, map.countries()),
                    new Table<>("cities", CITIES, map.cities()));
        });
    }

    public Endpoint network() {
        return new Endpoint(
                Endpoint.with(EventRequest.PARAMETERS, Contacts.PARAMETERS.toArray(String[]::new)), call -> {
                    Network network = Contacts.of(call.parameters(), desk).network();
                    return Answer.of(
                            network,
                            new Table<>("links", LINKS, network.links()),
                            new Table<>("nodes", NODES, network.nodes()));
                });
    }

    /**
     * What is to come.
     *
     * @param from the first day; null only where the record is empty
     */
    public record ToCome(
            @Nullable LocalDate from, int total, @Nullable String next, List<MergedEvent> events) {}

    public Endpoint calendar() {
        return new Endpoint(Endpoint.with(EventRequest.PARAMETERS, "after", "limit"), call -> {
            EventRequest request = EventRequest.of(call.parameters(), desk.names());
            Agenda agenda = desk.inquiry()
                    .agenda(desk.inquiry().filter(request), call.after(), call.limit(MOST_LISTED, LISTED));
            List<MergedEvent> events = agenda.page().events();
            return new Answer(
                    new ToCome(agenda.from(), agenda.all(), agenda.page().next(), events),
                    agenda.page().next(),
                    List.of(EventTable.of("events", events, desk.lexicon())));
        });
    }

    /** @param name of the column whose values are counted */
    static List<Column<Counted>> counted(String name, String meaning) {
        return List.of(
                text(name, meaning, Counted::value), integer("count", "How many.", count -> (long) count.count()));
    }

    private static final List<Column<EventMap.Country>> COUNTRIES = List.of(
            text("country", "Where events were, ISO 3166-1 alpha-3.", EventMap.Country::code),
            text("name", "Name in English.", EventMap.Country::name),
            integer("events", "Events in it, those told to the city included.", country -> (long) country.events()),
            integer("without_city", "Of these, those of which no city is told.", country -> (long) country.only()));

    private static final List<Column<EventMap.City>> CITIES = List.of(
            text("country", "ISO 3166-1 alpha-3.", EventMap.City::country),
            text("name_ar", "Name in Arabic.", EventMap.City::nameAr),
            text("name_en", "Name in English.", EventMap.City::nameEn),
            decimal("latitude", "Degrees north, WGS 84.", EventMap.City::lat),
            decimal("longitude", "Degrees east.", EventMap.City::lon),
            integer("events", "Events in it.", city -> (long) city.events()));

    private static final List<Column<Link>> LINKS = List.of(
            text("one", "Id of a person, or code of a state or body.", Link::one),
            text("other", "The same of the other.", Link::other),
            integer("events", "How often they met.", link -> (long) link.events()));

    private static final List<Column<Network.Node>> NODES = List.of(
            text("id", "Id of a person, or code of a state or body.", Network.Node::id),
            text("kind", "person or party.", Network.Node::kind),
            text("name_ar", "Name in Arabic.", Network.Node::nameAr),
            text("name_en", "Name in English.", Network.Node::nameEn),
            text("country", "State of a person, ISO 3166-1 alpha-3.", Network.Node::country),
            integer("events", "Sum of the events of its links.", node -> (long) node.events()));
}
