package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** What approvers decide, and what officers do after it: telling, remedies, closing. */
@Named
@ViewScoped
public class DecisionActs implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ApprovalService approvals;
    @EJB
    TellingService telling;
    @EJB
    Reading reading;
    @Inject
    ComplaintView page;

    private final DecisionInput input = new DecisionInput();
    private ContactData contact;

    public void grant() {
        approvals.decideExtension(page.getId(), version(), true, input.getWords());
        page.done(ComplaintAct.EXTEND);
    }

    public void refuse() {
        approvals.decideExtension(page.getId(), version(), false, input.getWords());
        page.done(ComplaintAct.REFUSE_EXTENSION);
    }

    public void amend() {
        approvals.amend(page.getId(), version(), input.getWords());
        page.done(ComplaintAct.AMEND);
    }

    public void approve() {
        approvals.approve(page.getId(), version(), input.getWords());
        page.done(ComplaintAct.APPROVE);
    }

    public void tell() {
        telling.tell(page.getId(), version(), UUID.fromString(input.getComplainant()), new TellingEntry(Told.valueOf(input.getWhat()),
            ServiceWay.valueOf(input.getWay()), null, !input.isFailed(), AdmissionInput.parsed(input.getDay()), input.getWords(),
            input.getPlace()));
        page.done(ComplaintAct.TELL);
    }

    public void takeRemedy() {
        telling.takeRemedy(page.getId(), version(), RemedyKind.valueOf(input.getWhat()), AdmissionInput.parsed(input.getDay()), input.getWords());
        page.done(ComplaintAct.TAKE_REMEDY);
    }

    public void endRemedy() {
        telling.endRemedy(page.getId(), version(), AdmissionInput.parsed(input.getDay()), input.getWords());
        page.done(ComplaintAct.END_REMEDY);
    }

    public void archive() {
        telling.archive(page.getId(), version(), input.getWords());
        page.done(ComplaintAct.ARCHIVE);
    }

    /** Shows how to reach a complainant; the reason goes on the trail. */
    public void reveal() {
        contact = reading.contact(page.getId(), UUID.fromString(input.getComplainant()), input.getWords());
    }

    private long version() {
        return page.getDetail().version();
    }

    public DecisionInput getInput() {
        return input;
    }

    /** Null until it was asked for. */
    public ContactData getContact() {
        return contact;
    }

    public ServiceWay[] getWays() {
        return ServiceWay.values();
    }

    public Told[] getTold() {
        return Told.values();
    }

    public RemedyKind[] getRemedyKinds() {
        return RemedyKind.values();
    }
}
