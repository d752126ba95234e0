package org.pingcha.correction;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.pingcha.shared.ChinaTime;

/** The answer to the correction on show, kept as it is typed. */
@Named
@ViewScoped
public class AnswerDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    CorrectionDeskService desk;
    @Inject
    Clock clock;

    private UUID id;
    private String cause;
    private String plan;
    private String savedAt;

    void open(UUID correction, AnswerRow round) {
        id = correction;
        cause = round.draftCause();
        plan = round.draftPlan();
    }

    AnswerEntry entry() {
        return new AnswerEntry(cause, plan);
    }

    /** Called as the answer is typed. */
    public void saveDraft() {
        desk.saveDraft(id, cause, plan);
        savedAt = LocalTime.ofInstant(clock.instant(), ChinaTime.ZONE).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public String getSavedAt() {
        return savedAt;
    }
}
