package org.pingcha.trial;

import java.io.Serializable;
import org.pingcha.instrument.AnswerKind;

/**
 * What an observer answered to one item.
 *
 * @param answer VALUE, NOT_OBSERVED or NONE
 * @param value  the option's code where it is VALUE, else null
 * @param note   a remark, or null
 */
public record LogMark(AnswerKind answer, String value, String note) implements Serializable {
    /** Not answered. */
    public static final LogMark NONE = new LogMark(AnswerKind.NONE, null, null);
}
