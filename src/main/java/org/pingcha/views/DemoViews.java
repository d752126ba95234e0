package org.pingcha.views;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.Home;
import org.pingcha.platform.SchemaReady;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.Grouping;
import org.pingcha.web.ListAddress;

/** Demo views of the manager: one with an alarm, one with a digest, one that inspectors can open. */
@Stateless
@PermitAll
public class DemoViews {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public void load(@Observes @Priority(990) SchemaReady ready) {
        if (!Home.demo() || em.createQuery("select count(v) from SavedView v", Long.class).getSingleResult() > 0) {
            return;
        }
        em.createQuery("select p from Person p where p.userName = 'manager'", Person.class).getResultStream().findFirst().ifPresent(manager -> {
            keep(manager, "complaints", "tab=ALL", new ViewEntry("一周内被集中投诉的律所", null, DigestRhythm.NONE, 5, Grouping.FIRM, 7));
            keep(manager, "files", "tab=reviews&overdue=true", new ViewEntry("超期未交的评查", null, DigestRhythm.WORKDAYS, null, null, null));
            keep(manager, "cases", "mark=MINOR&sort=ASSIGNED&dir=desc", new ViewEntry("未成年人案件", Role.INSPECTOR, DigestRhythm.NONE, null, null, null));
        });
    }

    private void keep(Person owner, String list, String asked, ViewEntry entry) {
        SavedView view = new SavedView(owner, list, ListAddress.read(asked), entry.name(), clock.instant());
        view.change(entry, 0, ChinaTime.today(clock));
        em.persist(view);
    }
}
