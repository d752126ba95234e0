package org.pingcha.register;

import java.io.Serializable;
import java.time.LocalDate;

/** What the checks of deadlines and qualification ask of a case; every day but the assignment may be null. */
public record CaseFactSheet(CaseType type, CaseStage stage, ServiceKind kind, CaseOrigin origin, LocalDate grantedOn,
                            LocalDate assignedOn, LocalDate retainerOn, LocalDate firstMetOn, LocalDate inspectedOn,
                            LocalDate hearingOn, LocalDate closedOn, LocalDate filedOn, boolean minor, boolean lifeOrDeath,
                            HandlerKind handlerKind, LocalDate practisingSince, LocalDate criminalDefenceSince,
                            boolean minorsTrained) implements Serializable {
}
