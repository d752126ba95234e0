package org.pingcha.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The built WAR with the demo data on one server over an embedded PostgreSQL. Closing it ends both and takes away what they wrote. */
public final class BenchServer implements AutoCloseable {
    private static final Pattern VIEW_STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
        .followRedirects(HttpClient.Redirect.NORMAL).build();
    private final EmbeddedPostgres database;
    private final Process server;
    private final Path home;
    private final String base;

    /** @param extra files that the WAR has besides: path within it, and where they are */
    public BenchServer(Map<String, Path> extra) throws Exception {
        Path war = Path.of("target/bench/ROOT.war");
        Files.copy(Path.of("target/pingcha.war"), war, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem inside = FileSystems.newFileSystem(war)) {
            for (Map.Entry<String, Path> file : extra.entrySet()) {
                Files.createDirectories(inside.getPath(file.getKey()).getParent());
                Files.copy(file.getValue(), inside.getPath(file.getKey()));
            }
        }
        home = Files.createTempDirectory("pingcha-bench");
        database = EmbeddedPostgres.builder().start();
        int port = freePort();
        base = "http://localhost:" + port;
        server = start(war, port);
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
        awaitReady();
    }

    private Process start(Path war, int port) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx900m", "-jar",
            "target/payara-micro.jar", "--deploy", war.toString(), "--contextroot", "/", "--port", String.valueOf(port), "--nocluster",
            "--prebootcommandfile", "src/main/resources/pre-boot-commands.txt");
        builder.environment().put("PINGCHA_HOME", home.toString());
        builder.environment().put("PINGCHA_DB_URL", "jdbc:postgresql://localhost:" + database.getPort() + "/postgres");
        builder.environment().put("PINGCHA_DB_USER", "postgres");
        builder.environment().put("PINGCHA_DB_PASSWORD", "postgres");
        builder.environment().put("PINGCHA_DEMO", "true");
        return builder.redirectErrorStream(true).redirectOutput(Path.of("target/bench/server.log").toFile()).start();
    }

    private void awaitReady() throws Exception {
        for (int i = 0; i < 1800 && server.isAlive(); i++) {
            try {
                if (get("/health/ready").statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // not listening yet
            }
            Thread.sleep(500);
        }
        close();
        throw new IllegalStateException("The server did not become ready; see target/bench/server.log");
    }

    /** Signs a demo person in, in this client. */
    public void signIn(String user) throws Exception {
        Matcher state = VIEW_STATE.matcher(get("/signin").body());
        if (!state.find()) {
            throw new IllegalStateException("No sign-in page");
        }
        String form = "signin=signin&user=" + user + "&password=pingcha-demo&enter=&jakarta.faces.ViewState="
            + URLEncoder.encode(state.group(1), StandardCharsets.UTF_8);
        client.send(HttpRequest.newBuilder(URI.create(base + "/signin")).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Milliseconds until a page with at least so many rows was there. */
    public double time(String path, int rows) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> response = get(path);
        double took = (System.nanoTime() - start) / 1e6;
        if (response.statusCode() != 200 || response.body().split("<tr").length < rows) {
            throw new IllegalStateException(path + " answered " + response.statusCode() + " without its rows");
        }
        return took;
    }

    /** {@code http://localhost:…}, without a slash. */
    public String base() {
        return base;
    }

    public DataSource database() {
        return database.getPostgresDatabase();
    }

    /** The value below which so many of a hundred lie. */
    public static double percentile(List<Double> values, int percent) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    public static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws Exception {
        server.destroyForcibly().waitFor();
        database.close();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
