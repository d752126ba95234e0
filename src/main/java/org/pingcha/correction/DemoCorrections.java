package org.pingcha.correction;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Person;
import org.pingcha.platform.Home;
import org.pingcha.platform.SchemaReady;
import org.pingcha.register.CaseAccessService;
import org.pingcha.register.CaseHeader;
import org.pingcha.register.CaseQueries;
import org.pingcha.register.CaseRef;
import org.pingcha.request.RequestKeeping;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.Texts;

/** Demo corrections from the city's centre, one at each point of their way, about reviewed demo files. Fictitious. */
@Stateless
@PermitAll
public class DemoCorrections {
    private static final int HOUR = 10;
    private static final int REVIEWS = 9;
    /** Files of the demo firm first, so that its desk has some. */
    private static final String REVIEWED = "select f.uuid as review, f.sheetId as sheet, c.id as case from FileReview f join AidCase c on c.id = f.caseId"
        + " where f.sheetId is not null and f.score is not null and f.score < 95 and c.firm is not null order by case when c.firm.id = :firm then 0 else 1 end, f.score, f.id";
    private static final String LOST = "select i.code, t.wording, sum(d.points), min(d.reason), min(d.page_text) from sheet_deduction d"
        + " join item_mark m on m.id = d.mark_id join instrument_item i on i.id = m.item_id join instrument_section s on s.id = i.section_id"
        + " join instrument_text t on t.version_id = i.version_id and t.place = s.code || '/' || i.code and t.field = 'TEXT' and t.language = 'zh-CN'"
        + " where m.sheet_id = :sheet group by i.code, t.wording order by i.code";
    private static final AnswerEntry ANSWER = new AnswerEntry("承办人同时办理多件案件，结案时没有核对卷内目录。", "已补齐材料并由受援人确认；今后结案前由内勤按卷宗目录核对一遍。");

    @PersistenceContext
    EntityManager em;
    @EJB
    CaseQueries cases;
    @EJB
    CaseAccessService caseAccess;
    @EJB
    RequestKeeping requests;
    @EJB
    WorkCalendars calendars;
    @Inject
    CorrectionOrders orders;
    @Inject
    Clock clock;

    private Actor manager;
    private Actor second;
    private Actor firm;

    public void load(@Observes @Priority(970) SchemaReady ready) {
        if (!Home.demo() || em.createQuery("select count(c) from CorrectiveAction c", Long.class).getSingleResult() > 0) {
            return;
        }
        List<Person> people = List.of("manager", "manager2", "firm", "inspector").stream().flatMap(user -> em.createQuery(
            "select p from Person p join fetch p.office where p.userName = :user", Person.class).setParameter("user", user).getResultStream()).toList();
        if (people.size() < 4 || people.get(2).firmId() == null) {
            return;
        }
        manager = people.get(0).actor(null);
        second = people.get(1).actor(null);
        firm = people.get(2).actor(null);
        List<Finding> found = em.createQuery(REVIEWED, Tuple.class).setParameter("firm", firm.firmId()).setMaxResults(3 * REVIEWS).getResultStream()
            .map(this::finding).filter(finding -> !finding.faults().isEmpty()).limit(REVIEWS).toList();
        if (found.size() == REVIEWS) {
            each(found, people.get(3));
        }
    }

    private void each(List<Finding> found, Person inspector) {
        ordered(found.get(4), null, 2);
        ordered(found.get(1), null, 18);
        answer(ordered(found.get(2), inspector, 8), 3);
        returned(found.get(3));
        CorrectiveAction withdrawn = ordered(found.get(0), null, 12);
        withdrawn.withdraw("评分表已经更正，这一项不再扣分。", manager, at(10));
        requests.lapse(manager, CorrectionOrders.ROOM, withdrawn.uuid(), "request.lapse.ended", at(10));
        CorrectiveAction checking = verified(asAWhole(found.get(5)), inspector, 60);
        check(checking, CheckResult.EFFECTIVE, 1);
        checking.casesFound().forEach(one -> caseAccess.grantAccess(one, inspector.id()));
        verified(found.get(6), null, 4);
        check(verified(found.get(7), null, 120), CheckResult.EFFECTIVE, 2);
        check(verified(found.get(8), null, 150), CheckResult.FOUND_AGAIN, 1);
    }

