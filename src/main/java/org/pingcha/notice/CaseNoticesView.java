package org.pingcha.notice;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;

/** On the page of a case: the messages about it; empty for those who read none. */
@Named
@ViewScoped
public class CaseNoticesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    NoticeQueries notices;
    @Inject
    CurrentActor actor;

    private List<NoticeRow> rows = List.of();

    /** For the page's view action, after the page has found that the reader may see the case. */
    public void openCase(long caseId) {
        if (Stream.of(Role.MANAGER, Role.AUDITOR, Role.COMPLAINT_OFFICER, Role.COMPLAINT_APPROVER).anyMatch(actor.get()::is)) {
            rows = notices.ofCase(caseId);
        }
    }

    public List<NoticeRow> getRows() {
        return rows;
    }
}
