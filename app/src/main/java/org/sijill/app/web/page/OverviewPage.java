package org.sijill.app.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.inquiry.Overview;
import org.sijill.app.store.Counted;
import org.sijill.app.store.Holdings.ActCount;
import org.sijill.app.web.page.OverviewView.ActRow;
import org.sijill.app.web.page.OverviewView.Reason;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.Feeds;
import org.sijill.app.web.view.Shell;
import org.sijill.model.Codes;
import org.sijill.model.Status;

/** What the record holds, what was refused and why, who read it. */
public final class OverviewPage implements Page.Maker {

    private static final String LANGUAGE = "the text is in ";

    private final Desk desk;
    private final Feeds feeds;

    public OverviewPage(Desk desk, Feeds feeds) {
        this.desk = desk;
        this.feeds = feeds;
    }

    @Override
    public Page make(Visit visit) {
        Overview overview = desk.inquiry().overview();
        List<String> statuses = Stream.of(Status.values())
                .map(Codes::of)
                .filter(status -> overview.acts().stream()
                        .anyMatch(count -> count.status().equals(status)))
                .toList();
        Address here = visit.here();
        return new Page(
                "page/overview",
                new OverviewView(
                        overview,
                        ArticleCounts.of(overview),
                        statuses,
                        acts(overview.acts(), statuses),
                        overview.refused().stream().mapToInt(one -> one.count()).sum(),
                        reasons(visit.shell(), overview.refused()),
                        feeds.now(),
                        here.at("/api/v1/charts/overview"),
                        here.at("/api/v1/overview")));
    }

    private static List<ActRow> acts(List<ActCount> counts, List<String> statuses) {
        Map<String, int[]> rows = new LinkedHashMap<>();
        for (ActCount count : counts) {
            rows.computeIfAbsent(count.act(), act -> new int[statuses.size()])[statuses.indexOf(count.status())] +=
                    count.events();
        }
        List<ActRow> acts = new ArrayList<>();
        rows.forEach(
                (act, events) -> acts.add(new ActRow(act, Arrays.stream(events).sum(), events)));
        acts.sort(Comparator.comparingInt(ActRow::all).reversed().thenComparing(ActRow::act));
        return acts;
    }

    /** Reasons are kept in English; the usual ones have Arabic words in {@code labels.tsv}. */
    private static List<Reason> reasons(Shell shell, List<Counted> kinds) {
        return kinds.stream()
                .map(kind -> {
                    String words = kind.value();
                    String arabic = shell.label("refusal", words);
                    if (!shell.isArabic()) {
                        return new Reason(words, "en", kind.count());
                    }
                    if (words.startsWith(LANGUAGE)) {
                        String named = shell.t("overview.refused.language", words.substring(LANGUAGE.length()));
                        return new Reason(named, "ar", kind.count());
                    }
                    boolean known = !arabic.equals(words.toLowerCase(Locale.ROOT));
                    return new Reason(known ? arabic : words, known ? "ar" : "en", kind.count());
                })
                .toList();
    }
}
