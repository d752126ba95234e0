package org.pingcha.survey;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pingcha.bench.Node;

/**
 * A campaign over a hundred thousand cases on one server: opened and sent by its page's buttons, handed over by the outbox as text
 * messages (files) and mails, answered by people with browsers. Prints rates, and the server's memory after each step.
 */
public final class InvitationsBench {
    private static final int CLIENTS = 6;
    /** So long nothing may change: then something is wrong, and waiting is no use. */
    private static final Duration STILL = Duration.ofMinutes(3);
    private static final Pattern VIEW_STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build();
    private final PrintStream table;
    private final FilledRegister register;
    private final Node server;
    private final Instant end;
    private final Instant sendingEnd;

    private InvitationsBench(PrintStream table, FilledRegister register, Node server, Duration most) {
        this.table = table;
        this.register = register;
        this.server = server;
        this.end = Instant.now().plus(most);
        this.sendingEnd = Instant.now().plus(most.multipliedBy(3).dividedBy(5));
    }

    public static void main(String[] args) throws Exception {
        int invitations = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        int answers = args.length < 2 ? 20_000 : Integer.parseInt(args[1]);
        Duration most = Duration.ofMinutes(args.length < 3 ? 40 : Integer.parseInt(args[2]));
        Path home = Files.createTempDirectory("pingcha-invitations");
        System.setProperty("PINGCHA_HOME", home.toString());
        boolean whole;
        try (EmbeddedPostgres database = EmbeddedPostgres.builder().start(); MailSink mail = new MailSink();
             PrintStream table = new PrintStream(Files.newOutputStream(Path.of("target/bench/invitations.txt")))) {
            Node server = new Node("invitations-server", List.of("-Xmx900m", "-Dpingcha.test.iterations=1000"), Map.of("PINGCHA_HOME", home.toString(),
                "PINGCHA_DB_URL", "jdbc:postgresql://localhost:" + database.getPort() + "/postgres", "PINGCHA_DEMO", "true",
                "PINGCHA_SMTP_URL", "smtp://localhost:" + mail.port(), "PINGCHA_MAIL_FROM", "pingcha@office.example"));
            try {
                server.start();
                server.awaitReady();
                whole = new InvitationsBench(table, new FilledRegister(database.getPostgresDatabase()), server, most).run(invitations, answers, mail, home.resolve("sms"));
            } finally {
                server.kill();
            }
        }
        System.exit(whole ? 0 : 1);
    }

    private boolean run(int invitations, int answers, MailSink mail, Path sms) throws Exception {
        register.fill(invitations);
        UUID campaign = register.plan();
        signIn();
        say("%d closed cases, heap limit 900 MiB, PostgreSQL, %d processors", invitations, Runtime.getRuntime().availableProcessors());
        memory("started");
        Instant began = press(campaign, "open");
        await("survey_campaign where id = -1 and status = 'OPEN'", 1);
        rate("drawn", register.count("survey_invitation where campaign_id = -1"), began);
        memory("drawn");
        began = press(campaign, "send");
        await("survey_invitation where campaign_id = -1 and status <> 'DRAWN'", invitations);
        rate("written into the outbox", register.count("notice where template = 'survey.invite'"), began);
        await("notice where template = 'survey.invite' and state = 'SENT'", invitations);
        rate("sent, written included", register.count("notice where template = 'survey.invite' and state = 'SENT'"), began);
        long files;
        try (Stream<Path> all = Files.list(sms)) {
            files = all.count();
        }
        say("   text messages %d (files), mails %d over %d connections", files, mail.mails(), mail.connections());
        memory("sent");
        boolean sent = files + mail.mails() == invitations;
        boolean answered = answer(register.tokens(answers), answers);
        memory("answered");
        say(sent && answered ? "all were sent once and taken once" : "NOT all were sent once and taken once");
        return sent && answered;
    }

