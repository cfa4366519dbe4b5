package org.sijill.app.web.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.app.report.LossGroup;
import org.sijill.app.report.ReadText.Piece;
import org.sijill.app.report.RecordView;
import org.sijill.app.web.view.Address;
import org.sijill.model.Article;
import org.sijill.model.Entity;
import org.sijill.model.Figure;
import org.sijill.model.MergedEvent;
import org.sijill.model.NewsRecord;
import org.sijill.model.Statement;
import org.sijill.pipeline.Mark;
import org.sijill.pipeline.ReadArticle;
import org.sijill.text.Span;

/**
 * An article and all that was read in it.
 *
 * @param names leads from the ids of the record to what they stand for
 * @param state how what is shown stands to what is stored
 * @param shortened whether only the beginning of the text is shown
 * @param chosen number of the event whose words are to stand out, 0 for none
 * @param why whether the readings that lost are shown
 * @param speakers the statements, by who makes them
 * @param lost readings that had all words of their row
 * @param begun readings of which no more than the first word fits
 * @param cast for the ids of the record's entities, who they are in all records
 * @param merged for the ids of the record's events, the events of all records that they belong to
 * @param copies other articles with the same text
 */
public record ArticleView(
        ReadArticle read,
        RecordView names,
        State state,
        boolean shortened,
        int chosen,
        boolean why,
        List<List<Piece>> paragraphs,
        List<Speaker> speakers,
        List<Mark> dates,
        List<LossGroup> lost,
        List<LossGroup> begun,
        Map<String, String> cast,
        Map<String, MergedEvent> merged,
        List<Article> copies,
        List<String> litter,
        Address exports) {

    /** How the readings that are shown came about. */
    public enum State {
        /** This program reads the article as it is stored. */
        CURRENT,
        /** This program would read it otherwise; shown is what is stored. */
        EARLIER,
        /** The same; shown is how it would be read now. */
        ANEW,
        /** The text is too long to be read again for a page. */
        LONG
    }

    /** @param entity null where the record lacks it */
    public record Speaker(@Nullable Entity entity, List<Numbered> statements) {}

    /** @param number counted from 1, as in the text */
    public record Numbered(int number, Statement statement) {}

    public NewsRecord record() {
        return read.record();
    }

    public Article article() {
        return record().article();
    }

    /** What the words of a lost reading lead to: the first group that begins where they do; null for any other. */
    public @Nullable String anchor(LossGroup group) {
        Span span = group.span();
        if (span == null) {
            return null;
        }
        int start = span.start();
        LossGroup first = Stream.concat(lost.stream(), begun.stream())
                .filter(other -> begins(other, start))
                .findFirst()
                .orElse(null);
        return first == group ? "l" + start : null;
    }

    private static boolean begins(LossGroup group, int start) {
        Span span = group.span();
        return span != null && span.start() == start;
    }

    /** The amount of a figure in Latin digits, without its unit. */
    public static String amount(Figure figure) {
        return figure.value() != null ? number(figure.value()) : number(figure.min()) + " – " + number(figure.max());
    }

    private static String number(@Nullable Double value) {
        if (value == null) {
            return "…";
        }
        return value == Math.rint(value)
                ? String.format(java.util.Locale.ROOT, "%,d", value.longValue())
                : String.format(java.util.Locale.ROOT, "%,.2f", value);
    }

    /** Whether an address may become a link: one of the web and nothing else. */
    public static boolean isWeb(@Nullable String url) {
        return url != null && (url.startsWith("https://") || url.startsWith("http://"));
    }
}
