package org.pingcha.referral;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pingcha.rules.PenaltyType;
import org.pingcha.rules.RespondentSort;

/**
 * What a referral is about.
 *
 * @param officeDivision division code of the office that refers
 * @param respondent     the lawyer, or the firm; null where unknown
 * @param lawyer         the lawyer's name; null for a firm or where unknown, likewise the licence number
 * @param types          codes of the misconduct
 * @param articles       codes of the suspected articles
 * @param grounds        what the finding rests on, as decided when it was opened
 * @param laid           what the office lays before the bureau; null until it was completed
 * @param evidence       documents, by their public ids, in order
 * @param bureauId       where it goes, likewise code, name and division; null until it was completed
 * @param ruleSetId      the rules it began under; null for those of the day it was opened
 */
public record ReferralBrief(Long id, UUID uuid, String number, Long officeId, String officeCode, String office, String officeDivision, String source, UUID sourceId,
                            Long handlerId, Long caseId, String caseNo, String caseStage, RespondentSort sort, String respondent, String lawyer,
                            String licenceNo, Long firmId, String firm, List<String> types, List<String> articles, String grounds, Laid laid,
                            List<UUID> evidence, Long bureauId, String bureauCode, String bureau, String bureauDivision, Instant openedAt, Long ruleSetId)
    implements Serializable {
    /** What the office lays before the bureau; what it had nothing to say of is null. */
    public record Laid(LocalDate conductOn, LocalDate limitationOn, String facts, String aggravating, String mitigating, String proposal,
                       PenaltyType proposedPenalty, DisclosureConsent consent, String contact) implements Serializable {
    }
}
