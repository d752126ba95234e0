package org.pingcha.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobHandler;

/** Removes the lists that were sent two days ago or earlier: they hold personal data, and the register has them. */
@ApplicationScoped
public class CaseListSweep implements JobHandler {
    private static final Duration KEPT = Duration.ofDays(2);

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return "register.sweep";
    }

    @Override
    public Optional<LocalTime> daily() {
        return Optional.of(LocalTime.of(3, 30));
    }

    @Override
    public void run(JobContext job) {
        ListFiles.sweep(clock.instant().minus(KEPT));
    }
}
