package org.pingcha.quality;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobHandler;

/** Works the score of one case out again after its evidence changed. */
@ApplicationScoped
public class RescoreJob implements JobHandler {
    static final String KIND = "quality.rescore";

    @EJB
    QualityScoring scoring;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        scoring.score(List.of(Long.valueOf(job.payload())));
    }
}
