package org.sijill.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.merge.Corrections;

/** What may befall a store in a file. */
@Timeout(180)
class StoreFaultsTest {

    private static final int KILLS = 3;

    @TempDir
    Path folder;

    @Test
    void killedAtAnyPointAndRunAgainNothingIsLostAndNothingIsThereTwice() throws IOException, InterruptedException {
        Random random = new Random(4);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = AddingProcess.start("fill", folder);
            try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
                assertThat(said.readLine()).isEqualTo("ready");
                Thread.sleep(random.nextInt(1000));
                process.destroyForcibly().waitFor();
            }
            wholeBatchesAreThere();
        }
        assertThat(lines(AddingProcess.start("fill", folder))).contains("done");
        try (Store store = Store.reading(StoreAddress.of(folder.toString()))) {
            assertThat(StoreContract.lines(store))
                    .containsExactlyElementsOf(
                            StoreContract.batch(Invented.records(99, AddingProcess.RECORDS), Corrections.NONE));
        }
    }

    private void wholeBatchesAreThere() {
        try (Store store = Store.writing(StoreAddress.of(folder.toString()))) {
            List<String> articles = new ArrayList<>();
            store.records(record -> articles.add(record.article().id()));
            assertThat(articles).doesNotHaveDuplicates();
            assertThat(StoreContract.lines(store))
                    .containsExactlyElementsOf(
                            StoreContract.batch(Invented.records(99, articles.size()), Corrections.NONE));
        }
    }

    @Test
    void theSecondOfTwoIsToldWhoHoldsTheStore() throws IOException {
        Process holder = AddingProcess.start("hold", folder);
        try (BufferedReader said = holder.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("ready");
            assertThatThrownBy(() -> Store.writing(StoreAddress.of(folder.toString())))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("in use by process " + holder.pid());
        } finally {
            holder.destroyForcibly();
        }
    }

    /** A limit on the size of files stands for a disk that fills up. */
    @Test
    void aFullDiskIsToldAndWhatWasStoredIsIntact() throws IOException, InterruptedException {
        Process process = AddingProcess.start("hold", folder);
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("ready");
            limitFiles(process);
            process.getOutputStream().write('+');
            process.getOutputStream().flush();
            assertThat(said.readLine()).startsWith("refused: ").contains("What was stored before is intact");
        } finally {
            process.destroy();
        }
        wholeBatchesAreThere();
        assertThat(lines(AddingProcess.start("fill", folder))).contains("done");
    }

    @Test
    void aFolderThatCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() ->
                        Store.writing(StoreAddress.of(file.resolve("store").toString())))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be made");
    }

    @Test
    void aStoreThatIsNotThere() {
        assertThatThrownBy(() -> Store.reading(StoreAddress.of(folder.toString())))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("there is no store in " + folder);
    }

    @Test
    void aStoreOfALaterVersion() throws SQLException {
        StoreAddress address = StoreAddress.of(folder.toString());
        Store.writing(address).close();
        try (Connection connection = DriverManager.getConnection(address.url())) {
            connection.createStatement().execute("INSERT INTO migration VALUES (" + (Migrations.LATEST + 1) + ")");
        }
        assertThatThrownBy(() -> Store.writing(address))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("later version");
    }

    private static void limitFiles(Process process) throws IOException, InterruptedException {
        Path tool = Path.of("/usr/bin/prlimit");
        Assumptions.assumeTrue(Files.isExecutable(tool), "prlimit (util-linux) is not here to limit the size of files");
        String pid = String.valueOf(process.pid());
        int code = new ProcessBuilder(tool.toString(), "--pid", pid, "--fsize=400000")
                .inheritIO()
                .start()
                .waitFor();
        assertThat(code).isZero();
    }

    private static List<String> lines(Process process) throws IOException {
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            return said.lines().toList();
        } finally {
            process.destroy();
        }
    }
}
