package org.sijill.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.page.Page;
import org.sijill.pipeline.Input;
import org.sijill.reading.RefusedException;

/** Archives, whole and broken: each record becomes a page, is refused with its offset, or is none. */
class WarcPagesTest {

    private static final String TEXT = "التقى وزير الخارجية العماني نظيره النرويجي في مسقط.";
    private static final String HTML = "<!doctype html><title>خبر</title><p>" + TEXT;

    @TempDir
    private Path folder;

    private List<String> readFile(byte[] archive) throws IOException {
        Path file = Files.write(folder.resolve("x.warc"), archive);
        return tell(new Operands(List.of(file.toString()), InputStream.nullInputStream(), null));
    }

    private List<String> readStream(byte[] archive) {
        return tell(new Operands(List.of("-"), new ByteArrayInputStream(archive), null));
    }

    private List<String> tell(Operands source) {
        List<String> told = new ArrayList<>();
        try (source) {
            while (source.hasNext()) {
                told.add(tell(source.next()).replace(folder + "/", ""));
            }
        }
        return told;
    }

    private static String tell(Input input) {
        try {
            Page page = input.load().load();
            return input.origin() + " " + page.sourceId().replaceAll("urn:uuid:[0-]*", "#") + " " + page.format();
        } catch (RefusedException refused) {
            return input.origin() + " refused: " + refused.reason();
        }
    }

