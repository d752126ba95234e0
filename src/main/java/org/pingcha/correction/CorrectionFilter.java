package org.pingcha.correction;

import java.io.Serializable;

/**
 * Which corrections a list shows.
 *
 * @param office  an agency's code; null for all
 * @param licence a handler's licence number; null for all
 * @param topic   what was found, such as a rubric item; null for all
 * @param text    words in the number, the case number, the handler's or the firm's name; null for all
 */
public record CorrectionFilter(CorrectionTab tab, String office, String licence, String topic, String text) implements Serializable {
    public static CorrectionFilter of(CorrectionTab tab) {
        return new CorrectionFilter(tab, null, null, null, null);
    }
}
