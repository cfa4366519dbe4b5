package org.sijill.app.inquiry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijill.app.store.Store;
import org.sijill.model.Article;
import org.sijill.model.MergedEvent;
import org.sijill.model.MergedEvent.Report;

/**
 * Who tells an event: its articles by their text, so that reprints are no sources of their own.
 *
 * @param independent sources of which no two share text or publisher
 * @param reprints articles beyond the first of each text
 * @param texts each text that tells it, the one reported first in front
 */
public record Coverage(int independent, int reprints, List<Text> texts) {

    /**
     * One text.
     *
     * @param group id of the first article that has it, which may tell the event or not
     * @param articles without their bodies, in the order of their reports; all but the first are reprints
     * @param reports what they tell; an article may tell the event more than once
     */
    public record Text(String group, List<Article> articles, List<Report> reports) {}

    public static Coverage of(MergedEvent event, Store store) {
        Map<String, List<Report>> texts = new LinkedHashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Report report : event.reports()) {
            texts.computeIfAbsent(report.group(), group -> new ArrayList<>()).add(report);
            ids.add(report.article());
        }
        Map<String, Article> heads = store.heads(ids);
        List<Text> told = new ArrayList<>();
        int articles = 0;
        for (Map.Entry<String, List<Report>> text : texts.entrySet()) {
            List<Article> of = text.getValue().stream()
                    .map(Report::article)
                    .distinct()
                    .map(heads::get)
                    .filter(article -> article != null)
                    .toList();
            articles += of.size();
            told.add(new Text(text.getKey(), of, List.copyOf(text.getValue())));
        }
        return new Coverage(event.independentSources(), articles - told.size(), List.copyOf(told));
    }
}
