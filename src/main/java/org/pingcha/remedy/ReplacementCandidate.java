package org.pingcha.remedy;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.pingcha.register.HandlerQueries;
import org.pingcha.register.HandlerRow;
import org.pingcha.rules.CaseCheck;

/** Who might take over the case of the replacement on show. */
@Named
@ViewScoped
public class ReplacementCandidate implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ReplacementService service;
    @EJB
    HandlerQueries handlers;
    @Inject
    ReplacementView page;
    @Inject
    ProcedureActs acts;

    private HandlerRow handler;
    private List<CaseCheck> doubts;

    /** Looks the typed licence number up, and what speaks against its holder in this case. */
    public void look() {
        String licence = acts.getInput().getLicenceNo();
        handler = handlers.byLicence(licence).orElse(null);
        doubts = service.doubtsAbout(page.getId(), licence);
    }

    /** Who has the licence that was looked up; null where nobody was looked up, or the register knows nobody. */
    public HandlerRow getHandler() {
        return handler;
    }

    /** Null until somebody was looked up. */
    public List<CaseCheck> getDoubts() {
        return doubts;
    }
}
