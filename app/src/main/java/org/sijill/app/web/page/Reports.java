package org.sijill.app.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.app.report.Passages;
import org.sijill.app.report.Passages.Passage;
import org.sijill.app.store.Store;
import org.sijill.app.web.page.EventView.Dispute;
import org.sijill.app.web.page.EventView.Said;
import org.sijill.app.web.page.EventView.Story;
import org.sijill.app.web.page.EventView.Telling;
import org.sijill.app.web.view.Shell;
import org.sijill.model.Article;
import org.sijill.model.MergedEvent;
import org.sijill.model.MergedEvent.Report;
import org.sijill.model.Stamp;
import org.sijill.text.Span;

/** Who reports an event, in which words. An article that tells it in several places is one telling. */
final class Reports {

    /** Of how many articles the words are shown; of the others who and when. */
    private static final int WITH_WORDS = 60;

    private static final int SENTENCES = 4;
    /** Characters of a date, and of one with hour and minute. */
    private static final int DAY = 10;

    private static final int MINUTE = 16;

    private final Map<String, Telling> byArticle = new LinkedHashMap<>();
    private final Map<String, List<Telling>> bySource = new HashMap<>();
    private final List<Story> stories;

    private Reports(MergedEvent event, Store store) {
        Map<String, List<Report>> reports = new LinkedHashMap<>();
        event.reports()
                .forEach(report -> reports.computeIfAbsent(report.article(), id -> new ArrayList<>())
                        .add(report));
        Map<String, Article> heads = new HashMap<>(store.heads(reports.keySet()));
        Set<String> shown =
                new LinkedHashSet<>(reports.keySet().stream().limit(WITH_WORDS).toList());
        store.records(shown, record -> heads.put(record.article().id(), record.article()));
        reports.forEach((article, here) -> {
            Telling telling = telling(here, heads.get(article));
            byArticle.put(article, telling);
            bySource.computeIfAbsent(here.getFirst().sourceId(), source -> new ArrayList<>())
                    .add(telling);
        });
        stories = stories(reports);
    }

    static Reports of(MergedEvent event, Store store) {
        return new Reports(event, store);
    }

    private static Telling telling(List<Report> reports, @Nullable Article article) {
        Report first = reports.getFirst();
        List<Span> spans =
                reports.stream().flatMap(report -> report.spans().stream()).toList();
        List<Passage> passages = article == null ? List.of() : Passages.of(article.text(), spans, SENTENCES);
        return new Telling(
                first.article(),
                first.event(),
                first.publisher(),
                stamp(first.published()),
                article == null ? null : article.title(),
                first.sourceId(),
                passages);
    }

    private List<Story> stories(Map<String, List<Report>> reports) {
        Map<String, List<Telling>> groups = new LinkedHashMap<>();
        reports.forEach(
                (article, here) -> groups.computeIfAbsent(here.getFirst().group(), group -> new ArrayList<>())
                        .add(byArticle.get(article)));
        return groups.values().stream()
                .map(group -> new Story(group.getFirst(), List.copyOf(group.subList(1, group.size()))))
                .toList();
    }

    /** Those of one text together, the earliest first. */
    List<Story> stories() {
        return stories;
    }

    int articles() {
        return byArticle.size();
    }

    List<Dispute> disputes(MergedEvent event, Shell shell) {
        return event.conflicts().stream()
                .map(conflict -> new Dispute(
                        conflict.slot(),
                        conflict.values().stream()
                                .map(value -> new Said(
                                        shown(conflict.slot(), value.value(), shell),
                                        value.reports().stream()
                                                .flatMap(source -> bySource.getOrDefault(source, List.of()).stream())
                                                .distinct()
                                                .toList()))
                                .toList()))
                .toList();
    }

    private static String shown(String slot, String value, Shell shell) {
        return switch (slot) {
            case "status" -> shell.label("status", value);
            case "place.country" -> shell.party(value);
            case "date" ->
                Stream.of(value.split("/"))
                        .map(day -> shell.day(LocalDate.parse(day)))
                        .collect(Collectors.joining(" – "));
            default -> value;
        };
    }

    /** A date or date-time, to the minute, as a stamp of the page. */
    static @Nullable Stamp stamp(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String minute = value.length() > MINUTE ? value.substring(0, MINUTE) : value;
        return new Stamp(minute, minute.length() > DAY ? "minute" : "day", value, "page");
    }
}
