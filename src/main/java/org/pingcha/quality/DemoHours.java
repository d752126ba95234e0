package org.pingcha.quality;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Person;
import org.pingcha.platform.Home;
import org.pingcha.platform.SchemaReady;
import org.pingcha.shared.ChinaTime;

/** Hours of public service of the demo handlers, this year's and last year's; always the same. Fictitious. */
@Stateless
@PermitAll
public class DemoHours {
    private static final long SEED = 20260211;
    private static final List<String> ACTIVITIES = List.of("12348热线值班", "社区法律咨询", "进校园普法讲座", "农民工讨薪专场咨询", "老年人维权讲座");

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;

    public void load(@Observes @Priority(985) SchemaReady ready) {
        Person manager = em.createQuery("select p from Person p join fetch p.office where p.userName = 'manager'", Person.class).getResultStream().findFirst().orElse(null);
        if (!Home.demo() || manager == null || em.createQuery("select count(p) from PublicHours p", Long.class).getSingleResult() > 0) {
            return;
        }
        Random random = new Random(SEED);
        LocalDate today = ChinaTime.today(clock);
        Actor by = manager.actor(null);
        for (Long handler : em.createQuery("select h.id from Handler h order by h.id", Long.class).getResultList()) {
            for (int entry = random.nextInt(12); entry > 0; entry--) {
                em.persist(new PublicHours(handler, new PublicHoursEntry(today.minusDays(random.nextInt(640)), BigDecimal.valueOf(5L * (4 + random.nextInt(25)), 1),
                    ACTIVITIES.get(random.nextInt(ACTIVITIES.size()))), today, by, clock.instant()));
            }
        }
    }
}
