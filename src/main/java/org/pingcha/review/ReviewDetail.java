package org.pingcha.review;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.scoring.Grade;

/** A review as its form and its sheet show it. */
public record ReviewDetail(Long id, UUID uuid, Long caseId, UUID caseUuid, String caseNo, String roundName, boolean blind,
                           Long ruleSetId, int slot, Long inspectorId, String inspectorName, ReviewState state,
                           Instant assignedAt, LocalDate dueOn, Instant startedAt, Instant submittedAt, Long sheet,
                           Long draftSheet, BigDecimal score, Grade gradeByPoints, Grade grade, Difficulty difficulty,
                           String difficultyNote, long version) implements Serializable {
    /** The sheet to be shown: the one being filled in, else the submitted one, else null. */
    public Long shownSheet() {
        return draftSheet == null ? sheet : draftSheet;
    }

    public boolean belongsTo(Long personId) {
        return inspectorId != null && inspectorId.equals(personId);
    }
}
