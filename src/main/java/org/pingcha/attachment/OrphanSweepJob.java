package org.pingcha.attachment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobHandler;

/** Each night: content that no document names is deleted. */
@ApplicationScoped
public class OrphanSweepJob implements JobHandler {
    private static final LocalTime NIGHT = LocalTime.of(3, 10);

    @EJB
    OrphanSweep sweep;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return "attachment.sweep";
    }

    @Override
    public Optional<LocalTime> daily() {
        return Optional.of(NIGHT);
    }

    @Override
    public void run(JobContext job) {
        job.result("{\"files\":" + sweep.sweep(clock.instant()) + "}");
    }
}
