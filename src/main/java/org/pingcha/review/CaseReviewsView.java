package org.pingcha.review;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;

/** The reviews of a case on the page of the case; empty for those who read no reviews. */
@Named
@ViewScoped
public class CaseReviewsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    transient ReviewQueries reviews;
    @Inject
    transient CurrentActor actor;

    private List<CaseReviewRow> rows = List.of();

    /** Loads with the case's page, which has asked whether the actor may see the case. */
    public void openCase(UUID caseUuid) {
        Actor me = actor.get();
        if (me.is(Role.INSPECTOR) || me.is(Role.MANAGER) || me.is(Role.AUDITOR)) {
            rows = reviews.ofCase(caseUuid);
        }
    }

    public List<CaseReviewRow> getRows() {
        return rows;
    }
}
