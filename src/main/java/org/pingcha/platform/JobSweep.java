package org.pingcha.platform;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.Optional;

/** Forgets jobs that ended well long ago; dead ones stay until somebody has looked at them. */
@ApplicationScoped
public class JobSweep implements JobHandler {
    @EJB
    JobLedger ledger;

    @Override
    public String kind() {
        return "platform.sweep";
    }

    @Override
    public void run(JobContext job) {
        job.result("{\"removed\":" + ledger.forgetOld() + "}");
    }

    @Override
    public Optional<LocalTime> daily() {
        return Optional.of(LocalTime.of(3, 0));
    }
}
