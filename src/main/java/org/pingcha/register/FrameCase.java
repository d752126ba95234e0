package org.pingcha.register;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A closed case as the rooms that ask its recipient afterwards count it; it names nobody.
 *
 * @param person    the digest of the recipient's identity number, or else of the telephone; null where neither is known
 * @param hasPhone  whether a telephone number is known
 * @param hasMail   whether a mail address is known
 * @param custody   whether the recipient may be detained: a criminal defence
 * @param enteredBy who brought the case into the register; null for the server itself
 */
public record FrameCase(long id, String caseNo, CaseType type, CaseStage stage, ServiceKind kind, LocalDate closedOn, String person,
                        boolean hasPhone, boolean hasMail, boolean minor, boolean custody, Long enteredBy) implements Serializable {
    public FrameCase(Long id, String caseNo, CaseType type, CaseStage stage, ServiceKind kind, LocalDate closedOn, String identity,
                     String phone, String mail, boolean minor, Long enteredBy) {
        this(id, caseNo, type, stage, kind, closedOn, identity == null ? phone : identity, phone != null, mail != null, minor,
            kind == ServiceKind.DEFENCE || kind == ServiceKind.DUTY_LAWYER_DETENTION || kind == ServiceKind.DEATH_PENALTY_REVIEW, enteredBy);
    }
}
