package org.pingcha.request;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.Optional;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobHandler;

/** Each morning: reminders, overdue notices and escalation. */
@ApplicationScoped
public class RequestDayJob implements JobHandler {
    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final int BATCH = 200;

    @EJB
    RequestTimers timers;

    @Override
    public String kind() {
        return "request.day";
    }

    @Override
    public Optional<LocalTime> daily() {
        return Optional.of(MORNING);
    }

    @Override
    public void run(JobContext job) {
        job.result("{\"requests\":" + job.batches(() -> timers.passDay(BATCH)) + "}");
    }
}
