package org.sijill.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of sources, and what is said of a wrong one. */
class SourcesFileTest {

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("sources.tsv"), text);
    }

    @Test
    void allColumnsAndTheirUsualValues() throws IOException {
        Path file = file("# what we watch\nname\turl\tkind\tevery\tcontent\tzone\tpublisher\n\n"
                + "أ\thttps://e.org/feed\tsitemap\t2h\tlink\tAsia/Riyadh\tالأفق\nb\thttp://e.org/b\n");
        assertThat(SourcesFile.read(file))
                .containsExactly(
                        new Watched(
                                "أ",
                                URI.create("https://e.org/feed"),
                                Watched.Kind.SITEMAP,
                                Duration.ofHours(2),
                                Watched.Content.LINK,
                                ZoneId.of("Asia/Riyadh"),
                                "الأفق"),
                        new Watched(
                                "b",
                                URI.create("http://e.org/b"),
                                Watched.Kind.FEED,
                                Duration.ofMinutes(15),
                                Watched.Content.AUTO,
                                ZoneOffset.UTC,
                                null));
    }

    @Test
    void aFileThatIsNotThereIsCalledSo() {
        Path gone = folder.resolve("gone.tsv");
        assertThatThrownBy(() -> SourcesFile.read(gone)).hasMessage(gone + " cannot be read: there is no such file");
    }

    @Test
    void everyFaultIsToldWithItsLine() throws IOException {
        Path file = file("name\turl\tkind\tevery\tcontent\tzone\n\thttp://e.org/1\na\tfile:///etc/passwd\n"
                + "b\thttp://e.org/b\tblog\nc\thttp://e.org/c\t\tsoon\nd\thttp://e.org/d\t\t0m\n"
                + "e\thttp://e.org/e\t\t\tall\nf\thttp://e.org/f\t\t\t\tMars\ng\thttp://e.org/g\t\t\t\t\t\t\n"
                + "h\thttp://e.org/h\nh\thttp://e.org/i\nj\thttp://e.org/h\n");
        assertThatThrownBy(() -> SourcesFile.read(file))
                .message()
                .satisfies(message -> assertThat(message.lines())
                        .extracting(line -> line.substring(line.indexOf(".tsv:") + 5))
                        .containsExactly(
                                "2: the row has no name",
                                "3: «file:///etc/passwd» is no address of the web; write it with http:// or https://",
                                "4: «blog» in the column kind is none of [feed, sitemap]",
                                "5: «soon» in the column every is no time; write 15m, 2h or 1d",
                                "6: no feed is polled more often than once a minute",
                                "7: «all» in the column content is none of [auto, feed, link]",
                                "8: «Mars» in the column zone is no time zone; write Asia/Riyadh or +03:00",
                                "9: the row has 8 fields and the header 6",
                                "11: the name «h» stands in a row above",
                                "12: the address http://e.org/h stands in a row above"));
    }

    @Test
    void aFileThatIsNoTable() throws IOException {
        assertThatThrownBy(() -> SourcesFile.read(folder.resolve("gone.tsv"))).hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> SourcesFile.read(file("name\turl\n"))).hasMessageContaining("no source is named");
        assertThatThrownBy(() -> SourcesFile.read(file("http://e.org/\n")))
                .hasMessageContaining("sources.tsv:1: there is no column «http://e.org/»");
    }
}
