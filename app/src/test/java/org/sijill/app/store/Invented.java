package org.sijill.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Act;
import org.sijill.model.Article;
import org.sijill.model.Entity;
import org.sijill.model.Event;
import org.sijill.model.EventDate;
import org.sijill.model.EventPlace;
import org.sijill.model.Evidence;
import org.sijill.model.Kind;
import org.sijill.model.Name;
import org.sijill.model.NewsRecord;
import org.sijill.model.Office;
import org.sijill.model.Participant;
import org.sijill.model.Role;
import org.sijill.model.Stamp;
import org.sijill.model.Statement;
import org.sijill.model.Status;
import org.sijill.text.Span;

/** Records of articles that nobody wrote, drawn at random from few people, days and words, so that much of them is alike. */
public final class Invented {

    private static final List<Entity> CAST = List.of(
            entity(Kind.PERSON, "جوزيف كاماو", "Joseph Kamau", "KEN", Office.FOREIGN_MINISTER),
            entity(Kind.PERSON, "كاماو", null, "KEN", Office.FOREIGN_MINISTER),
            entity(Kind.PERSON, "وزير الخارجية الكيني", null, "KEN", Office.FOREIGN_MINISTER),
            entity(Kind.COUNTRY, "كينيا", "Kenya", "KEN", null),
            entity(Kind.PERSON, "إنغريد هولم", null, "NOR", Office.FOREIGN_MINISTER),
            entity(Kind.PERSON, "هولم", null, "NOR", Office.MINISTER),
            entity(Kind.PERSON, "لارس بيرغ", "Lars Berg", "NOR", Office.MINISTER),
            entity(Kind.COUNTRY, "النرويج", "Norway", "NOR", null),
            entity(Kind.PERSON, "حسن الكيلاني", null, "MLT", Office.HEAD_OF_STATE),
            entity(Kind.PERSON, "الكيلاني", null, "MLT", Office.HEAD_OF_STATE),
            entity(Kind.COUNTRY, "تشيلي", "Chile", "CHL", null));
    private static final List<Act> ACTS =
            List.of(Act.MEET, Act.MEET, Act.VISIT, Act.CONDEMN, Act.ACCUSE, Act.ATTEND, Act.SIGN, Act.CALL);
    private static final List<String> WORDS = List.of(
            "التعاون", "الطاقة", "اجتماع", "الخريف", "نتائج", "المباحثات", "الجانبان", "السلام", "الحدود", "التجارة");
    private static final int DAYS = 40;

    private final Random random;

    private Invented(long seed) {
        this.random = new Random(seed);
    }

    public static List<NewsRecord> records(long seed, int number) {
        Invented invented = new Invented(seed);
        List<NewsRecord> records = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            records.add(invented.record(i));
        }
        return records;
    }

    private static Entity entity(Kind kind, String name, @Nullable String en, String country, @Nullable Office office) {
        return new Entity("", kind, new Name(name, en), country, null, office, null, List.of());
    }

    private LocalDate day() {
        return LocalDate.of(2018, 7, 1).plusDays(random.nextInt(DAYS));
    }

    private NewsRecord record(int number) {
        List<Entity> entities = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        LocalDate published = random.nextInt(10) == 0 ? null : day();
        for (int i = random.nextInt(4); i > 0; i--) {
            events.add(event(entities, events, published));
        }
        List<Statement> statements = entities.isEmpty()
                ? List.of()
                : List.of(new Statement(
                        "e1",
                        "قال",
                        Statement.SpeechKind.DIRECT,
                        "نريد السلام",
                        new Span(0, 5),
                        List.of(),
                        null,
                        "test"));
        return NewsRecord.of(article(number, published), entities, events, statements);
    }

    private Article article(int number, @Nullable LocalDate day) {
        String text = text();
        return Article.head(
                        "id-" + number,
                        "n" + number,
                        1,
                        "https://example.org/" + number,
                        "خبر \"رقم\" " + number + "\t\\",
                        "ar",
                        day == null ? null : new Stamp(day.toString(), "day", day.toString(), "given"),
                        "صحيفة " + random.nextInt(4))
                .withText(text);
    }

    private Event event(List<Entity> entities, List<Event> events, @Nullable LocalDate published) {
        Act act = ACTS.get(random.nextInt(ACTS.size()));
        boolean mutual = act == Act.MEET || act == Act.ATTEND || act == Act.SIGN || act == Act.CALL;
        List<Participant> participants = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Entity drawn = CAST.get(random.nextInt(CAST.size()));
            String id = "e" + (entities.size() + 1);
            entities.add(
                    new Entity(id, drawn.kind(), drawn.name(), drawn.country(), null, drawn.office(), null, List.of()));
            Role role = mutual ? Role.PARTICIPANT : i == 0 ? Role.ACTOR : Role.RECIPIENT;
            participants.add(new Participant(id, role, drawn.country(), null, drawn.office()));
        }
        int at = events.size() * 7;
        boolean held = !events.isEmpty() && events.getFirst().act() == Act.VISIT && random.nextBoolean();
        return new Event(
                "v" + (events.size() + 1),
                act,
                Status.values()[random.nextInt(Status.values().length)],
                "CONSULT",
                null,
                "040",
                1,
                participants,
                date(published),
                random.nextInt(3) == 0
                        ? new EventPlace(random.nextBoolean() ? "KEN" : "NOR", null, null, null, null)
                        : null,
                null,
                null,
                null,
                held ? "v1" : null,
                null,
                null,
                random.nextBoolean() ? List.of("energy") : List.of(),
                List.of(new Evidence(new Span(at, at + 4), "test")),
                0.5 + random.nextInt(5) / 10.0);
    }

    private @Nullable EventDate date(@Nullable LocalDate published) {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 ->
                published == null
                        ? null
                        : new EventDate(
                                published, published, EventDate.Precision.DAY, EventDate.Basis.PUBLICATION, "اليوم");
            case 2 ->
                new EventDate(
                        LocalDate.of(2018, 7, 1),
                        LocalDate.of(2018, random.nextBoolean() ? 7 : 12, 31),
                        EventDate.Precision.MONTH,
                        EventDate.Basis.STATED,
                        "يوليو");
            case 3 -> {
                LocalDate from = day();
                yield new EventDate(
                        from, from.plusDays(random.nextInt(4)), EventDate.Precision.DAY, EventDate.Basis.STATED, "x");
            }
            default -> {
                LocalDate on = day();
                yield new EventDate(on, on, EventDate.Precision.DAY, EventDate.Basis.STATED, "x");
            }
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int kind = random.nextInt(12);
        int edited = random.nextInt(4) == 0 ? 6 : 40;
        for (int i = 0; i < 60; i++) {
            boolean changed = random.nextInt(edited) == 0;
            text.append(WORDS.get(changed ? random.nextInt(WORDS.size()) : (i * (kind + 1) + i / 7) % WORDS.size()))
                    .append(' ');
        }
        return text.toString();
    }
}
