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
import org.sijill.pipeline.Pipeline;
import org.sijill.reading.RefusedException;

/** Reads a page and writes its records into bytes, so that the threads share the work of writing too. */
final class PageWriter implements PageFunction<PageWriter.Written> {

    /** The records of a page as they go out. */
    record Written(ByteArrayOutputStream bytes, int articles) {}

    private final Pipeline pipeline;
    private final Function<NewsRecord, String> form;

    private PageWriter(Pipeline pipeline, Function<NewsRecord, String> form) {
        this.pipeline = pipeline;
        this.form = form;
    }

    static PageWriter jsonLines(Pipeline pipeline) {
        return new PageWriter(pipeline, record -> Json.line(record) + "\n");
    }

    static PageWriter summary(Pipeline pipeline, SummaryText summary) {
        return new PageWriter(pipeline, summary::of);
    }

    @Override
    public Written apply(Page page) throws RefusedException {
        List<NewsRecord> records = pipeline.read(page);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (NewsRecord record : records) {
            bytes.writeBytes(form.apply(record).getBytes(StandardCharsets.UTF_8));
        }
        return new Written(bytes, records.size());
    }
}
