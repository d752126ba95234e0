package org.pingcha.quality;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobHandler;
import org.pingcha.register.CasesToScore;

/** Works all scores out again: each night, and when a manager asks. Where nothing changed it writes nothing. */
@ApplicationScoped
public class RecomputeJob implements JobHandler {
    static final String KIND = "quality.recompute";
    private static final LocalTime NIGHT = LocalTime.of(2, 30);

    int batchSize = 200;

    @EJB
    QualityScoring scoring;

    @EJB
    CasesToScore cases;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<LocalTime> daily() {
        return Optional.of(NIGHT);
    }

    @Override
    public void run(JobContext job) {
        long total = cases.count();
        long done = 0;
        long changed = 0;
        List<Long> batch = cases.after(0, batchSize);
        while (!batch.isEmpty() && !job.isCancelled()) {
            changed += scoring.score(batch);
            done += batch.size();
            job.progress(done, Math.max(done, total));
            batch = cases.after(batch.get(batch.size() - 1), batchSize);
        }
        job.result("{\"cases\":" + done + ",\"changed\":" + changed + "}");
    }
}
