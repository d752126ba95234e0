package org.pingcha.delivery;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The running server is killed again and again, at the moments that matter to a delivery: while a package is put together,
 * before and after the bureau's system took it, after it answered. Afterwards every referral must have arrived once.
 */
public final class KillBench {
    private static final int REFERRALS_A_RUN = 4;
    private static final Duration MOST = Duration.ofMinutes(90);
    private static final Duration ARRIVES_WITHIN = Duration.ofMinutes(10);
    /** The first start migrates an empty database and loads the demo; a busy machine takes its time. */
    private static final Duration UP_WITHIN = Duration.ofMinutes(15);

    private final Random random;
    private final Instant end = Instant.now().plus(MOST);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Path home = Files.createTempDirectory("pingcha-kill");
    private final int port = freePort();
    private final int databasePort;
    private Process server;

    private KillBench(int databasePort, long seed) throws IOException {
        this.databasePort = databasePort;
        this.random = new Random(seed);
    }

    public static void main(String[] args) throws Exception {
        int runs = args.length == 0 ? 20 : Integer.parseInt(args[0]);
        long seed = args.length < 2 ? 4 : Long.parseLong(args[1]);
        boolean whole;
        try (EmbeddedPostgres database = EmbeddedPostgres.builder().setServerConfig("synchronous_commit", "on").start();
             KilledReceiver receiver = new KilledReceiver();
             PrintStream table = new PrintStream(Files.newOutputStream(Path.of("target/bench/delivery-kill.txt")))) {
            KillBench bench = new KillBench(database.getPort(), seed);
            // Ended from the terminal, it leaves no server behind.
            Runtime.getRuntime().addShutdownHook(new Thread(bench::kill));
            try {
                whole = bench.run(runs, new SentReferrals(database.getPostgresDatabase(), receiver.address()), receiver, table);
            } finally {
                bench.kill();
            }
        }
        System.exit(whole ? 0 : 1);
    }

    private boolean run(int runs, SentReferrals referrals, KilledReceiver receiver, PrintStream table) throws Exception {
        start();
        referrals.prepare();
        Set<String> sent = new HashSet<>();
        say(table, "%4s  %-28s %8s %8s %8s %9s", "run", "killed", "sent", "arrived", "requests", "up again");
        int run = 1;
        for (; run <= runs && Instant.now().isBefore(end); run++) {
            KilledReceiver.Moment moment = KilledReceiver.Moment.values()[run % KilledReceiver.Moment.values().length];
            receiver.killAt(moment, this::kill);
            sent.addAll(referrals.send(REFERRALS_A_RUN));
            if (moment == KilledReceiver.Moment.ANY) {
                Thread.sleep(random.nextInt(3000));
                kill();
            }
            if (!died(Duration.ofSeconds(90))) {
                kill();
            }
            receiver.killAt(KilledReceiver.Moment.ANY, () -> { });
            long arrived = receiver.taken().size();
            long requests = receiver.requests();
            Instant down = Instant.now();
            start();
            say(table, "%4d  %-28s %8d %8d %8d %7d s", run, moment.words(), sent.size(), arrived, requests, Duration.between(down, Instant.now()).toSeconds());
        }
        if (run <= runs) {
            say(table, "stopped by its time limit after %d of %d runs", run - 1, runs);
        }
        Instant patience = Instant.now().plus(ARRIVES_WITHIN);
        while (!referrals.allDone() && Instant.now().isBefore(patience)) {
            Thread.sleep(1000);
        }
        Set<String> lost = new HashSet<>(sent);
        lost.removeAll(receiver.taken().keySet());
        Set<String> unasked = new HashSet<>(receiver.taken().keySet());
        unasked.removeAll(sent);
        boolean whole = lost.isEmpty() && unasked.isEmpty() && receiver.differing() == 0 && referrals.delivered() == sent.size() && referrals.saidDelivered() == sent.size();
        say(table, "referrals sent %d, arrived %d, lost %d, unasked %d, other bytes under a known key %d, requests %d", sent.size(), receiver.taken().size(), lost.size(),
            unasked.size(), receiver.differing(), receiver.requests());
        say(table, "in the database: delivered %d, delivered in the trail %d", referrals.delivered(), referrals.saidDelivered());
        say(table, whole ? "every referral arrived once" : "NOT every referral arrived once");
        return whole;
    }

    private static void say(PrintStream table, String format, Object... values) {
        String line = format.formatted(values);
        System.out.println(line);
        table.println(line);
        table.flush();
    }

    private synchronized void kill() {
        if (server != null) {
            // SIGKILL on every Unix.
            server.destroyForcibly();
        }
    }

    private boolean died(Duration patience) throws InterruptedException {
        return server.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void start() throws Exception {
        if (server != null) {
            server.waitFor();
        }
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx900m",
            // It lives for a minute: it is to be up soon, not fast in the end.
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dpingcha.test.iterations=1000", "-jar",
            Path.of("target", "pingcha-microbundle.jar").toAbsolutePath().toString(), "--port", String.valueOf(port), "--nocluster");
        builder.environment().put("PINGCHA_HOME", home.toString());
        builder.environment().put("PINGCHA_DB_URL", "jdbc:postgresql://localhost:" + databasePort + "/postgres");
        builder.environment().put("PINGCHA_DB_USER", "postgres");
        builder.environment().put("PINGCHA_DB_PASSWORD", "postgres");
        builder.environment().put("PINGCHA_DEMO", "true");
        Path log = Path.of("target/bench/kill-server.log");
        synchronized (this) {
            server = builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        }
        for (Instant patience = Instant.now().plus(UP_WITHIN); Instant.now().isBefore(patience) && server.isAlive();) {
            try {
                if (client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health/ready")).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // not listening yet
            }
            Thread.sleep(250);
        }
        throw new IllegalStateException("The server did not become ready; see " + log);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
