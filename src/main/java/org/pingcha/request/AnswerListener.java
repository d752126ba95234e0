package org.pingcha.request;

import java.time.Instant;
import org.pingcha.identity.Actor;

/**
 * A room that does something with answers: a bean of it implements this and is told of every answer within its
 * transaction. What it throws takes the answer back.
 */
public interface AnswerListener {
    /** Most answers are none of a listener's business: it looks at room and kind first. */
    void answered(GivenAnswer answer, Actor by, Instant at);
}
