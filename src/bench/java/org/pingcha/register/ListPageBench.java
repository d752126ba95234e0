package org.pingcha.register;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The case list page (filters, shell, styles, links, two languages) beside a bare lazy table over the same query, opened
 * in turn by one signed-in manager. Prints medians and their ratio; only the ratio of one run means anything.
 */
public final class ListPageBench {
    private static final Pattern VIEW_STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final int WARM_UP = 40;

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
        .followRedirects(HttpClient.Redirect.NORMAL).build();
    private final String base;

    private ListPageBench(int port) {
        base = "http://localhost:" + port;
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length == 0 ? 200 : Integer.parseInt(args[0]);
        Path war = Path.of("target/bench/ROOT.war");
        Files.copy(Path.of("target/pingcha.war"), war, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem inside = FileSystems.newFileSystem(war)) {
            Files.copy(Path.of("src/bench/webapp/register/bare.xhtml"), inside.getPath("register/bare.xhtml"));
        }
        int port = freePort();
        try (EmbeddedPostgres database = EmbeddedPostgres.builder().start()) {
            Process server = start(war, port, database.getPort());
            try {
                ListPageBench bench = new ListPageBench(port);
                bench.awaitReady(server);
                bench.signIn();
                bench.run(rounds);
            } finally {
                server.destroyForcibly().waitFor();
            }
        }
    }

    private static Process start(Path war, int port, int databasePort) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx900m", "-jar",
            "target/payara-micro.jar", "--deploy", war.toString(), "--contextroot", "/", "--port", String.valueOf(port), "--nocluster");
        builder.environment().put("PINGCHA_HOME", Files.createTempDirectory("pingcha-bench").toString());
        builder.environment().put("PINGCHA_DB_URL", "jdbc:postgresql://localhost:" + databasePort + "/postgres");
        builder.environment().put("PINGCHA_DB_USER", "postgres");
        builder.environment().put("PINGCHA_DB_PASSWORD", "postgres");
        builder.environment().put("PINGCHA_DEMO", "true");
        return builder.redirectErrorStream(true).redirectOutput(Path.of("target/bench/server.log").toFile()).start();
    }

    private void awaitReady(Process server) throws Exception {
        for (int i = 0; i < 600 && server.isAlive(); i++) {
            try {
                if (get("/health/ready").statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // not listening yet
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("The server did not become ready; see target/bench/server.log");
    }

    private void signIn() throws Exception {
        Matcher state = VIEW_STATE.matcher(get("/signin").body());
        if (!state.find()) {
            throw new IllegalStateException("No sign-in page");
        }
        String form = "signin=signin&user=manager&password=pingcha-demo&enter=&jakarta.faces.ViewState="
            + URLEncoder.encode(state.group(1), StandardCharsets.UTF_8);
        client.send(HttpRequest.newBuilder(URI.create(base + "/signin")).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private void run(int rounds) throws Exception {
        double[] ours = new double[rounds];
        double[] bare = new double[rounds];
        for (int i = -WARM_UP; i < rounds; i++) {
            double page = time("/register/cases");
            double table = time("/register/bare");
            if (i >= 0) {
                ours[i] = page;
                bare[i] = table;
            }
        }
        double oursMedian = median(ours);
        double bareMedian = median(bare);
        System.out.printf("rounds %d, 50 rows a page, PostgreSQL%n", rounds);
        System.out.printf("bare lazy table   %7.1f ms%n", bareMedian);
        System.out.printf("case list page    %7.1f ms%n", oursMedian);
        System.out.printf("ratio             %7.2f (page / bare)%n", oursMedian / bareMedian);
    }

    private double time(String path) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> response = get(path);
        double took = (System.nanoTime() - start) / 1e6;
        if (response.statusCode() != 200 || response.body().split("<tr").length < 50) {
            throw new IllegalStateException(path + " answered " + response.statusCode() + " without its rows");
        }
        return took;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
