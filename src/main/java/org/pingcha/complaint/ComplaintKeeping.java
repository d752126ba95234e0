package org.pingcha.complaint;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.rules.Matter;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleQueries;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/** Registers complaints for the rooms and pages that take them in and have checked who sends; officers use {@link ComplaintService}. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ComplaintKeeping {
    @PersistenceContext
    EntityManager em;

    @Inject
    ComplaintNumbers numbers;

    @Inject
    ComplaintCourse course;

    @EJB
    RuleQueries rules;

    /** Registers a complaint under the rules of the day on which it was received; an anonymous one as a tip. */
    public Received receive(Actor by, @Valid ComplaintEntry entry, Instant at) {
        Office office = em.find(Office.class, entry.officeId());
        if (office == null || office.kind() != OfficeKind.BUREAU) {
            throw new Problem("complaint.problem.office");
        }
        LocalDate day = entry.receivedOn() == null ? ChinaTime.dayOf(at) : entry.receivedOn();
        RuleBook book = rules.complaintRules(day);
        boolean property = entry.matters().stream().map(code -> book.matter(code).orElseThrow(() -> new Problem("complaint.problem.matter", code)))
            .map(Matter::property).reduce(false, Boolean::logicalOr);
        Acting acting = Acting.self(by, at);
        List<Received.Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < entry.complainants().size(); i++) {
            receipts.add(new Received.Receipt(freeReceiptNo(ChinaTime.dayOf(at)), AccessCodes.make()));
        }
        // From here to the commit everybody else at this office waits for the next number, so that all that reads comes before.
        Complaint complaint = Complaint.receive(entry, office, numbers.next(office, day.getYear()), book.id(), property, acting);
        for (int i = 0; i < receipts.size(); i++) {
            complaint.complainedBy(entry.complainants().get(i), receipts.get(i).receiptNo(), AccessCodes.digest(receipts.get(i).accessCode()));
        }
        course.done(complaint, acting, ComplaintAct.RECEIVE, Map.of("channel", entry.channel(), "matters", new TreeSet<>(entry.matters()),
            "complainants", receipts.size(), "respondent", entry.respondent().kind(), "readBack", entry.readBack()));
        em.persist(complaint);
        return new Received(complaint.uuid(), complaint.registerNo(), receipts);
    }

    /**
     * A draft that another room's finding suggests, such as a survey answer about money taken; registered like any other. Of one that is
     * known already there are no receipts: their codes were given when it came.
     */
    public Received receiveFrom(Actor by, @Valid ComplaintEntry entry, Instant at) {
        if (entry.originRoom() == null || entry.originUuid() == null) {
            throw new IllegalArgumentException("Where does it come from?");
        }
        List<Complaint> known = em.createQuery("select c from Complaint c where c.substance.originRoom = :room and c.substance.originUuid = :uuid", Complaint.class)
            .setParameter("room", entry.originRoom()).setParameter("uuid", entry.originUuid()).getResultList();
        return known.isEmpty() ? receive(by, entry, at) : new Received(known.get(0).uuid(), known.get(0).registerNo(), List.of());
    }

    private String freeReceiptNo(LocalDate day) {
        while (true) {
            String no = AccessCodes.receiptNo(day);
            if (em.createQuery("select count(c) from Complainant c where c.receiptNo = :no", Long.class).setParameter("no", no).getSingleResult() == 0) {
                return no;
            }
        }
    }
}
