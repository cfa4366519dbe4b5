package org.sijill.app.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.sijill.app.Debian;

/** A PostgreSQL server of the tests' own, in a folder that goes with it. It does not run as root, so root starts it as another user. */
public final class Postgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final String USER = "sijill";
    private static @Nullable Postgres running;

    private final int port;

    private Postgres(int port) {
        this.port = port;
    }

    /** The server; the test is skipped where there is none to be had. */
    public static synchronized Postgres running() {
        if (running == null) {
            Path programs = programs();
            Assumptions.assumeTrue(
                    programs != null,
                    "PostgreSQL is not installed (Debian: apt-get install postgresql); with CI=true the tests install it");
            try {
                running = start(programs);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException("PostgreSQL does not start: " + e.getMessage(), e);
            }
        }
        return running;
    }

    /** The URL of a new, empty database. */
    public String database() throws SQLException {
        String name = "d" + DATABASES.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(url("postgres"))) {
            connection.createStatement().execute("CREATE DATABASE " + name);
        }
        return url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + USER;
    }

    private static @Nullable Path programs() {
        Path found = installed();
        if (found == null) {
            Debian.offer("postgresql");
            found = installed();
        }
        return found;
    }

    private static @Nullable Path installed() {
        Path debian = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(debian)) {
            return null;
        }
        try (Stream<Path> versions = Files.list(debian)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Path::compareTo)
                    .orElse(null);
        } catch (IOException e) {
            return null;
        }
    }

    private static Postgres start(Path programs) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("sijill-postgres");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String data = folder.resolve("data").toString();
        Debian.run(unprivileged(
                programs.resolve("initdb"), "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C"));
        String options =
                "-p " + port + " -c listen_addresses=127.0.0.1 -c fsync=off -c unix_socket_directories=" + folder;
        Path control = programs.resolve("pg_ctl");
        Debian.run(unprivileged(
                control, "-D", data, "-l", folder.resolve("log").toString(), "-w", "-o", options, "start"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(control, data, folder)));
        return new Postgres(port);
    }

    private static void stop(Path control, String data, Path folder) {
        try {
            Debian.run(unprivileged(control, "-D", data, "-m", "immediate", "stop"));
            Debian.run(List.of("rm", "-rf", folder.toString()));
        } catch (IOException e) {
            System.err.println("PostgreSQL in " + folder + " was not stopped: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> unprivileged(Path program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (Debian.isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
        }
        command.add(program.toString());
        command.addAll(List.of(arguments));
        return command;
    }
}
