package org.pingcha.figures;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobHandler;

/** Counts again where facts changed, all changes that there are: those of a busy minute cost one count. */
@ApplicationScoped
public class FigureJob implements JobHandler {
    static final String KIND = "figures.changed";

    @EJB
    FigureKeeping figures;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        job.result("{\"changes\":" + job.batches(figures::workOff) + "}");
    }
}
