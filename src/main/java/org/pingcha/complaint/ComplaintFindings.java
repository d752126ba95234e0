package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pingcha.correction.Concern;
import org.pingcha.correction.Fault;
import org.pingcha.correction.FindingSource;
import org.pingcha.correction.Origin;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;
import org.pingcha.register.CaseHeader;
import org.pingcha.register.CaseQueries;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleQueries;

/**
 * The matters of a decided complaint that were upheld can be put right. An order names the matter as the rules word it:
 * nothing of who complained, of what they said, or of the complaint's number reaches the addressee.
 */
@Dependent
public class ComplaintFindings implements FindingSource {
    private static final Set<ComplaintStatus> DECIDED = EnumSet.of(ComplaintStatus.APPROVED, ComplaintStatus.REPLIED, ComplaintStatus.UNDER_REMEDY,
        ComplaintStatus.ARCHIVED);

    @PersistenceContext
    EntityManager em;

    @EJB
    CaseQueries cases;

    @EJB
    RuleQueries rules;

    @Override
    public String room() {
        return ComplaintCourse.ROOM;
    }

    @Override
    public Optional<org.pingcha.correction.Finding> find(Actor actor, UUID uuid) {
        if (!actor.is(Role.COMPLAINT_APPROVER) && !actor.is(Role.MANAGER)) {
            return Optional.empty();
        }
        Sight sight = ComplaintSight.of(actor).and("c.uuid = :uuid", "uuid", uuid);
        return sight.fill(em.createQuery("select c" + ComplaintSight.FROM + sight.where(), Complaint.class)).getResultStream().findFirst().flatMap(this::found);
    }

    private Optional<org.pingcha.correction.Finding> found(Complaint complaint) {
        RuleBook book = rules.byId(complaint.reception().ruleSetId());
        List<Fault> faults = complaint.matters().stream().filter(matter -> matter.finding() != null && matter.finding().isUpheld())
            .map(matter -> new Fault(matter.code(), matter.code() + " " + book.matter(matter.code()).orElseThrow().textZh())).toList();
        Long caseId = complaint.substance().caseId();
        CaseHeader of = caseId == null ? null : cases.header((long) caseId);
        Respondent whom = complaint.respondent();
        Long office = of != null ? of.ref().officeId() : whom.officeId();
        if (!DECIDED.contains(complaint.status()) || faults.isEmpty() || office == null && whom.firmId() == null) {
            return Optional.empty();
        }
        return Optional.of(new org.pingcha.correction.Finding(new Origin(room(), complaint.uuid()), complaint.registerNo(), "/complaint/complaint?id=" + complaint.uuid(),
            office == null ? complaint.office().id() : office, of == null ? null : of.ref().uuid(), concern(whom, of), faults));
    }

    /** An agency that is complained of corrects by itself; else the firm, as the complaint or its case names it. */
    private Concern concern(Respondent whom, CaseHeader of) {
        Long caseId = of == null ? null : of.ref().id();
        String caseNo = of == null ? null : of.ref().caseNo();
        if (whom.kind() == RespondentKind.AGENCY || whom.kind() == RespondentKind.MASS_ORGANISATION) {
            return new Concern(caseId, caseNo, null, null, null, null);
        }
        boolean person = whom.kind() == RespondentKind.HANDLER;
        Long firm = whom.firmId() != null ? whom.firmId() : of == null ? null : of.ref().firmId();
        String firmName = firm == null ? null : em.createQuery("select f.name from LawFirm f where f.id = :id", String.class).setParameter("id", firm)
            .getSingleResult();
        Long handler = !person ? null : whom.handlerId() != null ? whom.handlerId() : of == null ? null : of.ref().handlerId();
        String handlerName = !person ? null : of != null && of.ref().handlerId().equals(handler) ? of.handlerName() : whom.name();
        return new Concern(caseId, caseNo, handler, handlerName, firm, firmName);
    }
}
