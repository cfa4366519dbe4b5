package org.sijill.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.reading.RefusedException;

/** Servers that misbehave, each in its way, and what is made of them. */
class FetcherTest {

    private static final String TEXT = "التقى وزير الخارجية العماني نظيره النرويجي في مسقط.";

    private final LoopbackServer server = new LoopbackServer();
    private final FakePace pace = new FakePace();

    @AfterEach
    void closeServer() {
        server.close();
    }

    static Manners manners(boolean allowPrivate, Duration request) {
        return new Manners(
                "Sijill/test (+https://e.org/)",
                allowPrivate,
                Duration.ofSeconds(2),
                request,
                100_000,
                5,
                Duration.ofMinutes(1),
                Duration.ofHours(24),
                3,
                4);
    }

    private Fetched fetch(String path) throws InterruptedException {
        return fetch(server.url(path), manners(true, Duration.ofSeconds(20)));
    }

    private Fetched fetch(URI url, Manners manners) throws InterruptedException {
        try (Fetcher fetcher = new Fetcher(manners, pace)) {
            return fetcher.fetch(url, null, null);
        }
    }

    private static String reason(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Failed.class);
        return ((Fetched.Failed) fetched).reason();
    }

    /** A server that closes each connection behind its answer without saying so, as those of HTTP/1.0 do; mute ones answer nothing. */
    private record Closing(ServerSocket socket, AtomicInteger asked, boolean mute) implements AutoCloseable {

        static Closing open(boolean mute) throws IOException {
            Closing server =
                    new Closing(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), new AtomicInteger(), mute);
            Thread.ofVirtual().start(server::answer);
            return server;
        }

        private void answer() {
            while (!socket.isClosed()) {
                try (Socket one = socket.accept()) {
                    BufferedReader in =
                            new BufferedReader(new InputStreamReader(one.getInputStream(), StandardCharsets.US_ASCII));
                    boolean robots = in.readLine().contains("/robots.txt");
                    while (!in.readLine().isEmpty()) {
                        // the rest of the head
                    }
                    if (!robots) {
                        asked.incrementAndGet();
                    }
                    if (robots || !mute) {
                        String body = robots ? "User-agent: *\nDisallow:\n" : "<p>text";
                        one.getOutputStream()
                                .write(("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + body.length()
                                                + "\r\n\r\n" + body)
                                        .getBytes(StandardCharsets.US_ASCII));
                    }
                } catch (IOException e) {
                    // the client has gone, or the test is over
                }
            }
        }

        URI url(String path) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @Test
    void aConnectionThatTheServerHasClosedMeanwhileIsNotUsed() throws Exception {
        try (Closing closing = Closing.open(false);
                Fetcher fetcher = new Fetcher(manners(true, Duration.ofSeconds(20)), pace)) {
            for (int page = 1; page <= 4; page++) {
                Thread.sleep(50); // for the end of the last connection to arrive
                assertThat(fetcher.fetch(closing.url("/" + page), null, null)).isInstanceOf(Fetched.Body.class);
            }
            assertThat(closing.asked()).hasValue(4);
        }
    }

    @Test
    void aServerThatHangsUpIsNotAskedTwice() throws Exception {
        try (Closing closing = Closing.open(true);
                Fetcher fetcher = new Fetcher(manners(true, Duration.ofSeconds(20)), pace)) {
            assertThat(reason(fetcher.fetch(closing.url("/page"), null, null))).contains("no connection");
            assertThat(closing.asked()).hasValue(1);
        }
    }

    @Test
    void aPageWithItsCharsetAndMarks() throws Exception {
        AtomicReference<String> agent = new AtomicReference<>();
        server.at("/a", exchange -> {
            agent.set(exchange.getRequestHeaders().getFirst("User-Agent"));
            exchange.getResponseHeaders().add("ETag", "\"one\"");
            LoopbackServer.send(
                    exchange, 200, "text/html; charset=windows-1256", TEXT.getBytes(Charset.forName("windows-1256")));
        });
        Fetched.Body body = (Fetched.Body) fetch("/a");
        assertThat(body.body().text()).isEqualTo(TEXT);
        assertThat(body.body().type()).isEqualTo("text/html");
        assertThat(body.etag()).isEqualTo("\"one\"");
        assertThat(agent.get()).isEqualTo("Sijill/test (+https://e.org/)");
    }

    @Test
    void aWrongCharsetInTheHeaderIsNotBelieved() throws Exception {
        server.at("/a", "text/html; charset=windows-1256", TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(((Fetched.Body) fetch("/a")).body().text()).isEqualTo(TEXT);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        server.at("/a", exchange -> {
            boolean known = "\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "then".equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            exchange.sendResponseHeaders(known ? 304 : 500, -1);
        });
        try (Fetcher fetcher = new Fetcher(manners(true, Duration.ofSeconds(20)), pace)) {
            assertThat(fetcher.fetch(server.url("/a"), "\"one\"", "then")).isInstanceOf(Fetched.Unchanged.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"404,false", "410,false", "403,false", "500,true", "503,true", "429,true", "408,true"})
    void statusesTellWhetherToTryAgain(int status, boolean again) throws Exception {
        server.status("/a", status);
        assertThat(fetch("/a")).isEqualTo(new Fetched.Failed("the server answered with status " + status, again, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"120|120", "'Sun, 10 Mar 2024 08:05:02 GMT'|300", "99999999|86400", "tomorrow|", "-5|"})
    void retryAfterIsHonouredWithinBounds(String header, Long seconds) throws Exception {
        server.status("/a", 429, "Retry-After", header).at("/b", "text/html", TEXT);
        try (Fetcher fetcher = new Fetcher(manners(true, Duration.ofSeconds(20)), pace)) {
            Fetched.Failed failed = (Fetched.Failed) fetcher.fetch(server.url("/a"), null, null);
            assertThat(failed.again()).isTrue();
            if (seconds == null) {
                assertThat(failed.after()).isNull();
                return;
            }
            // Two seconds have gone by since the server's robots.txt was asked for.
            assertThat(failed.after()).isEqualTo(Duration.ofSeconds(seconds));
            assertThat(fetcher.fetch(server.url("/b"), null, null)).isInstanceOf(Fetched.Resting.class);
            pace.pass(Duration.ofSeconds(seconds + 1));
            assertThat(fetcher.fetch(server.url("/b"), null, null)).isInstanceOf(Fetched.Body.class);
        }
        assertThat(server.asked()).containsExactly("/a", "/b");
    }

    @Test
    void redirectsAreFollowedSoFarAndNoFurther() throws Exception {
        server.redirect("/a", "/b").redirect("/b", "c?x=1#top").at("/c", "text/html", TEXT);
        assertThat(((Fetched.Body) fetch("/a")).body().url())
                .isEqualTo(server.url("/c?x=1").toString());
        server.redirect("/loop", "/loop2").redirect("/loop2", "/loop");
        assertThat(reason(fetch("/loop"))).contains("in a circle");
        for (int i = 0; i < 9; i++) {
            server.redirect("/r" + i, "/r" + (i + 1));
        }
        assertThat(reason(fetch("/r0"))).isEqualTo("the server redirects more than 5 times");
        server.redirect("/file", "file:///etc/passwd").redirect("/ftp", "ftp://e.org/");
        assertThat(reason(fetch("/file"))).contains("which is no address of the web");
        assertThat(reason(fetch("/ftp"))).contains("which is no address of the web");
    }

    /** A public name that leads to the network inside is what this guards against; here the name is the machine's own. */
    @ParameterizedTest
    @CsvSource({"127.0.0.1", "localhost", "[::1]", "10.0.0.1", "169.254.169.254", "0.0.0.0"})
    void privateAddressesAreNotCalled(String host) throws Exception {
        URI url = URI.create("http://" + host + ":" + server.url("/").getPort() + "/a");
        Fetched fetched = fetch(url, manners(false, Duration.ofSeconds(20)));
        assertThat(reason(fetched)).contains(" is private; ");
        assertThat(((Fetched.Failed) fetched).again()).isFalse();
        assertThat(server.asked("/a") + server.asked("/robots.txt")).isZero();
    }

    @Test
    void eachHopOfARedirectIsChecked() throws Exception {
        assertThat(reason(fetch(URI.create("http://user@e.org/"), manners(true, Duration.ofSeconds(20)))))
                .contains("a user with it");
        Web.Answer answer = new Web.Answer(302, Map.of("location", "http://169.254.169.254/x"), new byte[0], false);
        URI hop = Fetcher.redirect(URI.create("https://e.org/"), answer);
        assertThat(reason(fetch(hop, manners(false, Duration.ofSeconds(20)))))
                .isEqualTo(
                        "the address 169.254.169.254 of 169.254.169.254 is private; --allow-private calls it all the same");
    }

    @Test
    void robotsAreObeyed() throws Exception {
        server.at("/robots.txt", "text/plain", "User-agent: *\nDisallow: /secret\nCrawl-delay: 30\n")
                .at("/secret/a", "text/html", TEXT)
                .at("/open/a", "text/html", TEXT)
                .redirect("/open/b", "/secret/a");
        try (Fetcher fetcher = new Fetcher(manners(true, Duration.ofSeconds(20)), pace)) {
            assertThat(reason(fetcher.fetch(server.url("/secret/a"), null, null)))
                    .isEqualTo("robots.txt of 127.0.0.1 forbids it");
            assertThat(reason(fetcher.fetch(server.url("/open/b"), null, null))).contains("forbids it");
            assertThat(fetcher.fetch(server.url("/open/a"), null, null)).isInstanceOf(Fetched.Body.class);
        }
        assertThat(server.asked()).containsExactly("/open/b", "/open/a");
        assertThat(server.asked("/robots.txt")).isEqualTo(1);
        assertThat(pace.slept()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(30));
    }

    @Test
    void aServerWithoutAnswerForRobotsIsLeftAloneForATime() throws Exception {
        server.status("/robots.txt", 503).at("/a", "text/html", TEXT);
        Fetched.Failed failed = (Fetched.Failed) fetch("/a");
        assertThat(failed.reason()).contains("cannot be had");
        assertThat(failed.again()).isTrue();
        assertThat(server.asked("/a")).isZero();
    }

    @Test
    void aBodyThatNeverEndsAndOneThatDrips() throws Exception {
        server.at("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (true) {
                    out.write(new byte[8192]);
                }
            }
        });
        server.at("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (true) {
                    out.write('x');
                    out.flush();
                    TimeUnit.MILLISECONDS.sleep(20);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(reason(fetch("/endless"))).isEqualTo("the answer has more than 100,000 bytes");
        // The robots.txt of the server must come in the same time, on a busy machine too.
        Fetched late = fetch(server.url("/drip"), manners(true, Duration.ofMillis(1500)));
        assertThat(late).isEqualTo(new Fetched.Failed("no whole answer within 1.5 seconds", true, null));
    }

    @Test
    void aBombIsNotUnpacked() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[40 << 20]);
        }
        server.at("/bomb", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            LoopbackServer.send(exchange, 200, "text/html", packed.toByteArray());
        });
        Fetched.Body body = (Fetched.Body) fetch("/bomb");
        assertThat(catchThrowableOfType(
                                RefusedException.class, () -> body.body().text())
                        .reason())
                .contains("unpacks to more than");
    }

    @Test
    void aHostThatIsNotThere() throws Exception {
        server.close();
        assertThat(reason(fetch("/a")))
                .contains("robots.txt of 127.0.0.1 cannot be had: no connection: ConnectException");
    }

    @Test
    void aCertificateThatNobodySigned(@TempDir Path folder) throws Exception {
        Path keys = folder.resolve("keys.p12");
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        "secret",
                        "-storetype",
                        "PKCS12")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(keys)) {
            store.load(in, "secret".toCharArray());
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, "secret".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        try (SSLServerSocket socket = (SSLServerSocket)
                        context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
                Web web = new Web(manners(true, Duration.ofSeconds(20)))) {
            Thread.ofPlatform().daemon().start(() -> handshake(socket));
            URI url = URI.create("https://127.0.0.1:" + socket.getLocalPort() + "/a");
            assertThat(catchThrowable(() -> web.get(url, Map.of(), 100))).isInstanceOf(SSLException.class);
        }
    }

    private static void handshake(SSLServerSocket server) {
        while (!server.isClosed()) {
            try (SSLSocket socket = (SSLSocket) server.accept()) {
                socket.startHandshake();
            } catch (IOException e) {
                // The client hangs up, as it should.
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "8.8.8.8,true",
        "10.1.2.3,false",
        "172.16.0.1,false",
        "172.32.0.1,true",
        "192.168.1.1,false",
        "100.64.0.1,false",
        "127.0.0.1,false",
        "169.254.169.254,false",
        "0.0.0.0,false",
        "224.0.0.1,false",
        "255.255.255.255,false",
        "198.18.0.1,false",
        "::1,false",
        "::,false",
        "fe80::1,false",
        "fc00::1,false",
        "fd12::1,false",
        "::ffff:127.0.0.1,false",
        "64:ff9b::7f00:1,false",
        "64:ff9b::808:808,true",
        "2002:7f00:1::,false",
        "2001:db8::1,false",
        "2001:4860:4860::8888,true",
        "ff02::1,false",
        "fec0::1,false",
        "::7f00:1,false"
    })
    void whichAddressesArePublic(String address, boolean open) throws Exception {
        assertThat(Addresses.isPublic(InetAddress.getByName(address))).isEqualTo(open);
    }

    @Test
    void failuresWaitLongerAndLonger() {
        Manners manners = manners(true, Duration.ofSeconds(20));
        assertThat(List.of(manners.waitAfter(1), manners.waitAfter(2), manners.waitAfter(4), manners.waitAfter(99)))
                .containsExactly(
                        Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(8), Duration.ofHours(24));
    }
}
