package org.pingcha.remedy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.Optional;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobHandler;

/**
 * Whenever the calendar changed, the days of procedures follow; each morning too, since a node may still have had the
 * old calendar in mind when it worked off the change of another one.
 */
@ApplicationScoped
public class ProcedureDayJob implements JobHandler {
    static final String KIND = "remedy.days";
    private static final LocalTime MORNING = LocalTime.of(6, 40);
    private static final int BATCH = 200;

    @EJB
    ProcedureDays days;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<LocalTime> daily() {
        return Optional.of(MORNING);
    }

    @Override
    public void run(JobContext job) {
        job.walk(BATCH, after -> days.reckon(after, BATCH));
    }
}
