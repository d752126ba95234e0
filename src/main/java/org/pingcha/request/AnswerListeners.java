package org.pingcha.request;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import org.pingcha.identity.Actor;

/** Tells every room that listens. */
@Dependent
public class AnswerListeners {
    @Inject
    @Any
    Instance<AnswerListener> rooms;

    public void tell(GivenAnswer answer, Actor by, Instant at) {
        rooms.forEach(room -> room.answered(answer, by, at));
    }
}
