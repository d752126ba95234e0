package org.pingcha.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.pingcha.shared.Problem;

/** The own account: who I am here, my password. */
@Named
@RequestScoped
public class MeView {
    @EJB
    OwnAccount account;

    @Inject
    CurrentActor actor;

    private Instant lastSignIn;
    private String old;
    private String password;
    private String again;

    public void load() {
        lastSignIn = account.lastSignIn();
    }

    /** This session goes on under the new security version; all others end. */
    public String changePassword() {
        if (!password.equals(again)) {
            throw new Problem("identity.problem.passwordsDiffer");
        }
        int version = account.changePassword(old, password);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getSessionMap().put(SignedIn.ATTRIBUTE, new SignedIn(actor.get().personId(), version));
        faces.getExternalContext().getFlash().put("changed", true);
        return "/identity/me?faces-redirect=true";
    }

    public Actor getActor() {
        return actor.get();
    }

    public Instant getLastSignIn() {
        return lastSignIn;
    }

    public String getOld() {
        return old;
    }

    public void setOld(String typed) {
        old = typed;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String typed) {
        password = typed;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String typed) {
        again = typed;
    }
}
