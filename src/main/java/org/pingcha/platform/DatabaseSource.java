package org.pingcha.platform;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Opens connections to the database that the environment names: H2 in a file under {@code PINGCHA_HOME}, or whatever
 * {@code PINGCHA_DB_URL} says. The server pools it. One class for both, so that three variables switch the database
 * and nothing else changes.
 */
public class DatabaseSource implements DataSource {
    /**
     * PostgreSQL's ways as far as H2 knows them. WRITE_DELAY=0: what was acknowledged is on disk. The cache of repeated
     * results is off because a count that comes from it would not be the table's.
     */
    public static final String H2_OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";
    private static final String EMBEDDED_USER = "pingcha";

    private int loginTimeout;

    static {
        for (String driver : new String[] {"org.h2.Driver", "org.postgresql.Driver"}) {
            try {
                Class.forName(driver);
            } catch (ClassNotFoundException e) {
                Logger.getLogger(DatabaseSource.class.getName()).fine(driver + " is not here");
            }
        }
    }

    /** The address of the database in use. */
    public static String url() {
        return Home.embeddedDatabase()
            ? "jdbc:h2:file:" + Home.dir("db").resolve("pingcha") + H2_OPTIONS
            : Home.setting("PINGCHA_DB_URL");
    }

    /** A connection as the schema's owner, for migrations: {@code PINGCHA_DB_OWNER}, else the ordinary user. */
    public static Connection ownerConnection() throws SQLException {
        String owner = Home.setting("PINGCHA_DB_OWNER");
        return owner == null ? open()
            : DriverManager.getConnection(url(), owner, Home.setting("PINGCHA_DB_OWNER_PASSWORD"));
    }

    private static Connection open() throws SQLException {
        return Home.embeddedDatabase()
            ? DriverManager.getConnection(url(), EMBEDDED_USER, EMBEDDED_USER)
            : DriverManager.getConnection(url(), Home.setting("PINGCHA_DB_USER"), Home.setting("PINGCHA_DB_PASSWORD"));
    }

    @Override
    public Connection getConnection() throws SQLException {
        return open();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return open();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // java.util.logging is used instead
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(DatabaseSource.class.getName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("No " + type.getName() + " inside");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
