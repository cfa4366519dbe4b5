package org.sijill.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.page.Page;
import org.sijill.pipeline.Input;
import org.sijill.reading.RefusedException;

/** Files, folders and streams become pages; what is no page is refused with its place. */
class OperandsTest {

    private static final String TEXT = "التقى وزير الخارجية العماني نظيره النرويجي في مسقط.";

    @TempDir
    private Path folder;

    /** Each input as «origin sourceId FORMAT» or «origin refused: reason». */
    private List<String> read(InputStream stdin, String... operands) {
        List<String> told = new ArrayList<>();
        try (Operands source = new Operands(List.of(operands), stdin, null)) {
            while (source.hasNext()) {
                told.add(tell(source.next()).replace(folder + "/", ""));
            }
        }
        return told;
    }

    private List<String> read(Path path) {
        return read(InputStream.nullInputStream(), path.toString());
    }

    private static String tell(Input input) {
        try {
            Page page = input.load().load();
            return input.origin() + " " + page.sourceId() + " " + page.format();
        } catch (RefusedException refused) {
            return input.origin() + " refused: " + refused.reason();
        }
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFolderIsReadInTheOrderOfNamesWithWhatLiesBelow() throws IOException {
        file("c.txt", TEXT);
        file("a.html", "<p>" + TEXT);
        file("notes.md", "no page");
        file(".hidden.txt", TEXT);
        Files.createDirectories(folder.resolve("b/empty"));
        file("b/x.jsonl", "{\"id\":\"one\",\"text\":\"" + TEXT + "\"}\n");
        assertThat(read(folder))
                .containsExactly("a.html a.html HTML", "b/x.jsonl:1 one ARTICLE", "c.txt c.txt CAPTURE");
    }

    @Test
    void aFolderWithoutPagesIsRefused() throws IOException {
        file("notes.md", "no page");
        assertThat(read(folder))
                .singleElement()
                .asString()
                .endsWith("refused: the folder holds no " + PageFiles.ENDINGS + " file");
    }

    @Test
    void aNameThatIsNotThere() {
        assertThat(read(folder.resolve("gone.txt")))
                .containsExactly("gone.txt refused: there is no such file or folder");
    }

    @Test
    void anEmptyFileAndABinaryOne() throws IOException {
        assertThat(read(file("empty.txt", ""))).containsExactly("empty.txt refused: the page is empty");
        Files.write(folder.resolve("image.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
        assertThat(read(folder.resolve("image.html")))
                .singleElement()
                .asString()
                .contains("refused: the page is binary");
    }

    @Test
    void brokenUtf8IsRefused() throws IOException {
        byte[] bytes = TEXT.repeat(20).getBytes(StandardCharsets.UTF_8);
        for (int i = 1; i < bytes.length; i += 9) {
            bytes[i] = (byte) 0xFF;
        }
        Files.write(folder.resolve("broken.txt"), bytes);
        assertThat(read(folder.resolve("broken.txt")))
                .singleElement()
                .asString()
                .contains("refused: ")
                .contains("UTF-8");
    }

    @Test
    void aPageOf200MegabytesIsRefusedByItsSizeWithoutBeingRead() throws IOException {
        Path huge = folder.resolve("huge.html");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        assertThat(read(huge)).singleElement().asString().contains("refused: the page has 209,715,200 bytes");
    }

    @Test
    void badLinesOfJsonAreRefusedByNumberAndTheRestIsRead() throws IOException {
        Path lines = file(
                "x.jsonl",
                String.join(
                        "\n",
                        "\uFEFF{\"id\":\"a\",\"text\":\"" + TEXT + "\"}",
                        "",
                        "{\"id\":\"b\",",
                        "[1,2]",
                        "{\"id\":\"c\",\"text\":\" \"}",
                        "{\"text\":7}",
                        "{\"id\":8,\"text\":\"" + TEXT + "\",\"author\":[\"أ\",\"ب\"]}",
                        "{\"text\":\"" + TEXT + "\"}"));
        List<String> told = read(lines);
        assertThat(told).hasSize(7);
        assertThat(told.get(0)).isEqualTo("x.jsonl:1 a ARTICLE");
        assertThat(told.get(1)).startsWith("x.jsonl:3 refused: the line is not JSON");
        assertThat(told.get(2)).isEqualTo("x.jsonl:4 refused: the line is no JSON object but an array");
        assertThat(told.get(3)).isEqualTo("x.jsonl:5 refused: the field \"text\" is missing or blank");
        assertThat(told.get(4)).isEqualTo("x.jsonl:6 refused: the field \"text\" is no string but a number");
        assertThat(told.get(5)).isEqualTo("x.jsonl:7 8 ARTICLE");
        assertThat(told.get(6)).isEqualTo("x.jsonl:8 x.jsonl:8 ARTICLE");
    }

    @Test
    void fieldsOfALineAreGivenToThePage() throws Exception {
        Path lines = file(
                "x.jsonl",
                "{\"id\":\"a\",\"url\":\"https://example.org/\",\"publisher\":\"الأفق\",\"published\":\"2020-01-02\","
                        + "\"title\":\"عنوان\",\"author\":\"هند\",\"text\":\"" + TEXT + "\"}\n{\"text\":\"" + TEXT
                        + "\"}\n");
        try (Operands source = new Operands(List.of(lines.toString()), InputStream.nullInputStream(), "2019-09-09")) {
            assertThat(source.next().load().load().given())
                    .isEqualTo(new Page.Given("https://example.org/", "عنوان", "الأفق", "2020-01-02", List.of("هند")));
            assertThat(source.next().load().load().given().published())
                    .as("the date of the run")
                    .isEqualTo("2019-09-09");
        }
    }

    @Test
    void packedLinesAndPackedLinesThatAreCutOff() throws IOException {
        byte[] packed =
                gzip(("{\"id\":\"a\",\"text\":\"" + TEXT + "\"}\n").repeat(3000).getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("whole.jsonl.gz"), packed);
        assertThat(read(folder.resolve("whole.jsonl.gz"))).hasSize(3000);
        Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(packed, packed.length - 20));
        assertThat(read(folder.resolve("cut.jsonl.gz"))).last().asString().contains("refused: the data end early");
    }

    @Test
    void aBombIsBrokenOff() throws IOException {
        byte[] zeros = new byte[1 << 20];
        Arrays.fill(zeros, (byte) 'x');
        try (GZIPOutputStream bomb = new GZIPOutputStream(Files.newOutputStream(folder.resolve("bomb.jsonl.gz")))) {
            for (int i = 0; i < 300; i++) {
                bomb.write(zeros);
            }
        }
        assertThat(read(folder.resolve("bomb.jsonl.gz")))
                .singleElement()
                .asString()
                .contains("swells to more than 200 times");
    }

    @Test
    void aLineBeyondTheBoundIsPassedOver() throws Exception {
        BoundedLines lines = new BoundedLines(stream("short\n" + "x".repeat(100) + "\nnext"), 20);
        assertThat(lines.next()).asString(StandardCharsets.UTF_8).isEqualTo("short");
        assertThatThrownBy(lines::next).hasMessage("the line has more than 20 bytes");
        assertThat(lines.next()).asString(StandardCharsets.UTF_8).isEqualTo("next");
        assertThat(lines.number()).isEqualTo(3);
        assertThat(lines.next()).isNull();
    }

    @Test
    void standardInputIsKnownByItsFirstBytes() throws IOException {
        assertThat(read(stream("{\"id\":\"a\",\"text\":\"" + TEXT + "\"}"), "-"))
                .containsExactly("stdin:1 a ARTICLE");
        assertThat(read(stream("\n<!DOCTYPE html><p>" + TEXT), "-")).containsExactly("stdin stdin HTML");
        assertThat(read(stream(TEXT), "-")).containsExactly("stdin stdin CAPTURE");
        assertThat(read(stream(""), "-")).containsExactly("stdin refused: the page is empty");
        byte[] packed = gzip(("{\"id\":\"a\",\"text\":\"" + TEXT + "\"}").getBytes(StandardCharsets.UTF_8));
        assertThat(read(new ByteArrayInputStream(packed), "-")).containsExactly("stdin:1 a ARTICLE");
    }

    @Test
    void packedPagesAndLinesAreKnownByNameAndByWhatTheyHold() throws IOException {
        byte[] page = ("<!doctype html><p>" + TEXT).getBytes(StandardCharsets.UTF_8);
        byte[] line = ("{\"id\":\"a\",\"text\":\"" + TEXT + "\"}\n").getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("a.html.gz"), gzip(page));
        Files.write(folder.resolve("b.jsonl.zst"), Zstd.compress(line));
        Files.write(folder.resolve("c.txt.zst"), Zstd.compress(TEXT.getBytes(StandardCharsets.UTF_8)));
        assertThat(read(folder))
                .containsExactly("a.html.gz a.html.gz HTML", "b.jsonl.zst:1 a ARTICLE", "c.txt.zst c.txt.zst CAPTURE");
        assertThat(read(new ByteArrayInputStream(gzip(page)), "-")).containsExactly("stdin stdin HTML");
        assertThat(read(new ByteArrayInputStream(Zstd.compress(line)), "-")).containsExactly("stdin:1 a ARTICLE");
        assertThat(read(new ByteArrayInputStream(Zstd.compress(line.clone(), 19)), "-"))
                .hasSize(1);
    }

    @Test
    void packedDataThatAreCutOffOrBroken() throws IOException {
        byte[] packed = Zstd.compress(TEXT.repeat(3000).getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("cut.txt.zst"), Arrays.copyOf(packed, packed.length / 2));
        assertThat(read(folder.resolve("cut.txt.zst")))
                .singleElement()
                .asString()
                .contains("refused: ");
        byte[] broken = gzip(TEXT.repeat(3000).getBytes(StandardCharsets.UTF_8));
        Arrays.fill(broken, broken.length / 2, broken.length / 2 + 9, (byte) 0x55);
        Files.write(folder.resolve("broken.html.gz"), broken);
        assertThat(read(folder.resolve("broken.html.gz")))
                .singleElement()
                .asString()
                .contains("refused: the packed data are broken");
    }

    @Test
    void howFarTheReadingHasCome() throws IOException {
        file("a.html", "<p>" + TEXT);
        file("x.jsonl", ("{\"text\":\"" + TEXT + "\"}\n").repeat(2));
        long whole = Extent.of(List.of(folder.toString()));
        assertThat(whole).isEqualTo(Files.size(folder.resolve("a.html")) + Files.size(folder.resolve("x.jsonl")));
        try (Operands source = new Operands(List.of(folder.toString()), InputStream.nullInputStream(), null)) {
            assertThat(source.consumed()).isZero();
            source.next();
            source.next();
            assertThat(source.consumed()).isGreaterThanOrEqualTo(Files.size(folder.resolve("a.html")));
            while (source.hasNext()) {
                source.next();
            }
            assertThat(source.consumed()).isEqualTo(whole);
        }
        assertThat(Extent.of(List.of(folder.toString(), "-"))).isZero();
    }

    @Test
    void textFilesThatHoldMarkupAreReadAsMarkup() throws IOException {
        assertThat(read(file("saved.txt", "<!doctype html><html><body>" + TEXT)))
                .containsExactly("saved.txt saved.txt HTML");
    }
}
