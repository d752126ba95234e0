package org.pingcha.correction;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A planned check; without a case until the register has one, without a result until somebody recorded it. */
public record CheckRow(UUID uuid, int place, Long caseId, UUID caseUuid, String caseNo, LocalDate foundOn, CheckResult result, String pages, String note, String by,
                       Instant at) implements Serializable {
    CheckRow by(String office) {
        return new CheckRow(uuid, place, caseId, caseUuid, caseNo, foundOn, result, pages, note, office, at);
    }

    /** A case is there, and nobody said what it shows. */
    public boolean isWaiting() {
        return caseUuid != null && result == null;
    }
}
