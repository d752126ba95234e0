package org.pingcha.remedy;

import org.pingcha.identity.Office;

/**
 * What a procedure is about.
 *
 * @param office the agency
 * @param caseId null where the register has no case
 * @param number the case's, or the disputed decision's
 * @param topic  the ground's code, or which decision is disputed
 * @param origin null where it was started by itself
 */
record Subject(Office office, Long caseId, String number, String topic, Origin origin) {
}
