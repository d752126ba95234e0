package org.pingcha.interview;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What an interviewer does beside the questions: notes a try, hands the link over, corrects how somebody is reached. */
@Named
@ViewScoped
public class CallActs implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    InterviewService service;
    @Inject
    CallView view;

    private final CallInput input = new CallInput();
    private String link;

    public String note() {
        service.note(view.getSheet().card().uuid(), input.entry());
        return input.getOutcome().isFinal() ? view.done("interview.call.ended", "/interview/desk?faces-redirect=true")
            : view.done("interview.call.noted", view.page(null));
    }

    /** Shows the recipient's own link. */
    public void showLink() {
        link = service.link(view.getSheet().card().uuid());
    }

    public String reach() {
        service.reachBy(view.getSheet().card().uuid(), input.getReach(), input.getReason());
        return view.done("interview.call.reached", view.page(null));
    }

    public CallInput getInput() {
        return input;
    }

    /** Null until it was asked for. */
    public String getLink() {
        return link;
    }
}
