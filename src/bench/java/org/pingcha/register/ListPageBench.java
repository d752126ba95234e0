package org.pingcha.register;

import java.nio.file.Path;
import java.util.Map;
import org.pingcha.bench.BenchServer;

/**
 * The case list page (filters, shell, styles, links, two languages) beside a bare lazy table over the same query, opened
 * in turn by one signed-in manager. Prints medians and their ratio; only the ratio of one run means anything.
 */
public final class ListPageBench {
    private static final int WARM_UP = 40;
    private static final int ROWS = 50;

    private ListPageBench() {
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length == 0 ? 200 : Integer.parseInt(args[0]);
        try (BenchServer server = new BenchServer(Map.of("register/bare.xhtml", Path.of("src/bench/webapp/register/bare.xhtml")))) {
            server.signIn("manager");
            run(server, rounds);
        }
    }

    private static void run(BenchServer server, int rounds) throws Exception {
        double[] ours = new double[rounds];
        double[] bare = new double[rounds];
        for (int i = -WARM_UP; i < rounds; i++) {
            double page = server.time("/register/cases", ROWS);
            double table = server.time("/register/bare", ROWS);
            if (i >= 0) {
                ours[i] = page;
                bare[i] = table;
            }
        }
        double oursMedian = BenchServer.median(ours);
        double bareMedian = BenchServer.median(bare);
        System.out.printf("rounds %d, 50 rows a page, PostgreSQL%n", rounds);
        System.out.printf("bare lazy table   %7.1f ms%n", bareMedian);
        System.out.printf("case list page    %7.1f ms%n", oursMedian);
        System.out.printf("ratio             %7.2f (page / bare)%n", oursMedian / bareMedian);
    }
}
