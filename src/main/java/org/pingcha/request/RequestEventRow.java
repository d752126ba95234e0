package org.pingcha.request;

import java.io.Serializable;
import java.time.Instant;
import org.pingcha.shared.ChinaTime;

/** One step in a request's course. */
public record RequestEventRow(Instant at, RequestEventKind kind, String by, String note) implements Serializable {
    public String when() {
        return ChinaTime.minute(at);
    }
}
