package org.pingcha.remedy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.pingcha.identity.Actor;
import org.pingcha.platform.JobQueue;
import org.pingcha.rules.CalendarChanged;

/** A year's holidays changed: in the same transaction a job is asked for that moves the days which follow from them. */
@ApplicationScoped
public class ProcedureCalendarWatch {
    @EJB
    JobQueue jobs;

    @Inject
    Clock clock;

    void changed(@Observes CalendarChanged change) {
        jobs.enqueue(ProcedureDayJob.KIND, ProcedureDayJob.KIND + ":" + change.year() + ":" + clock.instant(), null, Actor.system());
    }
}
