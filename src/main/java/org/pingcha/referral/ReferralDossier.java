package org.pingcha.referral;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pingcha.rules.PenaltyType;
import org.pingcha.rules.RespondentSort;

/**
 * Everything that a dossier holds, as signed by two people.
 *
 * @param uuid      the referral's public id, the same each time it is sent
 * @param number    the office's number of it
 * @param round     1 the first time it is sent, one more after each return
 * @param from      the office that refers
 * @param to        the bureau
 * @param about     respondent and case
 * @param charge    what is laid before the bureau
 * @param evidence  what proves it, in order
 * @param signed    by whom and when
 */
public record ReferralDossier(UUID uuid, String number, int round, Party from, Party to, About about, Charged charge, List<EvidenceRow> evidence,
                              Signed signed) implements Serializable {
    /** An office: its id, code, name and six-digit division. */
    public record Party(Long id, String code, String name, String division) implements Serializable {
    }

    /** Respondent and case; licence, firm, case and stage are null where unknown or where it is the firm itself. */
    public record About(RespondentSort sort, String name, String licenceNo, String firm, String caseNo, String caseStage) implements Serializable {
    }

    /** A misconduct type or an article: its code and its name in both languages. */
    public record Named(String code, String zh, String en) implements Serializable {
    }

    /** What is laid before the bureau; aggravating and mitigating facts may be null. */
    public record Charged(List<Named> types, List<Named> articles, LocalDate conductOn, LocalDate limitationOn, String facts, String aggravating,
                          String mitigating, String proposal, PenaltyType proposedPenalty, DisclosureConsent consent, String contact, String rules)
        implements Serializable {
    }

    /** The two signatures. */
    public record Signed(String proposer, Instant proposedAt, String approver, Instant approvedAt) implements Serializable {
    }
}
