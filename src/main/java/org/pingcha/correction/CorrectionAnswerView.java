package org.pingcha.correction;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.attachment.DocumentsView;
import org.pingcha.attachment.SubjectKind;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** A correction as its addressee reads and answers it; others go on to the office's page. */
@Named
@ViewScoped
public class CorrectionAnswerView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    CorrectionDeskService desk;
    @Inject
    AnswerDraft draft;
    @Inject
    DocumentsView documents;
    @Inject
    CurrentActor actor;
    @Inject
    Texts texts;

    private UUID id;
    private CorrectionFacts facts;

    public void load() {
        id = PageAddress.uuid("id");
        if (id == null) {
            throw Problem.notFound();
        }
        boolean side = actor.get().is(Role.FIRM) || actor.get().is(Role.MANAGER);
        facts = side ? desk.open(id).orElse(null) : null;
        if (facts == null) {
            if (actor.get().is(Role.FIRM)) {
                throw Problem.notFound();
            }
            PageAddress.go("/correction/correction?id=" + id);
            return;
        }
        draft.open(id, facts.round());
        documents.open(new DocumentSubject(SubjectKind.CORRECTION, facts.round().uuid()));
        if (PageAddress.text("sent") != null) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.get("correction.answer.sent")));
        }
    }

    public void send() {
        desk.answer(id, facts.version(), draft.entry());
        PageAddress.go("/correction/answer?id=" + id + "&sent=1");
    }

    /** Whether it waits for the answer. */
    public boolean isOpen() {
        return facts != null && facts.status().isAwaitingAnswer();
    }

    /** The rounds that are over, the latest first. */
    public List<AnswerRow> getAnswered() {
        return facts == null ? List.of() : facts.answers().stream().filter(AnswerRow::isAnswered).sorted((a, b) -> b.round() - a.round()).toList();
    }

    /** Why the last answer was returned; null where none was. */
    public String getRemarks() {
        return isOpen() && !getAnswered().isEmpty() ? getAnswered().get(0).remarks() : null;
    }

    public CorrectionFacts getFacts() {
        return facts;
    }

    public String getAddress() {
        return id == null ? null : id.toString();
    }

    /** Kept in the address alone; {@link #load} reads it. */
    public void setAddress(String ignored) {
        // the id is read, and checked, in load
    }
}
