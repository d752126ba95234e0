package org.pingcha.request;

/** What sort of thing is asked. */
public enum RequestKind {
    /** A reviewer asks about one item of a case file, such as a missing page. */
    FILE_QUESTION,
    /** The respondent of a complaint is heard. */
    STATEMENT,
    /** A lower bureau or the bar association inquires for the bureau. */
    DELEGATED_INQUIRY,
    /** An agency learns at once of an urgent complaint, and says what it did. */
    URGENT_NOTICE,
    /** The handler is heard before somebody else takes the case. */
    REPLACEMENT_STATEMENT,
    /** A bureau says whether it takes a referral up; it answers by accepting or returning it, so nobody types an answer. */
    REFERRAL_ADMISSION,
    /** The bar association says which of its measures it took. */
    BAR_DISCIPLINE,
    /** An organ says how a lawyer worked, on a form behind the link or on paper. */
    ORGAN_OPINION,
    /** A firm, or an agency, is to correct what was found; its room has a page of its own for the answer. */
    CORRECTION;

    /** The page of the asking room that takes the answer, opened by the subject's id; null where the desk takes it. */
    public String page() {
        return this == CORRECTION ? "/correction/answer" : null;
    }

    /** Whether the desk answers, renews and ends it; other kinds are the business of the room that asked. */
    boolean isOfTheDesk() {
        return this != CORRECTION && this != ORGAN_OPINION;
    }
}
