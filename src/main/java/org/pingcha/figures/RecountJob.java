package org.pingcha.figures;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobHandler;

/** Counts every year again: each night, and when a manager asks. It would also find what nobody said had changed. */
@ApplicationScoped
public class RecountJob implements JobHandler {
    static final String KIND = "figures.recount";
    private static final LocalTime NIGHT = LocalTime.of(3, 30);

    @EJB
    FigureKeeping figures;

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
        List<Year> years = figures.years();
        for (int done = 0; done < years.size() && !job.isCancelled(); done++) {
            figures.recount(years.get(done));
            job.progress(done + 1L, years.size());
        }
        if (!job.isCancelled()) {
            figures.counted();
        }
        job.result("{\"years\":" + years.size() + "}");
    }
}
