package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pingcha.audit.AuditTrail;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.shared.ChinaTime;

/** What every act on a complaint ends with: what falls due next is worked out anew, and the trail says who did what. */
@Dependent
public class ComplaintCourse {
    static final String ROOM = "complaint";
    /** From here on a complaint counts as one about somebody, or does not any more. */
    private static final Set<ComplaintAct> COUNTS = EnumSet.of(ComplaintAct.RECEIVE, ComplaintAct.DECLINE, ComplaintAct.REDIRECT, ComplaintAct.MERGE,
        ComplaintAct.UNMERGE, ComplaintAct.WITHDRAW, ComplaintAct.CORRECT);
    private static final String ASKED = """
        select count(r) from Request r where r.subject.room = 'complaint' and r.subject.uuid = :uuid
           and r.status = org.pingcha.request.RequestStatus.OPEN""";

    @PersistenceContext
    EntityManager em;

    @EJB
    AuditTrail audit;

    @EJB
    RuleQueries rules;

    @EJB
    WorkCalendars calendars;

    @Inject
    Event<ComplaintMoved> moved;

    @Inject
    Event<ComplaintDecided> decided;

    @Inject
    Clock clock;

    /** @param values what the trail keeps of it; no personal data */
    void done(Complaint complaint, Acting by, ComplaintAct act, Map<String, ?> values) {
        reckon(complaint);
        audit.record(by.actor(), "complaint.audit." + act.name(), name(complaint), null, values);
        if (COUNTS.contains(act)) {
            tell(complaint);
        }
        if (act == ComplaintAct.APPROVE) {
            decided.fire(new ComplaintDecided(complaint.office().id()));
        }
    }

    /** Says whom it is about; before that changes, too. */
    void tell(Complaint complaint) {
        moved.fire(new ComplaintMoved(complaint.respondent().handlerId(), complaint.respondent().firmId()));
    }

    /** Works out what falls due next from the facts as they are now. */
    void reckon(Complaint complaint) {
        boolean asked = complaint.id() != null && em.createQuery(ASKED, Long.class).setParameter("uuid", complaint.uuid()).getSingleResult() > 0;
        complaint.reckon(ComplaintClocks.next(clocks(complaint), asked));
    }

    List<ComplaintClock> clocks(Complaint complaint) {
        return ComplaintClocks.of(ClockFacts.of(complaint), rules.byId(complaint.reception().ruleSetId()), calendars.current(), ChinaTime.today(clock));
    }

    static String name(Complaint complaint) {
        return "complaint:" + complaint.registerNo();
    }
}
