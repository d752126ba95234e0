package org.pingcha.views;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;
import org.pingcha.web.ListAddress;
import org.pingcha.web.OfferedList;

/** What people do to their views. */
@Stateless
@RolesAllowed({Role.INSPECTOR_ROLE, Role.INTERVIEWER_ROLE, Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE, Role.BUREAU_OFFICER_ROLE,
    Role.FIRM_ROLE, Role.AUDITOR_ROLE, Role.ADMIN_ROLE})
public class SavedViewService {
    /** So many one person keeps. */
    static final int MOST = 50;
    private static final int LONGEST_VALUE = 100;
    private static final int LONGEST = 1000;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    OfferedLists lists;

    @EJB
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Keeps a view of a list; of its address what the list knows counts, and its order.
     *
     * @throws Problem not found where there is no such list, forbidden where the actor may not open it
     */
    public UUID save(String listKey, ListAddress address, @Valid ViewEntry entry) {
        OfferedList list = open(listKey);
        Person owner = em.find(Person.class, actor.get().personId());
        if (em.createQuery("select count(v) from SavedView v where v.owner = :me", Long.class).setParameter("me", owner).getSingleResult() >= MOST) {
            throw new Problem("views.problem.most", MOST);
        }
        SavedView view = new SavedView(owner, list.offer().key(), checked(list, address), entry.name(), clock.instant());
        change(view, list, entry);
        em.persist(view);
        audit.record(actor.get(), "views.audit.save", "view:" + view.uuid(), null, view.values());
        return view.uuid();
    }

    /** Changes an own view. */
    public void change(UUID uuid, long seenVersion, @Valid ViewEntry entry) {
        SavedView view = own(uuid, seenVersion);
        Map<String, Object> before = view.values();
        change(view, open(view.list()), entry);
        audit.record(actor.get(), "views.audit.change", "view:" + uuid, before, view.values());
    }

    /** Throws an own view away. */
    public void delete(UUID uuid, long seenVersion) {
        SavedView view = own(uuid, seenVersion);
        em.remove(view);
        audit.record(actor.get(), "views.audit.delete", "view:" + uuid, view.values(), null);
    }

    /** Says where digests and alarms go by mail, in the language of whoever says it; blank for nowhere. */
    public void mailTo(String address, Locale locale) {
        ViewMailbox box = em.find(ViewMailbox.class, actor.get().personId());
        boolean wanted = address != null && !address.isBlank();
        if (!wanted && box != null) {
            em.remove(box);
        } else if (wanted && box != null) {
            box.change(address, locale);
        } else if (wanted) {
            em.persist(new ViewMailbox(actor.get().personId(), address, locale));
        }
        audit.record(actor.get(), "views.audit.mail", "person:" + actor.get().userName(), null, Map.of("mail", wanted));
    }

    private void change(SavedView view, OfferedList list, ViewEntry entry) {
        if (entry.sharedWith() != null && !list.offer().readers().contains(entry.sharedWith())) {
            throw new Problem("views.problem.share");
        }
        if (entry.alarmOver() != null && entry.alarmBy() != null && !list.offer().groupings().contains(entry.alarmBy())) {
            throw new Problem("views.problem.grouping");
        }
        long count = entry.digest() == DigestRhythm.NONE ? 0 : list.count(view.address());
        view.change(entry, count, ChinaTime.today(clock));
    }

    private OfferedList open(String key) {
        OfferedList list = lists.get(key);
        if (!list.isOpenTo(actor.get())) {
            throw Problem.forbidden("views.problem.closed");
        }
        return list;
    }

    private static ListAddress checked(OfferedList list, ListAddress address) {
        ListAddress left = list.offer().of(address);
        if (left.query().length() > LONGEST || left.parameters().values().stream().anyMatch(value -> value.length() > LONGEST_VALUE)) {
            throw new Problem("views.problem.long");
        }
        return left;
    }

    private SavedView own(UUID uuid, long seenVersion) {
        SavedView view = em.createQuery("select v from SavedView v where v.uuid = :uuid and v.owner.id = :me", SavedView.class).setParameter("uuid", uuid)
            .setParameter("me", actor.get().personId()).getResultStream().findFirst().orElseThrow(Problem::notFound);
        if (view.version() != seenVersion) {
            throw Problem.conflict("web.problem.changed");
        }
        return view;
    }
}
