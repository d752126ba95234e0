package org.pingcha.trial;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** What is done about the attendance of the hearing on show: observers chosen and taken off, records made. */
@Named
@ViewScoped
public class ObserverActs implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    AttendanceService attendance;
    @EJB
    RecordService records;
    @Inject
    CurrentActor actor;
    @Inject
    Texts texts;

    private HearingRow hearing;
    private List<ObserverChoice> choices = List.of();
    private List<String> chosen;
    private boolean tell;
    private String reason;

    /**
     * For the page's view action, after the hearing was found to be in sight.
     *
     * @param told whether the handler is told so far
     */
    public void open(HearingRow row, boolean told) {
        hearing = row;
        tell = told;
        if (isMayAssign()) {
            choices = attendance.inspectors(row.uuid()).stream().filter(choice -> !choice.attends()).toList();
        }
        if ("ASSIGN".equals(PageAddress.text("did"))) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.get("trial.observers.saved")));
        }
    }

    public void assign() {
        if (chosen == null || chosen.isEmpty()) {
            throw new Problem("trial.problem.chooseObservers");
        }
        attendance.assign(hearing.uuid(), hearing.version(), new AttendOrder(chosen.stream().map(UUID::fromString).collect(Collectors.toSet()), tell));
        done();
    }

    public void withdraw(UUID observation) {
        attendance.withdraw(hearing.uuid(), observation, reason);
        done();
    }

    /** Makes the record of a log (form 30). */
    public void record(UUID observation) {
        records.make(hearing.uuid(), observation);
        done();
    }

    private void done() {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(hearing.href() + "&did=ASSIGN");
            FacesContext.getCurrentInstance().responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isMayAssign() {
        return actor.get().is(Role.MANAGER) && hearing.status().isOpen();
    }

    /** Whether this person makes records. */
    public boolean isMayRecord() {
        return actor.get().is(Role.MANAGER) || actor.get().is(Role.INSPECTOR);
    }

    public List<ObserverChoice> getChoices() {
        return choices;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    public boolean isTell() {
        return tell;
    }

    public void setTell(boolean tell) {
        this.tell = tell;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
