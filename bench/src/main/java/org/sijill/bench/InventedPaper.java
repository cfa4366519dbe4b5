package org.sijill.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.sijill.bench.InventedNews.Person;
import org.sijill.bench.InventedNews.Told;
import org.sijill.lexicon.ActCode;
import org.sijill.lexicon.Lexicon;
import org.sijill.model.Act;
import org.sijill.model.Article;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.Evidence;
import org.sijill.model.Kind;
import org.sijill.model.Name;
import org.sijill.model.NewsRecord;
import org.sijill.model.Participant;
import org.sijill.model.Role;
import org.sijill.model.Stamp;
import org.sijill.model.Statement;
import org.sijill.text.Span;

/** One paper's article of an invented story: 100 to 250 words in the paper's own sentences, and its record. */
final class InventedPaper {

    private static final int PAPERS = 40;
    private static final String RULE = "invented";
    private static final Map<String, String> OFFICES = Map.of(
            "HEAD_OF_STATE",
            "رئيس",
            "HEAD_OF_GOVERNMENT",
            "رئيس وزراء",
            "FOREIGN_MINISTER",
            "وزير خارجية",
            "DEFENCE_MINISTER",
            "وزير دفاع",
            "MINISTER",
            "وزير تجارة",
            "AMBASSADOR",
            "سفير",
            "ENVOY",
            "مبعوث");

    private final Lexicon.Acts acts;
    private final LocalDate day;
    private final String id;
    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    /** @param number unlike that of any other article */
    InventedPaper(Lexicon.Acts acts, LocalDate day, long number, SplittableRandom random) {
        this.acts = acts;
        this.day = day;
        // looks like the hash that ids of articles are
        this.id = String.format(Locale.ROOT, "%016x", new SplittableRandom(number).nextLong());
        this.random = random;
    }

    /** Tells a story. */
    NewsRecord article(List<Told> story) {
        for (Told told : story) {
            event(told);
            sentences(1 + random.nextInt(2));
        }
        speech(story.getFirst());
        sentences(2 + random.nextInt(5));
        String title = text.substring(0, text.indexOf(" ", 40));
        return NewsRecord.of(stamped(title, text.toString()), entities, events, statements);
    }

    /** Prints another paper's text. */
    NewsRecord copy(NewsRecord of) {
        return NewsRecord.of(
                stamped(String.valueOf(of.article().title()), of.article().text()),
                of.entities(),
                of.events(),
                of.statements());
    }

    private Article stamped(String title, String body) {
        String published = day + String.format(Locale.ROOT, "T%02d:%02d", 7 + random.nextInt(15), random.nextInt(60));
        return Article.head(
                        id,
                        id + ".html",
                        1,
                        "https://example.org/" + id,
                        title,
                        "ar",
                        new Stamp(published, "minute", published, "markup"),
                        "صحيفة " + random.nextInt(PAPERS))
                .withText(body);
    }

    private void sentences(int number) {
        for (int i = 0; i < number; i++) {
            text.append(' ').append(InventedWords.sentence(random));
        }
        text.append("\n\n");
    }

    private static String written(Person person) {
        return OFFICES.getOrDefault(person.office().name(), "مسؤول في") + " "
                + person.state().ar() + " " + person.name();
    }

    private void event(Told told) {
        int start = text.length();
        text.append(InventedWords.told(told.act(), written(told.who()), written(told.whom()), random));
        Span span = new Span(start, text.length());
        text.append(' ')
                .append(told.place().city() == null ? "" : "في " + told.place().city())
                .append(" يوم ")
                .append(told.date().asWritten())
                .append('.');
        ActCode code = acts.code(told.act());
        boolean directed = !code.symmetric();
        events.add(new Event(
                "v" + (events.size() + 1),
                told.act(),
                told.status(),
                code.plover(),
                code.mode(),
                code.cameo(),
                code.intensity(),
                List.of(
                        participant(told.who(), directed ? Role.ACTOR : Role.PARTICIPANT),
                        participant(told.whom(), directed ? Role.RECIPIENT : Role.PARTICIPANT)),
                told.date(),
                told.place(),
                null,
                null,
                null,
                visit(told.act()),
                null,
                null,
                told.topics(),
                List.of(new Evidence(span, RULE)),
                0.5 + random.nextInt(40) / 100.0));
    }

    /** The visit told before that an encounter belongs to. */
    private @Nullable String visit(Act act) {
        if (act != Act.MEET && act != Act.SIGN) {
            return null;
        }
        return events.stream()
                .filter(event -> event.act() == Act.VISIT)
                .map(Event::id)
                .findFirst()
                .orElse(null);
    }

    private Participant participant(Person person, Role role) {
        return new Participant(entity(person), role, person.state().code(), null, person.office());
    }

    private String entity(Person person) {
        for (Entity entity : entities) {
            if (entity.name().ar().equals(person.name())) {
                return entity.id();
            }
        }
        String entity = "e" + (entities.size() + 1);
        int at = text.lastIndexOf(person.name());
        entities.add(new Entity(
                entity,
                Kind.PERSON,
                new Name(person.name(), null),
                person.state().code(),
                null,
                person.office(),
                null,
                List.of(new Span(at, at + person.name().length()))));
        return entity;
    }

    private void speech(Told told) {
        String saying = InventedWords.saying(random);
        text.append("وقال ").append(told.who().name()).append(" إن «");
        int start = text.length();
        text.append(saying).append("».");
        statements.add(new Statement(
                entity(told.who()),
                "قال",
                Statement.SpeechKind.DIRECT,
                saying,
                new Span(start, start + saying.length()),
                List.of(told.whom().state().code()),
                null,
                RULE));
    }
}
