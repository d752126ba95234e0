package org.pingcha.delivery;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.pingcha.bench.Node;

/**
 * The running server is killed again and again, at the moments that matter to a delivery: while a package is put together,
 * before and after the bureau's system took it, after it answered. Afterwards every referral must have arrived once.
 */
public final class KillBench {
    private static final int REFERRALS_A_RUN = 4;
    private static final Duration MOST = Duration.ofMinutes(90);
    private static final Duration ARRIVES_WITHIN = Duration.ofMinutes(10);

    private final Random random;
    private final Instant end = Instant.now().plus(MOST);
    private final Node server;

    private KillBench(int databasePort, long seed) throws IOException {
        this.random = new Random(seed);
        // It lives for a minute: it is to be up soon, not fast in the end.
        this.server = new Node("kill-server", List.of("-Xmx900m", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m", "-XX:+UseSerialGC", "-Dpingcha.test.iterations=1000"),
            Map.of("PINGCHA_HOME", Files.createTempDirectory("pingcha-kill").toString(),
                "PINGCHA_DB_URL", "jdbc:postgresql://localhost:" + databasePort + "/postgres", "PINGCHA_DEMO", "true"));
    }

    public static void main(String[] args) throws Exception {
        int runs = args.length == 0 ? 20 : Integer.parseInt(args[0]);
        long seed = args.length < 2 ? 4 : Long.parseLong(args[1]);
        boolean whole;
        try (EmbeddedPostgres database = EmbeddedPostgres.builder().setServerConfig("synchronous_commit", "on").start();
             KilledReceiver receiver = new KilledReceiver();
             PrintStream table = new PrintStream(Files.newOutputStream(Path.of("target/bench/delivery-kill.txt")))) {
            KillBench bench = new KillBench(database.getPort(), seed);
            try {
                whole = bench.run(runs, new SentReferrals(database.getPostgresDatabase(), receiver.address()), receiver, table);
            } finally {
                bench.server.kill();
            }
        }
        System.exit(whole ? 0 : 1);
    }

    private boolean run(int runs, SentReferrals referrals, KilledReceiver receiver, PrintStream table) throws Exception {
        server.start();
        server.awaitReady();
        referrals.prepare();
        Set<String> sent = new HashSet<>();
        say(table, "%4s  %-28s %8s %8s %8s %9s", "run", "killed", "sent", "arrived", "requests", "up again");
        int run = 1;
        for (; run <= runs && Instant.now().isBefore(end); run++) {
            KilledReceiver.Moment moment = KilledReceiver.Moment.values()[run % KilledReceiver.Moment.values().length];
            receiver.killAt(moment, server::kill);
            sent.addAll(referrals.send(REFERRALS_A_RUN));
            if (moment == KilledReceiver.Moment.ANY) {
                Thread.sleep(random.nextInt(3000));
                server.kill();
            }
            if (!server.died(Duration.ofSeconds(90))) {
                server.kill();
            }
            receiver.killAt(KilledReceiver.Moment.ANY, () -> { });
            long arrived = receiver.taken().size();
            long requests = receiver.requests();
            Instant down = Instant.now();
            server.start();
            server.awaitReady();
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
}
