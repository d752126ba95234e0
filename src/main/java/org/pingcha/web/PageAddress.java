package org.pingcha.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;

/** What the address of the page on show asks for; what makes no sense there counts as not said. */
public final class PageAddress {
    private PageAddress() {
    }

    /** Sends the browser to another address of this server, and answers nothing else. */
    public static void go(String address) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(address);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, and says something there. */
    public static void go(String address, String said) {
        carry(said);
        go(address);
    }

    /** Says something on the page that this one leads to by a redirect. */
    public static void carry(String said) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(said));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    /** All that it asks for. */
    public static ListAddress here() {
        return new ListAddress(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }

    /** The stripped text of a parameter; null where it is missing or blank. */
    public static String text(String name) {
        return here().text(name);
    }

    /** The constant that a parameter names, or null. */
    public static <E extends Enum<E>> E constant(String name, Class<E> type) {
        return here().constant(name, type);
    }

    /** The day that a parameter names as {@code 2026-11-23}, or null. */
    public static LocalDate day(String name) {
        return here().day(name);
    }

    /** The UUID that a parameter names, or null. */
    public static UUID uuid(String name) {
        return here().uuid(name);
    }
}
