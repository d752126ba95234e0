package org.pingcha.register;

import org.pingcha.identity.Office;

/**
 * Who has to do with a case besides the recipient.
 *
 * @param office  the agency whose case it is
 * @param firm    null where the agency's own staff handle it
 * @param handler never null
 * @param organ   null where there is none
 */
record CaseParties(Office office, LawFirm firm, Handler handler, HandlingOrgan organ) {
}
