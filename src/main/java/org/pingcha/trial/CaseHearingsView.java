package org.pingcha.trial;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;

/** The hearings of a case on the page of the case; empty for those who read none. */
@Named
@ViewScoped
public class CaseHearingsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    HearingQueries queries;
    @Inject
    CurrentActor actor;

    private List<HearingRow> rows = List.of();

    /** Loads with the case's page, which has asked whether the actor may see the case. */
    public void openCase(UUID caseUuid) {
        if (Stream.of(Role.MANAGER, Role.AUDITOR, Role.INSPECTOR).anyMatch(actor.get()::is)) {
            rows = queries.ofCase(caseUuid);
        }
    }

    public boolean isMayEnter() {
        return actor.get().is(Role.MANAGER);
    }

    public List<HearingRow> getRows() {
        return rows;
    }
}
