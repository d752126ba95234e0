package org.pingcha.correction;

import java.io.Serializable;
import java.time.Instant;

/** One step of a correction's course; note may be null. */
public record EventRow(CorrectionAct act, CorrectionStatus from, CorrectionStatus to, Instant at, String by, String note) implements Serializable {
    EventRow by(String office) {
        return new EventRow(act, from, to, at, office, note);
    }
}
