package org.pingcha.notice;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pingcha.platform.EncryptedText;

/** Organs that were asked for an opinion and have to be reminded today, written from a demo asking's rows; and what the database says of them. */
final class DueReminders {
    private static final String MODEL = "(select min(id) from opinion_request where state = 'ASKED' and link_token is not null)";
    private static final String ADDRESS = "organ%d@organs.example";

    private final EncryptedText cipher = new EncryptedText();
    private final DataSource database;
    private int number;

    DueReminders(DataSource database) {
        this.database = database;
    }

    /** Writes so many, and asks for the job of the morning; their addresses. */
    List<String> write(int count) throws SQLException {
        List<String> addresses = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < count; i++) {
                addresses.add(write(connection, ADDRESS.formatted(++number)));
            }
            statement.executeUpdate("insert into job (id, uuid, kind, idempotency_key, patience, state, attempts, next_try_at, progress_done, progress_total,"
                + " cancel_requested, office_path, created_at, version) values (nextval('job_seq'), " + quoted(UUID.randomUUID()) + ", 'request.day', 'request.day:bench:"
                + number + "', 'HOURS', 'PENDING', 0, now(), 0, 0, false, '/', now(), 0)");
            connection.commit();
        }
        return addresses;
    }

    private String write(Connection connection, String address) throws SQLException {
        UUID request = UUID.randomUUID();
        copy(connection, "request", Map.of("id", "nextval('request_seq')", "uuid", quoted(request), "token_digest", "md5(random()::text)", "status", "'OPEN'",
            "remind_on", "current_date - 1", "due_on", "current_date + 5", "escalate_on", "current_date + 12", "link_expires_at", "now() + interval '40 days'",
            "reminded_at", "null"), "uuid = (select request_uuid from opinion_request where id = " + MODEL + ")");
        copy(connection, "opinion_request", Map.of("id", "nextval('opinion_request_seq')", "uuid", quoted(UUID.randomUUID()), "request_uuid", quoted(request),
            "contact", "'" + cipher.convertToDatabaseColumn(address) + "'", "paper_code", "substr(md5(random()::text), 1, 12)", "due_on", "current_date + 5"),
            "id = " + MODEL);
        return address;
    }

    private static void copy(Connection connection, String table, Map<String, String> changed, String model) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, "public", table, "%")) {
            while (found.next()) {
                values.put(found.getString("COLUMN_NAME"), changed.getOrDefault(found.getString("COLUMN_NAME"), found.getString("COLUMN_NAME")));
            }
        }
        try (Statement insert = connection.createStatement()) {
            if (insert.executeUpdate("insert into " + table + " (" + String.join(", ", values.keySet()) + ") select "
                + values.values().stream().collect(Collectors.joining(", ")) + " from " + table + " where " + model) != 1) {
                throw new IllegalStateException("No demo row to copy in " + table);
            }
        }
    }

    private static String quoted(UUID uuid) {
        return "'" + uuid + "'::uuid";
    }

    /** Jobs that were begun before that moment and are not over: those of the node that died then. */
    long leasesFrom(Instant moment) throws SQLException {
        return count("select count(*) from job where state = 'RUNNING' and started_at <= ?", moment);
    }

    /** Messages that were taken before that moment and of which nothing was said since. */
    long holdsFrom(Instant moment) throws SQLException {
        return count("select count(*) from notice where state = 'WAITING' and held_until <= ?", moment.plus(NoticeLedger.HOLD));
    }

    /** Reminders that the database holds for sent. */
    long sent() throws SQLException {
        return count("select count(*) from notice where template = 'opinion.notice.remind' and state = 'SENT'", null);
    }

    private long count(String sql, Instant moment) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(sql)) {
            if (moment != null) {
                query.setObject(1, OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
            }
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }
}
