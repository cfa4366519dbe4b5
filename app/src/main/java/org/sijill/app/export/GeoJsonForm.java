package org.sijill.app.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.Codes;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;
import org.sijill.model.MergedEvent.Party;
import tools.jackson.databind.node.ObjectNode;

/** A map of events: GeoJSON as RFC 7946 has it, one feature a line. */
final class GeoJsonForm implements Form {

    private final Lexicon lexicon;

    GeoJsonForm(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Count write(ExportSource source, Draft draft, Path out) throws IOException {
        long[] rows = new long[1];
        try (BufferedWriter file =
                new BufferedWriter(new OutputStreamWriter(draft.open(out), StandardCharsets.UTF_8))) {
            file.write("{\"type\":\"FeatureCollection\",\"features\":[");
            source.events(event -> {
                try {
                    file.write(rows[0]++ == 0 ? "\n" : ",\n");
                    file.write(Json.mapper().writeValueAsString(feature(event)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            file.write("\n]}\n");
        }
        return new Count(rows[0], 0);
    }

    private ObjectNode feature(MergedEvent event) {
        ObjectNode json = Json.mapper().createObjectNode();
        json.put("type", "Feature");
        json.put("id", event.id());
        Whereabouts where = Whereabouts.of(event, lexicon);
        Double lat = where.lat();
        Double lon = where.lon();
        if (lat == null || lon == null || (where.cityAr() == null && where.venue() == null) || !onEarth(lat, lon)) {
            json.putNull("geometry");
        } else {
            ObjectNode point = json.putObject("geometry");
            point.put("type", "Point");
            point.putArray("coordinates").add(lon).add(lat);
        }
        properties(json.putObject("properties"), event, where);
        return json;
    }

    private static boolean onEarth(double lat, double lon) {
        return Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
    }

    private static void properties(ObjectNode json, MergedEvent event, Whereabouts where) {
        Sides sides = Sides.of(event);
        json.put("act", event.act().id());
        put(json, "status", Codes.of(event.status()));
        put(json, "plover", event.plover());
        put(json, "cameo", event.cameo());
        json.put("intensity", event.intensity());
        put(json, "date_from", PartyColumns.day(event) == null ? null : String.valueOf(PartyColumns.day(event)));
        put(
                json,
                "date_to",
                event.date() == null || event.date().to() == null
                        ? null
                        : event.date().to().toString());
        put(json, "actors", names(sides.actors()));
        put(json, "recipients", names(sides.recipients()));
        put(json, "place", where.name());
        put(json, "place_iso3", where.country());
        put(json, "venue", where.venue());
        json.put("independent_sources", event.independentSources());
        json.put("confidence", event.confidence());
    }

    private static void put(ObjectNode json, String name, @Nullable String value) {
        json.put(name, value == null ? null : Plain.line(value));
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(party -> party.name().ar()).collect(Collectors.joining("; "));
    }

    @Override
    public List<Part> dictionary() {
        return List.of(new Part(
                "",
                List.of(
                        new Field("id", "text", "Id of the merged event."),
                        new Field(
                                "geometry",
                                "object",
                                "Point of longitude and latitude (WGS 84) of city or venue; null where neither is known."),
                        new Field("properties.act, status, plover, cameo, intensity", "text, number", "What was done."),
                        new Field("properties.date_from, date_to", "day", "First and last day; null where not known."),
                        new Field("properties.actors, recipients", "text", "Names in Arabic, parted by semicolons."),
                        new Field(
                                "properties.place, place_iso3, venue",
                                "text",
                                "City and state in English, state, venue."),
                        new Field(
                                "properties.independent_sources, confidence",
                                "number",
                                "How many tell it, how sure it is."))));
    }

    @Override
    public String coverage() {
        return "All events asked for. An event of which only the state is known has no geometry: it is not drawn on a capital.";
    }
}
