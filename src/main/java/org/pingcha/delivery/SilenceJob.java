package org.pingcha.delivery;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.Optional;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobHandler;

/** Each morning: the ladder of reminders to silent bureaus. */
@ApplicationScoped
public class SilenceJob implements JobHandler {
    private static final int BATCH = 100;

    @EJB
    SilenceTimers timers;

    @Override
    public String kind() {
        return "delivery.silence";
    }

    @Override
    public Optional<LocalTime> daily() {
        return Optional.of(LocalTime.of(7, 40));
    }

    @Override
    public void run(JobContext job) {
        job.result("{\"deliveries\":" + job.batches(() -> timers.passDay(BATCH)) + "}");
    }
}
