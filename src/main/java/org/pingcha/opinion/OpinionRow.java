package org.pingcha.opinion;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An asking as lists show it; score is the share of the rated points, null while there is none. */
public record OpinionRow(UUID uuid, UUID caseUuid, String caseNo, String handler, AskedOrgan organ, String organName, String department, String office,
                         OpinionState state, Instant askedAt, LocalDate dueOn, Instant endedAt, AnswerWay way, Adoption adoption, BigDecimal score,
                         long version) implements Serializable {
}
