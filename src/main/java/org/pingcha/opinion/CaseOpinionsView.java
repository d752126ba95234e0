package org.pingcha.opinion;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;

/** On the page of a case: what organs were asked and said; empty for those who read none. */
@Named
@ViewScoped
public class CaseOpinionsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    OpinionQueries opinions;
    @Inject
    CurrentActor actor;

    private List<OpinionRow> rows = List.of();

    /** For the page's view action, after the page has found that the reader may see the case. */
    public void openCase(long caseId) {
        if (isAsking() || actor.get().is(Role.AUDITOR)) {
            rows = opinions.ofCase(caseId);
        }
    }

    public boolean isAsking() {
        return actor.get().is(Role.MANAGER) || actor.get().is(Role.INTERVIEWER);
    }

    public List<OpinionRow> getRows() {
        return rows;
    }
}
