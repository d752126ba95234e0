package org.pingcha.intake;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import org.pingcha.complaint.Progress;
import org.pingcha.identity.SessionMechanism;
import org.pingcha.shared.Problem;

/** How a complaint stands, for who has its receipt and code; they stay in this page's view, never in an address. */
@Named
@ViewScoped
public class ProgressView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    IntakeService intake;
    @Inject
    HttpServletRequest request;

    private String receipt;
    private String code;
    private String words;
    private Progress progress;
    private boolean added;

    public void open() {
        take(intake.open(receipt, code, SessionMechanism.address(request)));
    }

    public void add() {
        take(intake.add(receipt, code, words, SessionMechanism.address(request)));
        words = null;
        added = true;
    }

    public void withdraw() {
        take(intake.withdraw(receipt, code, words, SessionMechanism.address(request)));
        words = null;
        added = true;
    }

    private void take(Optional<Progress> found) {
        progress = found.orElseThrow(() -> new Problem("intake.problem.code"));
    }

    /** Null until number and code opened it. */
    public Progress getProgress() {
        return progress;
    }

    /** Whether something was just sent. */
    public boolean isAdded() {
        return added;
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String value) {
        receipt = value;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String value) {
        code = value;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }
}
