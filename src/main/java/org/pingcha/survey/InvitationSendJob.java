package org.pingcha.survey;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobHandler;

/** Sends a campaign's invitations or reminders; the payload is {@code SENT:uuid} or {@code REMINDED:uuid}. */
@ApplicationScoped
public class InvitationSendJob implements JobHandler {
    static final String KIND = "survey.send";

    @EJB
    InvitationSending sending;

    @Override
    public String kind() {
        return KIND;
    }

    static String payload(CampaignEvent.Kind kind, UUID campaign) {
        return kind + ":" + campaign;
    }

    @Override
    public void run(JobContext job) {
        String[] parts = job.payload().split(":");
        CampaignEvent.Kind kind = CampaignEvent.Kind.valueOf(parts[0]);
        UUID campaign = UUID.fromString(parts[1]);
        int all = 0;
        for (int written = sending.next(campaign, kind); written > 0 && !job.isCancelled(); written = sending.next(campaign, kind)) {
            all += written;
            job.progress(all, all);
        }
        if (all > 0) {
            sending.done(campaign, kind, all, job.actor());
        }
        job.result("{\"messages\":" + all + "}");
    }
}
