package org.pingcha.complaint;

/** Said in the transaction of each act on a complaint: whom it is about. Null where it is about no handler, or no firm. */
public record ComplaintMoved(Long handlerId, Long firmId) {
}
