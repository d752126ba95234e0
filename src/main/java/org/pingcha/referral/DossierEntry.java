package org.pingcha.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pingcha.rules.PenaltyType;
import org.pingcha.rules.RespondentSort;

/**
 * The dossier as the office completes it.
 *
 * @param sort            against whom
 * @param respondentName  counts only where the register does not know the respondent
 * @param conductOn       the day on which the conduct ended
 * @param types           codes of the misconduct
 * @param articles        codes of the suspected articles
 * @param facts           what happened, and what proves it
 * @param aggravating     null where there is nothing to say
 * @param mitigating      null where there is nothing to say
 * @param proposal        what the office proposes (律师法 art. 52)
 * @param proposedPenalty the heaviest penalty that comes into question
 * @param contact         whom the bureau can ask, at the office
 * @param evidence        documents that prove it, by their public ids, in this order
 * @param bureau          code of the bureau it goes to
 */
public record DossierEntry(@NotNull RespondentSort sort, @Size(max = 100) String respondentName, @NotNull LocalDate conductOn,
                           @NotEmpty Set<String> types, @NotEmpty Set<String> articles, @NotBlank @Size(max = 8000) String facts,
                           @Size(max = 2000) String aggravating, @Size(max = 2000) String mitigating, @NotBlank @Size(max = 4000) String proposal,
                           @NotNull PenaltyType proposedPenalty, @NotNull DisclosureConsent consent, @NotBlank @Size(max = 200) String contact,
                           @NotNull List<UUID> evidence, @NotBlank String bureau) implements Serializable {
}
