package org.pingcha.request;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.pingcha.attachment.DocumentsView;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** One request: what is asked, its course, and the answer. {@link AskerActs} is what else who asked can do. */
@Named
@ViewScoped
public class RequestView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    RequestQueries requests;
    @EJB
    RequestService service;
    @Inject
    DocumentsView documents;
    @Inject
    Texts texts;
    @Inject
    Clock clock;

    private String address;
    private UUID id;
    private RequestDetail detail;
    private String answer;
    private String savedAt;

    public void load() {
        id = parsed(address);
        detail = requests.detail(id);
        if (detail.row().kind().page() != null) {
            PageAddress.go(detail.row().href());
            return;
        }
        answer = detail.draft();
        if (isWithFiles()) {
            documents.openRequest(id);
        }
    }

    /** Called as the answer is typed. */
    public void saveDraft() {
        service.saveDraft(id, answer);
        savedAt = LocalTime.ofInstant(clock.instant(), ChinaTime.ZONE).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public void send() {
        service.answer(id, detail.row().version(), answer);
        load();
        say("request.page.sent");
    }

    /** The words of a reason: people's own, or ours by key. */
    public String words(String given) {
        return given != null && given.startsWith("request.lapse.") ? texts.get(given) : given;
    }

    /** Before it is answered, only who answers sees the files. */
    public boolean isWithFiles() {
        return detail.mayAnswer() || detail.row().status() == RequestStatus.ANSWERED;
    }

    /** The page of what it is about, where only who asked comes here; null else. */
    public String getSubjectPage() {
        return "referral".equals(detail.row().room()) ? "/referral/referral?id=" + detail.row().subject() : null;
    }

    private void say(String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.get(key)));
    }

    private static UUID parsed(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
    }

    public String getId() {
        return address;
    }

    public void setId(String id) {
        this.address = id;
    }

    public RequestDetail getDetail() {
        return detail;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getSavedAt() {
        return savedAt;
    }
}
