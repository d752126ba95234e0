package org.pingcha.testing;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** What was sent to the database by this thread since the count began; sequence calls do not count. */
public final class Statements {
    private static final ThreadLocal<List<String>> SEEN = ThreadLocal.withInitial(ArrayList::new);

    static final StatementInspector INSPECTOR = sql -> {
        if (!sql.contains("next value for") && !sql.contains("nextval")) {
            SEEN.get().add(sql);
        }
        return sql;
    };

    private Statements() {
    }

    static void reset() {
        SEEN.get().clear();
    }

    /** The statements so far, in order. */
    public static List<String> seen() {
        return List.copyOf(SEEN.get());
    }
}