    private Finding finding(Tuple review) {
        CaseHeader about = cases.header((long) review.get("case", Long.class));
        List<Fault> faults = new ArrayList<>();
        for (Object row : em.createNativeQuery(LOST).setParameter("sheet", review.get("sheet", Long.class)).getResultList()) {
            Object[] lost = (Object[]) row;
            faults.add(new Fault(lost[0].toString(), lost[0] + " " + lost[1] + "：扣" + new BigDecimal(lost[2].toString()).stripTrailingZeros().toPlainString()
                + "分，" + lost[3] + (lost[4] == null ? "" : "（" + lost[4] + "）")));
        }
        return new Finding(new Origin("review", review.get("review", UUID.class)), about.ref().caseNo(), "/review/sheet", about.ref().officeId(), about.ref().uuid(),
            new Concern(about.ref().id(), about.ref().caseNo(), about.ref().handlerId(), about.handlerName(), about.ref().firmId(), about.firmName()), faults);
    }

    /** The same, as the firm's and not one handler's. */
    private static Finding asAWhole(Finding of) {
        Concern was = of.concern();
        return new Finding(of.origin(), of.label(), of.page(), of.officeId(), of.caseUuid(),
            new Concern(was.caseId(), was.caseNo(), null, null, was.firmId(), was.firmName()), of.faults());
    }

    private CorrectiveAction ordered(Finding found, Person verifier, int workingDaysAgo) {
        CorrectionOrder order = new CorrectionOrder(found.origin(), found.faults().stream().limit(2).map(Fault::topic).collect(Collectors.toSet()),
            "请补齐卷内缺少的材料，说明原因，并提出今后不再出现的措施。", null, null);
        return orders.place(found, order, verifier, null, manager, at(workingDaysAgo));
    }

    private void answer(CorrectiveAction correction, int workingDaysAgo) {
        UUID request = correction.round().request();
        Long own = correction.concern().firmId();
        // Other firms have no demo account: theirs answers under their name.
        Actor by = firm.firmId().equals(own) ? firm : new Actor(firm.personId(), firm.userName(), correction.concern().firmName(), firm.officeId(),
            firm.officePath(), own, firm.roles(), firm.rights(), null);
        correction.answer(ANSWER, by, at(workingDaysAgo));
        requests.answer(by, request, Texts.text(Texts.CHINESE, "correction.answered"), at(workingDaysAgo));
    }

    private void returned(Finding found) {
        CorrectiveAction correction = ordered(found, null, 14);
        answer(correction, 9);
        String why = "补交的笔录没有受援人签名，请补签后再提交。";
        correction.giveBack(why, orders.again(correction, why, null, second, at(6)), second, at(6));
    }

    private CorrectiveAction verified(Finding found, Person inspector, int workingDaysAgo) {
        CorrectiveAction correction = ordered(found, inspector, workingDaysAgo + 10);
        answer(correction, workingDaysAgo + 3);
        correction.verify("已看过补齐的材料，与卷宗目录一致。", inspector == null ? second : inspector.actor(null), at(workingDaysAgo));
        return correction;
    }

    /** As many checks as there are later cases; the last one has that result. */
    private void check(CorrectiveAction correction, CheckResult last, int many) {
        Concern of = correction.concern();
        List<CaseRef> next = cases.assignedAfter(correction.verifiedOn(), of.handlerId(), of.firmId(), correction.office().id(), List.of(), correction.checksWanted());
        correction.find(next, Actor.system(), at(2));
        for (int place = 0; place < Math.min(many, next.size()); place++) {
            CheckResult result = place == many - 1 ? last : CheckResult.EFFECTIVE;
            correction.check(correction.facts().checks().get(place).uuid(), new CheckEntry(result, "第 " + (8 + place) + " 页",
                result == CheckResult.EFFECTIVE ? "材料齐全，签名完整。" : "同样的材料又缺了一份。"), second, at(1));
        }
    }

    private Instant at(int workingDaysAgo) {
        LocalDate day = calendars.current().minusWorkingDays(ChinaTime.today(clock), workingDaysAgo);
        return day.atTime(HOUR, 0).atZone(ChinaTime.ZONE).toInstant();
    }
}
