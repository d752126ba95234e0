package org.pingcha.referral;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** What the bureau does with the referral on show; {@link ReferralView} is open. */
@Named
@ViewScoped
public class DeskActs implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_PENALTIES = 12;

    @EJB
    BureauDeskService service;
    @Inject
    ReferralView page;

    private final ReferralInput input = new ReferralInput();
    private String link;

    public void accept() {
        service.accept(page.id(), page.version(), input.getNumber());
        page.done(ReferralAct.ACCEPT);
    }

    public void giveBack() {
        service.giveBack(page.id(), page.version(), input.getWords());
        page.done(ReferralAct.RETURN);
    }

    public void note() {
        service.note(page.id(), page.version(), input.getWords());
        page.done(ReferralAct.NOTE);
    }

    public void hearing() {
        service.hearing(page.id(), page.version(), input.on(), input.getWords());
        page.done(ReferralAct.HEARING);
    }

    public void extend() {
        service.extend(page.id(), page.version(), input.getWords());
        page.done(ReferralAct.EXTEND);
    }

    public void forward() {
        service.forward(page.id(), page.version(), input.getChoice(), input.getWords());
        page.done(ReferralAct.FORWARD);
    }

    public void decide() {
        service.decide(page.id(), page.version(), input.decision());
        page.done(ReferralAct.DECIDE);
    }

    public void reconsider() {
        service.reconsider(page.id(), page.version(), input.decision());
        page.done(ReferralAct.RECONSIDER);
    }

    public void serve() {
        service.serve(page.id(), page.version(), input.on(), input.getWords());
        page.done(ReferralAct.SERVE);
    }

    public void publish() {
        service.publish(page.id(), page.version(), input.getWords());
        page.done(ReferralAct.PUBLISH);
    }

    public void passOn() {
        service.passOn(page.id(), page.version(), input.getWords());
        page.done(ReferralAct.PASS_ON);
    }

    public void barAnswered() {
        service.barAnswered(page.id(), page.version(), ReferralRespondent.blankToNull(input.getChoice()), input.on(), input.getWords());
        page.done(ReferralAct.BAR_ANSWER);
    }

    /** Shown once, beside the button. */
    public void barLink() {
        HttpServletRequest here = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        link = here.getScheme() + "://" + here.getHeader("Host") + "/request/answer?token=" + service.barLink(page.id(), page.version());
    }

    public String getLink() {
        return link;
    }

    public void close() {
        service.close(page.id(), page.version());
        page.done(ReferralAct.CLOSE);
    }

    /** One more penalty, perhaps under another article. */
    public void addPenalty() {
        if (input.getPenalties().size() < MOST_PENALTIES) {
            input.getPenalties().add(new PenaltyInput());
        }
    }

    public void dropPenalty(int place) {
        input.getPenalties().remove(place);
    }

    public DecisionOutcome[] getOutcomes() {
        return DecisionOutcome.values();
    }

    public ReferralInput getInput() {
        return input;
    }
}
