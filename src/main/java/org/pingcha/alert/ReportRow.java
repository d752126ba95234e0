package org.pingcha.alert;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A handler's report; firm null where the agency's own staff handle the case, notedAt, notedBy and note null until a manager took note. */
public record ReportRow(UUID uuid, UUID caseUuid, String caseNo, String handler, String firm, String office, ReportKind kind, String words, String by, Instant at,
                        String notedBy, Instant notedAt, String note, long version) implements Serializable {
    public boolean isNoted() {
        return notedAt != null;
    }

    /** A firm reads that note was taken, and not by whom. */
    ReportRow forFirm() {
        return new ReportRow(uuid, caseUuid, caseNo, handler, firm, office, kind, words, by, at, notedAt == null ? null : office, notedAt, note, version);
    }
}
