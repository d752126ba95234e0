package org.pingcha.remedy;

import java.io.Serializable;

/**
 * Which procedures a list shows.
 *
 * @param kind    null for both
 * @param ended   those that ended, or those under way
 * @param status  null for all
 * @param overdue of those under way, the late ones alone
 * @param office  an agency's code; null or blank for all
 * @param text    words in the number or the agency's name, or a whole name or telephone number; null for all
 */
public record ProcedureFilter(ProcedureKind kind, boolean ended, ProcedureStatus status, boolean overdue, String office, String text)
    implements Serializable {
    public static ProcedureFilter underWay(ProcedureKind kind) {
        return new ProcedureFilter(kind, false, null, false, null, null);
    }
}
