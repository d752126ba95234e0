package org.pingcha.intake;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.pingcha.complaint.Consent;
import org.pingcha.complaint.Received;
import org.pingcha.identity.SessionMechanism;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.Preferences;

/** The page on which anybody complains, and the receipt that follows. */
@Named
@ViewScoped
public class ComplainView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    IntakeService intake;
    @EJB
    FileIntake files;
    @EJB
    RuleQueries rules;
    @EJB
    WorkCalendars calendars;
    @Inject
    HttpServletRequest request;
    @Inject
    Preferences prefs;
    @Inject
    Clock clock;

    private final ComplainInput input = new ComplainInput();
    private Received received;
    private List<SentFile.Result> results = List.of();
    private boolean withoutMatter;

    /**
     * After the fields were looked at: what was ticked. Check boxes and radio buttons are plain HTML, so that they work and
     * can be read without scripts; and not {@code required}, since a group of check boxes may not bear aria-required.
     */
    public void readChoices(ComponentSystemEvent validated) {
        String[] ticked = request.getParameterValues("matters");
        input.setMatters(ticked == null ? List.of() : List.of(ticked));
        input.setConsent(request.getParameter("consent") == null ? Consent.NONE.name() : request.getParameter("consent"));
        withoutMatter = input.getMatters().isEmpty();
        if (withoutMatter) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.validationFailed();
            faces.renderResponse();
        }
    }

    /** Sends the complaint, then its files one by one: what is wrong with a file leaves the rest as it is. */
    public void send() throws IOException {
        String address = SessionMechanism.address(request);
        received = intake.submit(input.entry(), address, request.getParameter("proof"));
        List<SentFile> sent = SentFile.in(request);
        results = getReceipt() == null ? files.toTip(received.uuid(), sent, address, prefs.locale())
            : files.toReceipt(getReceipt().receiptNo(), getReceipt().accessCode(), sent, address, prefs.locale());
    }

    /** The day until which one hears whether it is accepted. */
    public LocalDate getAcceptedBy() {
        LocalDate today = ChinaTime.today(clock);
        return calendars.current().deadline(today, rules.complaintRules(today).rule(RuleKey.COMPLAINT_ACCEPTANCE)).due();
    }

    /** Days from acceptance to the decision. */
    public String getDecisionDays() {
        return rules.complaintRules(ChinaTime.today(clock)).rule(RuleKey.COMPLAINT_DECISION).plainAmount();
    }

    /** The receipt; null for a tip, and before it is sent. */
    public Received.Receipt getReceipt() {
        return received == null || received.receipts().isEmpty() ? null : received.receipts().get(0);
    }

    public boolean isDone() {
        return received != null;
    }

    /** What became of the files, in the order they were chosen. */
    public List<SentFile.Result> getResults() {
        return results;
    }

    public boolean isRefusedAny() {
        return results.stream().anyMatch(result -> !result.isKept());
    }

    /** Whether it was sent without saying what sort of thing it is. */
    public boolean isWithoutMatter() {
        return withoutMatter;
    }

    public ComplainInput getInput() {
        return input;
    }
}
