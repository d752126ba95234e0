package org.pingcha.trial;

import java.time.LocalDate;

/** The case that a hearing is entered for. */
public record HearingCase(Long id, String caseNo, Long officeId, LocalDate assignedOn) {
}
