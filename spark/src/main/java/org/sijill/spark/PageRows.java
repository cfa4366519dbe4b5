package org.sijill.spark;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.ToIntFunction;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.sijill.merge.MergeSteps;
import org.sijill.merge.MergeSteps.Contribution;
import org.sijill.model.Article;
import org.sijill.model.Json;
import org.sijill.model.NewsRecord;
import org.sijill.page.Page;
import org.sijill.pipeline.CleanedArticle;
import org.sijill.pipeline.Input;
import org.sijill.pipeline.Origin;
import org.sijill.pipeline.Outcome;
import org.sijill.pipeline.ParallelReader;
import org.sijill.reading.RefusedException;

/**
 * Pages as rows of {@link Columns#READ}, read as {@code sijill read} reads them: by a thread of their own, so that the task outlives a
 * page that hangs.
 */
final class PageRows implements Iterator<Row> {

    /** What a refused page has in the columns of an article. */
    private static final Object[] NO_ARTICLE =
            new Object[Columns.READ.length() - Columns.READ.fieldIndex("reason") - 1];

    /** The number of the input that a file is. */
    interface Numbers extends ToIntFunction<String>, Serializable {}

    private final ParallelReader.Outcomes<List<Object[]>> outcomes;
    private final Numbers numbers;
    private final Deque<Row> waiting = new ArrayDeque<>();
    private boolean ended;

    /** @param close called when the task ends, however it does */
    PageRows(Iterator<Input> pages, Runnable close, Numbers numbers) {
        this.numbers = numbers;
        this.outcomes = new ParallelReader(1, ParallelReader.USUAL_LIMIT).outcomes(pages, PageRows::read);
        TaskContext.get().addTaskCompletionListener(task -> {
            outcomes.close();
            close.run();
        });
    }

    @Override
    public boolean hasNext() {
        while (waiting.isEmpty() && !ended) {
            Outcome<List<Object[]>> outcome = outcome();
            switch (outcome) {
                case null -> ended = true;
                case Outcome.Refused<List<Object[]>> refused ->
                    waiting.add(row(refused.origin(), 0, refused.reason(), NO_ARTICLE));
                case Outcome.Done<List<Object[]>> done -> {
                    for (int part = 0; part < done.result().size(); part++) {
                        waiting.add(row(done.origin(), part, null, done.result().get(part)));
                    }
                }
            }
        }
        return !waiting.isEmpty();
    }

    private @Nullable Outcome<List<Object[]>> outcome() {
        try {
            return outcomes.next();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the task was told to end", e);
        }
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return waiting.remove();
    }

    private Row row(Origin origin, int part, @Nullable String reason, Object[] columns) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(numbers.applyAsInt(origin.file()));
        row.add(origin.line() > 0 ? (long) origin.line() : Math.max(0, origin.offset()));
        row.add(part);
        row.add(origin.file());
        row.add(origin.line() > 0 ? origin.line() : null);
        row.add(origin.offset() >= 0 ? origin.offset() : null);
        row.add(origin.source());
        row.add(reason);
        row.addAll(Arrays.asList(columns));
        return RowFactory.create(row.toArray());
    }

    /** The articles of a page, each as the columns behind its origin. */
    private static List<Object[]> read(Page page) throws RefusedException {
        return Workshop.INTAKE.read(page).stream().map(PageRows::columns).toList();
    }

    private static Object[] columns(CleanedArticle cleaned) {
        NewsRecord record = cleaned.record();
        Article article = record.article();
        Contribution brings = Workshop.MERGING.contribution(record);
        String published =
                article.published() == null ? null : article.published().value();
        List<@Nullable Object> columns = new ArrayList<>();
        columns.add(published == null ? Columns.NO_MONTH : published.substring(0, 7));
        columns.add(article.id());
        columns.add(article.sourceId());
        columns.add(article.url());
        columns.add(article.publisher());
        columns.add(published);
        columns.add(article.title());
        columns.add(article.language());
        columns.add(record.events().size());
        columns.add(record.statements().size());
        columns.add(cleaned.litter().toArray(String[]::new));
        columns.add(Json.line(record));
        columns.add(MergeSteps.order(brings.text()));
        columns.add(brings.text().signature());
        columns.add(brings.sightings().stream()
                .map(seen ->
                        RowFactory.create(seen.person().party(), seen.person().name(), seen.known(), seen.times()))
                .toArray(Row[]::new));
        columns.add(brings.parcels().stream()
                .map(parcel -> RowFactory.create(parcel.id(), parcel.blocks().toArray(String[]::new), parcel.content()))
                .toArray(Row[]::new));
        return columns.toArray();
    }
}
