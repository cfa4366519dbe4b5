package org.sijill.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.web.Access;
import org.sijill.app.web.ServerOptions;
import org.sijill.app.web.WebServer;
import org.sijill.app.web.Workroom;
import org.sijill.app.web.view.Feeds;
import org.sijill.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code sijill serve}: the reading room. */
@Command(
        name = "serve",
        description =
                "Opens the reading room over the store: pages in Arabic and English, and an API, for a browser on this"
                        + " machine. Ends with Ctrl-C.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeOnInvalidInput = ExitCode.USAGE,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:ended as asked",
            "64:the command line or the file of tokens was wrong",
            "74:the store could not be used, or the port is taken",
            "78:the lexicon has a fault"
        },
        footerHeading = "%nThe file of tokens:%n",
        footer = {
            "  One a line: a role and a token of at least 24 characters, such as openssl rand -hex 24 makes.",
            "  read    looks and exports",
            "  review  corrects as well",
            "  admin   puts articles into the store as well",
            "",
            "Examples:",
            "  sijill serve",
            "  sijill serve --data archive/ --port 8080 --read-only",
            "  sijill serve --host 0.0.0.0 --tokens tokens.txt",
            "  sijill serve --tokens tokens.txt --behind-proxy",
            "  sijill serve --watch sources.tsv --contact https://example.org/about"
        })
final class ServeCommand extends StoreCommand {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "7373",
            description = "0 takes any that is free. Without it: ${DEFAULT-VALUE}.")
    private int port = 7373;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address to listen on. One that other machines reach needs --tokens.")
    private String host = "127.0.0.1";

    @Option(names = "--tokens", paramLabel = "FILE", description = "Who may come in; see below.")
    private @Nullable Path tokens;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description =
                    "Requests that one address may make in a second. Without it: 20, and on this machine alone 100000.")
    private @Nullable Integer rate;

    @Option(
            names = "--behind-proxy",
            description =
                    "A reverse proxy stands before it: an address is then the last one of X-Forwarded-For, as the proxy"
                            + " writes it. Needs --tokens, and a port that only the proxy reaches.")
    private boolean behindProxy;

    @Option(
            names = "--read-only",
            description = "Take no corrections and no articles; other processes may read the store at the same time.")
    private boolean readOnly;

    @Option(names = "--log", description = "Tell every request on standard error: method, path, status, time.")
    private boolean log;

    @Option(
            names = "--watch",
            paramLabel = "SOURCES",
            description = "Watch the feeds of this table, as sijill watch does, and put their articles into the store.")
    private @Nullable Path watched;

    @Option(
            names = "--contact",
            paramLabel = "URL",
            description = "With --watch: where the owner of a site can learn who calls it.")
    private @Nullable String contact;

    @Option(names = "--allow-private", description = "With --watch: call also addresses that are not of the internet.")
    private boolean allowPrivate;

    private static final int SECONDS_TO_END = 40;
    private static final int READERS = 4;
    private static final int USUAL_RATE = 20;

    @Override
    public Integer call() throws InterruptedException {
        ServerOptions options = options();
        checkProxy();
        checkWatch();
        CountDownLatch ended = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(ended, closed)));
        try (Desk desk = desk(!readOnly)) {
            if (watched == null) {
                serve(desk, options, Feeds.NONE, ended);
            } else {
                try (ServedWatch watch = new ServedWatch(
                        desk,
                        watched,
                        String.valueOf(contact),
                        allowPrivate,
                        main.terminal().err())) {
                    serve(desk, options, watch, ended);
                }
            }
        } finally {
            closed.countDown();
        }
        return ExitCode.OK;
    }

    private void serve(Desk desk, ServerOptions options, Feeds feeds, CountDownLatch ended)
            throws InterruptedException {
        PrintStream err = main.terminal().err();
        try (WebServer server = WebServer.open(desk, options, Workroom.of(desk, feeds), err)) {
            err.println("sijill: the reading room is open at " + server.address() + " (Ctrl-C closes it)");
            ended.await();
        }
    }

    /** Ctrl-C: the room is closed, then the watch, then the store; the process waits for that a moment. */
    private static void end(CountDownLatch ended, CountDownLatch closed) {
        ended.countDown();
        try {
            closed.await(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A proxy calls the server by a name of this machine, and whoever does may do everything where there are no tokens. */
    private void checkProxy() {
        if (behindProxy && tokens == null) {
            throw new ParameterException(
                    spec.commandLine(), "--behind-proxy needs --tokens FILE: strangers come in through a proxy");
        }
    }

    private void checkWatch() {
        if (watched != null && (contact == null || !contact.matches("[\\x21-\\x7E]+"))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--watch needs --contact URL: the owners of the sites must be able to learn who calls them");
        }
        if (watched != null && readOnly) {
            throw new ParameterException(
                    spec.commandLine(), "--watch puts articles into the store and does not go with --read-only");
        }
    }

    private Desk desk(boolean writable) {
        return Desk.open(
                address(),
                writable,
                READERS,
                () -> Lexicon.load(main.lexiconSource()),
                main.storeVersion(),
                line -> main.terminal().err().println("sijill: " + line));
    }

    private ServerOptions options() {
        try {
            Access.Tokens known = tokens == null
                    ? Access.Tokens.NONE
                    : Access.Tokens.of(Files.readAllLines(tokens, StandardCharsets.UTF_8));
            int usual = tokens == null ? ServerOptions.LOCAL.perSecond() : USUAL_RATE;
            return new ServerOptions(host, port, known, rate == null ? usual : rate, behindProxy, log);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), (tokens == null ? "--host: " : "--tokens: ") + e.getMessage());
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "--tokens: " + tokens + " cannot be read");
        }
    }
}
