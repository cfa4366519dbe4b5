package org.sijill.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.model.NewsRecord;

/** Changes are seen all at once or not at all, and no damage to the files outlasts the next opening. */
class IndexUpdateTest {

    @TempDir
    private Path folder;

    private static final NewsRecord WHEAT = Library.RECORDS.stream()
            .filter(record -> record.article().sourceId().equals("wheat"))
            .findFirst()
            .orElseThrow();

    private static long found(SearchIndex index, String query) throws IOException {
        return index.search(SearchRequest.of(query)).total();
    }

    @Test
    void aNewIndexIsEmpty() throws IOException {
        try (SearchIndex index = Library.open(folder.resolve("deep/inside"))) {
            assertThat(index.generation()).isZero();
            assertThat(index.search(SearchRequest.of("القمح").counting(5)).hits())
                    .isEmpty();
        }
    }

    @Test
    void nothingIsSeenBeforeTheCommitAndAllAfterIt() throws IOException {
        try (SearchIndex index = Library.open(folder)) {
            try (IndexUpdate update = index.update()) {
                for (NewsRecord record : Library.RECORDS) {
                    update.put(record);
                }
                assertThat(index.size()).isZero();
                update.commit(7);
            }
            assertThat(index.generation()).isEqualTo(7);
            assertThat(found(index, "القمح")).isEqualTo(1);
        }
        try (SearchIndex again = Library.open(folder)) {
            assertThat(again.generation()).isEqualTo(7);
            assertThat(again.search(SearchRequest.of("القمح")).generation()).isEqualTo(7);
        }
    }

    @Test
    void whatIsNotCommittedIsTakenBack() throws IOException {
        try (SearchIndex index = Library.filled(folder)) {
            int size = index.size();
            try (IndexUpdate update = index.update()) {
                update.removeArticle(WHEAT.article().id());
                update.clear();
            }
            assertThat(index.size()).isEqualTo(size);
            assertThat(index.generation()).isEqualTo(1);
        }
        try (SearchIndex again = Library.open(folder)) {
            assertThat(found(again, "القمح")).isEqualTo(1);
        }
    }

    @Test
    void puttingAgainReplaces() throws IOException {
        try (SearchIndex index = Library.filled(folder)) {
            int size = index.size();
            try (IndexUpdate update = index.update()) {
                for (NewsRecord record : Library.RECORDS) {
                    update.put(record);
                }
                update.put(Library.EVENTS.getFirst());
                update.commit(2);
            }
            assertThat(index.size()).isEqualTo(size);
        }
    }

    @Test
    void anArticleGoesWithItsStatementsAndAnEventAlone() throws IOException {
        NewsRecord moscow = Library.RECORDS.getFirst();
        try (SearchIndex index = Library.filled(folder)) {
            int size = index.size();
            assertThat(moscow.statements()).isNotEmpty();
            try (IndexUpdate update = index.update()) {
                update.removeArticle(moscow.article().id());
                update.removeArticle("nobody");
                update.removeEvent(Library.EVENTS.getFirst().id());
                update.commit(2);
            }
            assertThat(index.size()).isEqualTo(size - 2 - moscow.statements().size());
        }
    }

    @Test
    void aSearchUnderWayKeepsItsCommit() throws IOException {
        try (SearchIndex index = Library.filled(folder)) {
            String cursor = index.search(SearchRequest.of("").limit(5)).next();
            try (IndexUpdate update = index.update()) {
                update.removeArticle(WHEAT.article().id());
                update.commit(2);
            }
            SearchResult rest = index.search(SearchRequest.of("").limit(1_000).after(cursor));
            assertThat(rest.generation()).isEqualTo(2);
            assertThat(rest.hits()).hasSizeBetween(index.size() - 5, index.size() - 4);
        }
    }

    @Test
    void aWordOfTwentyThousandLettersIsAWord() throws IOException {
        for (String letter : List.of("ب", "ج", "7")) {
            String text = "بدأ موسم حصاد الزيتون مبكرا هذا العام في محافظات الشمال كلها. " + letter.repeat(20_000);
            try (SearchIndex index = Library.open(folder)) {
                try (IndexUpdate update = index.update()) {
                    update.put(Library.record("monster" + letter, "الضفتان", "2015-06-10", "موسم الزيتون", text));
                    update.commit(4);
                }
                assertThat(found(index, "حصاد الزيتون")).isPositive();
                assertThat(found(index, letter.repeat(256))).isPositive();
            }
        }
    }

    @Test
    void oneUpdateAtATime() throws IOException {
        try (SearchIndex index = Library.open(folder);
                IndexUpdate update = index.update()) {
            update.put(WHEAT);
            assertThatThrownBy(index::update)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another run")
                    .hasMessageContaining(folder.toString());
        }
    }

    @Test
    void aGenerationIsMoreThanNothing() throws IOException {
        try (SearchIndex index = Library.open(folder);
                IndexUpdate update = index.update()) {
            assertThatThrownBy(() -> update.commit(0)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void anIndexOfAnotherLexiconIsEmptied() throws IOException {
        Library.filled(folder).close();
        try (SearchIndex other = SearchIndex.open(folder, Library.PIPELINE.lexicon(), "another", Library.CODES)) {
            assertThat(other.generation()).isZero();
            assertThat(other.size()).isZero();
        }
    }

    /** A file of each kind cut in the middle, emptied, and deleted. */
    @ParameterizedTest
    @ValueSource(strings = {"cut", "emptied", "deleted"})
    void aDamagedIndexIsEmptiedAndCanBeFilledAgain(String damage) throws IOException {
        Path sound = folder.resolve("sound");
        Library.filled(sound).close();
        for (Path file : files(sound)) {
            Path copy = folder.resolve(damage + "-" + file.getFileName());
            copy(sound, copy);
            Files.writeString(copy.resolve("notes.txt"), "not of the index");
            damage(copy.resolve(file.getFileName()), damage);
            try (SearchIndex index = Library.open(copy)) {
                assertThat(index.generation()).as("%s %s", damage, file).isZero();
                try (IndexUpdate update = index.update()) {
                    update.put(WHEAT);
                    update.commit(3);
                }
                assertThat(found(index, "القمح")).isEqualTo(1);
            }
            assertThat(copy.resolve("notes.txt")).exists();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : files(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    private static void damage(Path file, String damage) throws IOException {
        if (damage.equals("deleted")) {
            Files.delete(file);
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(damage.equals("cut") ? channel.size() / 2 : 0);
        }
    }
}
