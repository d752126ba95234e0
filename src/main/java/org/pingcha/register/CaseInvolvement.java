package org.pingcha.register;

/**
 * The word of a room about who has had to do with a case: whoever marked or handled it may not inquire into a complaint
 * about it. A bean of each room that knows implements it.
 */
public interface CaseInvolvement {
    /** The key of what this person did in the case, such as {@code review.involvement.marked}; null where nothing. */
    String of(long personId, long caseId);
}
