package org.pingcha.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Whom a correction concerns. Without a handler it concerns the firm as a whole; without a firm, the agency whose own staff
 * handle the case.
 *
 * @param caseId null where no case of the register is known; likewise the number
 */
@Embeddable
public record Concern(@Column(name = "case_id", updatable = false) Long caseId, @Column(name = "case_no", length = 60, updatable = false) String caseNo,
                      @Column(name = "handler_id", updatable = false) Long handlerId,
                      @Column(name = "handler_name", length = 100, updatable = false) String handlerName,
                      @Column(name = "firm_id", updatable = false) Long firmId,
                      @Column(name = "firm_name", length = 100, updatable = false) String firmName) implements Serializable {
}
