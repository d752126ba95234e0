package org.pingcha.alert;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;

/**
 * A case as the lists of monitoring show it, without the recipient.
 *
 * @param firm      null where the agency's own staff handle it
 * @param hearingOn null where there is none; likewise the other days
 * @param alerts    how many stand
 */
public record WatchRow(UUID uuid, String caseNo, CaseType type, CaseStage stage, String cause, String handler, String firm, String office, LocalDate assignedOn,
                       LocalDate hearingOn, LocalDate closedOn, long alerts) implements Serializable {
}
