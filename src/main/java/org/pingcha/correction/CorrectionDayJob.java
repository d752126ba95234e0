package org.pingcha.correction;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.Optional;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobHandler;

/** Each morning: the next cases of those who corrected something are put before whoever checks whether it helped. */
@ApplicationScoped
public class CorrectionDayJob implements JobHandler {
    private static final LocalTime MORNING = LocalTime.of(7, 10);
    private static final int BATCH = 100;

    @EJB
    CorrectionTimers timers;

    @Override
    public String kind() {
        return "correction.day";
    }

    @Override
    public Optional<LocalTime> daily() {
        return Optional.of(MORNING);
    }

    @Override
    public void run(JobContext job) {
        long touched = 0;
        for (Long last = timers.findCases(0, BATCH); last != null && !job.isCancelled(); last = timers.findCases(last, BATCH)) {
            touched += BATCH;
            job.progress(touched, touched);
        }
    }
}
