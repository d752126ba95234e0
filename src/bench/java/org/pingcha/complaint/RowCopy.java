package org.pingcha.complaint;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes copies of one row of a table, all its columns, some of them with other values. */
final class RowCopy implements AutoCloseable {
    private final PreparedStatement insert;
    private final List<String> columns = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** @param row a condition that finds the row */
    RowCopy(Connection connection, String table, String row) throws SQLException {
        try (ResultSet found = connection.createStatement().executeQuery("select * from " + table + " where " + row + " limit 1")) {
            if (!found.next()) {
                throw new IllegalStateException("No row in " + table + " where " + row);
            }
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                columns.add(found.getMetaData().getColumnName(i));
                values.add(found.getObject(i));
            }
        }
        insert = connection.prepareStatement("insert into " + table + " (" + String.join(", ", columns) + ") values ("
            + String.join(", ", columns.stream().map(column -> "?").toList()) + ")");
    }

    void write(Map<String, Object> other) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            insert.setObject(i + 1, other.getOrDefault(columns.get(i), values.get(i)));
        }
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
