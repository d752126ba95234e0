package org.pingcha.remedy;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.register.CaseRef;
import org.pingcha.register.HandlerPeriodRow;
import org.pingcha.register.HandlerQueries;

/** On the page of a case: who handled it when, and what was asked for beside complaints. */
@Named
@ViewScoped
public class CaseHandlersView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    HandlerQueries handlers;
    @EJB
    RemedyQueries queries;
    @Inject
    CurrentActor actor;

    private List<HandlerPeriodRow> periods = List.of();
    private List<ProcedureRow> procedures = List.of();

    /** For the page's view action, after the page has found that the reader may see the case. */
    public void openCase(CaseRef about) {
        periods = handlers.ofCase(about.id());
        boolean reads = Stream.of(Role.MANAGER, Role.AUDITOR, Role.COMPLAINT_OFFICER, Role.COMPLAINT_APPROVER).anyMatch(actor.get()::is);
        procedures = reads ? queries.ofCase(about.uuid()) : List.of();
    }

    /** Whether there is more to tell than who handles it now. */
    public boolean isShown() {
        return periods.size() > 1 || !procedures.isEmpty();
    }

    public List<HandlerPeriodRow> getPeriods() {
        return periods;
    }

    public List<ProcedureRow> getProcedures() {
        return procedures;
    }
}
