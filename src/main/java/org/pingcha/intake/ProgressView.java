package org.pingcha.intake;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingcha.complaint.Progress;
import org.pingcha.identity.SessionMechanism;
import org.pingcha.letter.LetterContent;
import org.pingcha.letter.LetterDownload;
import org.pingcha.shared.Problem;
import org.pingcha.web.Preferences;

/** How a complaint stands, for who has its receipt and code; they stay in this page's view, never in an address. */
@Named
@ViewScoped
public class ProgressView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    IntakeService intake;
    @EJB
    FileIntake files;
    @Inject
    HttpServletRequest request;
    @Inject
    Preferences prefs;

    private String receipt;
    private String code;
    private String words;
    private Progress progress;
    private boolean added;
    private List<SentFile.Result> results = List.of();

    public void open() {
        take(intake.open(receipt, code, SessionMechanism.address(request)));
    }

    /** Adds files and words: files first, each for itself, so that nothing is said to have come that did not. */
    public void add() throws IOException {
        String address = SessionMechanism.address(request);
        List<SentFile> sent = SentFile.in(request);
        if (words == null && sent.isEmpty()) {
            throw new Problem("intake.need.wordsOrFiles");
        }
        results = files.toReceipt(receipt, code, sent, address, prefs.locale());
        added = words != null || results.stream().anyMatch(SentFile.Result::isKept);
        if (added) {
            take(intake.add(receipt, code, words, address));
            words = null;
        }
    }

    /** Gives a letter as PDF; the answer to a POST, so that neither number nor code stands in an address. */
    public void save(UUID letter) throws IOException {
        LetterContent content = intake.letter(receipt, code, letter, SessionMechanism.address(request)).orElseThrow(() -> new Problem("intake.problem.code"));
        FacesContext faces = FacesContext.getCurrentInstance();
        LetterDownload.send((HttpServletResponse) faces.getExternalContext().getResponse(), content.name(), content.format(), content.bytes());
        faces.responseComplete();
    }

    public void withdraw() {
        results = List.of();
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

    /** What became of the files that were just sent. */
    public List<SentFile.Result> getResults() {
        return results;
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
