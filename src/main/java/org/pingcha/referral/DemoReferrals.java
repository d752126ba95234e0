package org.pingcha.referral;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.platform.Home;
import org.pingcha.platform.SchemaReady;
import org.pingcha.register.CaseHeader;
import org.pingcha.register.CaseQueries;
import org.pingcha.rules.PenaltyType;
import org.pingcha.rules.RespondentSort;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.shared.ChinaTime;

/** Demo referrals from the city's centre: one on the bureau's desk, one returned, one decided and served. Fictitious, about demo cases. */
@Stateless
@PermitAll
public class DemoReferrals {
    private static final int HOUR = 10;
    private static final int DAYS_BEFORE = 5;
    private static final String CASES = "select c.id from AidCase c join c.office o where o.code in ('A990101', 'A990102') and c.firm is not null"
        + " and c.dates.closedOn is not null order by c.dates.closedOn desc, c.id";

    @PersistenceContext
    EntityManager em;
    @EJB
    CaseQueries cases;
    @EJB
    WorkCalendars calendars;
    @Inject
    ReferralRules rules;
    @Inject
    ReferralNumbers numbers;
    @Inject
    DossierFit dossiers;
    @Inject
    Clock clock;

    public void load(@Observes @Priority(950) SchemaReady ready) {
        if (!Home.demo() || em.createQuery("select count(r) from MisconductReferral r", Long.class).getSingleResult() > 0) {
            return;
        }
        List<Actor> people = List.of("manager", "approver", "bureau").stream().flatMap(user -> em.createQuery(
            "select p from Person p join fetch p.office where p.userName = :user", Person.class).setParameter("user", user).getResultStream())
            .map(person -> person.actor(null)).toList();
        List<Long> about = em.createQuery(CASES, Long.class).setMaxResults(9).getResultList();
        if (people.size() < 3 || about.size() < 9) {
            return;
        }
        Actor manager = people.get(0);
        Actor approver = people.get(1);
        Actor bureau = people.get(2);
        referred(about.get(0), "V5", "MISSED_HEARING", "LL48", "开庭当日未到庭，法庭通知其补交说明，至今未交。", 6, manager, approver);
        MisconductReferral returned = referred(about.get(4), "V9", "CONFLICT_OF_INTEREST", "LL47", "同一案件中曾为对方当事人提供咨询，未告知中心。", 14, manager, approver);
        returned.returned("请补充委托关系的证明和对方当事人的陈述。", calendars.current().plusWorkingDays(day(9), 10), bureau, at(9));
        MisconductReferral decided = referred(about.get(8), "V10", "FALSE_DOCUMENTS", "LL49", "三份会见笔录的签名经比对非本人所签。", 60, manager, approver);
        RuleBook book = rules.of(decided);
        decided.accept("江司立〔2026〕12号", rules.due(book, RuleKey.PENALTY_DECISION, day(55)), bureau, at(55));
        decided.record(ReferralAct.HEARING, day(40), "第二会议室，当事人到场陈述。", bureau, at(48));
        decided.decide(ReferralAct.DECIDE, new Verdict(DecisionOutcome.PENALTY, "江司罚决〔2026〕7号", day(30), "伪造会见笔录属实，情节较重。", null,
            bureau.personId(), bureau.name()), List.of(new Penalty("LL49", PenaltyType.SUSPENSION, BigDecimal.valueOf(6))),
            rules.due(book, RuleKey.PENALTY_SERVICE, day(30)), bureau, at(30));
        decided.serve(day(27), "直接送达，本人签收。", bureau, at(27));
    }

    /** Opened, completed, signed by both and on the city's desk. */
    private MisconductReferral referred(long caseId, String veto, String type, String article, String facts, int workingDaysAgo, Actor manager, Actor approver) {
        CaseHeader about = cases.header(caseId);
        LocalDate opened = day(workingDaysAgo);
        RuleBook book = rules.of((Long) null, opened);
        Office office = em.find(Office.class, manager.officeId());
        MisconductFinding finding = new MisconductFinding("review", UUID.nameUUIDFromBytes(("demo " + veto).getBytes(StandardCharsets.UTF_8)),
            about.ref().handlerId(), caseId, Set.of(veto), facts, List.of(), Set.of());
        MisconductReferral made = new MisconductReferral(finding, dossiers.opening(finding, book, numbers.next(office, opened.getYear()), office,
            rules.due(book, RuleKey.REFERRAL_COMPLETION, opened)), manager, at(workingDaysAgo));
        em.persist(made);
        LocalDate conduct = about.dates().closedOn().isAfter(opened) ? opened.minusDays(DAYS_BEFORE) : about.dates().closedOn();
        DossierEntry entry = new DossierEntry(RespondentSort.LAWYER, null, conduct, Set.of(type), Set.of(article), facts, null, null, "建议依法给予处罚。",
            PenaltyType.SUSPENSION, DisclosureConsent.NOT_NEEDED, manager.name() + " 0990-5550100", List.of(), "B990100");
        made.complete(entry, made.respondent(), rules.bureausFor(office.divisionCode()).get(0), rules.due(book, RuleKey.PENALTY_LIMITATION, conduct),
            manager, at(workingDaysAgo));
        made.sign(manager, at(workingDaysAgo));
        LocalDate sent = day(workingDaysAgo - 1);
        made.send(rules.due(book, RuleKey.REFERRAL_ADMISSION, sent), approver, at(workingDaysAgo - 1));
        made.received(Actor.system(), at(workingDaysAgo - 1));
        return made;
    }

    private LocalDate day(int workingDaysAgo) {
        return calendars.current().minusWorkingDays(ChinaTime.today(clock), workingDaysAgo);
    }

    private Instant at(int workingDaysAgo) {
        return day(workingDaysAgo).atTime(HOUR, 0).atZone(ChinaTime.ZONE).toInstant();
    }
}
