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
import org.sijill.app.store.Refusal;
import org.sijill.app.store.Refusals.Kept;
import org.sijill.app.web.page.OverviewView.ActRow;
import org.sijill.app.web.page.OverviewView.Reason;
import org.sijill.app.web.page.OverviewView.Refused;
import org.sijill.app.web.view.Address;
import org.sijill.app.web.view.Feeds;
import org.sijill.app.web.view.Shell;
import org.sijill.model.Status;
import org.sijill.pipeline.Origin;

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
                .map(status -> status.name().toLowerCase(Locale.ROOT))
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
                        overview.lastRefused().stream()
                                .map(OverviewPage::refused)
                                .toList(),
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

    private static Refused refused(Kept kept) {
        Refusal refusal = kept.refusal();
        Origin origin = refusal.origin();
        String source = origin.source();
        return source != null
                ? new Refused(source, 0, refusal.reason())
                : new Refused(lastPart(origin.file()), origin.line(), refusal.reason());
    }

    /** The name of a file without its folders; an address stays whole. */
    private static String lastPart(String file) {
        return file.startsWith("http://") || file.startsWith("https://")
                ? file
                : file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}
