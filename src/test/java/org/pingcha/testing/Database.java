package org.pingcha.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.SessionFactory;
import org.pingcha.platform.DatabaseSource;
import org.pingcha.platform.SchemaMigration;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** The two databases that Pingcha runs on, each started once per test run, migrated and checked as at a real start. */
public enum Database {
    H2 {
        @Override
        DataSource open() {
            JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:pingcha;DB_CLOSE_DELAY=-1" + DatabaseSource.H2_OPTIONS, "sa", "sa");
            // Of the fifty threads of a race most wait for a connection; on a busy machine longer than the usual half a minute.
            pool.setLoginTimeout(CONNECTION_SECONDS);
            return pool;
        }
    },
    POSTGRESQL {
        @Override
        DataSource open() {
            try {
                PGConnectionPoolDataSource server = new PGConnectionPoolDataSource();
                server.setUrl(EmbeddedPostgres.builder().setServerConfig("fsync", "off").start().getJdbcUrl("postgres", "postgres"));
                // As in a container: a connection is a process that first learns what tables there are, and each test would begin with a new one.
                JdbcConnectionPool pool = JdbcConnectionPool.create(server);
                // Enough that the fifty threads of a race meet in the database, not before it.
                pool.setMaxConnections(POSTGRESQL_CONNECTIONS);
                return pool;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private static final int CONNECTION_SECONDS = 300;
    private static final int POSTGRESQL_CONNECTIONS = 60;
    private DataSource source;
    private EntityManagerFactory entities;
    private String filledTables;

    abstract DataSource open();

    static {
        try {
            // Fields are encrypted in the tests too, with a key of this run.
            System.setProperty("PINGCHA_HOME", Files.createTempDirectory("pingcha-test").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized DataSource source() {
        if (source == null) {
            source = open();
            SchemaMigration.run(source, () -> SchemaMigration.vendorOf(source));
        }
        return source;
    }

    /**
     * Takes out every row that a test committed; what the migrations wrote stays. Most tests fill a few of the many
     * tables, so that it asks once which have rows, and takes those out with the foreign keys asleep.
     */
    void empty() {
        try (Connection connection = source().getConnection(); Statement statement = connection.createStatement()) {
            List<String> filled = new ArrayList<>();
            try (ResultSet found = statement.executeQuery(filledTables(connection))) {
                while (found.next()) {
                    filled.add(found.getString(1));
                }
            }
            statement.execute(this == H2 ? "set referential_integrity false" : "set session_replication_role = replica");
            for (String table : filled) {
                statement.execute("delete from " + table);
            }
            statement.execute(this == H2 ? "set referential_integrity true" : "set session_replication_role = default");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One query that names the tables with rows, but for those that the migrations fill: history, lock and tables of arrows. */
    private synchronized String filledTables(Connection connection) throws SQLException {
        if (filledTables == null) {
            List<String> questions = new ArrayList<>();
            try (ResultSet found = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (found.next()) {
                    String table = found.getString("TABLE_NAME");
                    if (!List.of("flyway_schema_history", "start_lock", "alert_lock").contains(table) && !table.endsWith("_move")) {
                        questions.add("select '" + table + "' where exists (select 1 from " + table + ")");
                    }
                }
            }
            filledTables = String.join(" union all ", questions);
        }
        return filledTables;
    }

    synchronized EntityManagerFactory entities() {
        if (entities == null) {
            Map<String, Object> settings = new HashMap<>();
            settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
            settings.put("jakarta.persistence.jtaDataSource", null);
            settings.put("jakarta.persistence.nonJtaDataSource", source());
            settings.put("hibernate.transaction.jta.platform", null);
            settings.put("hibernate.transaction.coordinator_class", "jdbc");
            settings.put("hibernate.session_factory.statement_inspector", Statements.INSPECTOR);
            entities = Persistence.createEntityManagerFactory("pingcha", settings);
            entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
        }
        return entities;
    }
}
