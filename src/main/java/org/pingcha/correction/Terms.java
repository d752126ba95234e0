package org.pingcha.correction;

/**
 * Under what an order is given.
 *
 * @param ruleSetId the rules of its day
 * @param checks    in how many later cases its effect is checked
 * @param orderingOffice the name of the office that orders
 */
record Terms(long ruleSetId, int checks, String orderingOffice) {
}
