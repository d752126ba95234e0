package org.pingcha.trial;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;

/**
 * A hearing as it is entered or read from a list.
 *
 * @param courtroom null where not known (likewise judge and end)
 * @param group     a case of many people with one concern (群体性案件)
 * @param major     a major case (重大案件) beyond those where life or death is at stake, which the register knows
 */
public record HearingEntry(@NotBlank @Size(max = 60) String caseNo, @NotBlank @Size(max = 100) String court, @Size(max = 60) String courtroom,
                           @Size(max = 60) String judge, @NotNull Openness openness, @NotNull CourtProcedure procedure,
                           @NotNull Instant startsAt, Instant endsAt, boolean group, boolean major) implements Serializable {
    public HearingEntry {
        caseNo = filled(caseNo);
        court = filled(court);
        courtroom = filled(courtroom);
        judge = filled(judge);
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
