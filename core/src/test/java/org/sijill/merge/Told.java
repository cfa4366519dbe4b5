package org.sijill.merge;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.model.Act;
import org.sijill.model.Article;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.EventDate;
import org.sijill.model.EventPlace;
import org.sijill.model.Evidence;
import org.sijill.model.Kind;
import org.sijill.model.MergedEvent;
import org.sijill.model.Name;
import org.sijill.model.NewsRecord;
import org.sijill.model.Office;
import org.sijill.model.Participant;
import org.sijill.model.Role;
import org.sijill.model.Stamp;
import org.sijill.model.Status;
import org.sijill.text.Span;

/** Records of invented articles, as the reading would give them. */
final class Told {

    static final Lexicon LEXICON = Lexicon.load(LexiconSource.folder(Path.of("../lexicon")));

    private final String id;
    private final String publisher;
    private final String published;
    private final String text;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    private Told(String id, String publisher, String published, String text) {
        this.id = id;
        this.publisher = publisher;
        this.published = published;
        this.text = text;
    }

    static Told article(String id, String publisher, String published) {
        return article(id, publisher, published, "نص الخبر رقم " + id + " كما كتبته صحيفة " + publisher + " وحدها");
    }

    static Told article(String id, String publisher, String published, String text) {
        return new Told(id, publisher, published, text);
    }

    /** A participant before he has an id. */
    record Who(
            Kind kind,
            String name,
            @Nullable String country,
            @Nullable String organization,
            Office office,
            Role role) {
        Who as(Role other) {
            return new Who(kind, name, country, organization, office, other);
        }
    }

    static Who person(String name, String country, Office office) {
        return new Who(Kind.PERSON, name, country, null, office, Role.PARTICIPANT);
    }

    static Who state(String name, String country) {
        return new Who(Kind.COUNTRY, name, country, null, Office.NONE, Role.PARTICIPANT);
    }

    Told event(Act act, Status status, @Nullable EventDate date, @Nullable EventPlace place, Who... cast) {
        return event(act, status, date, place, null, cast);
    }

    Told event(
            Act act,
            Status status,
            @Nullable EventDate date,
            @Nullable EventPlace place,
            @Nullable String parent,
            Who... cast) {
        List<Participant> participants = new ArrayList<>();
        for (Who who : cast) {
            String entity = "e" + (entities.size() + 1);
            entities.add(new Entity(
                    entity,
                    who.kind(),
                    new Name(who.name(), null),
                    who.country(),
                    who.organization(),
                    who.office(),
                    null,
                    List.of()));
            participants.add(new Participant(entity, who.role(), who.country(), who.organization(), who.office()));
        }
        int at = events.size() * 5;
        events.add(new Event(
                "v" + (events.size() + 1),
                act,
                status,
                "CONSULT",
                null,
                "040",
                1,
                participants,
                date,
                place,
                null,
                null,
                null,
                parent,
                null,
                null,
                List.of(),
                List.of(new Evidence(new Span(at, at + 4), "test")),
                0.8));
        return this;
    }

    /** The last event stands for so many. */
    Told count(int number) {
        Event last = events.removeLast();
        events.add(new Event(
                last.id(),
                last.act(),
                last.status(),
                last.plover(),
                last.mode(),
                last.cameo(),
                last.intensity(),
                last.participants(),
                last.date(),
                last.place(),
                last.format(),
                last.visitClass(),
                last.frame(),
                last.parent(),
                last.ordinal(),
                number,
                last.topics(),
                last.evidence(),
                last.confidence()));
        return this;
    }

    NewsRecord record() {
        Stamp stamp = new Stamp(published, published.length() > 10 ? "minute" : "day", published, "given");
        Article article = Article.head("id-" + id, id, 1, null, null, "ar", stamp, publisher)
                .withText(text);
        return NewsRecord.of(article, entities, events, List.of());
    }

    static EventDate on(String day) {
        return date(day, EventDate.Basis.STATED);
    }

    /** «أمس» and the like. */
    static EventDate relative(String day) {
        return date(day, EventDate.Basis.RELATIVE);
    }

    /** Told as the news of a day. */
    static EventDate news(String day) {
        return date(day, EventDate.Basis.PUBLICATION);
    }

    private static EventDate date(String day, EventDate.Basis basis) {
        LocalDate date = LocalDate.parse(day);
        return new EventDate(date, date, EventDate.Precision.DAY, basis, day);
    }

    static EventPlace in(String country, @Nullable String city) {
        return new EventPlace(country, city, null, null, null);
    }

    static Merged merged(Collection<NewsRecord> records, Corrections corrections) {
        Merge merge = new Merge(LEXICON, corrections);
        records.forEach(merge::add);
        return merge.events();
    }

    static List<MergedEvent> merged(Told... articles) {
        return merged(List.of(articles).stream().map(Told::record).toList(), Corrections.NONE)
                .events();
    }
}
