package org.pingcha.opinion;

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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Person;
import org.pingcha.instrument.SheetFilling;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.platform.Home;
import org.pingcha.platform.SchemaReady;
import org.pingcha.request.RequestKeeping;
import org.pingcha.rules.WorkCalendar;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.shared.ChinaTime;

/** Demo askings of courts and procuratorates about closed demo cases: most answered, some waiting, one overdue, one without a reply. */
@Stateless
@PermitAll
public class DemoOpinions {
    private static final int MOST = 12;
    private static final int HOUR = 10;
    private static final String CASES = "select c.id as id, g.name as organ from AidCase c join c.office o join c.organ g where o.path like '%/A990100/%'"
        + " and c.dates.closedOn is not null and g.kind in (org.pingcha.register.OrganKind.COURT, org.pingcha.register.OrganKind.PROCURATORATE,"
        + " org.pingcha.register.OrganKind.POLICE, org.pingcha.register.OrganKind.ARBITRATION) order by c.dates.closedOn desc, c.id";
    private static final Adoption[] ADOPTED = {Adoption.ALL, Adoption.PART, Adoption.ALL, Adoption.NONE, Adoption.NA};
    private static final String[] WORDS = {"准备充分，发言切中要点。", "代理意见可以更简明。", "", "庭前没有提交书面意见。", "认真负责。"};

    @PersistenceContext
    EntityManager em;

    @EJB
    OpinionKeeping keeping;

    @EJB
    SheetFilling sheets;

    @EJB
    RequestKeeping requests;

    @EJB
    WorkCalendars calendars;

    @Inject
    Clock clock;

    public void load(@Observes @Priority(975) SchemaReady ready) {
        if (!Home.demo() || em.createQuery("select count(r) from OpinionRequest r", Long.class).getSingleResult() > 0) {
            return;
        }
        em.createQuery("select p from Person p where p.userName = 'manager'", Person.class).getResultStream().map(person -> person.actor(null)).findFirst()
            .ifPresent(this::ask);
    }

    private void ask(Actor manager) {
        WorkCalendar calendar = calendars.current();
        LocalDate today = ChinaTime.today(clock);
        List<Tuple> cases = em.createQuery(CASES, Tuple.class).setMaxResults(MOST).getResultList();
        for (int n = 0; n < cases.size(); n++) {
            Instant at = at(calendar.minusWorkingDays(today, 18 - n));
            String organ = cases.get(n).get("organ", String.class);
            OpinionEntry entry = new OpinionEntry("-", AskedOrgan.of(organ), organ, n % 3 == 0 ? "办公室" : null, null, Locale.SIMPLIFIED_CHINESE);
            OpinionRequest opinion = find(keeping.ask(manager, cases.get(n).get("id", Long.class), entry, at).uuid());
            if (n == 1) {
                opinion.noReply(clock.instant());
                requests.lapse(Actor.system(), opinion.requestUuid(), "request.lapse.link", clock.instant());
            } else if (n > 1 && n < 9) {
                answer(opinion, n, manager, at(calendar.minusWorkingDays(today, 12 - n)));
            }
        }
    }

    private OpinionRequest find(UUID uuid) {
        return em.createQuery("select r from OpinionRequest r where r.uuid = :uuid", OpinionRequest.class).setParameter("uuid", uuid).getSingleResult();
    }

    private void answer(OpinionRequest opinion, int n, Actor manager, Instant at) {
        Map<String, String> answers = new HashMap<>(Map.of(Adoption.ITEM, ADOPTED[n % ADOPTED.length].name()));
        if (!WORDS[n % WORDS.length].isEmpty()) {
            answers.put("WORDS", WORDS[n % WORDS.length]);
        }
        int rated = n;
        for (ItemView item : sheets.read(opinion.sheetId(), Locale.SIMPLIFIED_CHINESE).items()) {
            String value = item.options().isEmpty() ? answers.getOrDefault(item.code(), item.required() ? "YES" : null)
                : answers.getOrDefault(item.code(), item.options().get(rated++ % 3 == 0 ? 1 : 0).code());
            if (value != null) {
                sheets.answer(opinion.sheetId(), item.code(), value, manager, at);
            }
        }
        keeping.answered(opinion, n % 4 == 0 ? AnswerWay.PAPER : AnswerWay.LINK, null, manager, at);
        requests.answer(manager, opinion.requestUuid(), OpinionForm.summary(opinion), at);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(HOUR, 0).atZone(ChinaTime.ZONE).toInstant();
    }
}
