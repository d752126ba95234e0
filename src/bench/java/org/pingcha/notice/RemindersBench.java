package org.pingcha.notice;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.internet.MimeMessage;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pingcha.bench.Node;
import org.pingcha.post.MailHost;

/**
 * Two servers on one database send reminders, of which one is killed while it holds jobs and messages; the other does the rest.
 * Every reminder must arrive once. Only the one that the mail server had taken, and whose answer never reached the server that
 * was killed, may come twice, under one Message-ID.
 */
public final class RemindersBench {
    /** The victim has sent so many of a round's before it dies: it is in the middle of its work. */
    private static final int SENT_BEFORE = 60;
    private static final Duration ROUND = Duration.ofMinutes(12);
    private static final List<String> JVM = List.of("-Xmx700m", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m", "-XX:+UseSerialGC", "-Dpingcha.test.iterations=1000");

    private final PrintStream table;
    private final DueReminders reminders;
    private final MailHost mail;
    private final Map<Node, CutWire> nodes;
    private final Set<String> expected = new HashSet<>();
    private int mayRepeat;

    private RemindersBench(PrintStream table, DueReminders reminders, MailHost mail, Map<Node, CutWire> nodes) {
        this.table = table;
        this.reminders = reminders;
        this.mail = mail;
        this.nodes = nodes;
    }

    public static void main(String[] args) throws Exception {
        int each = args.length == 0 ? 600 : Integer.parseInt(args[0]);
        int rounds = args.length < 2 ? 3 : Integer.parseInt(args[1]);
        boolean whole;
        Path home = Files.createTempDirectory("pingcha-reminders");
        System.setProperty("PINGCHA_HOME", home.toString());
        try (EmbeddedPostgres database = EmbeddedPostgres.builder().setServerConfig("max_connections", "200").setServerConfig("synchronous_commit", "on").start();
             MailHost mail = MailHost.plain(); CutWire one = new CutWire(mail.port()); CutWire two = new CutWire(mail.port());
             PrintStream table = new PrintStream(Files.newOutputStream(Path.of("target/bench/reminders.txt")))) {
            Map<Node, CutWire> nodes = Map.of(node("reminders-1", home, database, one), one, node("reminders-2", home, database, two), two);
            try {
                whole = new RemindersBench(table, new DueReminders(database.getPostgresDatabase()), mail, nodes).run(each, rounds);
            } finally {
                nodes.keySet().forEach(Node::kill);
            }
        }
        System.exit(whole ? 0 : 1);
    }

    private static Node node(String name, Path home, EmbeddedPostgres database, CutWire wire) throws Exception {
        return new Node(name, JVM, Map.of("PINGCHA_HOME", home.toString(), "PINGCHA_DB_URL", "jdbc:postgresql://localhost:" + database.getPort() + "/postgres",
            "PINGCHA_DEMO", "true", "PINGCHA_SMTP_URL", "smtp://localhost:" + wire.port(), "PINGCHA_MAIL_FROM", "pingcha@office.example"));
    }

    private boolean run(int each, int rounds) throws Exception {
        List<Node> servers = nodes.keySet().stream().sorted((one, other) -> one.name().compareTo(other.name())).toList();
        for (Node server : servers) {
            server.start();
            server.awaitReady();
        }
        say("%5s  %-23s %-12s %6s %7s %9s %9s %9s %8s %8s", "round", "killed", "victim", "leases", "held", "by victim", "by other", "arrived", "repeats", "took");
        boolean killed = true;
        for (int round = 0; round < rounds; round++) {
            killed &= round(round, each, servers.get(round % 2), servers.get((round + 1) % 2));
        }
        return verdict() && killed;
    }

    /** Whether the victim died holding something. */
    private boolean round(int round, int each, Node victim, Node other) throws Exception {
        CutWire.Moment moment = CutWire.Moment.values()[(round + 1) % CutWire.Moment.values().length];
        Instant began = Instant.now();
        int before = nodes.get(victim).mails();
        int beforeOther = nodes.get(other).mails();
        int takenBefore = mail.taken().size();
        nodes.get(victim).killAt(moment, SENT_BEFORE, victim::kill);
        expected.addAll(reminders.write(each));
        boolean died = victim.died(ROUND);
        Instant death = Instant.now();
        // The other's own jobs are over by then: each sends one message.
        Thread.sleep(Duration.ofSeconds(8).toMillis());
        long leases = reminders.leasesFrom(death);
        long held = reminders.holdsFrom(death);
        while (reminders.sent() < expected.size() && Instant.now().isBefore(began.plus(ROUND))) {
            Thread.sleep(500);
        }
        int taken = mail.taken().size() - takenBefore;
        mayRepeat += died && moment != CutWire.Moment.BEFORE ? 1 : 0;
        say("%5d  %-23s %-12s %6d %7d %9d %9d %9d %8d %6d s", round + 1, died ? moment.words() : "NOT KILLED", victim.name() + " " + victim.pid(), leases, held,
            nodes.get(victim).mails() - before, nodes.get(other).mails() - beforeOther, taken, taken - each, Duration.between(began, Instant.now()).toSeconds());
        victim.start();
        victim.awaitReady();
        return died && leases > 0 && held > 0;
    }

    /** By address, which each reminder has alone: which Message-IDs came how often. */
    private boolean verdict() throws Exception {
        Map<String, List<String>> arrived = new HashMap<>();
        for (MimeMessage one : mail.taken()) {
            arrived.computeIfAbsent(one.getAllRecipients()[0].toString(), address -> new ArrayList<>()).add(one.getMessageID());
        }
        long lost = expected.stream().filter(address -> !arrived.containsKey(address)).count();
        long unasked = arrived.keySet().stream().filter(address -> !expected.contains(address)).count();
        List<List<String>> repeated = arrived.values().stream().filter(ids -> ids.size() > 1).toList();
        long otherId = repeated.stream().filter(ids -> new HashSet<>(ids).size() > 1).count();
        int repeats = mail.taken().size() - arrived.size();
        boolean whole = lost == 0 && unasked == 0 && otherId == 0 && repeats <= mayRepeat && reminders.sent() == expected.size();
        say("reminders due %d, arrived %d, lost %d, unasked %d; repeated %d of at most %d, under another Message-ID %d; sent says the database %d", expected.size(),
            arrived.size(), lost, unasked, repeats, mayRepeat, otherId, reminders.sent());
        say(whole ? "every reminder went out once" : "NOT every reminder went out once");
        return whole;
    }

    private void say(String format, Object... values) {
        String line = format.formatted(values);
        System.out.println(line);
        table.println(line);
        table.flush();
    }
}
