package org.pingcha.trial;

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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Person;
import org.pingcha.instrument.AnswerKind;
import org.pingcha.instrument.CaseFacts;
import org.pingcha.instrument.FilledSheets;
import org.pingcha.instrument.FilledSheets.Filled;
import org.pingcha.instrument.FormQueries;
import org.pingcha.instrument.Purpose;
import org.pingcha.instrument.SheetSubject;
import org.pingcha.platform.Home;
import org.pingcha.platform.SchemaReady;
import org.pingcha.register.CaseAccessService;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleQueries;
import org.pingcha.shared.ChinaTime;

/** Demo attendance: logs of two observers each of past hearings, and hearings to come that were given out. Fictitious. */
@Stateless
@PermitAll
public class DemoAttendance {
    private static final String HEARINGS = "select g.id as id, h.name as handler, c.type as type, c.stage as stage, c.kind as kind, o.path as path"
        + HearingSight.FROM + " where o.path like :scope escape '!' and g.openness <> org.pingcha.trial.Openness.CLOSED and ";
    private static final String PAST = HEARINGS + "g.status = org.pingcha.trial.HearingStatus.HELD order by g.startsAt desc, g.id";
    private static final String COMING = HEARINGS + "g.status = org.pingcha.trial.HearingStatus.SCHEDULED and g.startsAt > :now order by g.startsAt, g.id";
    private static final List<String> ITEMS = List.of("T1", "T2", "T3", "T4", "T5", "T6", "T7");
    private static final String[] FACTS = {"辩护人准时到庭，着律师袍", "对三份书证逐一质证，对鉴定意见提出异议", "休庭时与受援人沟通约五分钟", "辩论围绕争议焦点，引用了两个条文"};
    private static final String[] OPINIONS = {"准备较充分，发问有针对性", "辩论篇幅偏短，可再回应对方观点"};
    private static final int LOGGED = 9;
    private static final int GIVEN = 4;
    private static final int HOUR = 3600;

    @PersistenceContext
    EntityManager em;
    @EJB
    FilledSheets sheets;
    @EJB
    FormQueries forms;
    @EJB
    RuleQueries rules;
    @EJB
    CaseAccessService access;
    @Inject
    HearingRules hearingRules;
    @Inject
    Clock clock;

    private final Random random = new Random(20261130);

    public void load(@Observes @Priority(946) SchemaReady ready) {
        if (!Home.demo() || em.createQuery("select count(b) from TrialObservation b", Long.class).getSingleResult() > 0) {
            return;
        }
        List<Actor> people = Stream.of("manager", "inspector", "inspector2", "inspector3").flatMap(user -> em.createQuery(
            "select p from Person p where p.userName = :user", Person.class).setParameter("user", user).getResultStream()).map(person -> person.actor(null)).toList();
        if (people.size() == 4) {
            int n = 0;
            for (Tuple of : em.createQuery(PAST, Tuple.class).setParameter("scope", people.get(0).scope()).setMaxResults(LOGGED).getResultList()) {
                attended(of, people, n++);
            }
            for (Tuple of : em.createQuery(COMING, Tuple.class).setParameter("scope", people.get(0).scope()).setParameter("now", clock.instant()).setMaxResults(GIVEN).getResultList()) {
                given(of, people, n++);
            }
        }
    }

    private void attended(Tuple of, List<Actor> people, int n) {
        Hearing hearing = plan(of, people.get(0), n);
        for (int place = 0; place < 2; place++) {
            Actor observer = people.get(1 + (n + place) % 3);
            TrialObservation log = observation(hearing, of, observer);
            Map<String, Filled> answers = answers(place);
            log.rateOn(sheets.keep(form(of), new SheetSubject("trial.observation", log.id()), facts(of), answers, true, observer, hearing.startsAt().plusSeconds(3 * HOUR)));
            log.save(written(hearing, n, place), null, observer, hearing.startsAt().plusSeconds(2 * HOUR));
            log.submit(observer, hearing.startsAt().plusSeconds(3 * HOUR));
        }
    }

    private void given(Tuple of, List<Actor> people, int n) {
        Hearing hearing = plan(of, people.get(0), n);
        for (int place = 0; place < 2; place++) {
            Actor observer = people.get(1 + (n + place) % 3);
            TrialObservation log = observation(hearing, of, observer);
            log.rateOn(sheets.keep(form(of), new SheetSubject("trial.observation", log.id()), facts(of), Map.of(), false, observer, clock.instant()));
        }
    }

    private Hearing plan(Tuple of, Actor manager, int n) {
        Hearing hearing = em.find(Hearing.class, of.get("id", Long.class));
        RuleBook book = rules.attendanceRules(ChinaTime.dayOf(hearing.startsAt()));
        em.persist(new HearingPlan(hearing, book.id(), hearingRules.reasons(hearing, book), n % 3 == 0, manager, hearing.startsAt().minusSeconds(72L * HOUR)));
        return hearing;
    }

    private TrialObservation observation(Hearing hearing, Tuple of, Actor observer) {
        TrialObservation made = new TrialObservation(hearing, observer.personId(), observer.name(), of.get("handler", String.class), false, hearing.startsAt().minusSeconds(72L * HOUR));
        em.persist(made);
        em.flush();
        access.grantAccess(hearing.caseId(), observer.personId());
        return made;
    }

    /** The second observer is a little stricter, so that the two can be compared. */
    private Map<String, Filled> answers(int place) {
        Map<String, Filled> answers = new HashMap<>();
        for (String item : ITEMS) {
            boolean unseen = item.equals("T7") && random.nextInt(3) == 0;
            String option = String.valueOf("AABBBC".charAt(Math.min(5, random.nextInt(5) + place)));
            answers.put(item, unseen ? new Filled(AnswerKind.NOT_OBSERVED, null, List.of()) : new Filled(AnswerKind.VALUE, option, List.of()));
        }
        return answers;
    }

    private static ObservationLog written(Hearing hearing, int n, int place) {
        Instant began = hearing.startsAt().plusSeconds(300);
        LogNote fact = new LogNote(UUID.randomUUID(), began.plusSeconds(600), NoteKind.FACT, FACTS[(n + place) % FACTS.length]);
        LogNote later = new LogNote(UUID.randomUUID(), began.plusSeconds(2400), NoteKind.FACT, FACTS[(n + place + 2) % FACTS.length]);
        LogNote opinion = new LogNote(UUID.randomUUID(), began.plusSeconds(3600), NoteKind.OPINION, OPINIONS[(n + place) % OPINIONS.length]);
        boolean other = n == 4;
        List<Obstacle> obstacles = n % 4 == 2 ? List.of(new Obstacle(ObstacleKind.FILE_LIMITED, ObstacleBy.COURT, "庭前三日才可阅卷")) : List.of();
        return new ObservationLog(VisitOutcome.HELD, other ? LawyerSeen.OTHER : LawyerSeen.EXPECTED, other ? "许静" : null, began, began.plusSeconds(4800), null,
            false, null, obstacles, List.of(fact, later, opinion), Map.of());
    }

    private long form(Tuple of) {
        return forms.bestFor(Purpose.OBSERVATION, facts(of), of.get("path", String.class), Locale.SIMPLIFIED_CHINESE).orElseThrow().id();
    }

    private static CaseFacts facts(Tuple of) {
        return new CaseFacts(of.get("type", Enum.class).name(), of.get("stage", Enum.class).name(), of.get("kind", Enum.class).name());
    }
}
