package org.pingcha.referral;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.Optional;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobHandler;

/** Each morning: warnings before the limitation of penalties lapses; old drafts go. */
@ApplicationScoped
public class ReferralDayJob implements JobHandler {
    private static final LocalTime MORNING = LocalTime.of(7, 15);
    private static final int BATCH = 200;

    @EJB
    ReferralTimers timers;

    @EJB
    DossierDrafts drafts;

    @Override
    public String kind() {
        return "referral.day";
    }

    @Override
    public Optional<LocalTime> daily() {
        return Optional.of(MORNING);
    }

    @Override
    public void run(JobContext job) {
        drafts.sweep();
        job.result("{\"referrals\":" + job.batches(() -> timers.passDay(BATCH)) + "}");
    }
}
