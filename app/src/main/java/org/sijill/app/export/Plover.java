package org.sijill.app.export;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.CodeSystems;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.Article;
import org.sijill.model.Json;
import org.sijill.model.MergedEvent;
import org.sijill.model.MergedEvent.Party;
import org.sijill.model.MergedEvent.Report;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events in PLOVER's JSON, by the tables of chapter «JSON Data Fields» of the PLOVER manual, version 0.7b1 (Open Event Data Alliance). Fields
 * that the manual has and we do not know are left out, as it allows.
 */
final class Plover {

    /** One citation for each text is enough; copies of it say the same. */
    private static final int CITATIONS = 50;

    private static final List<Field> FIELDS = List.of(
            new Field("id", "text", "Id of the merged event."),
            new Field("date", "day", "First day of the event."),
            new Field("enddate", "day", "Last day, where it is another."),
            new Field("source", "array", "Who acts; of acts of both sides, all who take part."),
            new Field("recipient", "array", "To whom it is done; the host of a visit."),
            new Field("source[].code", "text", "State, ISO 3166-1 alpha-3."),
            new Field("source[].sector", "text", "GOV, LEG, MIL, SPY, PTY, by the office."),
            new Field("source[].actor_text", "text", "Name in Arabic."),
            new Field("source[].identifier_id", "text", "Id of the entity; a Wikidata Q number where one is known."),
            new Field("source[].identifier_text", "text", "Name in English, where the lexicon knows it."),
            new Field("source[].office", "text", "Office on the day."),
            new Field("source[].organization", "text", "Code of lexicon/organizations.tsv; not of the manual."),
            new Field("source[].cow", "integer", "Correlates of War number of the state; not of the manual."),
            new Field("event", "array", "PLOVER type."),
            new Field(
                    "event_loc",
                    "object",
                    "name, alternatenames (Arabic), latitude, longitude, country code (alpha-2), cc3 (alpha-3)."),
            new Field(
                    "quad_code",
                    "integer",
                    "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict."),
            new Field("event_scale", "number", "PLOVER's intensity, -10 to 10."),
            new Field("mode", "text", "PLOVER mode."),
            new Field("context", "array", "Topics of Sijill's codebook."),
            new Field("link", "text", "Id of the visit that holds the event."),
            new Field(
                    "cite_info",
                    "array",
                    "For each report, the first 50: citation (id at its source), url, title, language, publication."),
            new Field("coder", "text", "Program and lexicon."));

    private final Lexicon lexicon;

    Plover(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    LinesForm form() {
        return new LinesForm(List.of(new Form.Part("", FIELDS)), Coded.LEFT_OUT, (source, line) -> {
            long[] leftOut = new long[1];
            source.events(event -> {
                Coded coded = Coded.of(event, lexicon.acts());
                if (coded == null) {
                    leftOut[0]++;
                } else {
                    line.accept(Json.mapper().writeValueAsString(record(coded, source)));
                }
            });
            return leftOut[0];
        });
    }

    private ObjectNode record(Coded coded, ExportSource source) {
        MergedEvent event = coded.event();
        ObjectNode json = Json.mapper().createObjectNode();
        json.put("id", event.id());
        json.put("date", coded.day().toString());
        if (!coded.last().equals(coded.day())) {
            json.put("enddate", coded.last().toString());
        }
        // both sides of a meeting are its source
        Sides sides = coded.sides();
        actors(
                json.putArray("source"),
                sides.directed()
                        ? sides.actors()
                        : Stream.concat(sides.actors().stream(), sides.recipients().stream())
                                .toList(),
                coded);
        if (sides.directed() && !sides.recipients().isEmpty()) {
            actors(json.putArray("recipient"), sides.recipients(), coded);
        }
        json.putArray("event").add(coded.plover());
        place(json, coded);
        Quad quad = Quad.ofPlover(coded.plover());
        if (quad != null) {
            json.put("quad_code", quad.number());
        }
        json.put("event_scale", coded.intensity());
        put(json, "mode", coded.mode());
        if (!event.topics().isEmpty()) {
            event.topics().forEach(json.putArray("context")::add);
        }
        put(json, "link", event.parent());
        citations(json, event, source);
        json.put("coder", source.version());
        return json;
    }

    private void actors(ArrayNode list, List<Party> parties, Coded coded) {
        for (Party party : parties) {
            ObjectNode actor = list.addObject();
            put(actor, "code", party.country());
            put(actor, "sector", Sector.plover(party));
            put(actor, "actor_text", party.name().ar());
            put(actor, "identifier_id", party.entity());
            put(actor, "identifier_text", party.name().en());
            put(actor, "office", Sector.title(party));
            put(actor, "organization", party.organization());
            Integer cow =
                    lexicon.codeSystems().state(party.country(), coded.day()).cowNumber();
            if (cow != null) {
                actor.put("cow", cow);
            }
        }
    }

    private void place(ObjectNode json, Coded coded) {
        Whereabouts where = Whereabouts.of(coded.event(), lexicon);
        if (where.name() == null) {
            return;
        }
        CodeSystems.State state = lexicon.codeSystems().state(where.country(), coded.day());
        ObjectNode place = json.putObject("event_loc");
        put(place, "name", where.name());
        put(place, "alternatenames", where.venue() == null ? where.cityAr() : where.venue());
        if (where.lat() != null && where.lon() != null) {
            place.put("latitude", where.lat());
            place.put("longitude", where.lon());
        }
        put(place, "country code", state.alpha2());
        put(place, "cc3", where.country());
    }

    private static void citations(ObjectNode json, MergedEvent event, ExportSource source) {
        ArrayNode list = json.putArray("cite_info");
        event.reports().stream().limit(CITATIONS).forEach(report -> citation(list.addObject(), report, source));
    }

    private static void citation(ObjectNode json, Report report, ExportSource source) {
        Article article = source.article(report.article());
        put(json, "citation", report.sourceId());
        if (article != null) {
            put(json, "url", article.url());
            put(json, "title", article.title());
            put(json, "language", article.language());
        }
        put(json, "publication", report.publisher());
        put(json, "codebook", "plover-base-0.7b1");
    }

    private static void put(ObjectNode json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, Plain.line(value));
        }
    }
}
