package org.pingcha.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.Role;

/** Complaints and people for tests, with defaults. */
final class Complaints {
    static final Instant AT = Instant.parse("2026-11-23T01:00:00Z");

    private Complaints() {
    }

    static ComplaintEntry entry(long office, String... matters) {
        return new ComplaintEntry(office, Channel.PUBLIC_PAGE, List.of(someone("吴桂兰", "139 2132 1298")),
            RespondentEntry.named(RespondentKind.FIRM, "法桥律师事务所"), "云援民字〔2026〕00061号", null,
            Set.of(matters.length == 0 ? new String[] {"N3"} : matters), "律师多次要我出交通费和复印费。我给了三次。", "退还费用", "2026年9月", null, null, null);
    }

    static ComplainantEntry someone(String name, String phone) {
        return new ComplainantEntry(Standing.RECIPIENT, name, null, phone, null, Consent.INVESTIGATORS);
    }

    static Actor actor(long id, Role... roles) {
        return new Actor(id, "user" + id, "人员" + id, 1L, "/B1/", null, Set.of(roles), Set.of(), "127.0.0.1");
    }

    static Acting by(long id, Role... roles) {
        return Acting.self(actor(id, roles), AT);
    }

    /** A complaint that stands at this status, moved there by nothing but its own events. */
    static Complaint at(ComplaintStatus status) {
        Complaint complaint = received();
        Acting everybody = by(1, Role.COMPLAINT_OFFICER, Role.COMPLAINT_APPROVER);
        for (ComplaintStatus next : way(status)) {
            ComplaintAct act = List.of(ComplaintAct.values()).stream().filter(a -> a.leads(complaint.status(), next) && complaint.status() != next)
                .findFirst().orElseThrow();
            complaint.did(act, next, everybody, null);
        }
        return complaint;
    }

    static Complaint received() {
        Office office = new Office(OfficeKind.BUREAU, "B1", "江州市司法局", "990100", null);
        return Complaint.receive(entry(1), office, "江州市投诉〔2026〕0001号", 1L, false, by(1, Role.COMPLAINT_OFFICER));
    }

    private static List<ComplaintStatus> way(ComplaintStatus to) {
        return switch (to) {
            case RECEIVED -> List.of();
            case INVESTIGATING -> List.of(ComplaintStatus.ACCEPTED, ComplaintStatus.INVESTIGATING);
            case PROPOSED -> List.of(ComplaintStatus.ACCEPTED, ComplaintStatus.INVESTIGATING, ComplaintStatus.PROPOSED);
            case APPROVED -> List.of(ComplaintStatus.ACCEPTED, ComplaintStatus.INVESTIGATING, ComplaintStatus.PROPOSED, ComplaintStatus.APPROVED);
            case REPLIED -> List.of(ComplaintStatus.ACCEPTED, ComplaintStatus.INVESTIGATING, ComplaintStatus.PROPOSED, ComplaintStatus.APPROVED,
                ComplaintStatus.REPLIED);
            case UNDER_REMEDY, ARCHIVED -> List.of(ComplaintStatus.NOT_ACCEPTED, to);
            default -> List.of(to);
        };
    }

    static ProposalEntry proposal(Complaint complaint, Finding finding, Outcome... outcomes) {
        Map<String, Finding> findings = new TreeMap<>();
        Map<String, String> reasons = new TreeMap<>();
        complaint.matters().forEach(matter -> {
            findings.put(matter.code(), finding);
            reasons.put(matter.code(), "转账记录三笔，与陈述一致");
        });
        return new ProposalEntry(findings, reasons, Set.of(outcomes), "查证属实，应予处理。",
            Set.of(outcomes).contains(Outcome.DATED_CORRECTION) ? LocalDate.of(2026, 12, 31) : null);
    }
}
