package org.pingcha.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;

/**
 * First thing at a start: migrate the schema, compare it with the entities, let the rooms load what they ship. The
 * server's persistence unit boots before any bean does, so Hibernate itself must not touch the schema.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class StartUp {
    private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

    @Resource(lookup = "java:app/jdbc/pingcha")
    DataSource source;

    @PersistenceUnit
    EntityManagerFactory entities;

    @Inject
    Event<SchemaReady> ready;

    private volatile boolean done;

    @PostConstruct
    void start() {
        try {
            SchemaMigration.run(new OwnerSource(), () -> SchemaMigration.vendorOf(source));
            entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
            loadWhatShips();
            done = true;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Pingcha does not start", e);
            throw e;
        }
    }

    /** One node at a time: two that start together on an empty database would both load it. */
    private void loadWhatShips() {
        try (Connection lock = new OwnerSource().getConnection(); Statement statement = lock.createStatement()) {
            lock.setAutoCommit(false);
            statement.executeQuery("select id from start_lock for update").close();
            ready.fire(new SchemaReady());
            lock.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The start lock cannot be taken", e);
        }
    }

    /** Whether the schema is migrated and everything that ships with the release is loaded. */
    public boolean isDone() {
        return done;
    }

    /** Migrations may run as another user than the application does. */
    private static final class OwnerSource extends DatabaseSource {
        @Override
        public Connection getConnection() throws SQLException {
            return ownerConnection();
        }
    }
}
