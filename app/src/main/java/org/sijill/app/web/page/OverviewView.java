package org.sijill.app.web.page;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Overview;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.Feeds.Feed;

/**
 * What the record holds.
 *
 * @param articles by day and publisher
 * @param acts rows of a table whose columns are {@code statuses}
 * @param refusals how many pages were refused in all
 * @param feeds empty while no watch is running
 */
public record OverviewView(
        Overview overview,
        ArticleCounts articles,
        List<String> statuses,
        List<ActRow> acts,
        int refusals,
        List<Reason> reasons,
        List<Feed> feeds,
        Address data,
        Address exports) {

    /** What a language is called in another; both as codes. */
    public static String language(String code, String in) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.forLanguageTag(in));
    }

    /** A moment to the minute, of Greenwich; a dash for none. */
    public static String minute(@Nullable Instant moment) {
        return moment == null ? "–" : moment.toString().substring(0, 16).replace('T', ' ');
    }

    /** Events of an act: in all, and by status in the order of the columns. */
    public record ActRow(String act, int all, int[] events) {}

    /** Why pages were refused, and how many. */
    public record Reason(String words, String language, int pages) {}
}
