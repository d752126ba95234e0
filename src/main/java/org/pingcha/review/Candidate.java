package org.pingcha.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;
import org.pingcha.register.ServiceKind;

/** A case whose file may be given to somebody. */
record Candidate(Long caseId, UUID caseUuid, String caseNo, Long officeId, CaseType type, CaseStage stage, ServiceKind kind,
                 LocalDate closedOn, Long firmId, Long handlerId) implements Serializable {
}
