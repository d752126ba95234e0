package org.pingcha.request;

import java.io.Serializable;
import java.time.Instant;
import org.pingcha.shared.ChinaTime;

/** One step in a request's course. */
public record RequestEventRow(Instant at, RequestEventKind kind, String by, String note) implements Serializable {
    /** Whom a request is for reads which office acted, not which of its people. */
    RequestEventRow forAddressee(String office) {
        return kind == RequestEventKind.ANSWERED || kind == RequestEventKind.REMINDED || kind == RequestEventKind.OVERDUE
            || kind == RequestEventKind.ESCALATED ? this : new RequestEventRow(at, kind, office, note);
    }

    public String when() {
        return ChinaTime.minute(at);
    }
}
