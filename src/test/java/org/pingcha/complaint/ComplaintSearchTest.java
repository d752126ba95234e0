package org.pingcha.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.Role;
import org.pingcha.platform.SchemaMigration;
import org.pingcha.platform.SchemaReady;
import org.pingcha.rules.ShippedRules;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.testing.Database;
import org.pingcha.testing.DatabaseTest;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL finds parts of Chinese words by an index; where it cannot have one, nothing else changes. */
class ComplaintSearchTest extends DatabaseTest {
    private static final int ROWS = 20_000;

    /** One complaint that says it, among many that do not. */
    private void many() {
        wire(ShippedRules.class).load(new SchemaReady());
        Office bureau = persisted(() -> new Office(OfficeKind.BUREAU, "BQ1", "试点市司法局", "990100", null));
        actAs(aPerson("cq-officer", bureau, Role.COMPLAINT_OFFICER));
        wire(ComplaintService.class).register(Complaints.entry(bureau.id()));
        flushAndClear();
        @SuppressWarnings("unchecked")
        List<String> columns = em.createNativeQuery("select column_name from information_schema.columns where table_name = 'complaint'", String.class).getResultList();
        String values = columns.stream().map(column -> switch (column) {
            case "id" -> "c.id + 1000000 + g";
            case "uuid" -> "gen_random_uuid()";
            case "register_no" -> "'Q' || g";
            case "search_text" -> "'开庭前没有会见当事人第' || g || '次约好见面没有来' || md5(g::text)";
            default -> "c." + column;
        }).collect(Collectors.joining(", "));
        em.createNativeQuery("insert into complaint (" + String.join(", ", columns) + ") select " + values + " from complaint c, generate_series(1, " + ROWS
            + ") g").executeUpdate();
        em.createNativeQuery("analyze complaint").executeUpdate();
    }

    @Test
    void threeCharactersAreFoundByTheIndex() {
        assumeTrue(database == Database.POSTGRESQL, "H2 reads the table");
        many();
        InboxQueries inbox = wire(InboxQueries.class);
        InboxFilter search = new InboxFilter(InboxTab.ALL, "复印费", null, null, null, null, null, null, null);
        List<String> sent = statementsOf(() -> assertEquals(1, inbox.count(search, Page.ALL)));
        String plan = plan(sent.get(0), "'/BQ1/%'", "'%复印费%'", "'x'", "'x'", "'复印费'");
        assertTrue(plan.contains("complaint_by_words"), plan);
        InboxFilter two = new InboxFilter(InboxTab.ALL, "交通", null, null, null, null, null, null, null);
        assertEquals(1, inbox.count(two, Page.ALL), "two characters make no trigram: found all the same, by reading the table");
    }

    @Test
    void thoseThatEndedAreFoundWithoutReadingPastTheOpenOnes() {
        assumeTrue(database == Database.POSTGRESQL, "H2 has no indexes of some rows");
        many();
        em.createNativeQuery("update complaint set status = 'ARCHIVED', received_on = received_on - 400, archived_on = received_on where id % 2 = 0").executeUpdate();
        em.createNativeQuery("analyze complaint, office, person").executeUpdate();
        InboxQueries inbox = wire(InboxQueries.class);
        InboxFilter ended = new InboxFilter(InboxTab.ENDED, null, null, null, null, null, null, null, null);
        List<String> sent = statementsOf(() -> assertEquals(PageRequest.ROWS, inbox.rows(ended, PageRequest.start()).size()));
        String plan = plan(sent.get(0), "'/BQ1/%'", "50");
        assertTrue(plan.contains("complaint_ended_by_reception"), plan);
    }

    @Test
    void aTelephoneIsFoundHoweverItIsWritten() {
        wire(ShippedRules.class).load(new SchemaReady());
        Office bureau = persisted(() -> new Office(OfficeKind.BUREAU, "BQ2", "试点市司法局", "990100", null));
        actAs(aPerson("cq-second", bureau, Role.COMPLAINT_OFFICER));
        wire(ComplaintService.class).register(Complaints.entry(bureau.id()));
        flushAndClear();
        InboxQueries inbox = wire(InboxQueries.class);
        for (String typed : List.of("13921321298", "139-2132-1298", " 139 2132 1298")) {
            assertEquals(1, inbox.count(new InboxFilter(InboxTab.ALL, typed, null, null, null, null, null, null, null), Page.ALL), typed);
        }
        assertEquals(0, inbox.count(new InboxFilter(InboxTab.ALL, "1392132", null, null, null, null, null, null, null), Page.ALL), "a part finds nobody");
    }

    /** The plan of what was sent, with its values in place. */
    private String plan(String sql, String... given) {
        List<String> values = new ArrayList<>(List.of(given));
        StringBuilder whole = new StringBuilder("explain ");
        for (String part : (sql + " ").split("\\?")) {
            whole.append(part);
            if (!values.isEmpty()) {
                whole.append(values.remove(0));
            }
        }
        List<?> lines = em.createNativeQuery(whole.toString(), String.class).getResultList();
        return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    @Test
    void anOwnerWhoMayNotCreateTheExtensionHasEverythingElse() throws SQLException {
        assumeTrue(database == Database.POSTGRESQL, "there are no trigrams on H2");
        PGSimpleDataSource poor = new PGSimpleDataSource();
        try (Connection server = source().getConnection(); Statement statement = server.createStatement()) {
            statement.execute("create role poor login");
            statement.execute("create database poor template template0");
            poor.setUrl(server.getMetaData().getURL());
            poor.setUser(server.getMetaData().getUserName());
        }
        poor.setDatabaseName("poor");
        try (Connection owner = poor.getConnection(); Statement statement = owner.createStatement()) {
            statement.execute("grant create on schema public to poor");
        }
        poor.setUser("poor");
        SchemaMigration.run(poor, () -> SchemaMigration.vendorOf(poor));
        try (Connection connection = poor.getConnection(); Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery("select 1 from pg_extension where extname = 'pg_trgm'")) {
                assertFalse(found.next());
            }
            try (ResultSet found = statement.executeQuery("select count(*) from complaint where search_text like '%复印费%'")) {
                assertTrue(found.next());
            }
        }
    }
}
