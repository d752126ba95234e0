package org.pingcha.figures;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.bench.BenchServer;
import org.pingcha.shared.ChinaTime;

/**
 * Dashboards and lists at a hundredth of the data and at all of it, on one server in one run. Pages are opened in turn with the bare page
 * that they are held against; what a page costs at both sizes is compared as it is, and with the pace of the machine taken out by the page
 * that signs people in, which reads no data.
 */
public final class DashboardsBench {
    /** After so many openings of each page a server on two processors has compiled what the pages use; offices' servers run for weeks. */
    private static final int COLD = 1200;
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 300;
    private static final String YARDSTICK = "/rules/index";

    private DashboardsBench() {
    }

    /** Name, address; address of the bare page; rows that there must be. */
    private record Held(String name, String page, String bare, int rows, double most) {
    }

    private static final List<Held> HELD = List.of(
        new Held("manager's first page", "/monitor/overview", "/monitor/bare?state=SCORED", 1, 3),
        new Held("manager's first page, all years", "/monitor/overview?period=EVERYTHING", "/monitor/bare?state=SCORED", 1, 3),
        new Held("charts", "/monitor/charts", "/monitor/bare?state=SCORED", 1, 3),
        new Held("list of reviews", "/review/files?state=SCORED", "/monitor/bare?state=SCORED", 45, 1 / 0.9),
        new Held("list of cases", "/register/cases", "/register/bare", 45, 1 / 0.9),
        new Held("inbox of complaints", "/complaint/inbox?tab=ENDED", "/complaint/bare?tab=ENDED", 45, 1 / 0.9));

    public static void main(String[] args) throws Exception {
        int all = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
        Map<String, Path> extra = Map.of("monitor/bare.xhtml", Path.of("src/bench/webapp/monitor/bare.xhtml"), "register/bare.xhtml", Path.of("src/bench/webapp/register/bare.xhtml"),
            "complaint/bare.xhtml", Path.of("src/bench/webapp/complaint/bare.xhtml"),
            "WEB-INF/classes/org/pingcha/complaint/BareInboxView.class", Path.of("target/bench/classes/org/pingcha/complaint/BareInboxView.class"));
        try (BenchServer server = new BenchServer(extra)) {
            server.signIn("manager");
            BenchFacts facts = new BenchFacts(server.database());
            facts.ground();
            int few = all / 100;
            facts.cases(1, few);
            warm(server);
            Map<String, double[]> small = measured(server, facts, few);
            facts.cases(few + 1, all);
            Map<String, double[]> large = measured(server, facts, all);
            System.out.printf("%n%-34s %12s %12s %8s %22s%n", "the same page", "1 %", "100 %", "ratio", "machine's pace out");
            large.forEach((name, times) -> System.out.printf("%-34s %9.1f ms %9.1f ms %8.2f %22.2f%n", name, small.get(name)[0], times[0], times[0] / small.get(name)[0],
                times[0] / times[1] / (small.get(name)[0] / small.get(name)[1])));
        }
    }

    private static void warm(BenchServer server) throws Exception {
        for (int i = 0; i < COLD; i++) {
            for (Held held : HELD) {
                server.get(held.bare());
                server.get(held.page());
            }
            server.get(YARDSTICK);
        }
    }

    private static Map<String, double[]> measured(BenchServer server, BenchFacts facts, int cases) throws Exception {
        double counted = recount(server);
        System.out.printf("%n%d cases, %d reviews with %d marks, %d survey answers, %d complaints; all figures counted again in %.1f s%n", cases,
            facts.count("file_review where id < 0"), facts.count("item_mark where id < 0"), facts.count("survey_response where id < 0"), facts.count("complaint where id < 0"),
            counted);
        LocalDate today = LocalDate.now(ChinaTime.ZONE);
        figures(server, "twelve months", YearMonth.from(today).minusMonths(11).atDay(1), today);
        figures(server, "all years", null, today);
        System.out.printf("%-34s %12s %12s %8s %8s%n", "page", "bare", "page", "ratio", "at most");
        Map<String, double[]> found = new LinkedHashMap<>();
        for (Held held : HELD) {
            found.put(held.name(), compared(server, held));
        }
        return found;
    }

    private static void figures(BenchServer server, String period, LocalDate from, LocalDate today) throws Exception {
        StoredAndRaw both = new StoredAndRaw(server.database(), path(server), from, today);
        List<Double> stored = new ArrayList<>();
        List<Double> raw = new ArrayList<>();
        for (int i = -1; i < 4; i++) {
            double slow = both.raw();
            double quick = both.stored();
            if (i >= 0) {
                raw.add(slow);
                stored.add(quick);
            }
        }
        System.out.printf("figures of %-23s raw SQL %9.1f ms, stored %7.1f ms: 1/%.0f (%d reviews)%n", period, BenchServer.percentile(raw, 50), BenchServer.percentile(stored, 50),
            BenchServer.percentile(raw, 50) / BenchServer.percentile(stored, 50), both.storedReviews());
    }

    /** Medians of the page and of the yardstick. */
    private static double[] compared(BenchServer server, Held held) throws Exception {
        List<Double> pages = new ArrayList<>();
        List<Double> bares = new ArrayList<>();
        List<Double> pace = new ArrayList<>();
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            double bare = server.time(held.bare(), 40);
            double page = server.time(held.page(), held.rows());
            double same = server.time(YARDSTICK, 1);
            if (i >= 0) {
                pages.add(page);
                bares.add(bare);
                pace.add(same);
            }
        }
        double page = BenchServer.percentile(pages, 50);
        double bare = BenchServer.percentile(bares, 50);
        System.out.printf("%-34s %9.1f ms %9.1f ms %8.2f %8.2f%s%n", held.name(), bare, page, page / bare, held.most(), page / bare > held.most() ? "  MISSED" : "");
        return new double[] {page, BenchServer.percentile(pace, 50)};
    }

    /** Seconds that the server takes to count all figures again, by the job that its nights run. */
    private static double recount(BenchServer server) throws Exception {
        long start = System.nanoTime();
        sql(server, "update figure_lock set counted_at = null", "insert into job (id, uuid, kind, idempotency_key, patience, state, attempts, next_try_at, progress_done,"
            + " progress_total, cancel_requested, office_path, created_at, version) values (nextval('job_seq'), gen_random_uuid(), 'figures.recount', 'bench:' || gen_random_uuid(),"
            + " 'HOURS', 'PENDING', 0, now(), 0, 0, false, '/', now(), 0)");
        while (new BenchFacts(server.database()).count("figure_lock where counted_at is null") > 0) {
            Thread.sleep(200);
        }
        sql(server, "vacuum analyze");
        return (System.nanoTime() - start) / 1e9;
    }

    private static String path(BenchServer server) throws SQLException {
        try (Connection connection = server.database().getConnection(); Statement statement = connection.createStatement();
             var found = statement.executeQuery("select path from office where code = 'A990100'")) {
            found.next();
            return found.getString(1);
        }
    }

    private static void sql(BenchServer server, String... statements) throws SQLException {
        try (Connection connection = server.database().getConnection(); Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
