package org.pingcha.alert;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.Optional;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobHandler;

/** Each night: what a limit ran out for, and then everything, so that nothing depends on having heard of a change. */
@ApplicationScoped
public class AlertSweepJob implements JobHandler {
    private static final LocalTime NIGHT = LocalTime.of(3, 10);
    private static final int BATCH = 200;

    @EJB
    AlertSweep sweep;

    @Override
    public String kind() {
        return "alert.sweep";
    }

    @Override
    public Optional<LocalTime> daily() {
        return Optional.of(NIGHT);
    }

    @Override
    public void run(JobContext job) {
        job.batches(() -> sweep.due(BATCH));
        for (AboutKind kind : AboutKind.values()) {
            job.walk(BATCH, after -> sweep.all(kind, after, BATCH));
        }
    }
}
