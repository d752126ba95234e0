package org.pingcha.correction;

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
import org.pingcha.register.CaseRef;

/** On other rooms' pages: what was ordered about a case, a handler or a firm, or of a finding; empty for those who read no corrections. */
@Named
@ViewScoped
public class CaseCorrectionsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    CorrectionQueries queries;
    @EJB
    CorrectionReading reading;
    @Inject
    CurrentActor actor;

    private List<CorrectionRow> rows = List.of();
    private boolean mayOrder;

    /** For the page's view action, after the page has found that the reader may see the case. */
    public void openCase(CaseRef about) {
        if (isReader()) {
            rows = queries.ofCase(about.id());
        }
    }

    /** The same, for the page of a finding. */
    public void openOrigin(String room, UUID uuid) {
        if (isReader()) {
            rows = queries.ofOrigin(new Origin(room, uuid));
            mayOrder = reading.mayOrder(new Origin(room, uuid));
        }
    }

    /** The same, for the page of a handler. */
    public void openHandler(long handlerId) {
        if (isReader()) {
            rows = queries.ofHandler(handlerId);
        }
    }

    /** The same, for the page of a firm. */
    public void openFirm(long firmId) {
        if (isReader()) {
            rows = queries.ofFirm(firmId);
        }
    }

    private boolean isReader() {
        return Stream.of(Role.MANAGER, Role.AUDITOR, Role.INSPECTOR, Role.COMPLAINT_OFFICER, Role.COMPLAINT_APPROVER).anyMatch(actor.get()::is);
    }

    /** Whether something stands there that this person can order to be put right. */
    public boolean isMayOrder() {
        return mayOrder;
    }

    public List<CorrectionRow> getRows() {
        return rows;
    }
}
