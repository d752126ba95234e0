package org.pingcha.correction;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.attachment.DocumentQueries;
import org.pingcha.attachment.DocumentRow;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.attachment.SubjectKind;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;
import org.pingcha.web.Choice;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** One correction: what was found, the answers, the checks, and what this person can do next. */
@Named
@ViewScoped
public class CorrectionView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    CorrectionReading reading;
    @EJB
    CorrectionService service;
    @EJB
    CorrectionQueries queries;
    @EJB
    DocumentQueries documents;
    @Inject
    CurrentActor actor;
    @Inject
    Texts texts;

    private final CorrectionInput input = new CorrectionInput();
    private final Map<UUID, List<DocumentRow>> files = new HashMap<>();
    private UUID id;
    private CorrectionDetail detail;
    private List<Choice> inspectors = List.of();

    public void load() {
        id = PageAddress.uuid("id");
        if (id == null) {
            throw Problem.notFound();
        }
        detail = reading.open(id);
        detail.facts().answers().stream().filter(AnswerRow::isAnswered)
            .forEach(round -> files.put(round.uuid(), documents.of(new DocumentSubject(SubjectKind.CORRECTION, round.uuid()))));
        if (can("NAME")) {
            inspectors = queries.inspectors();
        }
        CorrectionAct did = PageAddress.constant("did", CorrectionAct.class);
        if (did != null) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.get("correction.did." + did)));
        }
    }

    public void name() {
        service.name(id, version(), input.personUuid());
        done(CorrectionAct.NAME);
    }

    public void giveBack() {
        service.giveBack(id, version(), input.getWords(), input.getDays());
        done(CorrectionAct.RETURN);
    }

    public void verify() {
        service.verify(id, version(), input.getWords());
        done(CorrectionAct.VERIFY);
    }

    public void check() {
        CheckResult result = CheckResult.valueOf(input.getResult());
        service.check(id, version(), UUID.fromString(input.getCheck()), new CheckEntry(result, input.getPages(), input.getWords()));
        done(result == CheckResult.EFFECTIVE ? CorrectionAct.CHECK : CorrectionAct.REPEAT);
    }

    public void withdraw() {
        service.withdraw(id, version(), input.getWords());
        done(CorrectionAct.WITHDRAW);
    }

    /** After an act the page is read anew by its own address, so that a reload repeats nothing. */
    private void done(CorrectionAct act) {
        PageAddress.go("/correction/correction?id=" + id + "&did=" + act);
    }

    /** Whether this person can do that now. */
    public boolean can(String act) {
        return detail.acts().contains(CorrectionAct.valueOf(act));
    }

    private long version() {
        return detail.facts().version();
    }

    /** The evidence of a round. */
    public List<DocumentRow> filesOf(AnswerRow round) {
        return files.getOrDefault(round.uuid(), List.of());
    }

    /** The later cases that are there to be looked at. */
    public List<CheckRow> getWaiting() {
        return detail.facts().checks().stream().filter(CheckRow::isWaiting).toList();
    }

    /** Whether this person's roles open the page of a case. */
    public boolean isCaseOpen() {
        return actor.get().is(Role.MANAGER) || actor.get().is(Role.AUDITOR);
    }

    /** Whether the cases to be looked at can be opened: an inspector who is named may. */
    public boolean isChecksOpen() {
        return isCaseOpen() || actor.get().is(Role.INSPECTOR);
    }

    public CheckResult[] getResults() {
        return CheckResult.values();
    }

    public List<Choice> getInspectors() {
        return inspectors;
    }

    public CorrectionInput getInput() {
        return input;
    }

    public CorrectionDetail getDetail() {
        return detail;
    }

    public String getAddress() {
        return id == null ? null : id.toString();
    }

    /** Kept in the address alone; {@link #load} reads it. */
    public void setAddress(String ignored) {
        // the id is read, and checked, in load
    }
}
