package org.pingcha.purchase;

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
import org.pingcha.identity.Person;
import org.pingcha.platform.Home;
import org.pingcha.platform.SchemaReady;
import org.pingcha.shared.ChinaTime;

/** Two demo contracts of the city's centre: last year's and this year's. Fictitious. */
@Stateless
@PermitAll
public class DemoContracts {
    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;

    public void load(@Observes @Priority(991) SchemaReady ready) {
        Person manager = em.createQuery("select p from Person p join fetch p.office where p.userName = 'manager'", Person.class).getResultStream().findFirst().orElse(null);
        List<Long> firms = em.createQuery("select f.id from LawFirm f order by f.id", Long.class).setMaxResults(2).getResultList();
        if (!Home.demo() || manager == null || firms.size() < 2 || em.createQuery("select count(k) from ServiceContract k", Long.class).getSingleResult() > 0) {
            return;
        }
        int year = ChinaTime.today(clock).getYear();
        contract(manager, firms.get(0), year - 1, 12, "75", "60000");
        contract(manager, firms.get(1), year, 20, "80", "96000");
    }

    private void contract(Person by, long firm, int year, int cases, String share, String price) {
        em.persist(new ServiceContract(firm, new ContractEntry(null, "江援购〔" + year + "〕" + (firm % 50 + 1) + "号", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), cases,
            new BigDecimal(share), new BigDecimal(price)), by.actor(null), clock.instant()));
    }
}
