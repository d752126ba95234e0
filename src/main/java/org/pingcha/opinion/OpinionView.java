package org.pingcha.opinion;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.attachment.DocumentsView;
import org.pingcha.attachment.SubjectKind;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Preferences;
import org.pingcha.web.Texts;

/** One asking: its course, the answer, the paper. */
@Named
@ViewScoped
public class OpinionView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    OpinionQueries opinions;

    @EJB
    OpinionService service;

    @Inject
    DocumentsView documents;

    @Inject
    CurrentActor actor;

    @Inject
    Preferences preferences;

    @Inject
    Texts texts;

    private OpinionDetail detail;
    private String link;

    public void load() {
        UUID uuid = PageAddress.uuid("id");
        if (uuid == null) {
            throw Problem.notFound();
        }
        detail = opinions.detail(uuid, preferences.locale());
        link = (String) FacesContext.getCurrentInstance().getExternalContext().getFlash().get("opinionLink");
        if (isScanned()) {
            documents.open(new DocumentSubject(SubjectKind.OPINION, uuid));
        }
    }

    public void renew() {
        link = service.renewLink(detail.row().uuid(), detail.row().version());
        detail = opinions.detail(detail.row().uuid(), preferences.locale());
    }

    public void withdraw() {
        service.withdraw(detail.row().uuid(), detail.row().version());
        link = null;
        detail = opinions.detail(detail.row().uuid(), preferences.locale());
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.get("opinion.page.withdrawn")));
    }

    /** Whether this person may still do something about it. */
    public boolean isOpen() {
        return detail.row().state() == OpinionState.ASKED && isAsking();
    }

    /** Whether paper can be entered. */
    public boolean isTakingPaper() {
        return detail.row().state().leadsTo(OpinionState.ANSWERED) && isAsking();
    }

    public boolean isScanned() {
        return detail.row().way() == AnswerWay.PAPER;
    }

    private boolean isAsking() {
        return actor.get().is(Role.MANAGER) || actor.get().is(Role.INTERVIEWER);
    }

    public OpinionDetail getDetail() {
        return detail;
    }

    /** The link, shown this once; null otherwise. */
    public String getLink() {
        return link;
    }
}
