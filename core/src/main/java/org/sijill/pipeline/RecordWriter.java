package org.sijill.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.ActCode;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.Act;
import org.sijill.model.Article;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.EventPlace;
import org.sijill.model.Evidence;
import org.sijill.model.FieldOrigin;
import org.sijill.model.Figure;
import org.sijill.model.Kind;
import org.sijill.model.Membership;
import org.sijill.model.Name;
import org.sijill.model.NewsRecord;
import org.sijill.model.Office;
import org.sijill.model.Participant;
import org.sijill.model.Sha256;
import org.sijill.model.Stamp;
import org.sijill.model.Statement;
import org.sijill.reading.ActReading;
import org.sijill.reading.EntityReading;
import org.sijill.reading.Events;
import org.sijill.reading.FigureReading;
import org.sijill.reading.LexedText;
import org.sijill.reading.MembershipReading;
import org.sijill.reading.Mention;
import org.sijill.reading.Names;
import org.sijill.reading.PageArticle;
import org.sijill.reading.StampWords;
import org.sijill.reading.StatementReading;
import org.sijill.reading.TimeExpression;
import org.sijill.text.Span;
import org.sijill.text.TokenRange;

/** The last stage: what the others read of one article becomes its record, spans in code points of the body. */
final class RecordWriter {

    private final Lexicon lexicon;

    RecordWriter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All that the stages read of an article. */
    record Readings(
            PageArticle page,
            LexedText text,
            Names names,
            List<TimeExpression> times,
            List<StatementReading> statements,
            Events events,
            List<FigureReading> figures,
            List<MembershipReading> memberships,
            @Nullable Stamp published,
            @Nullable Stamp updated,
            List<String> warnings) {}

    NewsRecord write(String sourceId, @Nullable String partOf, Readings readings) {
        List<Event> events = events(readings);
        return new NewsRecord(
                NewsRecord.SCHEMA,
                article(sourceId, partOf, readings),
                entities(readings, events),
                events,
                statements(readings),
                figures(readings),
                memberships(readings),
                readings.warnings);
    }

