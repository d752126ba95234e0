package org.pingcha.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pingcha.platform.Home;
import org.pingcha.web.Texts;

/** The sign-in page; where somebody came from, they go back to. */
@Named
@RequestScoped
public class SignInView {
    @Inject
    SecurityContext security;

    @Inject
    CurrentActor current;

    @Inject
    Texts texts;

    private String user;
    private String password;
    private String from;
    private boolean expired;

    /** Somebody who is signed in has no business here. */
    public String open() {
        return current.isSignedIn() ? "/index?faces-redirect=true" : null;
    }

    public void enter() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        HttpServletResponse response = (HttpServletResponse) faces.getExternalContext().getResponse();
        AuthenticationStatus status = security.authenticate(request, response, AuthenticationParameters.withParams()
            .credential(new UsernamePasswordCredential(user.strip().toLowerCase(), password)));
        if (status == AuthenticationStatus.SUCCESS) {
            faces.getExternalContext().redirect(isOurs(from) ? from : "/");
            faces.responseComplete();
        } else {
            boolean locked = request.getAttribute("pingcha.outcome") == Accounts.Outcome.LOCKED;
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR,
                texts.get(locked ? "identity.signin.locked" : "identity.signin.wrong"), null));
            response.setStatus(HttpServletResponse.SC_OK);
        }
    }

    /** Only a path of this server: an address of another one would make our sign-in page a trap. */
    static boolean isOurs(String path) {
        return path != null && path.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");
    }

    public boolean isDemo() {
        return Home.demo();
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public boolean isExpired() {
        return expired;
    }

    public void setExpired(boolean expired) {
        this.expired = expired;
    }
}
