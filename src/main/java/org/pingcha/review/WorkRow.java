package org.pingcha.review;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;

/** A file on an inspector's desk; sheet is the one being filled in, null before the start. */
public record WorkRow(UUID uuid, String caseNo, String cause, CaseType type, CaseStage stage, String roundName,
                      ReviewState state, LocalDate dueOn, Instant assignedAt, Instant startedAt, Long sheet)
    implements Serializable {
}
