package org.pingcha.intake;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.Optional;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobHandler;

/** Each night: what was counted of addresses is forgotten after two days, first answers after one, used proofs when they have run out. */
@ApplicationScoped
public class IntakeSweepJob implements JobHandler {
    private static final LocalTime NIGHT = LocalTime.of(3, 40);

    @EJB
    IntakeBrake brake;

    @EJB
    Proofs proofs;

    @EJB
    FirstAnswers answers;

    @Override
    public String kind() {
        return "intake.sweep";
    }

    @Override
    public Optional<LocalTime> daily() {
        return Optional.of(NIGHT);
    }

    @Override
    public void run(JobContext job) {
        job.result("{\"forgotten\":" + brake.sweep() + ",\"proofs\":" + proofs.sweep() + ",\"answers\":" + answers.sweep() + "}");
    }
}
