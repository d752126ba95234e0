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
        CampaignDraw draw = drawing.draw(campaign);
        int all = draw.cases().size();
        for (int from = 0; from < all; from += CampaignDrawing.BATCH) {
            int to = Math.min(from + CampaignDrawing.BATCH, all);
            if (job.isCancelled() || !drawing.write(campaign, draw.cases().subList(from, to))) {
                return;
            }
            job.progress(to, all);
        }
        drawing.finish(campaign, draw, job.actor());
        job.result("{\"invitations\":" + all + "}");
    }
}
