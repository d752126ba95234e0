package org.pingcha.monitor;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;
import org.pingcha.scoring.Grade;

/**
 * One reviewed file in the exported list.
 *
 * @param vetoes codes of its confirmed vetoes; empty where there are none
 */
public record ReviewedFile(String caseNo, CaseType type, CaseStage stage, String cause, String agency, String firm, String handler,
                           String inspector, BigDecimal score, Grade grade, String vetoes, Instant submittedAt) implements Serializable {
}
