package org.pingcha.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.request.RequestRow;
import org.pingcha.web.Texts;

/** How the complaint on show stands: its clocks, what changed between proposals, what is still open, and what can be told. */
@Named
@RequestScoped
public class ComplaintLook {
    @Inject
    ComplaintView page;
    @Inject
    ComplaintInquiry inquiry;
    @Inject
    CurrentActor actor;
    @Inject
    Texts texts;

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
        ComplaintDetail detail = page.getDetail();
        List<String> ends = new ArrayList<>();
        page.getMatters().stream().filter(row -> row.finding() == null && !detail.status().isEnded() && detail.ground() == null)
            .forEach(row -> ends.add(texts.of("complaint.open.matter", row.matter().code())));
        if (detail.status() == ComplaintStatus.PROPOSED) {
            ends.add(texts.get("complaint.open.decision"));
        }
        page.getComplainants().stream().filter(row -> row.isToBeTold() && (detail.toTell() > 0 || detail.status() == ComplaintStatus.PROPOSED))
            .forEach(row -> ends.add(texts.of("complaint.open.tell", row.name())));
        inquiry.getRequests().stream().filter(RequestRow::isOpen).forEach(row -> ends.add(texts.of("complaint.open.request", row.addressee())));
        if (detail.isLate() && detail.lateReason() == null && !detail.status().isEnded()) {
            ends.add(texts.get("complaint.open.late"));
        }
        return ends;
    }

    /** What the latest proposal has other than the one before it; empty for the first. */
    public List<ProposalChange> getChanges() {
        List<ProposalRow> proposals = page.getProposals();
        return proposals.size() < 2 ? List.of() : ProposalChange.between(proposals.get(1), proposals.get(0), texts);
    }

    /** What can be told as the complaint stands. */
    public List<Told> getTellable() {
        return switch (page.getDetail().status()) {
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
        return !page.getComplainants().isEmpty() && (actor.get().is(Role.COMPLAINT_OFFICER) || actor.get().is(Role.COMPLAINT_APPROVER));
    }
}
