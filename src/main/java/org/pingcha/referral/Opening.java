package org.pingcha.referral;

import java.time.LocalDate;
import java.util.Set;
import org.pingcha.identity.Office;

/**
 * What the room works out as it opens a referral.
 *
 * @param caseNo   null where no case is known, likewise the stage
 * @param types    what the finding suggests; may be empty
 * @param articles articles of these types
 * @param dueOn    until when the office completes the dossier
 */
record Opening(String number, Office office, long ruleSetId, ReferralRespondent respondent, String caseNo, String caseStage, Set<String> types,
               Set<String> articles, LocalDate dueOn) {
}
