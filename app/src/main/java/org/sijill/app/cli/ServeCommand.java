package org.sijill.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.sijill.app.inquiry.Desk;
import org.sijill.app.web.Access;
import org.sijill.app.web.ServerOptions;
import org.sijill.app.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

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
            "  sijill serve --host 0.0.0.0 --tokens tokens.txt"
        })
final class ServeCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final StoreOption store = new StoreOption();

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
                    "Requests that one address may make in a second. Without it: 20, and on this machine alone 10000.")
    private @Nullable Integer rate;

    @Option(
            names = "--read-only",
            description = "Take no corrections and no articles; other processes may read the store at the same time.")
    private boolean readOnly;

    @Option(names = "--log", description = "Tell every request on standard error: method, path, status, time.")
    private boolean log;

    private static final int READERS = 4;
    private static final int USUAL_RATE = 20;

    @Override
    public Integer call() throws InterruptedException {
        ServerOptions options = options();
        Terminal terminal = main.terminal();
        try (Desk desk = desk(main, store, !readOnly)) {
            try (WebServer server = WebServer.open(desk, options, terminal.err())) {
                terminal.err()
                        .println("sijill: the reading room is open at " + server.address() + " (Ctrl-C closes it)");
                untilInterrupted(server);
            }
        }
        return ExitCode.OK;
    }

    static Desk desk(Main main, StoreOption store, boolean writable) {
        return Desk.open(
                store.address(),
                writable,
                READERS,
                org.sijill.lexicon.Lexicon.load(main.lexiconSource()),
                main.storeVersion(),
                line -> main.terminal().err().println("sijill: " + line));
    }

    private static void untilInterrupted(WebServer server) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            ended.countDown();
        }));
        ended.await();
    }

    private ServerOptions options() {
        try {
            Access.Tokens known = tokens == null
                    ? Access.Tokens.NONE
                    : Access.Tokens.of(Files.readAllLines(tokens, StandardCharsets.UTF_8));
            int usual = tokens == null ? ServerOptions.LOCAL.perSecond() : USUAL_RATE;
            return new ServerOptions(host, port, known, rate == null ? usual : rate, log);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), (tokens == null ? "--host: " : "--tokens: ") + e.getMessage());
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "--tokens: " + tokens + " cannot be read");
        }
    }
}
