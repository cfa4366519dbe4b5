package org.sijill.app.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Names;
import org.sijill.app.inquiry.Parameters;
import org.sijill.app.inquiry.RequestException;
import org.sijill.app.inquiry.UnknownNameException;
import org.sijill.app.web.view.Shell;
import org.sijill.lexicon.Lexicon.Gazetteer;
import org.sijill.lexicon.Sense;
import org.sijill.model.EventDate;
import org.sijill.model.EventPlace;
import org.sijill.model.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The slots of an event as the fields of a form, and as words. Participants are no field: they are parted, merged or renamed. */
public final class SlotFields {

    private final Names names;
    private final Gazetteer gazetteer;

    public SlotFields(Names names, Gazetteer gazetteer) {
        this.names = names;
        this.gazetteer = gazetteer;
    }

    /**
     * The value of a slot as the form gives it: {@code value}, or its parts.
     *
     * @return as in the merged event's JSON; null clears the slot
     */
    @Nullable
    JsonNode value(String slot, Parameters fields) {
        return switch (slot) {
            case "date" -> date(fields);
            case "place" -> place(fields);
            case "topics" -> Json.mapper().valueToTree(fields.each("value"));
            case "participants" -> throw new RequestException("slot", "participants cannot be set by a form");
            default -> {
                String value = fields.one("value");
                yield value == null ? null : StringNode.valueOf(value);
            }
        };
    }

    private static @Nullable JsonNode date(Parameters fields) {
        LocalDate from = fields.day("from");
        LocalDate to = fields.day("to");
        if (from == null) {
            return null;
        }
        if (to != null && to.isBefore(from)) {
            throw new RequestException("to", "the last day, " + to + ", is before the first, " + from);
        }
        EventDate.Precision precision = fields.constant("precision", EventDate.Precision.DAY);
        return Json.mapper()
                .valueToTree(new EventDate(from, to == null ? from : to, precision, EventDate.Basis.STATED, null));
    }

    /** A city that the lexicon knows brings its country and its place on the map. */
    private @Nullable JsonNode place(Parameters fields) {
        String city = fields.one("city");
        String country = country(fields.one("country"));
        String venue = fields.one("venue");
        Sense.Place known = city == null ? null : gazetteer.place(city);
        if (known != null && (country == null || country.equals(known.country()))) {
            return Json.mapper()
                    .valueToTree(new EventPlace(known.country(), known.ar(), venue, known.lat(), known.lon()));
        }
        return city == null && country == null && venue == null
                ? null
                : Json.mapper().valueToTree(new EventPlace(country, city, venue, null, null));
    }

    private @Nullable String country(@Nullable String given) {
        try {
            return given == null ? null : names.party(given);
        } catch (UnknownNameException e) {
            throw new RequestException("country", String.valueOf(e.getMessage()));
        }
    }

    /** A value as the log has it, in the reader's words. */
    public static String shown(String slot, @Nullable JsonNode value, Shell shell) {
        if (value == null || value.isNull()) {
            return "–";
        }
        try {
            return switch (slot) {
                case "act", "status", "format" -> shell.label(slot, value.asString());
                case "visit_class" -> shell.label("visit", value.asString());
                case "date" -> shell.date(Json.mapper().treeToValue(value, EventDate.class));
                case "place" -> place(Json.mapper().treeToValue(value, EventPlace.class), shell);
                case "topics" -> topics(value, shell);
                case "frame" -> shell.cut(value.asString(), 120);
                default -> shell.cut(value.toString(), 120);
            };
        } catch (JacksonException e) {
            return shell.cut(value.toString(), 120);
        }
    }

    private static String place(EventPlace place, Shell shell) {
        List<String> parts = new ArrayList<>();
        for (String part : new @Nullable String[] {
            place.venue(),
            place.city() == null ? null : shell.city(place.city()),
            place.country() == null ? null : shell.party(place.country())
        }) {
            if (part != null) {
                parts.add(part);
            }
        }
        return shell.cut(String.join(shell.t("list.and"), parts), 160);
    }

    private static String topics(JsonNode value, Shell shell) {
        List<String> topics = new ArrayList<>();
        value.forEach(one -> topics.add(shell.label("topic", one.asString().toLowerCase(Locale.ROOT))));
        return String.join(shell.t("list.and"), topics);
    }
}
