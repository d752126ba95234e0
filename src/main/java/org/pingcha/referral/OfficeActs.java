package org.pingcha.referral;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What the office does with the referral on show; {@link ReferralView} is open. */
@Named
@ViewScoped
public class OfficeActs implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ReferralService service;
    @Inject
    ReferralView page;

    private final ReferralInput input = new ReferralInput();

    public void sign() {
        service.sign(page.id(), page.version());
        page.done(ReferralAct.SIGN);
    }

    public void send() {
        service.send(page.id(), page.version());
        page.done(ReferralAct.SEND);
    }

    public void giveBack() {
        service.giveBack(page.id(), page.version(), input.getWords());
        page.done(ReferralAct.GIVE_BACK);
    }

    public void withdraw() {
        service.withdraw(page.id(), page.version(), input.getWords());
        page.done(ReferralAct.WITHDRAW);
    }

    public ReferralInput getInput() {
        return input;
    }
}
