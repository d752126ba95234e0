package org.pingcha.remedy;

import java.time.LocalDate;

/**
 * By when a procedure is decided.
 *
 * @param receivedOn the day it counts from
 * @param ruleSetId  the rules in force on that day, which it keeps
 */
record Limit(LocalDate receivedOn, long ruleSetId, LocalDate dueOn) {
}
