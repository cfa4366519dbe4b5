package org.sijill.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.sijill.ingest.Operands;
import org.sijill.lexicon.LexiconSource;
import org.sijill.model.Json;
import org.sijill.pipeline.Outcome;
import org.sijill.pipeline.ParallelReader;
import org.sijill.pipeline.Pipeline;
import org.sijill.reading.RefusedException;

/** Reads gzipped WARC archives of made-up pages: how many pages a second, and whether memory grows with the archive. */
final class Archives {

    private static final int WARM_UP = 400;

    private static final String[] SENTENCES = {
        "التقى وزير الخارجية العماني سعيد الحارثي، اليوم الاثنين في مسقط، نظيره النرويجي لارس هانسن.",
        "وقال الحارثي عقب اللقاء: «نقدر دور النرويج في المنطقة ونتطلع إلى مزيد من التعاون».",
        "وبحث الجانبان سبل تعزيز العلاقات الثنائية في مجالات الطاقة والتجارة والنقل البحري.",
        "وأكد هانسن أن بلاده ستشارك في المؤتمر الذي تستضيفه العاصمة العمانية الشهر المقبل.",
        "وكان الوزير النرويجي قد وصل إلى مسقط مساء أمس في زيارة رسمية تستغرق يومين.",
        "ومن المقرر أن يوقع البلدان مذكرة تفاهم بشأن التدريب الدبلوماسي قبل نهاية العام.",
        "وأشار البيان المشترك إلى أن حجم التبادل التجاري بلغ 300 مليون دولار في العام الماضي."
    };

    private Archives() {}

    static void measure(List<Integer> sizes, int threads) throws Exception {
        Pipeline pipeline = Pipeline.of(LexiconSource.packed());
        Path folder = Files.createTempDirectory("sijill-archive");
        Path file = folder.resolve("pages.warc.gz");
        try {
            write(file, WARM_UP);
            read(file, pipeline, threads);
            for (int size : sizes) {
                write(file, size);
                Heap heap = new Heap();
                long[] counts = new long[2];
                Meter load = Meter.of(() -> load(file));
                Meter meter = Meter.of(() -> System.arraycopy(read(file, pipeline, threads), 0, counts, 0, 2));
                long after = Heap.now();
                System.out.println(String.format(
                        Locale.ROOT,
                        "%,7d pages, %,5d MB packed: %,6.0f pages/s read, %.1f s of CPU (%,.0f pages/s when only unpacked and decoded); heap %,d MB alive at most, %,d MB in use at"
                                + " most, %,d MB alive at the end (limit %,d MB); %,d records, %,d refused",
                        size,
                        Files.size(file) >> 20,
                        size / meter.wallSeconds(),
                        meter.cpuSeconds(),
                        size / load.wallSeconds(),
                        heap.mostAlive(),
                        heap.mostUsed(),
                        after,
                        Runtime.getRuntime().maxMemory() >> 20,
                        counts[0],
                        counts[1]));
            }
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static void load(Path file) throws RefusedException {
        try (Operands source = new Operands(List.of(file.toString()), InputStream.nullInputStream(), null)) {
            while (source.hasNext()) {
                source.next().load().load();
            }
        }
    }

    /** Records and refusals. */
    private static long[] read(Path file, Pipeline pipeline, int threads) throws InterruptedException {
        LongAdder records = new LongAdder();
        LongAdder refused = new LongAdder();
        try (Operands source = new Operands(List.of(file.toString()), InputStream.nullInputStream(), null)) {
            new ParallelReader(threads, ParallelReader.USUAL_LIMIT)
                    .read(
                            source,
                            page -> pipeline.read(page).stream()
                                    .map(record -> Json.line(record).getBytes(StandardCharsets.UTF_8))
                                    .toList(),
                            outcome -> {
                                switch (outcome) {
                                    case Outcome.Done<List<byte[]>> done ->
                                        records.add(done.result().size());
                                    case Outcome.Refused<List<byte[]>> fault -> refused.increment();
                                }
                            });
        }
        return new long[] {records.sum(), refused.sum()};
    }

    private static void write(Path file, int pages) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                WarcWriter writer = new WarcWriter(channel, WarcCompression.GZIP)) {
            for (int i = 0; i < pages; i++) {
                HttpResponse http = new HttpResponse.Builder(200, "OK")
                        .addHeader("Content-Type", "text/html; charset=utf-8")
                        .body(null, page(i).getBytes(StandardCharsets.UTF_8))
                        .build();
                writer.write(new WarcResponse.Builder("https://news.example.org/" + i)
                        .date(Instant.EPOCH)
                        .recordId(new UUID(0, i))
                        .body(http)
                        .build());
            }
        }
    }

    /** About 40 kB with what stands around an article: head, menu, links to others, footer. */
    private static String page(int number) {
        StringBuilder html = new StringBuilder(
                        "<!doctype html><html lang=ar><head><meta charset=utf-8><title>لقاء رقم ")
                .append(number)
                .append(
                        " في مسقط</title><meta property=article:published_time content=2024-03-11T08:00:00+04:00><style>")
                .append(".a{margin:0}".repeat(700))
                .append("</style></head><body><nav><ul>")
                .append("<li><a href=/c>أخبار العالم</a></li>".repeat(60))
                .append("</ul></nav><article><h1>لقاء رقم ")
                .append(number)
                .append(" في مسقط</h1>");
        for (int i = 0; i < 6; i++) {
            html.append("<p>")
                    .append(SENTENCES[(number + i) % SENTENCES.length])
                    .append(" ")
                    .append(SENTENCES[(number * 3 + i * 5 + 1) % SENTENCES.length])
                    .append("</p>");
        }
        html.append("</article><aside>");
        for (int i = 0; i < 120; i++) {
            html.append("<div class=teaser><a href=/n")
                    .append(i)
                    .append("><img src=i.jpg alt=''>عنوان خبر آخر</a></div>");
        }
        return html.append("</aside><footer>جميع الحقوق محفوظة</footer><script>")
                .append("var a=1;".repeat(1200))
                .append("</script></body></html>")
                .toString();
    }
}
