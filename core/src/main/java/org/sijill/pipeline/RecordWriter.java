package org.sijill.pipeline;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.ActCode;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.Article;
import org.sijill.model.Event;
import org.sijill.model.EventPlace;
import org.sijill.model.Evidence;
import org.sijill.model.FieldOrigin;
import org.sijill.model.Figure;
import org.sijill.model.Membership;
import org.sijill.model.NewsRecord;
import org.sijill.model.Participant;
import org.sijill.model.Sha256;
import org.sijill.model.Stamp;
import org.sijill.reading.ActReading;
import org.sijill.reading.EntityReading;
import org.sijill.reading.FigureReading;
import org.sijill.reading.LexedText;
import org.sijill.reading.MembershipReading;
import org.sijill.reading.PageArticle;
import org.sijill.reading.StampWords;
import org.sijill.text.Span;

/** The last stage: what the others read of one article becomes its record, spans in code points of the body. */
final class RecordWriter {

    private final Lexicon lexicon;

    RecordWriter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    NewsRecord write(String sourceId, @Nullable String partOf, ArticleReadings readings) {
        List<Event> events = events(readings);
        return new NewsRecord(
                NewsRecord.SCHEMA,
                article(sourceId, partOf, readings),
                RecordEntities.of(readings, events),
                events,
                RecordStatements.of(readings),
                figures(readings),
                memberships(readings),
                readings.warnings());
    }

    private static Article article(String sourceId, @Nullable String partOf, ArticleReadings readings) {
        PageArticle page = readings.page();
        return new Article(
                id(sourceId, page),
                sourceId,
                page.part(),
                partOf,
                page.url(),
                page.title(),
                page.subtitle(),
                page.text(),
                page.language(),
                readings.published(),
                readings.updated(),
                page.dateline(),
                page.publisher(),
                page.authors(),
                page.credits(),
                page.keywords(),
                page.related(),
                page.relatedLinks(),
                origins(readings));
    }

    private static Map<String, FieldOrigin> origins(ArticleReadings readings) {
        Map<String, FieldOrigin> origins = new LinkedHashMap<>(readings.page().origins());
        put(origins, "published", readings.published(), StampWords.Role.PUBLISHED, readings.page());
        put(origins, "updated", readings.updated(), StampWords.Role.UPDATED, readings.page());
        return origins;
    }

    private static void put(
            Map<String, FieldOrigin> origins,
            String field,
            @Nullable Stamp stamp,
            StampWords.Role role,
            PageArticle page) {
        page.stamps().stream()
                .filter(words ->
                        stamp != null && words.role() == role && words.words().equals(stamp.asWritten()))
                .findFirst()
                .ifPresent(words -> origins.put(field, words.origin()));
    }

    /** The first eight bytes of a SHA-256 over source, part, title and text, in hexadecimal. */
    static String id(String sourceId, PageArticle page) {
        // each part ends with a zero, so that none can grow into the next
        String all = String.join("\0", sourceId, String.valueOf(page.part()), String.valueOf(page.title()), page.text())
                + "\0";
        return HexFormat.of().formatHex(Sha256.of(all), 0, 8);
    }

    private static List<Figure> figures(ArticleReadings readings) {
        List<Figure> figures = new ArrayList<>();
        for (FigureReading f : readings.figures()) {
            Span span = readings.text().span(f.range());
            if (span != null) {
                figures.add(new Figure(
                        f.measure(), f.value(), f.min(), f.max(), f.unit(), f.between(), f.period(), span, f.rule()));
            }
        }
        return figures;
    }

    private static List<Membership> memberships(ArticleReadings readings) {
        List<Membership> memberships = new ArrayList<>();
        for (MembershipReading m : readings.memberships()) {
            Span span = readings.text().span(m.range());
            if (span != null) {
                memberships.add(new Membership(
                        m.organization(), m.founded(), m.member(), m.observer(), m.dialoguePartner(), span, m.rule()));
            }
        }
        return memberships;
    }

    static String entityId(int index) {
        return "e" + (index + 1);
    }

    static String eventId(int act) {
        return "v" + (act + 1);
    }

    private List<Event> events(ArticleReadings readings) {
        List<Event> events = new ArrayList<>();
        List<ActReading> acts = readings.events().acts();
        for (int i = 0; i < acts.size(); i++) {
            events.add(event(i, acts.get(i), readings));
        }
        return events;
    }

    private Event event(int index, ActReading act, ArticleReadings readings) {
        ActCode code = lexicon.acts().code(act.act());
        List<Participant> participants = act.parts().stream()
                .map(part -> participant(part, readings.events().entities().get(part.entity())))
                .toList();
        return new Event(
                eventId(index),
                act.act(),
                act.status(),
                code.plover(),
                code.mode(),
                act.cameo(),
                code.intensity(),
                participants,
                act.date(),
                place(act.place()),
                act.format(),
                act.visitClass(),
                act.frame(),
                act.parent() < 0 ? null : eventId(act.parent()),
                act.ordinal(),
                act.count(),
                act.topics(),
                evidence(act, readings.text()),
                act.confidence());
    }

    private static Participant participant(ActReading.Part part, EntityReading entity) {
        return new Participant(
                entityId(part.entity()), part.role(), entity.country(), entity.organization(), entity.office());
    }

    private static @Nullable EventPlace place(ActReading.@Nullable Where where) {
        return where == null
                ? null
                : new EventPlace(where.country(), where.city(), where.venue(), where.lat(), where.lon());
    }

    private static List<Evidence> evidence(ActReading act, LexedText text) {
        List<Evidence> evidence = new ArrayList<>();
        for (ActReading.Telling telling : act.tellings()) {
            Span span = text.span(telling.range());
            if (span != null) {
                evidence.add(new Evidence(span, telling.rule()));
            }
        }
        return evidence;
    }
}
