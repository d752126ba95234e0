package org.pingcha.complaint;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingcha.bench.BenchServer;

/**
 * Complaints filed by REST beside the same inserts by plain JDBC, in turn, 8 at a time. The plain side writes what the
 * server wrote for one complaint, row for row, with values already encrypted, and draws the register's number from the
 * same counter, so that it waits where the server waits. Only the ratios of one run mean anything.
 */
public final class ComplaintsRestBench {
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 3;
    private static final int MOST = 20_000;
    private static final String BODY = """
        {"complainant":{"name":"吴桂兰","phone":"13921321298"},"respondent":{"kind":"FIRM","name":"法桥律师事务所"},"matters":["N3"],
         "facts":"律师多次要我出交通费和复印费，我给了三次，一共六百元。开庭前只见过一次面，材料都是我自己交到法院的。",
         "wishes":"退还费用，更换律师","consent":false}""";
    private static final AtomicLong IDS = new AtomicLong(-1);

    /** How long each took, in milliseconds, and how long all together, in seconds. */
    private record Block(List<Double> times, double seconds) {
        double rate() {
            return times.size() / seconds;
        }

        double at(int percent) {
            return BenchServer.percentile(times, percent);
        }
    }

    /** One client's work, again and again. */
    private interface Client extends AutoCloseable {
        void file() throws Exception;

        @Override
        default void close() throws Exception {
        }
    }

    private interface Clients {
        Client open() throws Exception;
    }

    private ComplaintsRestBench() {
    }

    public static void main(String[] args) throws Exception {
        int seconds = args.length == 0 ? 20 : Math.min(60, Integer.parseInt(args[0]));
        try (BenchServer server = new BenchServer(Map.of())) {
            String token = token(server);
            Clients rest = () -> rest(server, token);
            Map<String, Long> before = rows(server);
            int warm = run(rest, seconds).times().size();
            Map<String, Long> written = difference(before, rows(server));
            System.out.printf("rows that %d complaints wrote: %s%n", warm, written);
            Clients plain = () -> plain(server);
            run(plain, Math.max(2, seconds / 4));
            List<Block> ours = new ArrayList<>();
            List<Block> bare = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                bare.add(run(plain, seconds / 2.0));
                ours.add(run(rest, seconds));
            }
            Block byRest = median(ours);
            Block byJdbc = median(bare);
            System.out.printf("%d clients, %d rounds in turn, the median round of each, PostgreSQL%n", CLIENTS, ROUNDS);
            System.out.printf("plain JDBC           %8.0f a second, p50 %6.1f ms, p95 %6.1f ms%n", byJdbc.rate(), byJdbc.at(50), byJdbc.at(95));
            System.out.printf("POST /complaints     %8.0f a second, p50 %6.1f ms, p95 %6.1f ms%n", byRest.rate(), byRest.at(50), byRest.at(95));
            System.out.printf("ratio                %8.2f of the rate, %.1f times the p95%n", byRest.rate() / byJdbc.rate(), byRest.at(95) / byJdbc.at(95));
        }
    }

    private static Block median(List<Block> blocks) {
        return blocks.stream().sorted((a, b) -> Double.compare(a.rate(), b.rate())).toList().get(blocks.size() / 2);
    }

    private static Block run(Clients clients, double seconds) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Client> all = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                all.add(clients.open());
            }
            long start = System.nanoTime();
            long end = start + (long) (seconds * 1e9);
            List<Future<List<Double>>> running = pool.invokeAll(all.stream().map(client -> (Callable<List<Double>>) () -> {
                List<Double> times = new ArrayList<>();
                while (System.nanoTime() < end && times.size() < MOST / CLIENTS) {
                    long began = System.nanoTime();
                    client.file();
                    times.add((System.nanoTime() - began) / 1e6);
                }
                return times;
            }).toList());
            double took = (System.nanoTime() - start) / 1e9;
            List<Double> times = new ArrayList<>();
            for (Future<List<Double>> one : running) {
                times.addAll(one.get());
            }
            for (Client client : all) {
                client.close();
            }
            return new Block(times, took);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Client rest(BenchServer server, String token) {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.base() + "/api/v1/complaints")).header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token).POST(HttpRequest.BodyPublishers.ofString(BODY)).build();
        return () -> {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        };
    }

    private static Client plain(BenchServer server) throws SQLException {
        Connection connection = server.database().getConnection();
        connection.setAutoCommit(false);
        long model = number(connection, "select max(id) from complaint where channel = 'OTHER_SYSTEM' and id > 0");
        long office = number(connection, "select office_id from complaint where id = " + model);
        var counter = connection.prepareStatement("update complaint_counter set last_no = last_no + 1 where office_id = " + office + " returning last_no");
        RowCopy complaint = new RowCopy(connection, "complaint", "id = " + model);
        RowCopy matter = new RowCopy(connection, "complaint_matter", "complaint_id = " + model);
        RowCopy complainant = new RowCopy(connection, "complainant", "complaint_id = " + model);
        RowCopy event = new RowCopy(connection, "complaint_event", "complaint_id = " + model);
        RowCopy audit = new RowCopy(connection, "audit_entry", "action = 'complaint.audit.RECEIVE' and id > 0");
        connection.commit();
        return new Client() {
            @Override
            public void file() throws SQLException {
                long id = IDS.getAndDecrement();
                try (ResultSet drawn = counter.executeQuery()) {
                    drawn.next();
                }
                complaint.write(Map.of("id", id, "uuid", UUID.randomUUID(), "register_no", "试投诉" + id));
                matter.write(Map.of("id", id, "complaint_id", id));
                complainant.write(Map.of("id", id, "uuid", UUID.randomUUID(), "complaint_id", id, "receipt_no", "P" + id));
                event.write(Map.of("id", id, "complaint_id", id));
                audit.write(Map.of("id", id));
                connection.commit();
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }

    private static String token(BenchServer server) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(server.base() + "/api/v1/tokens"))
            .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString("{\"user\":\"system\",\"password\":\"pingcha-demo\"}"))
            .build(), HttpResponse.BodyHandlers.ofString());
        Matcher found = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"").matcher(answer.body());
        if (!found.find()) {
            throw new IllegalStateException("No token: " + answer.statusCode() + " " + answer.body());
        }
        return found.group(1);
    }

    /** How many rows each table has had written, inserts and updates. */
    private static Map<String, Long> rows(BenchServer server) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = server.database().getConnection();
             ResultSet found = connection.createStatement().executeQuery("select relname, n_tup_ins + n_tup_upd from pg_stat_user_tables")) {
            while (found.next()) {
                rows.put(found.getString(1), found.getLong(2));
            }
        }
        return rows;
    }

    private static Map<String, Long> difference(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> difference = new TreeMap<>();
        after.forEach((table, count) -> {
            if (count > before.getOrDefault(table, 0L) && !table.equals("node")) {
                difference.put(table, count - before.getOrDefault(table, 0L));
            }
        });
        return difference;
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (ResultSet found = connection.createStatement().executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}
