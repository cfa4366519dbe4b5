package org.sijill.app.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.sijill.app.report.SummaryText;
import org.sijill.model.Json;
import org.sijill.model.NewsRecord;
import org.sijill.page.Page;
import org.sijill.pipeline.PageFunction;
import org.sijill.reading.RefusedException;

/** Reads a page and writes its records into bytes, so that the threads share the work of writing too. */
final class PageWriter implements PageFunction<PageWriter.Written> {

    /** The records of a page as they go out. */
    record Written(ByteArrayOutputStream bytes, int articles) {}

    private final PageFunction<List<NewsRecord>> reading;
    private final Function<NewsRecord, String> form;

    private PageWriter(PageFunction<List<NewsRecord>> reading, Function<NewsRecord, String> form) {
        this.reading = reading;
        this.form = form;
    }

    static PageWriter jsonLines(PageFunction<List<NewsRecord>> reading) {
        return new PageWriter(reading, record -> Json.line(record) + "\n");
    }

    static PageWriter summary(PageFunction<List<NewsRecord>> reading, SummaryText summary) {
        return new PageWriter(reading, summary::of);
    }

    @Override
    public Written apply(Page page) throws RefusedException {
        List<NewsRecord> records = reading.apply(page);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (NewsRecord record : records) {
            bytes.writeBytes(form.apply(record).getBytes(StandardCharsets.UTF_8));
        }
        return new Written(bytes, records.size());
    }
}
