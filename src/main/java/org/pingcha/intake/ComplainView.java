package org.pingcha.intake;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.pingcha.complaint.Channel;
import org.pingcha.complaint.ComplainantEntry;
import org.pingcha.complaint.ComplaintEntry;
import org.pingcha.complaint.Consent;
import org.pingcha.complaint.Received;
import org.pingcha.complaint.RespondentEntry;
import org.pingcha.complaint.RespondentKind;
import org.pingcha.complaint.Standing;
import org.pingcha.identity.SessionMechanism;
import org.pingcha.rules.Matter;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.Texts;

/** The page on which anybody complains, and the receipt that follows. */
@Named
@ViewScoped
public class ComplainView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    IntakeService intake;
    @EJB
    RuleQueries rules;
    @EJB
    WorkCalendars calendars;
    @Inject
    HttpServletRequest request;
    @Inject
    Texts texts;
    @Inject
    Clock clock;

    private final ComplainInput input = new ComplainInput();
    private List<BureauChoice> bureaus;
    private List<Matter> matters;
    private Received received;

    public void load() {
        bureaus = intake.bureaus();
        matters = intake.matters();
    }

    /** After the fields were looked at, and not {@code required}: a group of check boxes may not bear aria-required. */
    public void oneAtLeast(ComponentSystemEvent validated) {
        FacesContext faces = FacesContext.getCurrentInstance();
        EditableValueHolder boxes = (EditableValueHolder) validated.getComponent().findComponent("matters");
        Object chosen = boxes.getLocalValue();
        if (chosen == null || chosen instanceof Collection<?> some && some.isEmpty()) {
            faces.addMessage(((UIComponent) boxes).getClientId(faces), new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get("intake.need.matters"), null));
            faces.validationFailed();
            faces.renderResponse();
        }
    }

    public void send() {
        List<ComplainantEntry> who = input.isAnonymous() ? List.of() : List.of(new ComplainantEntry(Standing.valueOf(input.getStanding()), input.getName(),
            input.getActsFor(), input.getPhone(), input.getAddress(), Consent.valueOf(input.getConsent())));
        received = intake.submit(new ComplaintEntry(input.getBureau(), Channel.PUBLIC_PAGE, who,
            RespondentEntry.named(RespondentKind.valueOf(input.getKind()), input.getRespondent()), input.getCaseNo(), null,
            new LinkedHashSet<>(input.getMatters()), input.getFacts(), input.getWishes(), input.getOccurred(), null, null, null), SessionMechanism.address(request));
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

    public ComplainInput getInput() {
        return input;
    }

    public List<BureauChoice> getBureaus() {
        return bureaus;
    }

    public List<Matter> getMatters() {
        return matters;
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    public RespondentKind[] getKinds() {
        return RespondentKind.values();
    }

    public Consent[] getConsents() {
        return Consent.values();
    }
}
