package org.pingcha.remedy;

import java.io.Serializable;

/**
 * A replacement as its page shows it.
 *
 * @param formerFirm    null where the agency's own staff handled the case
 * @param heard         a statement was asked for
 * @param notHeard      why it was reviewed without one; null else
 * @param newHandler    null until it is granted (likewise licence and firm)
 * @param qualification why somebody who is not known to have what the law asks for; null where they have
 */
public record ReplacementDetail(ProcedureFacts facts, ProcedureContext context, String formerHandler, String formerFirm, Long formerFirmId,
                                boolean heard, String notHeard, String newHandler, String newLicence, String newFirm, String qualification)
    implements Serializable {
}
