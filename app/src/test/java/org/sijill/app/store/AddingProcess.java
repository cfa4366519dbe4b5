package org.sijill.app.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sijill.model.NewsRecord;

/** A process that fills a store, for tests that end it before its time. */
final class AddingProcess {

    static final int RECORDS = 120;
    private static final int BATCH = 8;

    private AddingProcess() {}

    /** {@code fill FOLDER}: adds the invented records in batches. {@code hold FOLDER}: opens the store, waits, and adds when a plus comes in. */
    public static void main(String[] args) throws InterruptedException, IOException {
        List<NewsRecord> records = Invented.records(99, RECORDS);
        try (Store store = Store.writing(StoreAddress.of(args[1]))) {
            System.out.println("ready");
            if (!args[0].equals("fill") && System.in.read() != '+') {
                return;
            }
            for (int from = 0; from < RECORDS; from += BATCH) {
                store.add(records.subList(from, from + BATCH), StoreContract.LEXICON, StoreContract.VERSION);
            }
            System.out.println("done");
        } catch (StoreException e) {
            System.out.println("refused: " + e.getMessage());
        }
    }

    static Process start(String mode, Path folder) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                // DuckDB unpacks its library there; a process that is killed leaves it behind
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                AddingProcess.class.getName(),
                mode,
                folder.toString());
        return new ProcessBuilder(command)
                .directory(new File("").getAbsoluteFile())
                .redirectErrorStream(true)
                .start();
    }
}
