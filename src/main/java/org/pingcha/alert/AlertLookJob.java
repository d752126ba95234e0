package org.pingcha.alert;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobHandler;

/** Looks at what changed, a moment after it did. */
@ApplicationScoped
public class AlertLookJob implements JobHandler {
    static final String KIND = "alert.look";
    private static final int BATCH = 200;

    @EJB
    AlertSweep sweep;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        job.batches(() -> sweep.due(BATCH));
    }
}
