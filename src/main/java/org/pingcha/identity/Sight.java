package org.pingcha.identity;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The where clause of a query while it is put together: which rows somebody may see at all, and what else was asked for. It
 * begins with what may be seen, so that no query can forget it: a room says the ways, and whoever says none sees nothing.
 */
public final class Sight {
    private final List<String> ways = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** One way to see a row, beside any other; without any, nothing is seen. */
    public Sight way(String condition) {
        ways.add(condition);
        return this;
    }

    /** One way to see a row, with its value, which must be there: seeing by nothing would be seeing all or none by chance. */
    public Sight way(String condition, String name, Object value) {
        values.put(name, Objects.requireNonNull(value));
        return way(condition);
    }

    /** A condition without a value, that holds in any case; null asks for nothing. */
    public Sight and(String condition) {
        if (condition != null) {
            conditions.add(condition);
        }
        return this;
    }

    /** A condition with a value; null asks for nothing. */
    public Sight and(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** Gives a value to a parameter outside of these conditions, or of several. */
    public Sight with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** {@code " where …"}. */
    public String where() {
        String seen = ways.isEmpty() ? "1 = 0" : "((" + String.join(") or (", ways) + "))";
        return " where " + seen + conditions.stream().map(condition -> " and " + condition).collect(Collectors.joining());
    }

    /** Gives the query all values. */
    public <Q extends Query> Q fill(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
