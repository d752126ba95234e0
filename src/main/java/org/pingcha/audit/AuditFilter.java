package org.pingcha.audit;

import java.io.Serializable;
import java.time.LocalDate;

/** What the trail is narrowed to; null means any. Both days count. */
public record AuditFilter(String person, String action, String subject, LocalDate from, LocalDate to) implements Serializable {
    public static AuditFilter all() {
        return new AuditFilter(null, null, null, null, null);
    }

    public boolean active() {
        return person != null || action != null || subject != null || from != null || to != null;
    }
}
