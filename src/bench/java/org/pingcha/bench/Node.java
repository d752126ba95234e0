package org.pingcha.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** One server, {@code pingcha-microbundle.jar} in a process of its own, that is started again after it was killed. */
public final class Node {
    /** The first start migrates an empty database and loads the demo; a busy machine takes its time. */
    private static final Duration UP_WITHIN = Duration.ofMinutes(15);

    private final Path jar;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String name;
    private final List<String> options;
    private final Map<String, String> settings;
    private final int port = freePort();
    private Process server;

    /**
     * @param name     of its log, {@code target/bench/<name>.log}
     * @param options  of its JVM
     * @param settings its environment besides the database's user
     */
    public Node(String name, List<String> options, Map<String, String> settings) throws IOException {
        this.name = name;
        // A copy: a build in the meantime would pull the jar away under the running server.
        this.jar = Files.copy(Path.of("target", "pingcha-microbundle.jar"), Path.of("target/bench", name + ".jar"), StandardCopyOption.REPLACE_EXISTING).toAbsolutePath();
        this.options = options;
        this.settings = new TreeMap<>(settings);
        this.settings.putIfAbsent("PINGCHA_DB_USER", "postgres");
        this.settings.putIfAbsent("PINGCHA_DB_PASSWORD", "postgres");
        // Ended from the terminal, it leaves no server behind.
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** Begins it; {@link #awaitReady} says when it answers. */
    public void start() throws Exception {
        if (server != null) {
            server.waitFor();
        }
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString(), "--port", String.valueOf(port), "--nocluster"));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(settings);
        synchronized (this) {
            server = builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile())).start();
        }
    }

    /** Returns once the schema is migrated and the application answers. */
    public void awaitReady() throws Exception {
        for (Instant patience = Instant.now().plus(UP_WITHIN); Instant.now().isBefore(patience) && server.isAlive();) {
            try {
                if (client.send(HttpRequest.newBuilder(URI.create(base() + "/health/ready")).build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // not listening yet
            }
            Thread.sleep(250);
        }
        throw new IllegalStateException("The server did not become ready; see " + log());
    }

    /** SIGKILL on every Unix: nothing that it was about to do is done. */
    public synchronized void kill() {
        if (server != null) {
            server.destroyForcibly();
        }
    }

    public boolean died(Duration patience) throws InterruptedException {
        return server.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** {@code http://localhost:…}, without a slash. */
    public String base() {
        return "http://localhost:" + port;
    }

    public long pid() {
        return server.pid();
    }

    public String name() {
        return name;
    }

    private Path log() {
        return Path.of("target/bench", name + ".log");
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
