package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What an officer does from the first look to the decision whether a complaint is taken up. */
@Named
@ViewScoped
public class AdmissionActs implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ComplaintService service;
    @EJB
    MergeService merging;
    @EJB
    ComplaintQueries queries;
    @Inject
    ComplaintView page;

    private final AdmissionInput input = new AdmissionInput();
    private List<PersonChoice> officers;

    public void take() {
        service.take(page.getId(), version());
        page.done(ComplaintAct.ASSIGN);
    }

    public void assign() {
        service.assign(page.getId(), version(), UUID.fromString(input.getOfficer()));
        page.done(ComplaintAct.ASSIGN);
    }

    public void triage() {
        Set<TriageReason> reasons = input.getReasons().stream().map(TriageReason::valueOf).collect(Collectors.toSet());
        service.triage(page.getId(), version(), new TriageEntry(input.isUrgent(), Sensitivity.valueOf(input.getSensitivity()), reasons, input.getWords()));
        page.done(ComplaintAct.TRIAGE);
    }

    public void correct() {
        RespondentEntry now = page.getDetail().respondent();
        service.correct(page.getId(), version(), new CorrectionEntry(input.day(), input.getName() == null ? now
            : RespondentEntry.named(now.kind(), input.getName()), input.getCaseNo(), null, input.getWords()));
        page.done(ComplaintAct.CORRECT);
    }

    public void askSupplement() {
        service.askSupplement(page.getId(), version(), input.getWords(), input.day());
        page.done(ComplaintAct.ASK_SUPPLEMENT);
    }

    public void resume() {
        service.resume(page.getId(), version(), input.getWords());
        page.done(ComplaintAct.RESUME);
    }

    public void accept() {
        service.accept(page.getId(), version());
        page.done(ComplaintAct.ACCEPT);
    }

    public void decline() {
        service.decline(page.getId(), version(), input.getGround(), input.getWords());
        page.done(ComplaintAct.DECLINE);
    }

    public void redirect() {
        service.redirect(page.getId(), version(), input.getName(), input.getWords());
        page.done(ComplaintAct.REDIRECT);
    }

    public void withdraw() {
        service.withdraw(page.getId(), version(), UUID.fromString(input.getComplainant()), input.getWords());
        page.done(ComplaintAct.RECORD_WITHDRAWAL);
    }

    public void merge() {
        merging.merge(page.getId(), version(), merging.numbered(input.getName()));
        page.done(ComplaintAct.MERGE);
    }

    public void unmerge() {
        merging.unmerge(page.getId(), version(), input.getWords());
        page.done(ComplaintAct.UNMERGE);
    }

    private long version() {
        return page.getDetail().version();
    }

    public AdmissionInput getInput() {
        return input;
    }

    /** The officers that it can be given to. */
    public List<PersonChoice> getOfficers() {
        if (officers == null) {
            officers = queries.officers();
        }
        return officers;
    }

    public Sensitivity[] getSensitivities() {
        return Sensitivity.values();
    }

    public TriageReason[] getTriageReasons() {
        return TriageReason.values();
    }
}
