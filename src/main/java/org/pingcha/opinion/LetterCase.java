package org.pingcha.opinion;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.register.CaseType;

/** A closed case whose organ can be asked. @param organ null where the register has none; @param letters that organs were sent and that were not withdrawn */
public record LetterCase(long id, UUID uuid, String caseNo, CaseType type, String handler, String organ, LocalDate closedOn, long letters, long version)
    implements Serializable {
}
