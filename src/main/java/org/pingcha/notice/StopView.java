package org.pingcha.notice;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.pingcha.web.PageAddress;

/** The page behind the link at the end of a message: one button, no account. */
@Named
@ViewScoped
public class StopView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    OptOutService service;

    private String token;
    private String address;
    private boolean done;

    public void load() {
        token = PageAddress.text("t");
        address = service.addressOf(token).orElse(null);
    }

    public void stop() {
        service.stop(token);
        done = true;
    }

    /** Null where the link names nobody. */
    public String getAddress() {
        return address;
    }

    public boolean isDone() {
        return done;
    }
}