    private boolean answer(List<String> tokens, int wanted) throws Exception {
        Queue<String> waiting = new ConcurrentLinkedQueue<>(tokens);
        AtomicInteger requests = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        Instant began = Instant.now();
        for (int i = 0; i < CLIENTS; i++) {
            clients.execute(() -> {
                HttpClient browser = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                for (String token = waiting.poll(); token != null && Instant.now().isBefore(end); token = waiting.poll()) {
                    try {
                        requests.addAndGet(new Respondent(browser, server.base()).answer(token));
                    } catch (IOException | IllegalStateException e) {
                        if (failed.incrementAndGet() <= 3) {
                            say("   %s", e.getMessage());
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        return;
                    }
                }
            });
        }
        clients.shutdown();
        while (!clients.awaitTermination(30, TimeUnit.SECONDS)) {
            System.out.printf("   answers waiting %d%n", waiting.size());
        }
        long taken = register.count("survey_response where campaign_id = -1 and submitted_on is not null");
        rate("answers taken", taken, began);
        say("   requests %d (%.0f a second), %d people at a time, failed %d", requests.get(), requests.get() / seconds(began), CLIENTS, failed.get());
        return taken == wanted && register.count("survey_invitation where campaign_id = -1 and status = 'COMPLETE'") == wanted;
    }

    /** Until so many rows are there, or three fifths of the time are over. */
    private void await(String what, long wanted) throws Exception {
        long before = -1;
        for (Instant patience = Instant.now().plus(STILL); register.count(what) < wanted && Instant.now().isBefore(sendingEnd); Thread.sleep(1000)) {
            long now = register.count(what);
            if (now != before) {
                before = now;
                patience = Instant.now().plus(STILL);
            } else if (Instant.now().isAfter(patience)) {
                throw new IllegalStateException("Nothing moves any more; " + now + " " + what);
            }
        }
    }

    private void rate(String what, long number, Instant began) {
        say("%-26s %8d in %6.1f s %8.0f a second", what, number, seconds(began), number / seconds(began));
    }

    private static double seconds(Instant began) {
        return Duration.between(began, Instant.now()).toMillis() / 1000.0;
    }

    /** What is left after a collection, and the most that the process had. */
    private void memory(String when) throws Exception {
        jcmd("GC.run");
        String heap = jcmd("GC.heap_info");
        Matcher used = Pattern.compile("used (\\d+)K").matcher(heap);
        Path status = Path.of("/proc", String.valueOf(server.pid()), "status");
        String peak = Files.exists(status) ? Files.readString(status).lines().filter(line -> line.startsWith("VmHWM")).findFirst().orElse("") : "";
        Matcher most = NUMBER.matcher(peak);
        say("   memory, %-9s heap after collection %4s MiB, peak RSS %s MiB", when + ":", used.find() ? Long.parseLong(used.group(1)) >> 10 : "?",
            most.find() ? Long.parseLong(most.group()) >> 10 : "?");
    }

    private String jcmd(String command) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(server.pid()), command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void signIn() throws Exception {
        post("/signin", "signin=signin&user=manager&password=pingcha-demo&enter=");
    }

    /** A button of the campaign's page. */
    private Instant press(UUID campaign, String button) throws Exception {
        Instant began = Instant.now();
        String page = post("/survey/campaign?campaign=" + campaign, "act=act&" + button + "=" + button);
        if (!page.contains("ui-messages")) {
            throw new IllegalStateException("The page did not say that it was done");
        }
        return began;
    }

    private String post(String path, String fields) throws Exception {
        URI uri = URI.create(server.base() + path);
        String page = client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString()).body();
        Matcher state = VIEW_STATE.matcher(page);
        if (!state.find()) {
            throw new IllegalStateException("No form at " + path);
        }
        return client.send(HttpRequest.newBuilder(uri).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(fields
            + "&jakarta.faces.ViewState=" + URLEncoder.encode(state.group(1), StandardCharsets.UTF_8))).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    private void say(String format, Object... values) {
        String line = format.formatted(values);
        System.out.println(line);
        table.println(line);
        table.flush();
    }
}
