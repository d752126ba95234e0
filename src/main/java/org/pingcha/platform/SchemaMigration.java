package org.pingcha.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database to the schema of this release: {@code db/migration/common} and what only one database can do. */
public final class SchemaMigration {
    private SchemaMigration() {
    }

    /** Runs what is missing; safe to call on several nodes at once (Flyway locks). */
    public static void run(DataSource source, Supplier<String> vendor) {
        Flyway.configure(SchemaMigration.class.getClassLoader())
            .dataSource(source)
            .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor.get())
            .outOfOrder(true)
            .load()
            .migrate();
    }

    /** The directory of what only this database can do: {@code h2} or {@code postgresql}. */
    public static String vendorOf(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase().contains("h2") ? "h2" : "postgresql";
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }
}
