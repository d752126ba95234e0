package org.pingcha.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one place where a page learns that something was refused. A rule, a conflict or a missing right becomes a message
 * on the same page, with everything typed still there; what a GET cannot show becomes 403 or 404; anything unexpected
 * is logged under a reference number, and the person sees that number and nothing else.
 */
final class ProblemHandler extends ExceptionHandlerWrapper {
    private static final Logger LOG = Logger.getLogger(ProblemHandler.class.getName());

    ProblemHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext();) {
            var context = events.next().getContext();
            try {
                answer(faces, context.getException(), context.getPhaseId());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable thrown, PhaseId phase) throws IOException {
        Locale locale = faces.getViewRoot() == null ? Texts.CHINESE : faces.getViewRoot().getLocale();
        String text = Refusal.text(thrown, locale);
        boolean canStay = faces.isPostback() && !PhaseId.RENDER_RESPONSE.equals(phase);
        if (Refusal.find(thrown, ViewExpiredException.class) != null) {
            reload(faces);
        } else if (text != null && canStay) {
            stay(faces, FacesMessage.SEVERITY_ERROR, text);
        } else if (text != null) {
            faces.getExternalContext().getRequestMap().put("pingcha.refusal", text);
            send(faces, Refusal.status(thrown) == 404 ? 404 : 403);
        } else {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(Level.SEVERE, "Reference " + reference, thrown);
            faces.getExternalContext().getRequestMap().put("pingcha.reference", reference);
            if (canStay) {
                stay(faces, FacesMessage.SEVERITY_FATAL, Texts.text(locale, "web.problem.unexpected", reference));
            } else {
                send(faces, 500);
            }
        }
    }

    private static void stay(FacesContext faces, FacesMessage.Severity severity, String text) {
        faces.addMessage(null, new FacesMessage(severity, text, null));
        faces.validationFailed();
        faces.renderResponse();
    }

    private static void send(FacesContext faces, int status) throws IOException {
        // A page that broke off while it was written has already said which scripts may run; the error page says it anew, and browsers heed both.
        faces.getExternalContext().setResponseHeader("Content-Security-Policy", "object-src 'none'");
        faces.getExternalContext().responseSendError(status, null);
        faces.responseComplete();
    }

    /** The view is gone (the time ran out, or the other node died); drafts are in the database, so the page is opened anew. */
    private static void reload(FacesContext faces) throws IOException {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        faces.getExternalContext().redirect(request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString()));
        faces.responseComplete();
    }
}
