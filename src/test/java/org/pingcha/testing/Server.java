package org.pingcha.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The one server of the whole suite: the runnable jar that {@code mvn package} leaves, with demo data in a fresh
 * directory. Started by the first test that asks, ended with the test run.
 */
public final class Server {
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final int TROUBLES = 3;
    private static final int TROUBLE_LINES = 40;
    private static Server running;
    private static IllegalStateException failed;

    private final URI base;
    private final Path home;

    private Server(URI base, Path home) {
        this.base = base;
        this.home = home;
    }

    /** The running server; started where it is not. One that did not become ready is not tried again. */
    public static synchronized Server get() {
        if (failed != null) {
            throw failed;
        }
        if (running == null) {
            String elsewhere = System.getProperty("pingcha.url");
            running = elsewhere == null ? start() : new Server(URI.create(elsewhere), null);
        }
        return running;
    }

    /** Its address, without a slash at the end. */
    public String url() {
        return base.toString();
    }

    public URI at(String path) {
        return URI.create(url() + path);
    }

    /** The directory of its data and of its log {@code server.log}. */
    public Path home() {
        return home;
    }

    /** What its log has of errors, with the lines that follow each, the newest last; so that a failed journey says what became of it. */
    public List<String> troubles() {
        if (home == null) {
            return List.of();
        }
        try {
            List<String> lines = Files.readAllLines(home.resolve("server.log"));
            List<String> troubles = new ArrayList<>();
            for (int at = 0; at < lines.size(); at++) {
                if (lines.get(at).contains("SEVERE")) {
                    troubles.add(String.join("\n", lines.subList(at, Math.min(at + TROUBLE_LINES, lines.size()))));
                }
            }
            return troubles.subList(Math.max(0, troubles.size() - TROUBLES), troubles.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Server start() {
        try {
            Path home = Files.createTempDirectory("pingcha-server");
            int port = freePort();
            ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx900m",
                // It lives for minutes: what the optimising compiler would spend is never earned back. The simple one alone has room for
                // a fifth of the code by default, and once that is full nothing new is compiled, or a class not even loaded.
                "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m", "-XX:+UseSerialGC",
                // A tenth of its start would go into verifying what the server of the container tests verifies, too.
                "-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote",
                // Nor do a hundred sign-ins need hashes that hold against somebody who has years.
                "-Dpingcha.test.iterations=10",
                "-jar", Path.of("target", "pingcha-microbundle.jar").toAbsolutePath().toString(),
                "--port", String.valueOf(port), "--nocluster"));
            builder.environment().put("PINGCHA_HOME", home.toString());
            // The simple compiler takes seconds for each of two RSA keys; packages signed by such are looked at where they are checked.
            builder.environment().put("PINGCHA_SIGN_ALGORITHM", "SM2");
            builder.environment().keySet().removeIf(name -> name.startsWith("PINGCHA_DB"));
            builder.redirectErrorStream(true).redirectOutput(home.resolve("server.log").toFile());
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> process.destroyForcibly()));
            Server server = new Server(URI.create("http://localhost:" + port), home);
            server.awaitReady(process);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady(Process process) {
        HttpClient client = HttpClient.newHttpClient();
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            try {
                // A failed deployment leaves the port open and every page missing: the application itself must answer.
                if (client.send(HttpRequest.newBuilder(at("/health/ready")).build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
                Thread.sleep(250);
            } catch (IOException e) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        process.destroyForcibly();
        failed = new IllegalStateException("The server did not become ready; see " + home.resolve("server.log"));
        throw failed;
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
