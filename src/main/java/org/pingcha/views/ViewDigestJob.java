package org.pingcha.views;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.Optional;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobHandler;

/** Each morning: tells people how many rows their views have, those whose day it is. */
@ApplicationScoped
public class ViewDigestJob implements JobHandler {
    private static final LocalTime MORNING = LocalTime.of(8, 30);

    @EJB
    ViewRounds rounds;

    @Override
    public String kind() {
        return "views.digest";
    }

    @Override
    public Optional<LocalTime> daily() {
        return Optional.of(MORNING);
    }

    @Override
    public void run(JobContext job) {
        job.result("{\"people\":" + job.each(rounds.told(), rounds::tell) + "}");
    }
}
