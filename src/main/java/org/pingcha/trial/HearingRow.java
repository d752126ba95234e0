package org.pingcha.trial;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.pingcha.register.CaseType;
import org.pingcha.shared.ChinaTime;

/**
 * A hearing as lists and calendars show it.
 *
 * @param courtroom null where not known (likewise judge and end)
 * @param firm      null where the agency's own staff handle the case
 * @param major     marked so, or life or death is at stake
 */
public record HearingRow(UUID uuid, UUID caseUuid, String caseNo, CaseType type, String cause, String court, String courtroom, String judge,
                         Openness openness, CourtProcedure procedure, Instant startsAt, Instant endsAt, HearingStatus status, boolean group,
                         boolean major, String handler, String firm, String office, long version) implements Serializable {
    /** The office's day of its beginning. */
    public LocalDate day() {
        return ChinaTime.dayOf(startsAt);
    }

    /** The office's time of its beginning, {@code 09:30}. */
    public String time() {
        return clock(startsAt);
    }

    /** {@code 09:30–11:00}, or the beginning alone. */
    public String times() {
        return endsAt == null ? time() : time() + "–" + clock(endsAt);
    }

    /** The address of its page. */
    public String href() {
        return "/trial/hearing?id=" + uuid;
    }

    private static String clock(Instant moment) {
        return LocalTime.ofInstant(moment, ChinaTime.ZONE).withSecond(0).withNano(0).toString();
    }
}
