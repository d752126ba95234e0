package org.pingcha.trial;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pingcha.notice.NoticeChannel;
import org.pingcha.notice.NoticeOrder;
import org.pingcha.notice.NoticeService;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.Texts;

/**
 * Tells the handler's firm, on the desks of its people, that somebody will attend a hearing, where notice is given: once, and again
 * each time it is moved. Who comes is not said. The agency's own staff have no such desk, and are told by the manager.
 */
@Dependent
class VisitNotices {
    private static final String ABOUT = "select c.caseNo as caseNo, h.name as handler, f.id as firm, g.court as court, g.courtroom as room,"
        + " (select count(e) from HearingEvent e where e.hearing = g and e.act = org.pingcha.trial.HearingAct.CORRECT) as corrections from Hearing g"
        + " join AidCase c on c.id = g.caseId join c.handler h left join c.firm f where g = :hearing";
    private static final String DESKS = "select p.id from Person p join p.roles r where p.enabled = true and r = org.pingcha.identity.Role.FIRM and p.firmId = :firm order by p.id";
    private static final List<String> WHEN_AND_WHERE = List.of("startsAt", "court", "courtroom");
    private static final String TOLD = "select count(p) from HearingPlan p where p.hearing = :hearing and p.handlerTold = true";

    @PersistenceContext
    EntityManager em;

    @EJB
    NoticeService notices;

    /** A hearing was corrected: where that moved it, whoever was told of the visit is told again. */
    void corrected(Hearing hearing, Map<String, Object> before) {
        Map<String, Object> now = hearing.values();
        boolean moved = WHEN_AND_WHERE.stream().anyMatch(part -> !Objects.equals(before.get(part), now.get(part)));
        if (moved && em.createQuery(TOLD, Long.class).setParameter("hearing", hearing).getSingleResult() > 0) {
            tell(hearing);
        }
    }

    void tell(Hearing hearing) {
        Tuple about = em.createQuery(ABOUT, Tuple.class).setParameter("hearing", hearing).getSingleResult();
        if (about.get("firm") == null) {
            return;
        }
        String when = hearing.startsAt().atZone(ChinaTime.ZONE).toLocalDateTime().withSecond(0).withNano(0).toString().replace('T', ' ');
        Map<String, String> words = Map.of("case", about.get("caseNo", String.class), "handler", about.get("handler", String.class), "when", when,
            "court", about.get("court") + (about.get("room") == null ? "" : " " + about.get("room")));
        List<NoticeOrder> orders = new ArrayList<>();
        for (Long person : em.createQuery(DESKS, Long.class).setParameter("firm", about.get("firm")).getResultList()) {
            orders.add(new NoticeOrder(hearing.officeId(), hearing.caseId(), NoticeChannel.DESK, person.toString(), "trial.notice.visit", words, Texts.CHINESE, false,
                "trial:visit:" + hearing.uuid() + ":" + person + ":" + about.get("corrections"), null));
        }
        notices.writeAll(orders);
    }
}
