package org.pingcha.complaint;

/** Said in the transaction in which a complaint comes to count as one about somebody, or ceases to: whom it is about. Null where it is about no handler, or no firm. */
public record ComplaintMoved(Long handlerId, Long firmId) {
}
