package org.pingcha.remedy;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.platform.Home;
import org.pingcha.platform.SchemaReady;
import org.pingcha.register.CaseHandlers;
import org.pingcha.register.CaseHeader;
import org.pingcha.register.CaseQueries;
import org.pingcha.register.HandlerOrder;
import org.pingcha.register.NewHandler;
import org.pingcha.rules.WorkCalendar;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.shared.ChinaTime;

/** Demo procedures of the city: three replacements and two objections at different points. Fictitious, about demo cases. */
@Stateless
@PermitAll
public class DemoProcedures {
    private static final int HOUR = 10;
    private static final String CASES = "select c.id from AidCase c join c.office o where o.code = 'A990101' and c.firm is not null"
        + " and c.dates.closedOn is null order by c.dates.assignedOn desc, c.id";
    private static final String ANOTHER = "select h.licenceNo from Handler h join h.firm f where f.id = :firm and h.id <> :handler order by h.id";

    @PersistenceContext
    EntityManager em;
    @EJB
    CaseQueries cases;
    @EJB
    CaseHandlers handlers;
    @EJB
    WorkCalendars calendars;
    @Inject
    ProcedureLimits limits;
    @Inject
    Clock clock;

    public void load(@Observes @Priority(930) SchemaReady ready) {
        if (!Home.demo() || em.createQuery("select count(p) from RemedyProcedure p", Long.class).getSingleResult() > 0) {
            return;
        }
        List<Long> about = em.createQuery(CASES, Long.class).setMaxResults(3).getResultList();
        List<Actor> people = List.of("officer", "approver").stream().flatMap(user -> em.createQuery("select p from Person p where p.userName = :user", Person.class)
            .setParameter("user", user).getResultStream()).map(person -> person.actor(null)).toList();
        if (about.size() == 3 && people.size() == 2) {
            replacement(about.get(0), "黄桂英", "R2", "约好三次见面都没有来，材料也没有交到法院。", 2, people.get(0));
            reviewed(replacement(about.get(1), "谭国平", "R1", "开庭前没有会见，电话一直打不通。", 4, people.get(0)), people.get(0));
            granted(about.get(2), people.get(0), people.get(1));
            objection("江援不字〔2026〕31号", "潘秀莲", 1, people.get(0));
            ObjectionReview rejected = objection("江援不字〔2026〕27号", "严志刚", 8, people.get(0));
            rejected.review(Opinion.AGAINST, "家庭人均收入高于经济困难标准，已核对民政数据。", people.get(0), at(6));
            rejected.reject("经审查，申请人家庭人均收入超过经济困难标准，维持不予法律援助决定。", people.get(1), at(5));
        }
    }

    private HandlerReplacement replacement(long caseId, String who, String ground, String reasons, int workingDaysAgo, Actor officer) {
        CaseHeader of = cases.header(caseId);
        Asker asker = "R6".equals(ground) ? Asker.HANDLER : Asker.RECIPIENT;
        HandlerReplacement made = new HandlerReplacement(
            new Subject(em.getReference(Office.class, of.ref().officeId()), of.ref().id(), of.ref().caseNo(), ground, null),
            new HandlerReplacement.Former(of.ref().handlerId(), of.handlerName(), of.ref().firmId(), of.firmName()),
            new Applicant(asker, who, "0990 555 1300"), reasons, limits.of(ProcedureKind.REPLACEMENT, day(workingDaysAgo)), officer, at(workingDaysAgo));
        em.persist(made);
        return made;
    }

    private void reviewed(HandlerReplacement one, Actor officer) {
        one.review(Opinion.FOR, "通话记录和会见登记均无承办人联系受援人的记录。", false, "承办人所在律所两次未派人到场", officer, at(3));
    }

    private void granted(long caseId, Actor officer, Actor approver) {
        CaseHeader of = cases.header(caseId);
        List<String> others = em.createQuery(ANOTHER, String.class).setParameter("firm", of.ref().firmId()).setParameter("handler", of.ref().handlerId())
            .setMaxResults(1).getResultList();
        if (others.isEmpty()) {
            return;
        }
        HandlerReplacement one = replacement(caseId, of.handlerName(), "R6", "因病住院，两个月内不能出庭。", 7, officer);
        one.review(Opinion.FOR, "住院证明属实。", false, null, officer, at(6));
        LocalDate decided = day(5);
        WorkCalendar calendar = calendars.current();
        var next = handlers.replace(approver, caseId, NewHandler.known(others.get(0)), new HandlerOrder(decided, one.topic(), ProcedureTrail.ROOM, one.uuid()), at(5));
        one.grant(next, true, "同所律师，熟悉案情", new HandlerReplacement.Dates(decided, calendar.plusWorkingDays(decided, 1),
            calendar.plusWorkingDays(decided, 4), calendar.plusWorkingDays(decided, 8)), "同意更换。", null, approver, at(5));
        one.tick(one.facts().steps().get(0).uuid(), decided, null, officer, at(4));
    }

    private ObjectionReview objection(String number, String who, int workingDaysAgo, Actor officer) {
        Office agency = em.createQuery("select o from Office o where o.code = 'A990101'", Office.class).getSingleResult();
        ObjectionReview made = new ObjectionReview(new Subject(agency, null, number, Disputed.REFUSAL.name(), null),
            new ObjectionReview.Decision(number, day(workingDaysAgo + 6), "孙立"), new Applicant(Asker.APPLICANT, who, "0990 555 1310"),
            "家庭收入低于标准，材料已经补齐。", limits.of(ProcedureKind.OBJECTION, day(workingDaysAgo)), officer, at(workingDaysAgo));
        em.persist(made);
        return made;
    }

    private LocalDate day(int workingDaysAgo) {
        return calendars.current().minusWorkingDays(ChinaTime.today(clock), workingDaysAgo);
    }

    private Instant at(int workingDaysAgo) {
        return day(workingDaysAgo).atTime(HOUR, 0).atZone(ChinaTime.ZONE).toInstant();
    }
}
