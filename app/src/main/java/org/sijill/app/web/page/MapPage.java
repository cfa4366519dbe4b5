package org.sijill.app.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.EventMap;
import org.sijill.app.inquiry.EventRequest;
import org.sijill.app.inquiry.Parameters;
import org.sijill.app.web.page.MapView.City;
import org.sijill.app.web.page.MapView.Country;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.Preferences.Language;
import org.sijill.app.web.view.Shell;

/** Events by country and city. What is known of a country only is never shown in a city. */
public final class MapPage implements Page.Maker {

    private static final String BORDERS = "/org/sijill/app/web/assets/maps/borders.%s.txt";

    private final Desk desk;
    private final FilterForm filters;
    private final Map<Language, List<String>> borders = new EnumMap<>(Language.class);

    public MapPage(Desk desk) {
        this.desk = desk;
        this.filters = new FilterForm(desk);
        for (Language language : Language.values()) {
            borders.put(language, paragraphs(String.format(BORDERS, language.id())));
        }
    }

    @Override
    public Page make(Visit visit) {
        Shell shell = visit.shell();
        Address here = visit.here();
        EventRequest request = EventRequest.of(new Parameters(here.parameters()), desk.names());
        EventMap map = desk.inquiry().map(desk.inquiry().filter(request));
        int shaded = map.countries().stream().mapToInt(EventMap.Country::only).sum();
        return new Page(
                "page/map",
                new MapView(
                        filters.of(shell, true),
                        map.all(),
                        shaded,
                        map.all() - shaded - map.unknown() - map.placeless(),
                        map.unknown(),
                        map.placeless(),
                        countries(shell, map, here.at("/events")),
                        borders.getOrDefault(shell.preferences().language(), List.of()),
                        here.at("/api/v1/charts/map"),
                        here.at("/api/v1/map"),
                        here.at("/feeds/events.atom")));
    }

    private static List<Country> countries(Shell shell, EventMap map, Address events) {
        List<Country> countries = new ArrayList<>();
        for (EventMap.Country one : map.countries()) {
            countries.add(new Country(
                    shell.party(one.code()),
                    one.events(),
                    one.only(),
                    events.with("place", one.code()),
                    cities(shell, map, one.code(), events)));
        }
        List<City> stateless = cities(shell, map, null, events);
        if (!stateless.isEmpty()) {
            int told = stateless.stream().mapToInt(City::events).sum();
            countries.add(new Country(shell.t("map.stateless"), told, 0, null, stateless));
        }
        return countries;
    }

    private static List<City> cities(Shell shell, EventMap map, @Nullable String country, Address events) {
        return map.cities().stream()
                .filter(city -> Objects.equals(city.country(), country))
                .map(city -> new City(
                        shell.name(city.nameAr(), city.nameEn()),
                        city.nameEn().equals(city.nameAr()) ? "ar" : shell.language(),
                        city.events(),
                        city.lat() != null,
                        events.with("place", city.nameAr())))
                .toList();
    }

    private static List<String> paragraphs(String file) {
        try (InputStream in = MapPage.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\n\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
