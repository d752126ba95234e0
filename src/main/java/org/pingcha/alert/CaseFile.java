package org.pingcha.alert;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pingcha.register.CaseHeader;
import org.pingcha.scoring.Grade;

/**
 * The facts of a case.
 *
 * @param papers    documents in the handler's volume
 * @param inspected those of them that record an inspection of the file
 * @param reviews   submitted reviews
 * @param voices    what its recipient answered, as far as the follow-up names the case
 */
record CaseFile(CaseHeader header, long papers, long inspected, List<Reviewed> reviews, List<Voice> voices) {
    /**
     * A submitted review.
     *
     * @param vetoes    codes that were confirmed
     * @param unlinked  items that stand for a veto, lost all their points, and were not followed by one: {@code B1/V2}
     * @param items     items that were marked
     * @param seconds   between the first mark and the last; 0 where they were written at one moment, as from elsewhere, and say nothing of haste
     */
    record Reviewed(UUID uuid, long inspectorId, String inspector, LocalDate on, BigDecimal score, Grade grade, boolean full, List<String> vetoes,
                    List<String> unlinked, long items, long seconds) {
    }

    /** The overall answer, in percent of full marks. */
    record Voice(UUID uuid, LocalDate on, int percent) {
    }
}
