package org.pingcha.remedy;

import java.io.Serializable;
import java.time.LocalDate;

/** An objection as its page shows it: against which decision, its number, its day and who made it. */
public record ObjectionDetail(ProcedureFacts facts, ProcedureContext context, Disputed against, String disputedNo, LocalDate disputedOn,
                              String disputedBy) implements Serializable {
}
