package org.pingcha.alert;

import java.time.LocalDate;

/** By when an alert is to be dealt with, and the rules that say so. */
record AlertTerm(long ruleSetId, LocalDate dueOn) {
}
