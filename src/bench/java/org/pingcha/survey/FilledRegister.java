package org.pingcha.survey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.pingcha.platform.EncryptedText;
import org.pingcha.platform.FieldCipher;

/** Closed cases by the thousand, each of another person, a short questionnaire of the office, and a planned campaign; and what the database says of it. */
final class FilledRegister {
    /** No demo case was closed in that month. */
    private static final LocalDate CLOSED = LocalDate.of(2019, 3, 15);
    private static final int CHUNK = 5000;
    /** Every so many has a mail address. */
    private static final int WITH_MAIL = 5;
    private static final String OFFICE = "(select id from office where code = 'A990100')";
    private static final String MODEL = "(select min(id) from aid_case where type = 'CIVIL' and closed_on is not null)";
    private static final String SHIPPED = "(select max(v.id) from instrument_version v join instrument i on i.id = v.instrument_id where i.code = 'HF' and v.status = 'PUBLISHED')";
    private static final String ASKED = "('Q0', 'Q10', 'Q15')";

    private final EncryptedText cipher = new EncryptedText();
    private final DataSource database;

    FilledRegister(DataSource database) {
        this.database = database;
    }

    /** Writes the cases, {@code id}s below 0, and lets messages go out at any hour. */
    void fill(int cases) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            List<String> columns = columns(connection, "aid_case");
            String copied = columns.stream().map(column -> switch (column) {
                case "id", "recipient_id" -> "r.id";
                case "uuid" -> "gen_random_uuid()";
                case "case_no" -> "'压测' || -r.id";
                case "assigned_on", "granted_on" -> "date '" + CLOSED.minusDays(90) + "'";
                case "closed_on" -> "date '" + CLOSED + "'";
                case "retainer_on", "first_met_on", "hearing_on", "filed_on" -> "null";
                case "office_id" -> OFFICE;
                default -> "m." + column;
            }).collect(Collectors.joining(", "));
            try (PreparedStatement insert = connection.prepareStatement("insert into recipient (id, uuid, name, phone, phone_digest, identity_number_digest, mail, mail_digest,"
                + " version) values (?, ?, '受援人', ?, ?, ?, ?, ?, 0)")) {
                for (int i = 1; i <= cases; i++) {
                    String phone = "139%08d".formatted(i);
                    String mail = i % WITH_MAIL == 0 ? "recipient" + i + "@recipients.example" : null;
                    insert.setLong(1, -i);
                    insert.setObject(2, UUID.randomUUID());
                    insert.setString(3, cipher.convertToDatabaseColumn(phone));
                    insert.setString(4, FieldCipher.digest(phone));
                    insert.setString(5, FieldCipher.digest("person" + i));
                    insert.setString(6, cipher.convertToDatabaseColumn(mail));
                    insert.setString(7, FieldCipher.digest(mail));
                    insert.addBatch();
                    if (i % CHUNK == 0 || i == cases) {
                        insert.executeBatch();
                    }
                }
            }
            statement.executeUpdate("insert into aid_case (" + String.join(", ", columns) + ") select " + copied + " from recipient r, aid_case m where m.id = " + MODEL
                + " and r.id < 0");
            statement.executeUpdate("insert into sending_hours (id, office_id, from_time, until_time, working_days_only, version) select nextval('sending_hours_seq'), "
                + OFFICE + ", time '00:00', time '23:59', false, 0");
            connection.commit();
            statement.execute("analyze");
            connection.commit();
        }
    }

    /** Three questions of those that ship, as an office may choose them: willing, satisfied all in all, may we ask again. */
    private void questionnaire(Statement statement) throws SQLException {
        statement.executeUpdate("insert into instrument (id, uuid, code, purpose, version) values (-1, gen_random_uuid(), 'BENCH', 'SURVEY', 0)");
        statement.executeUpdate("insert into instrument_version (id, uuid, instrument_id, no, status, source, verified, office_id, created_by, created_at, published_by,"
            + " published_at, version) values (-1, gen_random_uuid(), -1, 1, 'PUBLISHED', 'bench', false, " + OFFICE + ", 'bench', now(), 'bench', now(), 0)");
        statement.executeUpdate("insert into instrument_section (id, version_id, position, code) select -s.id, -1, s.position, s.code from instrument_section s where s.version_id = "
            + SHIPPED + " and exists (select 1 from instrument_item i where i.section_id = s.id and i.code in " + ASKED + ")");
        statement.executeUpdate("insert into instrument_item (id, version_id, section_id, position, code, kind, max_points, not_applicable, required, declinable, item_condition)"
            + " select -i.id, -1, -i.section_id, i.position, i.code, i.kind, i.max_points, i.not_applicable, i.required, i.declinable, i.item_condition from instrument_item i"
            + " where i.version_id = " + SHIPPED + " and i.code in " + ASKED);
        statement.executeUpdate("insert into instrument_option (item_id, position, code, points) select -o.item_id, o.position, o.code, o.points from instrument_option o"
            + " join instrument_item i on i.id = o.item_id where i.version_id = " + SHIPPED + " and i.code in " + ASKED);
        statement.executeUpdate("insert into instrument_text (version_id, place, field, language, wording, translated) select -1, t.place, t.field, t.language, t.wording,"
            + " t.translated from instrument_text t where t.version_id = " + SHIPPED);
    }

    /** A campaign as its page leaves it, over all these cases; gives its UUID. */
    UUID plan() throws SQLException {
        UUID campaign = UUID.randomUUID();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            questionnaire(statement);
            statement.executeUpdate("insert into survey_campaign (id, uuid, office_id, name, form_id, status, closed_from, closed_to, seed, by_link, by_sms, by_mail, by_paper,"
                + " by_phone, by_visit, anonymous, starts_on, ends_on, remind_after, smallest_group, same_person, wants_no_contact, version) values (-1, '" + campaign + "', "
                + OFFICE + ", '压测', -1, 'DRAFT', date '2019-03-01', date '2019-03-31', '', true, true, true, false, false, false, false, current_date - 1, current_date + 20, 5, 5,"
                + " 0, 0, 0)");
            statement.executeUpdate("insert into survey_stratum (campaign_id, case_type, in_frame, drawn) select -1, t, 0, 0 from unnest(array['CRIMINAL', 'CIVIL', 'ADMINISTRATIVE']) t");
            connection.commit();
        }
        return campaign;
    }

    /** The links' tokens of so many invitations. */
    List<String> tokens(int most) throws SQLException {
        List<String> tokens = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet found = statement.executeQuery("select token from survey_invitation where campaign_id = -1 and token is not null order by id limit " + most)) {
            while (found.next()) {
                tokens.add(cipher.convertToEntityAttribute(found.getString(1)));
            }
        }
        return tokens;
    }

    long count(String what) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery("select count(*) from " + what)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, "public", table, "%")) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME"));
            }
        }
        return columns;
    }
}
