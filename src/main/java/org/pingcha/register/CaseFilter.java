package org.pingcha.register;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which cases are wanted; each condition is null where it does not count.
 *
 * @param text    in the number, cause, recipient, firm, handler or organ; or a whole identity or telephone number
 * @param office  the code of an agency, meaning it and those below
 * @param firm    part of the firm's name
 * @param handler part of the handler's name, or the licence number
 */
public record CaseFilter(String text, CaseType type, CaseStage stage, ServiceKind kind, CaseOrigin origin, AidField field,
                         CaseProgress progress, CaseMark mark, String office, String firm, String handler,
                         LocalDate assignedFrom, LocalDate assignedTo, LocalDate closedFrom, LocalDate closedTo)
    implements Serializable {
    /** Every case in sight. */
    public static final CaseFilter ALL = text(null);

    /** The cases that this text is found in. */
    public static CaseFilter text(String text) {
        return new CaseFilter(text, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
