package org.pingcha.remedy;

import java.io.Serializable;
import java.time.Instant;
import org.pingcha.shared.ChinaTime;

/** One thing that was done in a procedure. */
public record EventRow(ProcedureAct act, ProcedureStatus from, ProcedureStatus to, Instant at, String by, String note) implements Serializable {
    /** When, to the minute, as the office reads it. */
    public String when() {
        return ChinaTime.minute(at);
    }

    public boolean isMove() {
        return from != to;
    }
}
