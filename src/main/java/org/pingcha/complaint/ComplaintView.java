package org.pingcha.complaint;

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
import org.pingcha.rules.Rule;
import org.pingcha.shared.Problem;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** One complaint: what was done, and what this person can do next; what else its page shows is opened with it. */
@Named
@ViewScoped
public class ComplaintView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ComplaintQueries queries;
    @EJB
    Reading reading;
    @Inject
    ComplaintPlace place;
    @Inject
    ComplaintInquiry inquiry;
    @Inject
    ComplaintSequel sequel;
    @Inject
    DocumentsView documents;
    @Inject
    Texts texts;

    private UUID id;
    private ComplaintDetail detail;
    private List<ComplainantRow> complainants;
    private List<MatterRow> matters;
    private List<EventRow> events;
    private List<ProposalRow> proposals;

    public void load() {
        id = id == null ? PageAddress.uuid("id") : id; // forms are sent to an address without it
        if (id == null) {
            throw Problem.notFound();
        }
        reading.open(id);
        detail = queries.detail(id);
        complainants = queries.complainants(id);
        matters = queries.matters(id);
        events = queries.events(id);
        proposals = queries.proposals(id);
        inquiry.open(id);
        sequel.open(id);
        documents.open(new DocumentSubject(SubjectKind.COMPLAINT, id));
        place.open(id);
        String did = PageAddress.text("did");
        if (did != null && did.matches("[A-Z_]{3,24}")) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.get("complaint.did." + did)));
        }
    }

    /** After an act the page is read anew by its own address, so that a reload repeats nothing. */
    void done(ComplaintAct act) {
        PageAddress.go("/complaint/complaint?id=" + id + "&did=" + act);
    }

    /** Whether this person can do that now. */
    public boolean can(String act) {
        return detail.acts().contains(ComplaintAct.valueOf(act));
    }

    /** The rule that an act rests on; null where it needs none. */
    public Rule law(ComplaintAct act) {
        return act.article() == null ? null : detail.rules().rule(act.article());
    }

    public Rule lawOf(String act) {
        return law(ComplaintAct.valueOf(act));
    }

    public String getAddress() {
        return id == null ? null : id.toString();
    }

    /** Kept in the address alone; {@link #load} reads it. */
    public void setAddress(String ignored) {
        // the id is read, and checked, in load
    }

    public UUID getId() {
        return id;
    }

    public ComplaintDetail getDetail() {
        return detail;
    }

    public List<ComplainantRow> getComplainants() {
        return complainants;
    }

    public List<MatterRow> getMatters() {
        return matters;
    }

    public List<EventRow> getEvents() {
        return events;
    }

    public List<ProposalRow> getProposals() {
        return proposals;
    }
}
