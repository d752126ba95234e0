package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.Optional;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobHandler;

/** Each morning, and whenever the calendar changed: what falls due next is worked out anew for all open complaints. */
@ApplicationScoped
public class DueDayJob implements JobHandler {
    static final String KIND = "complaint.days";
    private static final LocalTime MORNING = LocalTime.of(6, 30);
    private static final int BATCH = 200;

    @EJB
    DueDays days;

    @EJB
    RegisterDrafts drafts;

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
        drafts.sweep();
        job.walk(BATCH, after -> days.reckon(after, BATCH));
    }
}
