package org.pingcha.review;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.platform.Home;
import org.pingcha.platform.SchemaReady;
import org.pingcha.request.Addressee;
import org.pingcha.request.Asked;
import org.pingcha.request.Question;
import org.pingcha.request.RequestKeeping;
import org.pingcha.request.RequestKind;
import org.pingcha.request.RequestSubject;
import org.pingcha.rules.WorkCalendar;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.shared.ChinaTime;

/** Demo questions about files: some wait at the demo firm's desk and with agencies, one is overdue, some are answered. */
@Stateless
@PermitAll
public class DemoQuestions {
    private static final String REVIEWS = """
        select f.uuid as review, f.state as state, f.instrumentVersionId as form, p.id as person, p.userName as user, p.name as name,
          o.id as office, o.path as path, c.uuid as case, c.caseNo as number, m.id as firm, m.name as firmName, a.id as agency, a.name as agencyName
          from FileReview f join Person p on p.id = f.inspectorId join p.office o join AidCase c on c.id = f.caseId
          join c.office a left join c.firm m
         where f.instrumentVersionId is not null order by f.id desc""";
    private static final String ITEMS = "select i.code from InstrumentItem i join i.section s where i.form.id = :form and i.max is not null"
        + " order by s.position, i.position";
    private static final String[] WORDS = {"第 14 页缺失，请补交", "会见笔录没有受援人签名，请说明原因或补交签名页", "卷内没有结案报告表，请补交",
        "代理词未附类案检索，请说明是否做过"};
    private static final String[] ANSWERS = {"经核对系装订时漏页，已补交第 14 页。", "受援人当时在异地，已由其补签，签名页见附件。"};
    private static final int OPEN_AT_DESK = 3;

    @PersistenceContext
    EntityManager em;

    @EJB
    RequestKeeping requests;

    @EJB
    WorkCalendars calendars;

    @Inject
    Clock clock;

    public void load(@Observes @Priority(960) SchemaReady ready) {
        if (Home.demo() && em.createNativeQuery("select count(*) from request").getSingleResult().toString().equals("0")) {
            ask();
        }
    }

    private void ask() {
        List<Tuple> desks = em.createQuery("select p.id as id, p.name as name, p.firmId as firm, o.path as path from Person p join p.office o"
            + " where p.userName = 'firm' and p.firmId is not null", Tuple.class).getResultList();
        Tuple desk = desks.isEmpty() ? null : desks.get(0);
        WorkCalendar calendar = calendars.current();
        LocalDate today = ChinaTime.today(clock);
        int atDesk = 0;
        int others = 0;
        for (Tuple review : em.createQuery(REVIEWS, Tuple.class).getResultList()) {
            boolean own = desk != null && desk.get("firm", Long.class).equals(review.get("firm", Long.class));
            boolean open = ReviewState.OPEN.contains(review.get("state", ReviewState.class));
            if (own && atDesk < OPEN_AT_DESK + ANSWERS.length) {
                // The third one is overdue: asked seven working days ago, five were given.
                Instant at = at(calendar.minusWorkingDays(today, atDesk < OPEN_AT_DESK ? 1 + 3 * atDesk : 9));
                Asked asked = ask(review, Addressee.firm(review.get("firm", Long.class), review.get("firmName", String.class)), atDesk, at);
                if (atDesk >= OPEN_AT_DESK) {
                    Actor firm = actor(desk, Role.FIRM, desk.get("name", String.class));
                    requests.answer(firm, asked.uuid(), ANSWERS[atDesk - OPEN_AT_DESK], at(calendar.minusWorkingDays(today, 6)));
                }
                atDesk++;
            } else if (open && others < WORDS.length) {
                ask(review, Addressee.agency(review.get("agency", Long.class), review.get("agencyName", String.class)), others,
                    at(calendar.minusWorkingDays(today, 1 + others)));
                others++;
            }
        }
    }

    private Asked ask(Tuple review, Addressee whom, int n, Instant at) {
        List<String> items = em.createQuery(ITEMS, String.class).setParameter("form", review.get("form", Long.class)).getResultList();
        String item = items.get((n * 3 + 4) % items.size());
        RequestSubject subject = new RequestSubject("review", review.get("review", UUID.class), item,
            review.get("number", String.class) + " " + item, review.get("case", UUID.class));
        Actor by = new Actor(review.get("person", Long.class), review.get("user", String.class), review.get("name", String.class),
            review.get("office", Long.class), review.get("path", String.class), null, Set.of(Role.INSPECTOR), Set.of(), null);
        return requests.ask(by, new Question(RequestKind.FILE_QUESTION, subject, whom, WORDS[n % WORDS.length], null), at);
    }

    private static Actor actor(Tuple person, Role role, String name) {
        return new Actor(person.get("id", Long.class), "firm", name, null, person.get("path", String.class), person.get("firm", Long.class),
            Set.of(role), Set.of(), null);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 24).atZone(ChinaTime.ZONE).toInstant();
    }
}
