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
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** One correction: what was found, the answers and the checks. {@link CorrectionActs} takes it further. */
@Named
@ViewScoped
public class CorrectionView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    CorrectionReading reading;
    @EJB
    DocumentQueries documents;
    @Inject
    CurrentActor actor;
    @Inject
    Texts texts;

    private final Map<UUID, List<DocumentRow>> files = new HashMap<>();
    private UUID id;
    private CorrectionDetail detail;

    public void load() {
        id = PageAddress.uuid("id");
        if (id == null) {
            throw Problem.notFound();
        }
        detail = reading.open(id);
        detail.facts().answers().stream().filter(AnswerRow::isAnswered)
            .forEach(round -> files.put(round.uuid(), documents.of(new DocumentSubject(SubjectKind.CORRECTION, round.uuid()))));
        CorrectionAct did = PageAddress.constant("did", CorrectionAct.class);
        if (did != null) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.get("correction.did." + did)));
        }
    }

    /** Whether this person can do that now. */
    public boolean can(String act) {
        return detail.acts().contains(CorrectionAct.valueOf(act));
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

    public UUID getId() {
        return id;
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
