package org.pingcha.complaint;

import java.io.Serializable;

/**
 * Something that the register has for what was typed.
 *
 * @param kind   what a respondent is; null for a case
 * @param name   its name, or the case's number
 * @param detail what tells it from others of that name; may be empty
 */
public record Found(RespondentKind kind, String name, String detail, Long officeId, Long firmId, Long handlerId, Long caseId) implements Serializable {
    static Found respondent(RespondentKind kind, String name, String detail, Long officeId, Long firmId, Long handlerId) {
        return new Found(kind, name, detail, officeId, firmId, handlerId, null);
    }

    /** What its button says. */
    public String label() {
        return detail.isEmpty() ? name : name + " · " + detail;
    }
}