    private static Article article(String sourceId, @Nullable String partOf, Readings readings) {
        PageArticle page = readings.page;
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
                readings.published,
                readings.updated,
                page.dateline(),
                page.publisher(),
                page.authors(),
                page.credits(),
                page.keywords(),
                page.related(),
                page.relatedLinks(),
                origins(readings));
    }

    private static Map<String, FieldOrigin> origins(Readings readings) {
        Map<String, FieldOrigin> origins = new LinkedHashMap<>(readings.page.origins());
        put(origins, "published", readings.published, StampWords.Role.PUBLISHED, readings.page);
        put(origins, "updated", readings.updated, StampWords.Role.UPDATED, readings.page);
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

    private static List<Figure> figures(Readings readings) {
        List<Figure> figures = new ArrayList<>();
        for (FigureReading f : readings.figures) {
            Span span = readings.text.span(f.range());
            if (span != null) {
                figures.add(new Figure(
                        f.measure(), f.value(), f.min(), f.max(), f.unit(), f.between(), f.period(), span, f.rule()));
            }
        }
        return figures;
    }

    private static List<Membership> memberships(Readings readings) {
        List<Membership> memberships = new ArrayList<>();
        for (MembershipReading m : readings.memberships) {
            Span span = readings.text.span(m.range());
            if (span != null) {
                memberships.add(new Membership(
                        m.organization(), m.founded(), m.member(), m.observer(), m.dialoguePartner(), span, m.rule()));
            }
        }
        return memberships;
    }

    private static String entityId(int index) {
        return "e" + (index + 1);
    }

    static String eventId(int act) {
        return "v" + (act + 1);
    }

    private static List<Entity> entities(Readings readings, List<Event> events) {
        List<Set<Span>> spans = new ArrayList<>();
        readings.events.entities().forEach(entity -> spans.add(new TreeSet<>()));
        boolean[] told = new boolean[spans.size()];
        for (Mention mention : readings.names.mentions()) {
            Span span = readings.text.span(mention.range());
            for (int entity : mention.entities()) {
                told[entity] = true;
                if (span != null) {
                    spans.get(entity).add(span);
                }
            }
        }
        Set<String> used = used(readings, events);
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            EntityReading entity = readings.events.entities().get(i);
            if (used.contains(entityId(i)) || (told[i] && worthTelling(entity))) {
                entities.add(entity(i, entity, spans.get(i)));
            }
        }
        return entities;
    }

    /** The entities that events and statements speak of. */
    private static Set<String> used(Readings readings, List<Event> events) {
        Set<String> used = new HashSet<>();
        events.forEach(event -> event.participants().forEach(participant -> used.add(participant.entity())));
        for (StatementReading statement : readings.statements) {
            if (readings.text.span(statement.range()) != null) {
                used.add(entityId(statement.speaker()));
            }
        }
        return used;
    }

    /** A person who takes part in nothing is told only by name, and only with an office or with a state or body to act for. */
    private static boolean worthTelling(EntityReading entity) {
        return entity.kind() != Kind.PERSON
                || (entity.named()
                        && (entity.office() != Office.NONE || (entity.party() != null && !entity.assumed())));
    }

    private static Entity entity(int index, EntityReading reading, Set<Span> mentions) {
        return new Entity(
                entityId(index),
                kind(reading),
                new Name(reading.name(), reading.en() == null || reading.en().isEmpty() ? null : reading.en()),
                reading.country(),
                reading.organization(),
                reading.office(),
                reading.wikidata(),
                List.copyOf(mentions));
    }

    /** A post whose holder nothing identifies («السفير البيروفي») acts as an organ of its state; persons are people one can name. */
    private static Kind kind(EntityReading reading) {
        boolean post = reading.kind() == Kind.PERSON && !reading.named() && reading.key() == null;
        return post ? Kind.ORGANIZATION : reading.kind();
    }

    private List<Event> events(Readings readings) {
        List<Event> events = new ArrayList<>();
        List<ActReading> acts = readings.events.acts();
        for (int i = 0; i < acts.size(); i++) {
            events.add(event(i, acts.get(i), readings));
        }
        return events;
    }

    private Event event(int index, ActReading act, Readings readings) {
        ActCode code = lexicon.acts().code(act.act());
        List<Participant> participants = act.parts().stream()
                .map(part -> participant(part, readings.events.entities().get(part.entity())))
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
                evidence(act, readings.text),
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

    private static List<Statement> statements(Readings readings) {
        List<Statement> statements = new ArrayList<>();
        for (StatementReading reading : readings.statements) {
            Span span = readings.text.span(reading.range());
            if (span != null) {
                statements.add(new Statement(
                        entityId(reading.speaker()),
                        reading.verb().isEmpty() ? null : reading.verb(),
                        reading.kind(),
                        readings.text.words(reading.range()),
                        span,
                        toward(reading, readings),
                        encounter(reading, readings),
                        reading.rule()));
            }
        }
        return statements;
    }

    /** States and bodies named in what was said, other than the speaker's own. */
    private static List<String> toward(StatementReading statement, Readings readings) {
        String own = readings.events.entities().get(statement.speaker()).party();
        Set<String> toward = new LinkedHashSet<>();
        for (Mention mention : readings.names.mentions()) {
            if (statement.range().contains(mention.range())) {
                for (int entity : mention.entities()) {
                    String party = readings.events.entities().get(entity).party();
                    if (party != null && !party.equals(own)) {
                        toward.add(party);
                    }
                }
            }
        }
        return List.copyOf(toward);
    }

    /** The encounter told in the sentence of the statement, if the speaker took part in it. */
    private static @Nullable String encounter(StatementReading statement, Readings readings) {
        List<ActReading> acts = readings.events.acts();
        TokenRange sentence = readings.text.sentence(statement.range().from());
        for (int i = 0; i < acts.size(); i++) {
            ActReading act = acts.get(i);
            boolean encounter = act.act() == Act.MEET || act.act() == Act.CALL || act.act() == Act.ATTEND;
            boolean takesPart = act.parts().stream().anyMatch(part -> part.entity() == statement.speaker());
            boolean here = act.tellings().stream().anyMatch(telling -> sentence.contains(telling.range()));
            if (encounter && takesPart && here) {
                return eventId(i);
            }
        }
        return null;
    }
}
