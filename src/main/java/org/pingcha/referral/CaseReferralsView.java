package org.pingcha.referral;

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

/** On the page of a case: misconduct that was referred; empty for those who read no referrals. */
@Named
@ViewScoped
public class CaseReferralsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ReferralLists lists;
    @Inject
    CurrentActor actor;

    private List<ReferralRow> rows = List.of();

    /** For the page's view action, after the page has found that the reader may see the case. */
    public void openCase(CaseRef about) {
        if (Stream.of(Role.MANAGER, Role.AUDITOR, Role.COMPLAINT_OFFICER, Role.COMPLAINT_APPROVER).anyMatch(actor.get()::is)) {
            rows = lists.ofCase(about.id());
        }
    }

    public List<ReferralRow> getRows() {
        return rows;
    }
}
