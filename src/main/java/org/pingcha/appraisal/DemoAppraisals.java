package org.pingcha.appraisal;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Person;
import org.pingcha.platform.Home;
import org.pingcha.platform.SchemaReady;
import org.pingcha.quality.SubjectKind;
import org.pingcha.rules.RuleQueries;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.LikePattern;

/** Demo appraisals of the city's centre: last year's was sent, this year's waits for its review. */
@Stateless
@PermitAll
public class DemoAppraisals {
    @PersistenceContext
    EntityManager em;
    @EJB
    YearFacts facts;
    @EJB
    RuleQueries rules;
    @EJB
    AppraisalSeal seal;
    @Inject
    Clock clock;

    public void load(@Observes @Priority(990) SchemaReady ready) {
        if (!Home.demo() || em.createQuery("select count(a) from Appraisal a", Long.class).getSingleResult() > 0) {
            return;
        }
        List<Person> people = List.of("manager", "manager2").stream().flatMap(user -> em.createQuery("select p from Person p join fetch p.office where p.userName = :user",
            Person.class).setParameter("user", user).getResultStream()).toList();
        if (people.size() == 2) {
            int year = ChinaTime.today(clock).getYear();
            built(people.get(1), year, clock.instant());
            sent(built(people.get(0), year - 1, clock.instant().minus(Duration.ofHours(3))), people.get(1).actor(null));
        }
    }

    private Appraisal built(Person by, int year, Instant at) {
        Appraisal appraisal = new Appraisal(by.office(), year, rules.qualityRules(LocalDate.of(year, 12, 31)), by.actor(null), at);
        em.persist(appraisal);
        List<LineFacts> lines = new ArrayList<>();
        for (SubjectKind kind : SubjectKind.values()) {
            lines.addAll(facts.of(kind, LikePattern.startsWith(by.office().path()), year, () -> true));
        }
        appraisal.built(by.actor(null), at);
        em.flush();
        lines.forEach(line -> em.persist(new AppraisalLine(appraisal.id(), line)));
        em.flush();
        return appraisal;
    }

    private void sent(Appraisal appraisal, Actor second) {
        Instant now = clock.instant();
        appraisal.review("抽查了三名承办人的案件数和公益服务记录，与台账一致。", second, now);
        ProposalService.propose(em, appraisal.detail(second), rules.appraisalRules(appraisal.year()));
        appraisal.freeze(seal.seal(appraisal.detail(second), now), second, now);
        appraisal.send("江州市司法局律师工作科、江州市律师协会", ChinaTime.dayOf(now), second, now);
    }
}
