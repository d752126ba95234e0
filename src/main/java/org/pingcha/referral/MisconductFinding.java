package org.pingcha.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a room found that the justice bureau has to deal with.
 *
 * @param source      the room that found it, such as {@code complaint}
 * @param sourceId    the thing in that room, by its public id
 * @param handlerId   the respondent where it is a handler of the register; else null
 * @param caseId      the case; null where none is known
 * @param types       codes of what was found, such as the matters of a complaint or the vetoes of a review
 * @param grounds     facts and reasoning, as decided
 * @param evidenceIds documents that prove it, by their public ids
 * @param involved    who inquired into it or marked the file: they neither approve the referral nor decide on it
 */
public record MisconductFinding(@NotBlank @Size(max = 20) String source, @NotNull UUID sourceId, Long handlerId, Long caseId,
                                @NotNull Set<String> types, @NotBlank @Size(max = 8000) String grounds, @NotNull List<UUID> evidenceIds,
                                @NotNull Set<Long> involved) implements Serializable {
    public MisconductFinding {
        types = Set.copyOf(types);
        evidenceIds = List.copyOf(evidenceIds);
        involved = Set.copyOf(involved);
    }

    /** A hearing that a handler missed without cause, as an observer saw it; for the room that observes trials. */
    public static MisconductFinding missedHearing(UUID observation, long handlerId, long caseId, String grounds, List<UUID> evidence, Long observer) {
        return new MisconductFinding("trial", observation, handlerId, caseId, Set.of("MISSED_HEARING"), grounds, evidence,
            observer == null ? Set.of() : Set.of(observer));
    }
}
