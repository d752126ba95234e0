package org.pingcha.respond;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** The link that this browser opened, so that neither an address nor a page has to hold it. Gone with the session. */
@SessionScoped
public class Ticket implements Serializable {
    private static final long serialVersionUID = 1L;

    private String token;

    /** Null where no link was opened. */
    public String token() {
        return token;
    }

    /** Null forgets it. */
    public void take(String opened) {
        token = opened;
    }
}
