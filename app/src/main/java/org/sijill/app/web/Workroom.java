package org.sijill.app.web;

import java.util.List;
import java.util.function.Supplier;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.web.view.Feeds;
import org.sijill.pipeline.CleanedArticle;
import org.sijill.pipeline.PageFunction;

/**
 * What goes on behind the reading room.
 *
 * @param reader reads pages that are handed in; asked for when one comes, since a reader takes a while to make
 * @param feeds how the feeds of a watch in this process do
 */
public record Workroom(Supplier<PageFunction<List<CleanedArticle>>> reader, Feeds feeds) {

    /** With the lexicon of a desk, and no watch. */
    public static Workroom of(Desk desk) {
        return of(desk, Feeds.NONE);
    }

    public static Workroom of(Desk desk, Feeds feeds) {
        return new Workroom(() -> desk.pipeline()::readWithLitter, feeds);
    }
}
