package org.pingcha.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** One line of the list of cases; the recipient's name comes masked. */
public record CaseRow(UUID uuid, String caseNo, CaseType type, CaseStage stage, ServiceKind kind, String cause,
                      String recipient, String officeName, String firmName, String handlerName, LocalDate assignedOn,
                      LocalDate closedOn, long version) implements Serializable {
    public CaseRow {
        recipient = Masked.name(recipient);
    }
}
