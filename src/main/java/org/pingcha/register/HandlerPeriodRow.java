package org.pingcha.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who handled a case from one day to another.
 *
 * @param firm   null where the agency's own staff handled it
 * @param until  the last day; null for who handles it now
 * @param ground why it began, as the deciding room names it; null for the first
 * @param cause  the decision's procedure; null for the first
 */
public record HandlerPeriodRow(String handler, String licenceNo, String firm, LocalDate from, LocalDate until, String ground, UUID cause)
    implements Serializable {
    /** Of a case whose handler is still the one it was assigned to. */
    public HandlerPeriodRow(String handler, String licenceNo, String firm, LocalDate assignedOn) {
        this(handler, licenceNo, firm, assignedOn, null, null, null);
    }
}
