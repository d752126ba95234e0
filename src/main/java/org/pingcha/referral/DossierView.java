package org.pingcha.referral;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pingcha.rules.PenaltyType;
import org.pingcha.shared.Problem;
import org.pingcha.web.PageAddress;

/** The dossier of a referral, as the office completes it. What is saved can be changed until it is signed. */
@Named
@ViewScoped
public class DossierView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ReferralReading reading;
    @EJB
    ReferralService service;
    @EJB
    DossierDrafts drafts;

    private UUID id;
    private ReferralDetail detail;
    private List<EvidenceRow> papers;
    private DossierInput input;
    private boolean restored;
    private Instant savedAt;

    public void load() {
        id = PageAddress.uuid("id");
        if (id == null) {
            throw Problem.notFound();
        }
        detail = reading.detail(id);
        if (!detail.may(ReferralAct.COMPLETE)) {
            throw Problem.forbidden("web.problem.forbidden");
        }
        papers = reading.candidates(id);
        String draft = drafts.load(id, detail.facts().version());
        restored = draft != null;
        input = restored ? DossierText.read(draft) : DossierInput.of(detail.facts().brief(), detail.bureaus().isEmpty() ? null : competent());
    }

    /** The nearest bureau that may give a warning; the nearest of all where none is near. */
    private String competent() {
        return detail.bureaus().stream().filter(choice -> choice.decides().contains(PenaltyType.WARNING)).findFirst().orElse(detail.bureaus().get(0)).code();
    }

    /** After each pause in typing. */
    public void keep() {
        savedAt = drafts.save(id, detail.facts().version(), DossierText.of(input));
    }

    /** Back to what was saved last. */
    public String discard() {
        drafts.discard(id);
        return "/referral/dossier?faces-redirect=true&id=" + id;
    }

    public void save() {
        if (input.getTypes().isEmpty() || input.getArticles().isEmpty()) {
            throw new Problem("referral.problem.nothingChosen");
        }
        service.complete(id, detail.facts().version(), input.entry());
        drafts.discard(id);
        PageAddress.go("/referral/referral?id=" + id + "&did=" + ReferralAct.COMPLETE);
    }

    public List<EvidenceRow> getPapers() {
        return papers;
    }

    public String getAddress() {
        return id == null ? null : id.toString();
    }

    /** Kept in the address alone; {@link #load} reads it. */
    public void setAddress(String ignored) {
        // the id is read, and checked, in load
    }

    public ReferralDetail getDetail() {
        return detail;
    }

    /** Whether this is a draft that was not saved. */
    public boolean isRestored() {
        return restored;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public DossierInput getInput() {
        return input;
    }
}
