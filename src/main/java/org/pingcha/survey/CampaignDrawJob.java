package org.pingcha.survey;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobHandler;

/** Draws the cases of a campaign that was opened. */
@ApplicationScoped
public class CampaignDrawJob implements JobHandler {
    static final String KIND = "survey.draw";

    @EJB
    CampaignDrawing drawing;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        UUID campaign = UUID.fromString(job.payload());
        int all = 0;
        for (int written = drawing.next(campaign, job.actor()); written > 0 && !job.isCancelled(); written = drawing.next(campaign, job.actor())) {
            all += written;
            job.progress(all, all);
        }
        job.result("{\"invitations\":" + all + "}");
    }
}
