package org.sijill.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The files that the pages load: whole, light, licensed, and asking nothing of anyone else. */
class AssetsTest {

    private static final Path ASSETS = folder();

    /** Files of an Arabic page without Latin letters: both weights of both faces. */
    private static final int ARABIC_FONTS = 120_000;

    private static final Pattern URL = Pattern.compile("url\\(\"([^\"]+)\"\\)");
    private static final Pattern IMPORT = Pattern.compile("from '([^']+)'");
    private static final Pattern NAMED = Pattern.compile("here\\('([^']+)'\\)");
    private static final Pattern OUTSIDE =
            Pattern.compile("(?:https?:)?//[a-z0-9.-]+\\.[a-z]{2,}", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSAFE = Pattern.compile(
            "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function|setAttribute\\('style'");

    @Test
    void eachTypefaceHasItsLicenceBesideItAndItsNotice() throws IOException {
        String notice = Files.readString(Path.of("..", "NOTICE"));
        for (String family : List.of("sans", "naskh")) {
            assertThat(ASSETS.resolve("fonts/OFL-sijill-" + family + ".txt"))
                    .content()
                    .contains("SIL OPEN FONT LICENSE", "Copyright");
        }
        assertThat(files("fonts", ".woff2"))
                .isNotEmpty()
                .allMatch(file ->
                        file.getFileName().toString().matches("sijill-(sans|naskh)-(arabic|latin)-\\d+\\.woff2"));
        assertThat(notice).contains("Sijill Sans", "Sijill Naskh", "Natural Earth", "Apache ECharts");
    }

    @Test
    void stylesNameFilesThatAreThereAndAllOfThem() throws IOException {
        List<Path> named =
                matches(URL, ASSETS.resolve("fonts.css")).map(ASSETS::resolve).toList();
        assertThat(named).allMatch(Files::isRegularFile);
        assertThat(named).containsExactlyInAnyOrderElementsOf(files("fonts", ".woff2"));
    }

    @Test
    void scriptsNameFilesThatAreThere() throws IOException {
        for (Path script : files(".", ".js")) {
            assertThat(matches(IMPORT, script).map(name -> parent(script).resolve(name)))
                    .as(script.toString())
                    .allMatch(Files::isRegularFile);
        }
        // ECharts comes from its jar
        assertThat(Stream.concat(
                        matches(NAMED, ASSETS.resolve("charts.js")), matches(NAMED, ASSETS.resolve("charts/map.js"))))
                .containsExactlyInAnyOrder("echarts.min.js", "maps/world.json");
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws IOException {
        for (Path file : Stream.of(".css", ".js", ".svg")
                .flatMap(end -> files(".", end).stream())
                .toList()) {
            String text = Files.readString(file).replace("http://www.w3.org/2000/svg", "");
            assertThat(OUTSIDE.matcher(text).results().map(MatchResult::group))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    /** The pages allow neither inline styles nor code out of text, and names come from the press. */
    @Test
    void scriptsWriteNoMarkup() throws IOException {
        for (Path script : files(".", ".js")) {
            assertThat(matches(UNSAFE, script)).as(script.toString()).isEmpty();
        }
    }

    @Test
    void fontsAndMapAreLight() throws IOException {
        long arabic = files("fonts", ".woff2").stream()
                .filter(file -> file.getFileName().toString().contains("-arabic-"))
                .mapToLong(file -> file.toFile().length())
                .sum();
        assertThat(arabic).isLessThan(ARABIC_FONTS);
        byte[] world = Files.readAllBytes(ASSETS.resolve("maps/world.json"));
        assertThat(world.length).isLessThan(350_000);
        assertThat(zipped(world)).isLessThan(110_000);
    }

    @Test
    void theBordersAreExplainedInBothLanguages() throws IOException {
        assertThat(Files.readString(ASSETS.resolve("maps/borders.ar.txt"))
                        .strip()
                        .split("\n\n"))
                .hasSize(2);
        assertThat(Files.readString(ASSETS.resolve("maps/borders.ar.txt")))
                .contains("الجولان", "القرم", "الصحراء الغربية", "كشمير", "فلسطين", "كوسوفو", "تايوان");
        assertThat(Files.readString(ASSETS.resolve("maps/borders.en.txt"))
                        .strip()
                        .split("\n\n"))
                .hasSize(2);
        assertThat(Files.readString(ASSETS.resolve("maps/borders.en.txt")))
                .contains("Golan", "Crimea", "Western Sahara", "Kashmir", "Palestine", "Kosovo", "Taiwan");
    }

    private static Stream<String> matches(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(found -> found.groupCount() == 0 ? found.group() : found.group(1));
    }

    /** Files of ours: what comes from ECharts is held by the policy of the server alone. */
    private static List<Path> files(String below, String end) {
        try (Stream<Path> all = Files.walk(ASSETS.resolve(below).normalize())) {
            return all.filter(file -> file.toString().endsWith(end) && !file.endsWith("echarts.min.js"))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int zipped(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(AssetsTest.class.getResource("assets/fonts.css"))
                            .toURI())
                    .resolveSibling(".")
                    .normalize();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
