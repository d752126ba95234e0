package org.pingcha.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.time.temporal.Temporal;
import org.pingcha.identity.Actor;

/** Asks for the jobs that come back; the day or the hour in the key makes it one for all nodes. */
@Stateless
@PermitAll
public class JobTimetable {
    @EJB
    JobQueue queue;

    /** @param turn a day, or an hour */
    public void ask(String kind, Temporal turn) {
        queue.enqueue(kind, kind + ":" + turn, null, Actor.system());
    }
}
