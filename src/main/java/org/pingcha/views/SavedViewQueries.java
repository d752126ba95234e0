package org.pingcha.views;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;
import org.pingcha.shared.Problem;

/** Reads one's own views, and those that somebody at one's office or above shares with one of one's roles. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.INSPECTOR_ROLE, Role.INTERVIEWER_ROLE, Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE, Role.BUREAU_OFFICER_ROLE,
    Role.FIRM_ROLE, Role.AUDITOR_ROLE, Role.ADMIN_ROLE})
public class SavedViewQueries {
    private static final int MOST_SHARED = 100;
    private static final String FROM = " from SavedView v join v.owner p join v.office o";
    private static final String ROW = "select new org.pingcha.views.ViewRow(v.uuid, v.name, v.list, v.address, case when p.id = :me then true else false end, p.name,"
        + " v.sharedWith, v.digest, v.alarm.over, v.alarm.by, v.alarm.days, v.stoppedOn, v.version)" + FROM;
    private static final String ORDER = " order by case when p.id = :me then 0 else 1 end, v.name, v.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** Of one list, the own ones first. */
    public List<ViewRow> of(String list) {
        return rows(sight().and("v.list = :list", "list", list));
    }

    /** Of all lists, the own ones first. */
    public List<ViewRow> all() {
        return rows(sight());
    }

    /** @throws Problem not found where there is none in sight */
    public ViewRow row(UUID uuid) {
        return rows(sight().and("v.uuid = :uuid", "uuid", uuid)).stream().findFirst().orElseThrow(Problem::notFound);
    }

    /** @throws Problem not found where the actor has none of this id */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ViewDetail detail(UUID uuid) {
        SavedView view = em.createQuery("select v from SavedView v left join fetch v.passed where v.uuid = :uuid and v.owner.id = :me", SavedView.class)
            .setParameter("uuid", uuid).setParameter("me", actor.get().personId()).getResultStream().findFirst().orElseThrow(Problem::notFound);
        return new ViewDetail(uuid, view.list(), view.address(), view.entry(),
            view.passed().stream().sorted(Comparator.comparingLong(Passed::number).reversed().thenComparing(Passed::who)).toList(), view.stoppedOn(), view.version());
    }

    /** Where the actor wants mail; empty for nowhere. */
    public Optional<String> mailAddress() {
        return Optional.ofNullable(em.find(ViewMailbox.class, actor.get().personId())).map(ViewMailbox::address);
    }

    private List<ViewRow> rows(Sight sight) {
        return sight.fill(em.createQuery(ROW + sight.where() + ORDER, ViewRow.class)).setMaxResults(SavedViewService.MOST + MOST_SHARED).getResultList();
    }

    /** The roles are one text, not a list: for a list whose length varies the statement would be translated anew on every page. */
    private Sight sight() {
        Actor me = actor.get();
        return new Sight().way("p.id = :me", "me", me.personId())
            .way("p.enabled = true and p.office = o and v.sharedWith is not null and :roles like concat('%,', cast(v.sharedWith as string), ',%') and :path like concat(o.path, '%')", "roles",
                me.roles().stream().map(Role::name).collect(Collectors.joining(",", ",", ","))).with("path", me.officePath());
    }
}
