package org.sijill.app.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.ActCode;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.LexiconSource;
import org.sijill.model.Act;
import org.sijill.model.Article;
import org.sijill.model.EventDate;
import org.sijill.model.EventPlace;
import org.sijill.model.Kind;
import org.sijill.model.MergedEvent;
import org.sijill.model.MergedEvent.Party;
import org.sijill.model.MergedEvent.Report;
import org.sijill.model.Name;
import org.sijill.model.NewsRecord;
import org.sijill.model.Office;
import org.sijill.model.Role;
import org.sijill.model.Status;
import org.sijill.text.Span;

/** Merged events made by hand, of invented people, and a source that has them. */
final class Made implements ExportSource {

    static final Lexicon LEXICON = Lexicon.load(LexiconSource.packed());

    /** A name as a hostile page would write it: quotes, comma, line end, tab, a mark that turns the line around, a control character. */
    static final String EVIL = "سعيد \"الحارثي\", بن\nعلي\t=1+1\u202E\u2066\u0007";

    final List<MergedEvent> events = new ArrayList<>();
    final Map<String, Article> articles = new TreeMap<>();
    final List<NewsRecord> records = new ArrayList<>();

    static Party person(String entity, String ar, @Nullable String country, @Nullable Office office, Role role) {
        return new Party(entity, Kind.PERSON, new Name(ar, null), country, null, office, role);
    }

    static Party state(String code, Role role) {
        return new Party(code, Kind.COUNTRY, new Name("دولة " + code, "State " + code), code, null, null, role);
    }

    static Party body(String code, Role role) {
        return new Party(code, Kind.ORGANIZATION, new Name("هيئة", "Body"), null, code, null, role);
    }

    static EventDate on(String day) {
        return new EventDate(
                LocalDate.parse(day), LocalDate.parse(day), EventDate.Precision.DAY, EventDate.Basis.STATED, null);
    }

    static EventDate within(String from, String to, EventDate.Precision precision) {
        return new EventDate(LocalDate.parse(from), LocalDate.parse(to), precision, EventDate.Basis.RELATIVE, null);
    }

    static final EventPlace MUSCAT = new EventPlace("OMN", "مسقط", "قصر العلم", 23.61, 58.59);
    static final EventPlace ONLY_OMAN = new EventPlace("OMN", null, null, null, null);

    static MergedEvent event(
            String id, Act act, Status status, @Nullable EventDate date, @Nullable EventPlace place, Party... parties) {
        ActCode code = LEXICON.acts().code(act);
        List<Report> reports = List.of(
                new Report(
                        "src-" + id,
                        1,
                        "a-" + id,
                        "e1",
                        act,
                        "a-" + id,
                        "الضفتان",
                        "2013-02-05T09:30",
                        List.of(new Span(4, 9))),
                new Report("src-" + id, 2, "b-" + id, "e2", act, "b-" + id, "المرفأ", "2013-02-06", List.of()));
        return new MergedEvent(
                MergedEvent.SCHEMA,
                id,
                act,
                status,
                code.plover(),
                code.mode(),
                code.cameo(),
                code.intensity(),
                List.of(parties),
                date,
                place,
                null,
                null,
                null,
                null,
                List.of("trade", "energy"),
                List.of(new MergedEvent.StatusReport(status, "2013-02-05T09:30")),
                List.of(),
                reports,
                2,
                "2013-02-05T09:30",
                "2013-02-06",
                0.87);
    }

    Made add(MergedEvent event) {
        events.add(event);
        String first = event.reports().getFirst().article();
        articles.put(first, article(first, "https://example.org/" + event.id()));
        return this;
    }

    static Article article(String id, String url) {
        return Article.head(id, "src", 1, url, "عنوان «خبر» & <b>", "ar", null, "الضفتان")
                .withText("نص");
    }

    /** A visit, a meeting of three states, a plan, a threat, a denial, an event without a day, one of a month, one of a body. */
    static Made usual() {
        Made made = new Made();
        made.add(event(
                "m01",
                Act.VISIT,
                Status.OCCURRED,
                on("2013-01-31"),
                MUSCAT,
                person("p1", EVIL, "NOR", Office.FOREIGN_MINISTER, Role.ACTOR),
                state("OMN", Role.RECIPIENT)));
        made.add(event(
                "m02",
                Act.MEET,
                Status.OCCURRED,
                on("2013-02-04"),
                ONLY_OMAN,
                person("p2", "لارس هانسن", "NOR", Office.SPEAKER, Role.PARTICIPANT),
                person("p3", "سعاد المنذري", "OMN", Office.HEAD_OF_STATE, Role.PARTICIPANT),
                state("SRB", Role.PARTICIPANT)));
        made.add(event(
                "m03",
                Act.VISIT,
                Status.PLANNED,
                on("2013-03-10"),
                null,
                state("ROU", Role.ACTOR),
                state("OMN", Role.RECIPIENT)));
        made.add(event(
                "m04",
                Act.THREATEN,
                Status.ONGOING,
                on("2013-04-02"),
                null,
                person("p4", "نوردال", "YEM", Office.MILITARY_CHIEF, Role.ACTOR),
                state("DEU", Role.RECIPIENT)));
        made.add(event(
                "m05",
                Act.MEET,
                Status.DENIED,
                on("2013-04-03"),
                null,
                state("NOR", Role.PARTICIPANT),
                state("OMN", Role.PARTICIPANT)));
        made.add(event(
                "m06",
                Act.CONDEMN,
                Status.OCCURRED,
                null,
                null,
                state("NOR", Role.ACTOR),
                state("OMN", Role.RECIPIENT)));
        made.add(event(
                "m07",
                Act.AID,
                Status.OCCURRED,
                within("2013-06-01", "2013-06-30", EventDate.Precision.MONTH),
                null,
                state("NOR", Role.ACTOR),
                state("OMN", Role.RECIPIENT)));
        made.add(event(
                "m08",
                Act.PRAISE,
                Status.OCCURRED,
                within("2013-01-01", "2013-12-31", EventDate.Precision.YEAR),
                null,
                body("LAS", Role.ACTOR),
                state("OMN", Role.RECIPIENT)));
        return made;
    }

    @Override
    public void events(Consumer<MergedEvent> each) {
        events.forEach(each);
    }

    @Override
    public @Nullable Article article(String id) {
        return articles.get(id);
    }

    @Override
    public void records(Consumer<NewsRecord> each) {
        records.forEach(each);
    }

    @Override
    public String version() {
        return "0.0-test, lexicon 0123abcd";
    }
}
