package org.sijill.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.EventDate;
import org.sijill.model.EventPlace;
import org.sijill.model.NewsRecord;
import org.sijill.model.Participant;
import org.sijill.model.Role;
import org.sijill.text.Span;

/** A record with its references followed: names for ids, words for spans. */
public final class RecordView {

    private final NewsRecord record;
    private final Labels labels;
    private final Map<String, Entity> entities = new HashMap<>();

    /** @param labels what codes are called */
    public RecordView(NewsRecord record, Labels labels) {
        this.record = record;
        this.labels = labels;
        record.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    NewsRecord record() {
        return record;
    }

    Labels labels() {
        return labels;
    }

    /** The entity of an id of the record, or null. */
    public @Nullable Entity entity(String id) {
        return entities.get(id);
    }

    /** The Arabic name of an entity; its id where the record lacks it. */
    String name(String id) {
        Entity entity = entities.get(id);
        return entity == null ? id : entity.name().ar();
    }

    /** The article's title, or the first words of its text. */
    public String title() {
        String title = record.article().title();
        return title != null ? title : cut(record.article().text().replace('\n', ' '), 60);
    }

    /** Who stands first in an event: those who act, or the first of those who take part alike. */
    List<String> first(Event event) {
        List<String> actors = names(event, Role.ACTOR);
        if (!actors.isEmpty()) {
            return actors;
        }
        List<String> all = names(event, Role.PARTICIPANT);
        return all.isEmpty() ? names(event, Role.RECIPIENT) : all.subList(0, 1);
    }

    /** Everyone of an event who is not {@link #first}. */
    List<String> others(Event event) {
        Set<String> names = new LinkedHashSet<>(names(event, Role.RECIPIENT));
        names.addAll(names(event, Role.PARTICIPANT));
        first(event).forEach(names::remove);
        return List.copyOf(names);
    }

    private List<String> names(Event event, Role role) {
        Set<String> names = new LinkedHashSet<>();
        for (Participant participant : event.participants()) {
            if (participant.role() == role) {
                names.add(name(participant.entity()));
            }
        }
        return List.copyOf(names);
    }

    /** {@code 2021-03-04}, {@code 2021-03-04/06}, {@code 2021-03-30/04-02}, {@code 2021-03}; blank where no day is known. */
    static String day(@Nullable EventDate date) {
        if (date == null || date.from() == null) {
            return "";
        }
        String from = date.from().toString();
        String to = date.to() == null ? from : date.to().toString();
        return switch (date.precision()) {
            case YEAR -> from.substring(0, 4);
            case MONTH -> from.substring(0, 7);
            default -> from.equals(to) ? from : from + "/" + end(from, to);
        };
    }

    /** The end of a stretch without the year, or the month too, that it shares with its start. */
    private static String end(String from, String to) {
        int shared = to.startsWith(from.substring(0, 8)) ? 8 : to.startsWith(from.substring(0, 5)) ? 5 : 0;
        return to.substring(shared);
    }

    /** Venue, city and country, as far as they are told. */
    List<String> place(@Nullable EventPlace place) {
        if (place == null) {
            return List.of();
        }
        Set<String> parts = new LinkedHashSet<>();
        for (String part : new @Nullable String[] {place.venue(), place.city(), labels.party(place.country())}) {
            if (part != null) {
                parts.add(part);
            }
        }
        return new ArrayList<>(parts);
    }

    /** The words of a span. */
    public String words(Span span) {
        String text = record.article().text();
        int start = text.offsetByCodePoints(0, span.start());
        return text.substring(start, text.offsetByCodePoints(start, span.length()));
    }

    /** The words of a span between «», and what follows them in their paragraph. */
    String inContext(Span span) {
        String text = record.article().text();
        int start = text.offsetByCodePoints(0, span.start());
        int end = text.offsetByCodePoints(start, span.length());
        int line = text.indexOf('\n', end);
        return "«" + text.substring(start, end).replace('\n', ' ') + "»"
                + text.substring(end, line < 0 ? text.length() : line);
    }

    /** A text of at most so many code points, with … where it was cut. */
    static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, Math.max(0, most - 1)))
                        .stripTrailing() + "…";
    }
}
