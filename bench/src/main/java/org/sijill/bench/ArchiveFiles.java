package org.sijill.bench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.sijill.page.Page;

/** Writes the articles of a corpus as pages of HTML into gzipped WARC archives, as a crawl would have them. */
final class ArchiveFiles {

    private ArchiveFiles() {}

    /** @param many archives; the first pages go to the first one */
    static void write(List<Page> pages, int many, Path folder) throws IOException {
        Files.createDirectories(folder);
        int each = (pages.size() + many - 1) / many;
        for (int i = 0; i < many; i++) {
            Path file = folder.resolve(String.format(Locale.ROOT, "part-%03d.warc.gz", i));
            write(file, pages.subList(Math.min(pages.size(), i * each), Math.min(pages.size(), (i + 1) * each)), i);
        }
    }

    private static void write(Path file, List<Page> pages, int number) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                WarcWriter writer = new WarcWriter(channel, WarcCompression.GZIP)) {
            for (int i = 0; i < pages.size(); i++) {
                HttpResponse http = new HttpResponse.Builder(200, "OK")
                        .addHeader("Content-Type", "text/html; charset=utf-8")
                        .body(null, html(pages.get(i)).getBytes(StandardCharsets.UTF_8))
                        .build();
                writer.write(new WarcResponse.Builder("https://paper" + number % 7 + ".example.org/" + number + "/" + i)
                        .date(Instant.EPOCH)
                        .recordId(new UUID(number, i))
                        .body(http)
                        .build());
            }
        }
    }

    private static String html(Page page) {
        String title = page.given().title() == null ? "" : escaped(page.given().title());
        StringBuilder html = new StringBuilder("<!doctype html><html lang=\"ar\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append("</title>");
        if (page.given().published() != null) {
            html.append("<meta property=\"article:published_time\" content=\"")
                    .append(escaped(page.given().published()))
                    .append("\">");
        }
        html.append("</head><body><nav><ul>")
                .append("<li><a href=\"/c\">أخبار العالم</a></li>".repeat(40))
                .append("</ul></nav><article><h1>")
                .append(title)
                .append("</h1>");
        page.content()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> html.append("<p>").append(escaped(line)).append("</p>"));
        return html.append("</article><aside>")
                .append("<div class=\"teaser\"><a href=\"/n\">عنوان خبر آخر</a></div>".repeat(40))
                .append("</aside><footer>جميع الحقوق محفوظة</footer></body></html>")
                .toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
