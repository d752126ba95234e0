package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.attachment.DocumentsView;
import org.pingcha.attachment.SubjectKind;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.referral.ReferralOutcome;
import org.pingcha.referral.ReferralQueries;
import org.pingcha.remedy.ProcedureRow;
import org.pingcha.remedy.RemedyQueries;
import org.pingcha.request.RequestQueries;
import org.pingcha.request.RequestRow;
import org.pingcha.rules.Rule;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.web.PageAddress;
import org.pingcha.web.Texts;

/** One complaint: its clocks, what was done, and what this person can do next. */
@Named
@ViewScoped
public class ComplaintView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ComplaintQueries queries;
    @EJB
    InboxQueries inbox;
    @EJB
    Reading reading;
    @EJB
    RequestQueries asked;
    @EJB
    ReferralQueries referrals;
    @EJB
    RemedyQueries beside;
    @Inject
    CurrentActor actor;
    @Inject
    DocumentsView documents;
    @Inject
    Texts texts;

    /** How far into a list one can read on. */
    private static final int AROUND = 200;

    /** The complaints beside this one in the list that it was opened from; nulls at its ends. */
    public record Place(UUID before, UUID after, String list) implements Serializable {
    }

    private UUID id;
    private Place place;
    private ComplaintDetail detail;
    private List<ComplainantRow> complainants;
    private List<MatterRow> matters;
    private List<EventRow> events;
    private List<ProposalRow> proposals;
    private List<RequestRow> requests;
    private List<ProcedureRow> procedures;
    private ReferralOutcome referral;
    private List<FileItemRow> file = List.of();
    private Inquiry inquiry;

    /** What the inquiry gathered. */
    public record Inquiry(List<String> investigators, List<TaskRow> tasks, List<StatementRow> statements, List<TellingRow> tellings,
                          List<ExtensionRow> extensions, List<RemedyRow> remedies) implements Serializable {
    }

    public void load() {
        id = PageAddress.uuid("id");
        if (id == null) {
            throw Problem.notFound();
        }
        reading.open(id);
        refresh();
        documents.open(new DocumentSubject(SubjectKind.COMPLAINT, id));
        InboxTab tab = PageAddress.constant("tab", InboxTab.class);
        if (tab != null) {
            InboxFilter list = InboxAddress.read(PageAddress.here(), tab);
            PageRequest order = InboxAddress.order(AROUND);
            UUID[] around = inbox.around(list, order, id);
            place = new Place(around[0], around[1], InboxAddress.of(list, order));
        }
        String did = PageAddress.text("did");
        if (did != null && did.matches("[A-Z_]{3,24}")) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(texts.get("complaint.did." + did)));
        }
    }

    private void refresh() {
        detail = queries.detail(id);
        complainants = queries.complainants(id);
        matters = queries.matters(id);
        events = queries.events(id);
        proposals = queries.proposals(id);
        inquiry = new Inquiry(queries.investigators(id), queries.tasks(id), queries.statements(id), queries.tellings(id), queries.extensions(id),
            queries.remedies(id));
        requests = asked.forSubject(ComplaintCourse.ROOM, id);
        procedures = beside.forOrigin(ComplaintCourse.ROOM, id);
        file = queries.fileIndex(id);
        referral = referrals.outcomeOf(ComplaintCourse.ROOM, id).orElse(null);
    }

    /** After an act the page is read anew by its own address, so that a reload repeats nothing. */
    void done(ComplaintAct act) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect("/complaint/complaint?id=" + id + "&did=" + act);
            FacesContext.getCurrentInstance().responseComplete();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
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

    /** What is framed in the calendar of a clock. */
    public Map<LocalDate, String> marks(ComplaintClock one) {
        Map<LocalDate, String> marks = new HashMap<>();
        if (one.deadline() != null) {
            marks.put(one.deadline().from(), texts.get("complaint.clock.start." + one.kind()));
        }
        if (one.doneOn() != null) {
            marks.put(one.doneOn(), texts.get("complaint.clock.done." + one.kind()));
        }
        return marks;
    }

    /** What still stands against closing, in words. */
    public List<String> getOpenEnds() {
        List<String> ends = new ArrayList<>();
        matters.stream().filter(row -> row.finding() == null && !detail.status().isEnded() && detail.ground() == null)
            .forEach(row -> ends.add(texts.of("complaint.open.matter", row.matter().code())));
        if (detail.status() == ComplaintStatus.PROPOSED) {
            ends.add(texts.get("complaint.open.decision"));
        }
        complainants.stream().filter(row -> row.isToBeTold() && (detail.toTell() > 0 || detail.status() == ComplaintStatus.PROPOSED))
            .forEach(row -> ends.add(texts.of("complaint.open.tell", row.name())));
        requests.stream().filter(RequestRow::isOpen).forEach(row -> ends.add(texts.of("complaint.open.request", row.addressee())));
        if (detail.isLate() && detail.lateReason() == null && !detail.status().isEnded()) {
            ends.add(texts.get("complaint.open.late"));
        }
        return ends;
    }

    /** What the latest proposal has other than the one before it; empty for the first. */
    public List<ProposalChange> getChanges() {
        return proposals.size() < 2 ? List.of() : ProposalChange.between(proposals.get(1), proposals.get(0), texts);
    }

    /** What can be told as the complaint stands. */
    public List<Told> getTellable() {
        return switch (detail.status()) {
            case APPROVED -> List.of(Told.REPLY);
            case NOT_ACCEPTED -> List.of(Told.NON_ACCEPTANCE);
            case TRANSFERRED_OUT -> List.of(Told.TRANSFER);
            case AWAITING_SUPPLEMENT -> List.of(Told.SUPPLEMENT);
            case ACCEPTED, INVESTIGATING, PROPOSED -> List.of(Told.ACCEPTANCE, Told.EXTENSION);
            default -> List.of();
        };
    }

    /** Those who work on it may ask how to reach a complainant. */
    public boolean isMayContact() {
        return !complainants.isEmpty() && (actor.get().is(Role.COMPLAINT_OFFICER) || actor.get().is(Role.COMPLAINT_APPROVER));
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

    /** Null where it was not opened from a list. */
    public Place getPlace() {
        return place;
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

    public Inquiry getInquiry() {
        return inquiry;
    }

    public List<RequestRow> getRequests() {
        return requests;
    }

    /** Replacements and objections that were started from it. */
    public List<ProcedureRow> getProcedures() {
        return procedures;
    }

    /** What the file held when it was archived; empty before. */
    public List<FileItemRow> getFile() {
        return file;
    }

    /** How the referral fares; null where nothing was referred. */
    public ReferralOutcome getReferral() {
        return referral;
    }
}
