package org.sijill.app.web.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Agenda;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.EventMap;
import org.sijill.app.inquiry.EventRequest;
import org.sijill.app.inquiry.Network.Node;
import org.sijill.app.inquiry.Parameters;
import org.sijill.app.store.EventFilter;
import org.sijill.app.store.Surveys.Link;
import org.sijill.app.web.page.ArticleCounts;
import org.sijill.app.web.page.Contacts;
import org.sijill.app.web.view.Address;

/** The figures of map, network, calendar and overview, in the shapes that {@code charts.js} tells. */
public final class ViewCharts {

    private final Desk desk;

    public ViewCharts(Desk desk) {
        this.desk = desk;
    }

    /** Countries with the events that are known of them only, and cities with theirs. */
    public Map<String, Object> map(Parameters given) {
        EventRequest request = EventRequest.of(given, desk.names());
        EventMap map = desk.inquiry().map(desk.inquiry().filter(request));
        Address events = Address.of("/events", request.parameters());
        List<Map<String, Object>> countries = new ArrayList<>();
        for (EventMap.Country one : map.countries()) {
            if (one.only() > 0) {
                countries.add(fields(
                        "code", one.code(),
                        "name", party(one.code()),
                        "events", one.only(),
                        "href", events.with("place", one.code()).toString()));
            }
        }
        List<Map<String, Object>> cities = new ArrayList<>();
        for (EventMap.City one : map.cities()) {
            if (one.lat() != null) {
                cities.add(fields(
                        "name", name(one.nameAr(), one.nameEn()),
                        "country", one.country(),
                        "lat", one.lat(),
                        "lon", one.lon(),
                        "events", one.events(),
                        "href", events.with("place", one.nameAr()).toString()));
            }
        }
        return fields("countries", countries, "cities", cities, "without", map.placeless() + map.unknown());
    }

    /** Those of the strongest pairs, and their meetings. */
    public Map<String, Object> network(Parameters given) {
        Contacts contacts = Contacts.of(given, desk);
        List<Map<String, Object>> nodes = new ArrayList<>();
        for (Node one : contacts.network().nodes()) {
            nodes.add(fields(
                    "id", one.id(),
                    "name", name(one.nameAr(), one.nameEn()),
                    "kind", kind(one),
                    "country", one.country(),
                    "events", one.events(),
                    "href", contacts.member(one.id()).toString()));
        }
        List<Map<String, Object>> links = new ArrayList<>();
        for (Link one : contacts.network().links()) {
            links.add(fields(
                    "source", one.one(),
                    "target", one.other(),
                    "events", one.events(),
                    "href", contacts.events(one.one(), one.other()).toString()));
        }
        return fields("nodes", nodes, "links", links);
    }

    private String kind(Node node) {
        return node.kind().equals("person")
                ? "person"
                : desk.lexicon().gazetteer().country(node.id()) == null ? "organization" : "country";
    }

    /** What is to come, by day. */
    public Map<String, Object> calendar(Parameters given) {
        EventRequest request = EventRequest.of(given, desk.names());
        EventFilter filter = desk.inquiry().filter(request);
        Map<LocalDate, Integer> days = desk.ask(store -> Agenda.days(filter, store));
        Address page = Address.of("/calendar", request.parameters());
        List<Map<String, Object>> leaves = new ArrayList<>();
        days.forEach((day, events) -> {
            String name = day.toString();
            leaves.add(fields(
                    "day", name,
                    "events", events,
                    "href", page.with("from", name).with("to", name).toString()));
        });
        return fields("days", leaves);
    }

    /** Articles by day or month and publisher. */
    public Map<String, Object> overview() {
        ArticleCounts counts = ArticleCounts.of(desk.inquiry().overview());
        List<Map<String, Object>> periods = new ArrayList<>();
        for (ArticleCounts.Period one : counts.periods()) {
            periods.add(fields(
                    "month", one.name(),
                    "events", one.all(),
                    "href", articles(one).toString()));
        }
        List<Map<String, Object>> publishers = new ArrayList<>();
        for (int i = 0; i < counts.publishers().size() + (counts.others() ? 1 : 0); i++) {
            int column = i;
            boolean other = i == counts.publishers().size();
            publishers.add(fields(
                    "id",
                    "p" + i,
                    "label",
                    other
                            ? name("ناشرون آخرون", "Other publishers")
                            : counts.publishers().get(i),
                    "side",
                    "cooperation",
                    "values",
                    counts.periods().stream().map(one -> one.articles()[column]).toList()));
        }
        return fields("counted", "articles", "months", periods, "acts", publishers);
    }

    private static Address articles(ArticleCounts.Period period) {
        return Address.of("/")
                .with("kind", "article")
                .with("from", period.from().toString())
                .with("to", period.to().toString());
    }

    private Map<String, Object> party(String code) {
        var names = desk.labels().partyNames(code);
        return name(names.ar(), names.en());
    }

    private static Map<String, Object> name(String ar, @Nullable String en) {
        return fields("ar", ar, "en", en);
    }

    /** Fields in their order; those of null are left out. */
    private static Map<String, Object> fields(@Nullable Object... pairs) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (value != null) {
                fields.put(String.valueOf(pairs[i]), value);
            }
        }
        return fields;
    }
}
