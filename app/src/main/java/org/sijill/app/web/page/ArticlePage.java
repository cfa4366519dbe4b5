package org.sijill.app.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.report.LossGroup;
import org.sijill.app.report.ReadText;
import org.sijill.app.report.RecordMarks;
import org.sijill.app.report.RecordView;
import org.sijill.app.store.Store;
import org.sijill.app.web.page.ArticleView.Numbered;
import org.sijill.app.web.page.ArticleView.Speaker;
import org.sijill.app.web.page.ArticleView.State;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.NothingThereException;
import org.sijill.model.Article;
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;
import org.sijill.model.Statement;
import org.sijill.pipeline.ReadArticle;

/**
 * One article with all its readings. The store keeps what was read and not every reading behind it, so the article is read again; where this
 * program would read it otherwise than it is stored, that is said.
 */
public final class ArticlePage implements Page.Maker {

    /** No page of news is longer; what is, was put in as a record. In UTF-16 units. */
    private static final int LONGEST = 100_000;

    private static final int COPIES = 50;

    private final Desk desk;

    public ArticlePage(Desk desk) {
        this.desk = desk;
    }

    /** What the store has of an article. */
    private record Stored(
            NewsRecord record,
            Map<String, String> cast,
            Map<String, MergedEvent> merged,
            List<Article> copies,
            List<String> litter) {

        static Stored of(String id, Store store) {
            NewsRecord record = store.record(id).orElseThrow(() -> new NothingThereException("article"));
            Map<String, String> ids = store.tellings().merged(id);
            Map<String, MergedEvent> events = new HashMap<>();
            store.tellings()
                    .events(ids.values())
                    .forEach(one -> events.put(one.event().id(), one.event()));
            Map<String, MergedEvent> merged = new HashMap<>();
            ids.forEach((local, whole) -> {
                MergedEvent event = events.get(whole);
                if (event != null) {
                    merged.put(local, event);
                }
            });
            return new Stored(
                    record,
                    store.tellings().cast(id),
                    merged,
                    store.tellings().copies(id, COPIES),
                    store.litter().of(id));
        }
    }

    @Override
    public Page make(Visit visit) {
        Stored stored = desk.ask(store -> Stored.of(visit.part("id"), store));
        boolean why = visit.here().has("why", "1");
        boolean isLong = stored.record().article().text().length() > LONGEST;
        NewsRecord record = isLong ? shortened(stored.record()) : stored.record();
        ReadArticle again = isLong ? RecordMarks.of(record) : desk.pipeline().explainAgain(record, why);
        State state =
                isLong ? State.LONG : same(again.record(), record) ? State.CURRENT : why ? State.ANEW : State.EARLIER;
        ReadArticle read = state == State.EARLIER ? RecordMarks.of(record) : again;
        return new Page("page/article", view(visit, read, state, why && !isLong, stored));
    }

    private ArticleView view(Visit visit, ReadArticle read, State state, boolean why, Stored stored) {
        NewsRecord record = read.record();
        boolean asStored = state != State.ANEW;
        return new ArticleView(
                read,
                new RecordView(record, desk.labels()),
                state,
                state == State.LONG,
                asStored ? chosen(visit, record) : 0,
                why,
                ReadText.paragraphs(read),
                speakers(record),
                ReadText.dates(read),
                LossGroup.told(read.lost()),
                LossGroup.begun(read.lost()),
                asStored ? stored.cast() : Map.of(),
                asStored ? stored.merged() : Map.of(),
                stored.copies(),
                stored.litter(),
                Address.of(
                        "/api/v1/articles/" + Address.encoded(record.article().id())));
    }

    private static boolean same(NewsRecord one, NewsRecord other) {
        return one.entities().equals(other.entities())
                && one.events().equals(other.events())
                && one.statements().equals(other.statements())
                && one.figures().equals(other.figures())
                && one.memberships().equals(other.memberships());
    }

    private static int chosen(Visit visit, NewsRecord record) {
        String event = visit.here().first("event");
        for (int i = 0; i < record.events().size(); i++) {
            if (record.events().get(i).id().equals(event)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static List<Speaker> speakers(NewsRecord record) {
        Map<String, List<Numbered>> bySpeaker = new LinkedHashMap<>();
        for (int i = 0; i < record.statements().size(); i++) {
            Statement said = record.statements().get(i);
            bySpeaker
                    .computeIfAbsent(said.speaker(), speaker -> new ArrayList<>())
                    .add(new Numbered(i + 1, said));
        }
        return bySpeaker.entrySet().stream()
                .map(one -> new Speaker(
                        record.entities().stream()
                                .filter(entity -> entity.id().equals(one.getKey()))
                                .findFirst()
                                .orElse(null),
                        one.getValue()))
                .toList();
    }

    private static NewsRecord shortened(NewsRecord record) {
        Article whole = record.article();
        int end = Character.isHighSurrogate(whole.text().charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        Article article = whole.withText(whole.text().substring(0, end));
        int length = article.text().codePointCount(0, end);
        return new NewsRecord(
                record.schema(),
                article,
                record.entities(),
                record.events().stream()
                        .filter(event -> event.evidence().stream()
                                .allMatch(one -> one.span().end() <= length))
                        .toList(),
                record.statements().stream()
                        .filter(said -> said.span().end() <= length)
                        .toList(),
                record.figures().stream()
                        .filter(one -> one.span().end() <= length)
                        .toList(),
                record.memberships().stream()
                        .filter(one -> one.span().end() <= length)
                        .toList(),
                record.warnings());
    }
}
