package org.pingcha.alert;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** Handlers' reports: those in sight, and a new one; of one case where the address names it. */
@Named
@ViewScoped
public class SpecialReportsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    SpecialReportService service;
    @Inject
    CurrentActor actor;
    @Inject
    Texts texts;

    private List<ReportRow> rows;
    private String caseNo;
    private ReportKind kind;
    private String words;

    public void load() {
        UUID about = PageAddress.uuid("case");
        rows = about == null ? service.last() : service.ofCase(about);
        caseNo = rows.isEmpty() || about == null ? null : rows.get(0).caseNo();
        String did = PageAddress.text("did");
        if ("reported".equals(did) || "noted".equals(did)) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.get("alert.report." + did)));
        }
    }

    public void report() {
        service.report(caseNo.strip(), kind, words);
        PageAddress.go("/alert/reports?did=reported");
    }

    /** Takes note of one of the rows. */
    public void note(ReportRow row) {
        service.note(row.uuid(), row.version(), words);
        PageAddress.go("/alert/reports?did=noted");
    }

    public boolean isReporter() {
        return actor.get().is(Role.FIRM) || actor.get().is(Role.MANAGER);
    }

    public boolean isManager() {
        return actor.get().is(Role.MANAGER);
    }

    /** Whether the page of a case opens for this person. */
    public boolean isFirm() {
        return actor.get().is(Role.FIRM);
    }

    public ReportKind[] getKinds() {
        return ReportKind.values();
    }

    public List<ReportRow> getRows() {
        return rows;
    }

    public String getCaseNo() {
        return caseNo;
    }

    public void setCaseNo(String caseNo) {
        this.caseNo = caseNo;
    }

    public ReportKind getKind() {
        return kind;
    }

    public void setKind(ReportKind kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
