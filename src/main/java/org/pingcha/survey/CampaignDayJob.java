package org.pingcha.survey;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.Optional;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobHandler;

/** Each night: ends the campaigns whose last day has passed. */
@ApplicationScoped
public class CampaignDayJob implements JobHandler {
    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 20);

    @EJB
    CampaignEnding ending;

    @Override
    public String kind() {
        return "survey.day";
    }

    @Override
    public Optional<LocalTime> daily() {
        return Optional.of(AFTER_MIDNIGHT);
    }

    @Override
    public void run(JobContext job) {
        job.result("{\"campaigns\":" + ending.endOver() + "}");
    }
}
