package org.pingcha.interview;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingcha.shared.Problem;
import org.pingcha.survey.Door;
import org.pingcha.survey.Given;
import org.pingcha.survey.Reach;
import org.pingcha.survey.Sent;
import org.pingcha.survey.Walk;
import org.pingcha.survey.Way;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** One call: whom, what was tried, and the questions one by one. The question on show stands in the address. */
@Named
@ViewScoped
public class CallView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    InterviewService service;
    @Inject
    Preferences prefs;
    @Inject
    Texts texts;
    @Inject
    HttpServletRequest request;

    private UUID invitation;
    private Way way;
    private CallSheet sheet;
    private Door door;
    private Walk walk;

    public void load() {
        invitation = PageAddress.uuid("invitation");
        if (invitation == null) {
            throw Problem.notFound();
        }
        sheet = service.open(invitation);
        Way asked = PageAddress.constant("way", Way.class);
        way = sheet.card().reach() == Reach.INSTITUTION && asked != Way.PAPER ? Way.INSTITUTION : asked == null ? Way.PHONE : asked;
        String question = PageAddress.text("q");
        if (question != null && sheet.card().open()) {
            door = service.begin(invitation, way, prefs.locale());
            walk = door.isOpen() ? Walk.at(service.read(invitation, prefs.locale()), question) : null;
        }
    }

    /** Keeps the answer and goes on. */
    public String next() {
        String code = walk.item().code();
        Given given = Given.in(request);
        if (given.value() == null && walk.item().required()) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get("interview.need.answer"), null));
            return null;
        }
        service.answer(invitation, code, given);
        return page(Walk.after(service.read(invitation, prefs.locale()), code));
    }

    public String send() {
        Sent sent = service.submit(invitation, way);
        String said = sent.isFollowed() ? "interview.call.receipt" : sent.isComplaint() ? "interview.call.complaint" : "interview.call.sent";
        return done(said, "/interview/desk?faces-redirect=true", sent.receiptNo(), sent.accessCode());
    }

    /** Says what was done, on the page that follows. */
    public String done(String key, String next, Object... more) {
        PageAddress.carry(texts.of(key, Stream.concat(Stream.of(sheet.about().ref().caseNo()), Stream.of(more)).toArray()));
        return next;
    }

    public String page(String question) {
        return "/interview/call?faces-redirect=true&invitation=" + invitation + "&way=" + way + (question == null ? "" : "&q=" + question);
    }

    /** The page's address up to what follows, for links. */
    public String getBase() {
        return "/interview/call?invitation=" + invitation + "&way=" + way + "&";
    }

    public CallSheet getSheet() {
        return sheet;
    }

    /** Null while only the sheet is on show. */
    public Door getDoor() {
        return door;
    }

    public Walk getWalk() {
        return walk;
    }
}