    private static Archive pages(boolean packed, int number) {
        Archive archive = new Archive(packed);
        for (int i = 1; i <= number; i++) {
            archive.page(HTML + "<p>" + "نص الصفحة %d. ".formatted(i).repeat(20 + i));
        }
        return archive;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void responsesAndResourcesAreReadAndTheRestIsNoPage(boolean packed) throws IOException {
        Archive archive = new Archive(packed)
                .request()
                .page(HTML)
                .response(200, "image/png", null, new byte[] {1, 2, 3})
                .response(404, "text/html", null, HTML.getBytes(StandardCharsets.UTF_8))
                .response(302, "text/html", null, new byte[0])
                .resource("text/html", HTML.getBytes(StandardCharsets.UTF_8))
                .response(200, "text/plain", null, TEXT.getBytes(StandardCharsets.UTF_8));
        List<Integer> starts = archive.starts();
        List<String> expected = List.of(
                "x.warc@" + starts.get(1) + " #2 HTML",
                "x.warc@" + starts.get(3) + " refused: the server answered with status 404",
                "x.warc@" + starts.get(5) + " #6 HTML",
                "x.warc@" + starts.get(6) + " #7 CAPTURE");
        assertThat(readFile(archive.bytes())).isEqualTo(expected);
        assertThat(readStream(archive.bytes()))
                .isEqualTo(expected.stream()
                        .map(line -> line.replace("x.warc", "stdin"))
                        .toList());
    }

    @Test
    void theCharsetIsTheHeadersElseThePagesElseTheBytes() throws Exception {
        Charset windows = Charset.forName("windows-1256");
        Archive archive = new Archive(true)
                .response(200, "text/html; charset=windows-1256", null, HTML.getBytes(windows))
                .response(200, "text/html", null, ("<meta charset=windows-1256>" + HTML).getBytes(windows))
                .response(
                        200,
                        "text/html; charset=\"utf-8\"",
                        null,
                        HTML.repeat(5).getBytes(windows))
                .response(200, "text/html; charset=nonsense", null, HTML.getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("x.warc.gz"), archive.bytes());
        try (Operands source = new Operands(List.of(file.toString()), InputStream.nullInputStream(), null)) {
            for (int i = 0; i < 4; i++) {
                Page page = source.next().load().load();
                assertThat(page.content()).contains(TEXT);
                assertThat(page.given().url()).isEqualTo("http://news.example.org/" + (i + 1));
            }
        }
    }

    @Test
    void contentCodingsAreTakenOffWithinBounds() throws Exception {
        byte[] html = HTML.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(html);
        }
        byte[] packed = gzip(html);
        Archive archive = new Archive(false)
                .response(200, "text/html", "gzip", packed)
                .response(200, "text/html", "deflate", deflated.toByteArray())
                .response(200, "text/html", "gzip", html)
                .response(200, "text/html", "gzip", Arrays.copyOf(packed, packed.length - 12))
                .response(200, "text/html", "gzip", gzip(new byte[40 << 20]))
                .response(200, "text/html", "gzip, gzip, gzip", packed)
                .response(200, "text/html", "lzma", packed);
        List<String> told = readFile(archive.bytes());
        assertThat(told.subList(0, 3)).allMatch(line -> line.endsWith(" HTML"));
        assertThat(told.get(3)).contains("refused: the gzip data of the body end early");
        assertThat(told.get(4)).contains("refused: the body of ").contains("unpacks to more than");
        assertThat(told.get(5)).contains("refused: the body is packed 3 times");
        assertThat(told.get(6)).contains("refused: the body is packed as «lzma», which is not read");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    /** Whatever is cut off, the records before the cut are read, and the cut is told, once. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void archivesCutOffAnywhere(boolean packed) throws IOException {
        Archive archive = pages(packed, 3);
        byte[] whole = archive.bytes();
        List<String> all = readFile(whole);
        assertThat(all).hasSize(3).allMatch(line -> line.endsWith("HTML"));
        for (int cut = 7; cut < whole.length; cut += packed ? 7 : 23) {
            int end = cut;
            boolean onlyTheBlankLinesBehindARecordAreCut = archive.starts().stream()
                    .anyMatch(start -> start == end || (!packed && start > end && start - end <= 4));
            if (onlyTheBlankLinesBehindARecordAreCut || (!packed && whole.length - end <= 4)) {
                continue;
            }
            int before =
                    (int) archive.starts().stream().filter(start -> start < end).count() - 1;
            List<String> told = readFile(Arrays.copyOf(whole, cut));
            assertThat(told.subList(0, before)).as("cut at %d", cut).isEqualTo(all.subList(0, before));
            assertThat(told).as("cut at %d", cut).last().asString().contains("refused: ");
            assertThat(told.size() - before).as("cut at %d: %s", cut, told).isBetween(1, 2);
            assertThat(readStream(Arrays.copyOf(whole, cut))).hasSameSizeAs(told);
        }
    }

    /** Damage costs the record it is in, or none where it lies in the text; every other is read. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void archivesDamagedInTheMiddleAreReadOnBehindIt(boolean packed) throws IOException {
        Archive archive = pages(packed, 9);
        byte[] whole = archive.bytes();
        List<String> all = readFile(whole);
        for (int at = archive.starts().get(4); at < archive.starts().get(5) - 40; at += packed ? 9 : 31) {
            byte[] damaged = whole.clone();
            Arrays.fill(damaged, at, at + 25, (byte) 0x55);
            List<String> told = readFile(damaged);
            assertThat(told)
                    .as("damaged at %d", at)
                    .containsAll(all.subList(0, 4))
                    .containsAll(all.subList(6, 9));
            assertThat(told.size()).as("damaged at %d: %s", at, told).isBetween(8, 10);
            if (packed) {
                assertThat(told).anyMatch(line -> line.contains("refused: the archive is damaged"));
            }
        }
    }

    @Test
    void aHugeDeclaredLengthSwallowsNothingBehindIt() throws IOException {
        Archive archive = pages(false, 3);
        String text = new String(archive.bytes(), StandardCharsets.ISO_8859_1);
        int length = text.indexOf("Content-Length: ") + "Content-Length: ".length();
        String huge = text.substring(0, length) + "999999999999" + text.substring(text.indexOf('\r', length));
        List<String> told = readFile(huge.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(told).hasSize(3);
        assertThat(told.get(0)).startsWith("x.warc@0 refused: the archive is damaged");
        assertThat(told.get(1)).endsWith("#2 HTML");
        assertThat(told.get(2)).endsWith("#3 HTML");
    }

    @Test
    void whatIsNoArchive() throws IOException {
        assertThat(readFile(new byte[0])).singleElement().asString().contains("refused: ");
        assertThat(readFile(TEXT.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .contains("refused: ");
        byte[] marks = new byte[60_000];
        for (int i = 0; i < marks.length; i += 3) {
            marks[i] = 0x1F;
            marks[i + 1] = (byte) 0x8B;
            marks[i + 2] = 8;
        }
        assertThat(readFile(marks)).singleElement().asString().contains("refused: ");
    }
}
