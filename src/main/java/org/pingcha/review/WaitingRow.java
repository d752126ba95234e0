package org.pingcha.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;

/** A closed case whose file nobody marks yet. */
public record WaitingRow(UUID caseUuid, String caseNo, CaseType type, CaseStage stage, String cause, String officeName,
                         String firmName, String handlerName, LocalDate closedOn, boolean minor, boolean lifeOrDeath)
    implements Serializable {
}
