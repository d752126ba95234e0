package org.pingcha.quality;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;

/** The score on the page of a case; nothing for those who read no scores. */
@Named
@ViewScoped
public class CaseQualityView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient CaseScoreQueries queries;
    @Inject
    transient CurrentActor actor;

    private ScoreItem score;

    /** Loads with the case's page, which has asked whether the actor may see the case. */
    public void openCase(UUID caseUuid) {
        if (actor.get().is(Role.MANAGER) || actor.get().is(Role.AUDITOR)) {
            score = queries.ofCase(caseUuid).orElse(null);
        }
    }

    public ScoreItem getScore() {
        return score;
    }
}
