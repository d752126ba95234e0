package org.pingcha.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.time.LocalDate;
import org.pingcha.identity.Actor;

/** Asks for the jobs that come back every day; the day in the key makes it one for all nodes. */
@Stateless
@PermitAll
public class JobTimetable {
    @EJB
    JobQueue queue;

    public void ask(String kind, LocalDate day) {
        queue.enqueue(kind, kind + ":" + day, null, Actor.system());
    }
}
