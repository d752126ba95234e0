package org.pingcha.remedy;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.attachment.DocumentsView;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** What is done alike in either procedure; the page of a procedure opens it first. */
@Named
@ViewScoped
public class ProcedureActs implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ProcedureService service;
    @Inject
    DocumentsView documents;
    @Inject
    CurrentActor actor;
    @Inject
    Texts texts;
    @Inject
    Clock clock;

    private final ProcedureInput input = new ProcedureInput();
    private ProcedureFacts facts;
    private ProcedureContext context;
    private boolean firm;
    private Contact contact;

    /** @param byFirm whether a firm handled the case until then */
    void open(ProcedureFacts what, ProcedureContext around, boolean byFirm) {
        facts = what;
        context = around;
        firm = byFirm;
        documents.open(new DocumentSubject(facts.kind().documents(), facts.uuid()));
        ProcedureAct did = PageAddress.constant("did", ProcedureAct.class);
        if (did != null) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.of("remedy.did", texts.name(did))));
        }
    }

    public void correct() {
        service.correct(facts.uuid(), facts.version(), input.on(), input.getWords());
        done(ProcedureAct.CORRECT);
    }

    public void review() {
        service.review(facts.uuid(), facts.version(), new ReviewEntry(Opinion.valueOf(input.getChoice()), input.getWords(), input.getMore()));
        done(ProcedureAct.REVIEW);
    }

    public void giveBack() {
        service.giveBack(facts.uuid(), facts.version(), input.getWords());
        done(ProcedureAct.GIVE_BACK);
    }

    public void withdraw() {
        service.withdraw(facts.uuid(), facts.version(), input.getWords());
        done(ProcedureAct.WITHDRAW);
    }

    public void tick() {
        service.tick(facts.uuid(), facts.version(), UUID.fromString(input.getChoice()), input.on(), input.getWords());
        done(ProcedureAct.TICK);
    }

    /** Shows who asks and how to reach them; the reason goes on the trail. */
    public void reveal() {
        contact = service.reveal(facts.uuid(), input.getMore());
    }

    /** After an act the page is read anew by its own address, so that a reload repeats nothing. */
    void done(ProcedureAct act) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(facts.kind().path() + "?id=" + facts.uuid() + "&did=" + act);
            FacesContext.getCurrentInstance().responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this person can do that now. */
    public boolean can(String act) {
        return context.may(ProcedureAct.valueOf(act));
    }

    /** Whether this person deals with procedures, and so may ask who asked. */
    public boolean isMayContact() {
        return facts.applicant() != null && Stream.of(Role.COMPLAINT_OFFICER, Role.COMPLAINT_APPROVER, Role.MANAGER).anyMatch(actor.get()::is);
    }

    public LocalDate getToday() {
        return ChinaTime.today(clock);
    }

    public Opinion[] getOpinions() {
        return Opinion.values();
    }

    public ProcedureInput getInput() {
        return input;
    }

    boolean isFirm() {
        return firm;
    }

    public ProcedureFacts getFacts() {
        return facts;
    }

    public ProcedureContext getContext() {
        return context;
    }

    /** Null until it was asked for. */
    public Contact getContact() {
        return contact;
    }
}
