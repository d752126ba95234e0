package org.pingcha.delivery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes what the second signature writes, a referral and its row in the outbox in one transaction, from a demo referral's rows. */
final class SentReferrals {
    private static final String BUREAU = "(select id from office where code = 'B990101')";
    private static final String MODEL = "(select min(id) from misconduct_referral where rounds = 1 and referral_no not like 'KILL%')";

    private final DataSource database;
    private final String address;
    private int number;

    SentReferrals(DataSource database, String address) {
        this.database = database;
        this.address = address;
    }

    /** The bureau without a desk gets a system. */
    void prepare() throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement insert = connection.prepareStatement(
            "insert into bureau_endpoint (id, uuid, office_id, url, account_id, certificate, enabled, changed_at, changed_by_id, version) values (1, ?, " + BUREAU
                + ", ?, (select id from person where user_name = 'bureausystem'), 'none', true, now(), (select id from person where user_name = 'admin'), 0)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, address);
            insert.executeUpdate();
        }
    }

    /** So many new ones; their idempotency keys. */
    Set<String> send(int count) throws SQLException {
        Set<String> keys = new TreeSet<>();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < count; i++) {
                keys.add(send(connection).toString());
                connection.commit();
            }
        }
        return keys;
    }

    private UUID send(Connection connection) throws SQLException {
        UUID referral = UUID.randomUUID();
        Map<String, String> changed = new LinkedHashMap<>(Map.of("id", "nextval('misconduct_referral_seq')", "uuid", quoted(referral),
            "source_id", quoted(UUID.randomUUID()), "referral_no", "'KILL " + ++number + "'", "state", "'SENT'", "bureau_id", BUREAU));
        List<String> columns = columns(connection);
        List<String> values = columns.stream().map(column -> changed.getOrDefault(column, column)).toList();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into misconduct_referral (" + String.join(", ", columns) + ") select " + String.join(", ", values)
                + " from misconduct_referral where id = " + MODEL);
            for (String part : List.of("type", "article")) {
                statement.executeUpdate("insert into misconduct_referral_" + part + " (referral_id, " + part + ") select currval('misconduct_referral_seq'), " + part
                    + " from misconduct_referral_" + part + " where referral_id = " + MODEL);
            }
            statement.executeUpdate("insert into job (id, uuid, kind, payload, idempotency_key, patience, state, attempts, next_try_at, progress_done, progress_total,"
                + " cancel_requested, office_path, created_at, version) values (nextval('job_seq'), " + quoted(UUID.randomUUID()) + ", 'delivery.referral', '"
                + "{\"referral\":\"" + referral + "\",\"bureau\":0,\"round\":1}', 'delivery.referral:" + referral + ":1', 'WEEKS', 'PENDING', 0, now(), 0, 0, false, '/', now(), 0)");
        }
        return referral;
    }

    private static String quoted(UUID uuid) {
        return "'" + uuid + "'::uuid";
    }

    private static List<String> columns(Connection connection) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, "public", "misconduct_referral", "%")) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME"));
            }
        }
        return columns;
    }

    boolean allDone() throws SQLException {
        return count("select count(*) from job where kind = 'delivery.referral' and state <> 'DONE'") == 0;
    }

    long delivered() throws SQLException {
        return count("select count(*) from delivery where state = 'DELIVERED'");
    }

    /** What the trail says: once for each. */
    long saidDelivered() throws SQLException {
        return count("select count(*) from audit_entry where action = 'delivery.audit.delivered'");
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}
