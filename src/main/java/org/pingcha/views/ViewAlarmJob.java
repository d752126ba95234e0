package org.pingcha.views;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobHandler;

/** Every hour: looks whether views are over their thresholds. */
@ApplicationScoped
public class ViewAlarmJob implements JobHandler {
    @EJB
    ViewRounds rounds;

    @Override
    public String kind() {
        return "views.alarm";
    }

    @Override
    public boolean hourly() {
        return true;
    }

    @Override
    public void run(JobContext job) {
        job.result("{\"views\":" + job.each(rounds.alarmed(), rounds::look) + "}");
    }
}
