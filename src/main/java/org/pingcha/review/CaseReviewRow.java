package org.pingcha.review;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.scoring.Grade;

/** A review as the page of its case shows it. */
public record CaseReviewRow(UUID uuid, String roundName, int slot, String inspectorName, ReviewState state, LocalDate dueOn,
                            Instant submittedAt, BigDecimal score, Grade grade, Difficulty difficulty, boolean own)
    implements Serializable {
}
