package org.sijill.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the check says of a file: where, what, and how to mend it. */
class LexiconCheckTest {

    private static final String HEADER = "id\tar\tnames\n";

    private static List<String> findings(String text) {
        FileCheck check = new FileCheck("places.tsv");
        check.read(text);
        return check.findings().stream()
                .map(finding -> (finding.fault() ? "fault " : "advice ") + finding)
                .toList();
    }

    @Test
    void aCleanFileHasNoFindings() {
        assertThat(findings(HEADER + "# a comment\n\nkabul\tكابول\tكابل\ntirana\tتيرانا\t\n"))
                .isEmpty();
    }

    @Test
    void aRowWithAFieldTooFew() {
        assertThat(findings(HEADER + "kabul\tكابول\n"))
                .containsExactly("fault lexicon/places.tsv:2: the row has 2 fields and the header 3."
                        + " Write one tab between fields, also around empty ones.");
    }

    @Test
    void anInvisibleMarkIsNamedAndLocated() {
        assertThat(findings(HEADER + "kabul\tكابول\u200F\t\n"))
                .singleElement()
                .asString()
                .contains("places.tsv:2: an invisible character U+200F stands after «كابول»");
    }

    @Test
    void anIdThatStandsTwice() {
        assertThat(findings(HEADER + "a\tأ\t\nb\tب\t\na\tج\t\n"))
                .singleElement()
                .asString()
                .startsWith("fault lexicon/places.tsv:4: the id «a» stands already in line 2");
    }

    @Test
    void spellingsThatFoldAlike() {
        assertThat(findings(HEADER + "a\tأربيل\tإربيل|اربيل\n"))
                .singleElement()
                .asString()
                .contains("«اربيل» twice");
    }

    @Test
    void blanksHarakatTatweelAndLineEnds() {
        assertThat(findings(HEADER.replace("\n", "\r\n") + "a\tعَمان\tعمـان| \r\nb\tب  ج \t\r\n"))
                .hasSize(7)
                .allMatch(finding -> finding.startsWith("advice "));
    }

    @Test
    void theFaultThatStopsLoadingIsAmongTheFindings(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("places.tsv"), HEADER + "kabul\tكابول\t\n");
        Files.writeString(folder.resolve("notes.tsv"), "id\nx\n");
        LexiconCheck check = LexiconCheck.of(
                LexiconSource.folder(folder),
                LexiconFiles.folder(folder).names(),
                source -> Tsv.read(source, "places.tsv", "id", "en"));
        assertThat(check.isSound()).isFalse();
        assertThat(check.findings())
                .anyMatch(f -> f.fault() && f.line() == 1 && f.what().contains("the header is"));
        assertThat(check.entries()).containsEntry("places.tsv", 1).containsEntry("notes.tsv", 1);
    }

    @Test
    void aFileThatTheProgramDoesNotReadIsPointedOut(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("places.tsv"), HEADER);
        Files.writeString(folder.resolve("plcaes.tsv"), HEADER);
        LexiconCheck check = LexiconCheck.of(
                LexiconSource.folder(folder),
                LexiconFiles.folder(folder).names(),
                source -> Tsv.read(source, "places.tsv", "id"));
        assertThat(check.isSound()).isTrue();
        assertThat(check.findings()).singleElement().matches(f -> f.file().equals("plcaes.tsv"));
    }

    @Test
    void anEmptyFolderIsNoLexicon(@TempDir Path folder) {
        assertThat(LexiconCheck.of(LexiconSource.folder(folder), new TreeSet<>(), source -> {})
                        .isSound())
                .isFalse();
    }

    @Test
    void theVersionTellsOneStateFromAnother(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("places.tsv"), HEADER);
        String before = LexiconFiles.folder(folder).version();
        Files.writeString(folder.resolve("places.tsv"), HEADER + "kabul\tكابول\t\n");
        assertThat(LexiconFiles.folder(folder).version()).matches("[0-9a-f]{8}").isNotEqualTo(before);
    }
}
