package org.pingcha.complaint;

/** Said in the transaction in which an office decides a complaint. */
public record ComplaintDecided(long officeId) {
}
