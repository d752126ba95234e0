package org.pingcha.interview;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingcha.shared.Problem;
import org.pingcha.survey.Door;
import org.pingcha.survey.Given;
import org.pingcha.survey.Reach;
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
    private String link;
    private final CallInput input = new CallInput();

    public void load() {
        invitation = PageAddress.uuid("invitation");
        if (invitation == null) {
            throw Problem.notFound();
        }
        sheet = service.open(invitation);
        Way asked = PageAddress.constant("way", Way.class);
        way = sheet.card().reach() == Reach.INSTITUTION && asked != Way.PAPER ? Way.INSTITUTION : asked == null ? Way.PHONE : asked;
        input.setWay(way);
        String question = PageAddress.text("q");
        if (question != null && sheet.card().open()) {
            door = service.begin(invitation, way, prefs.locale());
            walk = door.isOpen() ? Walk.at(service.read(invitation, prefs.locale()), question) : null;
        }
    }

    /** Notes a try. */
    public String note() {
        service.note(invitation, input.entry());
        return input.getOutcome().isFinal() ? done("interview.call.ended", "/interview/desk?faces-redirect=true") : done("interview.call.noted", page(null));
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
        boolean complaint = service.submit(invitation, way) != null;
        return done(complaint ? "interview.call.complaint" : "interview.call.sent", "/interview/desk?faces-redirect=true");
    }

    /** Shows the recipient's own link. */
    public void showLink() {
        link = service.link(invitation);
    }

    /** Null until it was asked for. */
    public String getLink() {
        return link;
    }

    /** They are reached otherwise. */
    public String reach() {
        service.reachBy(invitation, input.getReach(), input.getReason());
        return done("interview.call.reached", page(null));
    }

    private String done(String key, String next) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(texts.of(key, sheet.about().ref().caseNo())));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return next;
    }

    private String page(String question) {
        return "/interview/call?faces-redirect=true&invitation=" + invitation + "&way=" + way + (question == null ? "" : "&q=" + question);
    }

    /** The page's address up to what follows, for links. */
    public String getBase() {
        return "/interview/call?invitation=" + invitation + "&way=" + way + "&";
    }

    /** What can come of a try here. */
    public List<AttemptOutcome> getOutcomes() {
        return Stream.of(AttemptOutcome.values()).filter(one -> one != AttemptOutcome.ANSWERED)
            .filter(one -> one != AttemptOutcome.INSTITUTION_ASKED || sheet.card().reach() == Reach.INSTITUTION)
            .filter(one -> one != AttemptOutcome.GUARDIAN_ABSENT || sheet.card().reach() == Reach.GUARDIAN)
            .filter(one -> one != AttemptOutcome.NOT_REACHED || sheet.card().triedEnough()).toList();
    }

    public List<Way> getWays() {
        return sheet.card().reach() == Reach.INSTITUTION ? List.of(Way.INSTITUTION) : List.of(Way.PHONE, Way.VISIT);
    }

    public List<Reach> getReaches() {
        return Stream.of(Reach.values()).filter(one -> one != sheet.card().reach()).toList();
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

    public CallInput getInput() {
        return input;
    }
}
