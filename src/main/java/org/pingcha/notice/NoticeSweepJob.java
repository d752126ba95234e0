package org.pingcha.notice;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.Optional;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobHandler;

/** Each night: forgets what is needed no more. */
@ApplicationScoped
public class NoticeSweepJob implements JobHandler {
    private static final int BATCH = 500;

    @EJB
    NoticeSweep sweep;

    @Override
    public String kind() {
        return "notice.sweep";
    }

    @Override
    public Optional<LocalTime> daily() {
        return Optional.of(LocalTime.of(3, 30));
    }

    @Override
    public void run(JobContext job) {
        job.result("{\"notices\":" + job.batches(() -> sweep.sweep(BATCH)) + "}");
    }
}
