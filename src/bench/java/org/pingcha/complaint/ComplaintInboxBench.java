package org.pingcha.complaint;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.bench.BenchServer;

/**
 * The inbox over many complaints (views with their counts, filters, shell, two languages) beside a bare lazy table over
 * the same query, opened in turn by one signed-in officer. Three in ten are open. Only the ratios of one run mean anything.
 */
public final class ComplaintInboxBench {
    private static final int WARM_UP = 12;
    private static final int ROUNDS = 30;
    private static final long LONGEST = 25_000_000_000L;
    /** In the bureau of the officer who looks; ids below zero tell them from the demo data. */
    private static final String FILL = """
        with bureau as (select office_id from person where user_name = 'officer'),
             rules as (select max(id) as id from rule_set where subject = 'COMPLAINT'),
             people as (select array_agg(id) as ids from person p where office_id = (select office_id from bureau))
        insert into complaint (id, uuid, office_id, register_no, rule_set_id, channel, tip, title, facts, property, respondent_kind, respondent_name,
          case_no, received_at, received_on, accepted_on, decided_on, replied_on, archived_on, urgent, sensitivity, officer_id, status, next_clock,
          next_due_on, waiting, late, to_tell, event_count, search_text, version)
        select -g, gen_random_uuid(), (select office_id from bureau), '压投诉〔2026〕' || g || '号', (select id from rules), 'PUBLIC_PAGE', g % 50 = 0, t.title,
          t.facts, g % 7 = 0, 'FIRM', '第' || g % 400 || '律师事务所', '压援民字〔2025〕' || g || '号', now() - (g % 700 || ' days')::interval, current_date - g % 700,
          case when s.status <> 'RECEIVED' then current_date - g % 700 + 3 end, case when s.status in ('APPROVED', 'ARCHIVED') then current_date - g % 700 + 30 end,
          case when s.status = 'ARCHIVED' then current_date - g % 700 + 33 end, case when s.status = 'ARCHIVED' then current_date - g % 700 + 40 end, g % 97 = 0,
          case when g % 31 = 0 then 'SENSITIVE' else 'ORDINARY' end,
          case when g % 4 = 0 then null else (select ids[1 + g / 7 % array_length(ids, 1)] from people) end, s.status,
          case when s.status = 'RECEIVED' then 'ACCEPTANCE' when s.status = 'APPROVED' then 'REPLY' when s.status <> 'ARCHIVED' then 'DECISION' end,
          case when s.status <> 'ARCHIVED' then current_date - 20 + g % 90 end, g % 11 = 0 and s.status <> 'ARCHIVED', g % 13 = 0,
          case when s.status = 'APPROVED' then 1 else 0 end, 1, lower('压投诉〔2026〕' || g || '号 第' || g % 400 || '律师事务所 ' || t.facts), 0
        from generate_series(1, :n) g
        cross join lateral (select case when g % 10 < 7 then 'ARCHIVED' else (array['RECEIVED', 'ACCEPTED', 'INVESTIGATING', 'PROPOSED', 'APPROVED'])[1 + g / 10 % 5] end as status) s
        cross join lateral (select '开庭前没有会见，第' || g % 89 || '次联系不上' as title, '开庭前没有会见，第' || g % 89 || '次打电话都联系不上，材料是我自己交到法院的，判决书也没有及时告诉我。'
          || case when g % 1000 = 8 then '还收了停车费。' else '' end || md5(g::text) as facts) t""";
    private static final List<String> REST = List.of(
        "insert into complaint_matter (id, complaint_id, code) select id, id, 'N' || 1 + -id % 7 from complaint where id < 0",
        "insert into complainant (id, uuid, complaint_id, standing, name, name_digest, phone_digest, consent, receipt_no, access_digest, failed_tries)"
            + " select id, gen_random_uuid(), id, 'RECIPIENT', 'x', encode(sha256(id::text::bytea), 'hex'), encode(sha256(('p' || id)::bytea), 'hex'),"
            + " 'INVESTIGATORS', 'B' || id, 'x', 0 from complaint where id < 0",
        "insert into complaint_event (id, complaint_id, seq, act, from_status, to_status, at, actor_name)"
            + " select id, id, 1, 'RECEIVE', 'RECEIVED', 'RECEIVED', received_at, '系统' from complaint where id < 0",
        "vacuum analyze");

    private ComplaintInboxBench() {
    }

    public static void main(String[] args) throws Exception {
        int complaints = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        Map<String, Path> extra = Map.of("complaint/bare.xhtml", Path.of("src/bench/webapp/complaint/bare.xhtml"),
            "WEB-INF/classes/org/pingcha/complaint/BareInboxView.class", Path.of("target/bench/classes/org/pingcha/complaint/BareInboxView.class"));
        try (BenchServer server = new BenchServer(extra)) {
            fill(server, complaints);
            server.signIn("officer");
            Map<String, String> lists = new LinkedHashMap<>();
            lists.put("open, next due first", "?tab=OPEN");
            lists.put("open, by respondent", "?tab=OPEN&sort=RESPONDENT");
            lists.put("open, one matter under investigation", "?tab=OPEN&matter=N3&status=INVESTIGATING");
            lists.put("open, words of the facts", "?tab=OPEN&q=" + URLEncoder.encode("停车费", StandardCharsets.UTF_8));
            lists.put("mine", "?tab=MINE");
            lists.put("ended, page 1000", "?tab=ENDED&page=1000");
            System.out.printf("%d complaints, 50 rows a page, PostgreSQL%n", complaints);
            System.out.printf("%-40s %10s %10s %7s%n", "", "bare", "inbox", "ratio");
            for (Map.Entry<String, String> list : lists.entrySet()) {
                compare(server, list.getKey(), list.getValue());
            }
        }
    }

    private static void compare(BenchServer server, String name, String address) throws Exception {
        int rows = name.contains("words") ? 20 : 45;
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        long until = System.nanoTime() + LONGEST;
        for (int i = -WARM_UP; i < ROUNDS && (ours.size() < 5 || System.nanoTime() < until); i++) {
            double table = server.time("/complaint/bare" + address, rows);
            double page = server.time("/complaint/inbox" + address, rows);
            if (i >= 0) {
                ours.add(page);
                bare.add(table);
            }
        }
        double inbox = BenchServer.percentile(ours, 50);
        double table = BenchServer.percentile(bare, 50);
        System.out.printf("%-40s %7.1f ms %7.1f ms %7.2f%n", name, table, inbox, inbox / table);
    }

    private static void fill(BenchServer server, int complaints) throws SQLException {
        try (Connection connection = server.database().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(FILL.replace(":n", String.valueOf(complaints)));
            for (String sql : REST) {
                statement.execute(sql);
            }
        }
    }
}
