package org.pingcha.alert;

import java.time.LocalDate;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.WorkCalendar;

/**
 * What facts are looked at by.
 *
 * @param monitoring switches signs on and holds their limits
 * @param review     who may handle which case
 */
record SignRules(RuleBook monitoring, RuleBook review, WorkCalendar calendar, LocalDate today) {
}
