package org.pingcha.correction;

import java.io.Serializable;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.web.ListAddress;

/**
 * Which corrections a list shows.
 *
 * @param office  an agency's code; null for all
 * @param licence a handler's licence number; null for all
 * @param topic   what was found, such as a rubric item; null for all
 * @param text    words in the number, the case number, the handler's or the firm's name; null for all
 */
public record CorrectionFilter(CorrectionTab tab, String office, String licence, String topic, String text) implements Serializable {
    /** What an address asks for; an inspector begins with what is to be verified. */
    static CorrectionFilter read(ListAddress address, Actor reader) {
        CorrectionTab tab = address.constant("tab", CorrectionTab.class);
        CorrectionTab first = reader.is(Role.INSPECTOR) && !reader.is(Role.MANAGER) ? CorrectionTab.VERIFY : CorrectionTab.OPEN;
        return new CorrectionFilter(tab == null ? first : tab, address.text("office"), address.text("licence"), address.text("topic"), address.text("q"));
    }

    public static CorrectionFilter of(CorrectionTab tab) {
        return new CorrectionFilter(tab, null, null, null, null);
    }
}
