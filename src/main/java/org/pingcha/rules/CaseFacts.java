package org.pingcha.rules;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the checks need to know of a case; null is "not known" everywhere.
 *
 * @param type                 {@code CRIMINAL}, {@code CIVIL}, {@code ADMINISTRATIVE}
 * @param stage                the register's constant, such as {@code TRIAL}
 * @param origin               {@code NOTIFIED}, {@code APPLIED}
 * @param service              the register's kind of service, such as {@code DEFENCE}
 * @param lifeOrDeath          whether life imprisonment or death threatens
 * @param minor                whether the recipient is a minor
 * @param assignedOn           given to the handler
 * @param retainerOn           retainer signed
 * @param firstMetOn           first met the recipient
 * @param closedOn             the stage-specific closing day
 * @param filedOn              closing file handed in
 * @param practisingSince      the handler's first day of practice
 * @param criminalDefenceSince the handler's first criminal defence, which counts before practice where it is known
 * @param acquaintedWithMinors whether the handler is; a register that only marks those who are gives null for the others
 */
public record CaseFacts(String type, String stage, String origin, String service, Boolean lifeOrDeath, Boolean minor,
                        LocalDate assignedOn, LocalDate retainerOn, LocalDate firstMetOn, LocalDate closedOn,
                        LocalDate filedOn, LocalDate practisingSince, LocalDate criminalDefenceSince,
                        Boolean acquaintedWithMinors)
    implements Serializable {
}
