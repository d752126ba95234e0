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
 * @param types       codes of what was found, such as the matters of a complaint
 * @param grounds     facts and reasoning, as decided
 * @param evidenceIds documents that prove it, by their public ids
 */
public record MisconductFinding(@NotBlank @Size(max = 20) String source, @NotNull UUID sourceId, Long handlerId, Long caseId,
                                @NotNull Set<String> types, @NotBlank @Size(max = 8000) String grounds, @NotNull List<UUID> evidenceIds)
    implements Serializable {
    public MisconductFinding {
        types = Set.copyOf(types);
        evidenceIds = List.copyOf(evidenceIds);
    }
}
