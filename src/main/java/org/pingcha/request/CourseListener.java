package org.pingcha.request;

import java.time.Instant;

/** A room that does something as a request's days pass: a bean of it implements this and is told within the transaction. */
public interface CourseListener {
    /** Most steps are none of a listener's business: it looks at the kind first. */
    void passed(PassedStep step, Instant at);
}
