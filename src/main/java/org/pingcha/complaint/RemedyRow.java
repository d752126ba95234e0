package org.pingcha.complaint;

import java.io.Serializable;
import java.time.LocalDate;

/** What a complainant did against the decision, and how it ended. */
public record RemedyRow(RemedyKind kind, LocalDate takenOn, String authority, LocalDate endedOn, String result) implements Serializable {
    public boolean isOpen() {
        return endedOn == null;
    }
}
