package org.pingcha.appraisal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobHandler;
import org.pingcha.quality.SubjectKind;

/** Works the figures of an appraisal out; what was there stays until the new ones are whole. */
@ApplicationScoped
public class AppraisalBuildJob implements JobHandler {
    static final String KIND = "appraisal.build";

    @EJB
    YearFacts facts;

    @EJB
    AppraisalBuild build;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        UUID appraisal = UUID.fromString(job.payload());
        AppraisalBuild.Task task = build.task(appraisal);
        List<LineFacts> lines = new ArrayList<>();
        int[] done = {0};
        for (SubjectKind kind : SubjectKind.values()) {
            List<LineFacts> some = facts.of(kind, task.scope(), task.year(), () -> {
                job.progress(++done[0], 2L * YearFacts.STEPS);
                return !job.isCancelled();
            });
            if (some == null) {
                return;
            }
            lines.addAll(some);
        }
        build.keep(appraisal, lines, job.actor());
        job.result("{\"lines\":" + lines.size() + "}");
    }
}
