package org.pingcha.remedy;

import java.io.Serializable;
import org.pingcha.web.ListAddress;

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
    /** What an address asks for; replacements come first. */
    static ProcedureFilter read(ListAddress address) {
        ProcedureTab asked = address.constant("tab", ProcedureTab.class);
        ProcedureTab tab = asked == null ? ProcedureTab.REPLACEMENT : asked;
        return new ProcedureFilter(tab == ProcedureTab.ENDED ? address.constant("kind", ProcedureKind.class) : ProcedureKind.valueOf(tab.name()),
            tab == ProcedureTab.ENDED, address.constant("status", ProcedureStatus.class), "true".equals(address.text("overdue")), address.text("office"), address.text("q"));
    }

    /** The view of the list that it stands in. */
    ProcedureTab tab() {
        return ended ? ProcedureTab.ENDED : ProcedureTab.valueOf(kind.name());
    }

    public static ProcedureFilter underWay(ProcedureKind kind) {
        return new ProcedureFilter(kind, false, null, false, null, null);
    }
}
