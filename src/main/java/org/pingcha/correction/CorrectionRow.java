package org.pingcha.correction;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A correction as lists show it.
 *
 * @param handler null where the firm as a whole is concerned
 * @param firm    null where the agency's own staff are
 * @param fault   the first thing that was found
 * @param waiting later cases that are there and were not looked at yet
 * @param endedOn null until it has ended
 */
public record CorrectionRow(UUID uuid, String number, CorrectionStatus status, String caseNo, String handler, String firm, String office, String fault,
                            LocalDate dueOn, int wanted, int effective, long waiting, LocalDate endedOn, Instant orderedAt, long version) implements Serializable {
    public String addressee() {
        return firm == null ? office : firm;
    }

    /** Which cases will be looked at, the addressee does not learn. */
    CorrectionRow forAddressee() {
        return new CorrectionRow(uuid, number, status, caseNo, handler, firm, office, fault, dueOn, wanted, effective, 0, endedOn, orderedAt, version);
    }
}
