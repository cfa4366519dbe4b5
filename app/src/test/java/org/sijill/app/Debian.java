package org.sijill.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs that tests need and Debian has. */
public final class Debian {

    private Debian() {}

    /** Installs packages where the tests may do so: with {@code CI=true}, as root. Tells nothing: whoever asks looks for the program. */
    public static void offer(String... packages) {
        if (!"true".equals(System.getenv("CI")) || !isRoot()) {
            return;
        }
        List<String> install = new ArrayList<>(List.of("apt-get", "install", "-y", "--no-install-recommends"));
        install.addAll(List.of(packages));
        try {
            run(List.of("apt-get", "update"));
            run(install);
        } catch (IOException e) {
            System.err.println(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /**
     * Runs a program to its end.
     *
     * @throws IOException with what it said, where it fails or takes more than five minutes
     */
    public static void run(List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile("sijill-test", ".log");
        Process process = new ProcessBuilder(command)
                .directory(new File("/"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        String said = Files.readString(log);
        Files.delete(log);
        if (!ended || process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
    }
}
