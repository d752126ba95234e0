package org.pingcha.alert;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.OfficeScope;
import org.pingcha.notice.NoticeChannel;
import org.pingcha.notice.NoticeOrder;
import org.pingcha.notice.NoticeService;
import org.pingcha.shared.Problem;
import org.pingcha.web.Texts;

/** Whom an alert can be given to: managers who see it, and whoever gets it is told. */
@Dependent
class AlertHolders {
    private static final String MANAGERS = "select new org.pingcha.alert.Holder(p.uuid, p.id, p.userName, p.name, mine.name) from Person p join p.roles r join p.office mine, Office o"
        + " where o = :office and p.enabled = true and r = org.pingcha.identity.Role.MANAGER and " + OfficeScope.between("mine", "o");
    private static final String NEAREST_FIRST = " order by length(mine.path) desc, mine.code, p.name, p.id";

    @PersistenceContext
    EntityManager em;

    @EJB
    NoticeService notices;

    /** Those of the nearest office first; without whoever asks, who takes it, and whoever has it. */
    List<Holder> of(Alert alert, Actor self) {
        return em.createQuery(MANAGERS + " and p.id <> :owner and p.id <> :self" + NEAREST_FIRST, Holder.class).setParameter("office", alert.office())
            .setParameter("owner", alert.ownerId() == null ? -1 : alert.ownerId()).setParameter("self", self.personId()).getResultList();
    }

    /** @throws Problem where they may not see it */
    Holder find(Alert alert, UUID person) {
        return em.createQuery(MANAGERS + " and p.uuid = :person", Holder.class).setParameter("office", alert.office()).setParameter("person", person).getResultStream()
            .findFirst().orElseThrow(() -> new Problem("alert.problem.noHolder"));
    }

    /** A message on their desk. */
    void tell(Alert alert, Holder to, Actor by, int step) {
        notices.write(new NoticeOrder(alert.office().id(), alert.about().caseId(), NoticeChannel.DESK, to.personId().toString(), "alert.notice.given",
            Map.of("by", by.name(), "rule", Texts.text(Texts.CHINESE, "alert.AlertRule." + alert.rule()), "about", alert.about().label(), "due", alert.facts().dueOn().toString(),
                "link", "/alert/alert?id=" + alert.uuid()), Texts.CHINESE, true, AlertKeeping.name(alert) + ":given:" + step, null));
    }
}
