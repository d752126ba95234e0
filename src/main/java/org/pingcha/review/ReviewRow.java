package org.pingcha.review;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;
import org.pingcha.scoring.Grade;

/** One line of the list of reviews; score and grade are null before it is submitted. */
public record ReviewRow(UUID uuid, UUID caseUuid, String caseNo, CaseType type, CaseStage stage, String cause,
                        String officeName, String firmName, String handlerName, String inspectorName, ReviewState state,
                        LocalDate dueOn, Instant submittedAt, BigDecimal score, Grade grade, Difficulty difficulty,
                        long version) implements Serializable {
}
