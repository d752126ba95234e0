package org.pingcha.request;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;

/** Tells every room that listens. */
@Dependent
public class CourseListeners {
    @Inject
    @Any
    Instance<CourseListener> rooms;

    public void tell(PassedStep step, Instant at) {
        rooms.forEach(room -> room.passed(step, at));
    }
}
