package org.pingcha.alert;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.register.CaseRef;

/** On the page of a case: the alerts about it; empty for those who read none. */
@Named
@ViewScoped
public class CaseAlertsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    AlertQueries queries;
    @Inject
    CurrentActor actor;

    private List<AlertRow> rows = List.of();

    /** For the page's view action, after the page has found that the reader may see the case. */
    public void openCase(CaseRef about) {
        if (actor.get().is(Role.MANAGER) || actor.get().is(Role.AUDITOR)) {
            rows = queries.ofCase(about.id());
        }
    }

    public List<AlertRow> getRows() {
        return rows;
    }
}
