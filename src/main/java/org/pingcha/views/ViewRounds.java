package org.pingcha.views;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.rules.WorkCalendar;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.OfferedList;
import org.pingcha.web.Tally;

/**
 * Looks at views in their owners' names: each alarm and each person's digest in a transaction of its own, with what is said of
 * it. A view that its owner may no longer open, or kept at another office, is stopped, and they are told.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ViewRounds {
    private static final String ALARMED = "select v.id from SavedView v where v.alarm.over is not null and v.owner.enabled = true order by v.owner.id, v.id";
    private static final String TOLD = "select distinct v.owner.id from SavedView v where v.digest <> org.pingcha.views.DigestRhythm.NONE and v.owner.enabled = true order by v.owner.id";
    private static final String THEIRS = "select v from SavedView v where v.owner.id = :owner and v.digest <> org.pingcha.views.DigestRhythm.NONE order by v.name, v.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    TheirName name;

    @Inject
    OfferedLists lists;

    @Inject
    ViewNotices notices;

    @EJB
    WorkCalendars calendars;

    @Inject
    Clock clock;

    /** The views with an alarm. */
    public List<Long> alarmed() {
        return em.createQuery(ALARMED, Long.class).getResultList();
    }

    /** The people who want digests. */
    public List<Long> told() {
        return em.createQuery(TOLD, Long.class).getResultList();
    }

    /** Looks whether a view is over its threshold now. */
    public void look(long id) {
        SavedView view = em.find(SavedView.class, id);
        if (view == null || view.alarm() == null) {
            return;
        }
        name.see(view.owner().id(), () -> {
            open(view).ifPresent(list -> {
                Instant now = clock.instant();
                List<Tally> fresh = view.look(over(view, list), now);
                if (!fresh.isEmpty()) {
                    notices.raised(view, list, fresh, "views.alarm:" + view.uuid() + ":" + now.toEpochMilli());
                }
            });
            return view;
        });
    }

    /** Tells somebody of all their views whose day has come, at once. */
    public void tell(long person) {
        LocalDate today = ChinaTime.today(clock);
        WorkCalendar calendar = calendars.current();
        name.see(person, () -> {
            List<ViewNotices.Line> lines = new ArrayList<>();
            for (SavedView view : em.createQuery(THEIRS, SavedView.class).setParameter("owner", person).getResultList()) {
                if (view.digest().isDue(today, view.digestOn(), calendar)) {
                    open(view).ifPresent(list -> {
                        long count = list.count(view.address());
                        lines.add(new ViewNotices.Line(view, list, count, view.told(count, today)));
                    });
                }
            }
            if (!lines.isEmpty()) {
                notices.digest(lines.get(0).view().owner(), lines, "views.digest:" + person + ":" + today);
            }
            return lines;
        });
    }

    private List<Tally> over(SavedView view, OfferedList list) {
        Alarm alarm = view.alarm();
        if (alarm.by() != null) {
            return list.tallies(view.address(), alarm.by(), ChinaTime.today(clock).minusDays(alarm.days() - 1L), alarm.over());
        }
        long count = list.count(view.address());
        return count > alarm.over() ? List.of(new Tally(Passed.ALL, null, count)) : List.of();
    }

    /** The list where its owner, who is the actor, may look at it so; else the view is stopped. */
    private Optional<OfferedList> open(SavedView view) {
        Actor owner = actor.get();
        Optional<OfferedList> list = lists.find(view.list()).filter(one -> one.isOpenTo(owner) && view.isAtHome()
            && (view.alarm() == null || view.alarm().by() == null || one.offer().groupings().contains(view.alarm().by())));
        if (list.isEmpty()) {
            view.stop(ChinaTime.today(clock));
            notices.stopped(view, "views.stopped:" + view.uuid() + ":" + clock.instant().toEpochMilli());
        }
        return list;
    }
}
