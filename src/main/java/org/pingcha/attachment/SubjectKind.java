package org.pingcha.attachment;

/** What documents can belong to; each kind has one {@link DocumentOwner}. */
public enum SubjectKind {
    CASE, REQUEST, COMPLAINT, REPLACEMENT,
    /** An objection to a refusal or an ending of aid. */
    OBJECTION,
    /** The log of somebody who attended a hearing. */
    OBSERVATION,
    /** One round of answering an order to correct. */
    CORRECTION,
    /** What an organ said on paper. */
    OPINION
}
