package org.pingcha.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A complaint as it comes in.
 *
 * @param officeId     the bureau that handles it
 * @param complainants nobody where it is anonymous: it is then registered as a tip
 * @param caseNo       as written; null where none was named
 * @param caseId       where the register has it; else null
 * @param matters      codes of the rule set in force on the day of receipt
 * @param occurred     when it happened, in the complainant's words; may be null
 * @param receivedOn   the day from which the limits count (which does not count itself); null for today
 * @param originRoom   the room that brought it, such as {@code survey}; null where it came by itself
 * @param readBack   whether it was read back to whoever said it, and confirmed; nothing is read back of what came in writing
 */
public record ComplaintEntry(long officeId, @NotNull Channel channel, @NotNull List<@Valid ComplainantEntry> complainants,
                             @NotNull @Valid RespondentEntry respondent, @Size(max = 60) String caseNo, Long caseId,
                             @NotEmpty Set<@NotBlank @Size(max = 10) String> matters, @NotBlank @Size(min = 10, max = 8000) String facts,
                             @Size(max = 2000) String wishes, @Size(max = 100) String occurred, LocalDate receivedOn,
                             String originRoom, UUID originUuid, boolean readBack) implements Serializable {
    public ComplaintEntry {
        complainants = complainants == null ? List.of() : List.copyOf(complainants);
        matters = matters == null ? Set.of() : Set.copyOf(matters);
    }

    /** One that came in writing. */
    public ComplaintEntry(long officeId, Channel channel, List<ComplainantEntry> complainants, RespondentEntry respondent, String caseNo, Long caseId,
                          Set<String> matters, String facts, String wishes, String occurred, LocalDate receivedOn, String originRoom, UUID originUuid) {
        this(officeId, channel, complainants, respondent, caseNo, caseId, matters, facts, wishes, occurred, receivedOn, originRoom, originUuid, false);
    }
}
