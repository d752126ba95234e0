package org.pingcha.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeScope;
import org.pingcha.identity.Role;
import org.pingcha.platform.JobQueue;
import org.pingcha.shared.Problem;

/** What people do to messages: send dead ones again, say at which hours they go out, clear their own desk. */
@Stateless
@RolesAllowed({Role.MANAGER_ROLE, Role.ADMIN_ROLE})
public class NoticeActs {
    /** So many are sent again at a time; the next click takes the next. */
    static final int MOST = 2000;
    private static final String SEEN = "select n from Notice n join fetch n.office o where " + OfficeScope.of("o");
    /** What the other side refused it refuses again; a person may still try one by one. */
    private static final String TRIED = SEEN + " and n.state = org.pingcha.notice.NoticeState.DEAD and n.words is not null"
        + " and n.lastError not in ('notice.error.refused', 'notice.error.address') order by n.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @EJB
    NoticeService notices;

    @Inject
    NoticeHours hours;

    @EJB
    JobQueue queue;

    @EJB
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Sends a dead one again. */
    public void resend(UUID uuid, long seenVersion) {
        Notice notice = em.createQuery(SEEN + " and n.uuid = :uuid", Notice.class).setParameter("scope", actor.get().scope()).setParameter("uuid", uuid)
            .getResultStream().findFirst().orElseThrow(Problem::notFound);
        if (notice.version() != seenVersion) {
            throw Problem.conflict("web.problem.changed");
        }
        resend(List.of(notice));
    }

    /** Sends all again that were tried in vain, up to a number; gives how many those were. */
    public int resendAll() {
        List<Notice> dead = em.createQuery(TRIED, Notice.class).setParameter("scope", actor.get().scope()).setMaxResults(MOST).getResultList();
        resend(dead);
        return dead.size();
    }

    /** Sends a message to try the way out, to a mail address or a telephone number; it goes at once, whatever the hour. */
    @RolesAllowed(Role.ADMIN_ROLE)
    public void tryOut(@NotBlank @Size(max = 200) String address, Locale locale) {
        NoticeChannel channel = address.contains("@") ? NoticeChannel.MAIL : NoticeChannel.SMS;
        UUID uuid = notices.write(new NoticeOrder(actor.get().officeId(), null, channel, address, "notice.trial", Map.of("name", actor.get().name()), locale, true,
            "notice.trial:" + UUID.randomUUID(), null));
        audit.record(actor.get(), "notice.audit.trial", "notice:" + uuid, null, Map.of("channel", channel));
    }

    /** Gives the actor's own office hours of its own. */
    public void setHours(LocalTime from, LocalTime until, boolean workingDaysOnly) {
        Office office = em.find(Office.class, actor.get().officeId());
        SendingHours before = hours.ask().hours(office.path());
        Map<String, Object> old = values(before);
        if (before.office() == office) {
            before.change(from, until, workingDaysOnly);
        } else {
            before = new SendingHours(office, from, until, workingDaysOnly);
            em.persist(before);
        }
        audit.record(actor.get(), "notice.audit.hours", "office:" + office.code(), old, values(before));
    }

    /** Takes a message from the actor's own desk. */
    @PermitAll
    public void clear(UUID uuid) {
        own("n.uuid = :uuid", uuid).forEach(notice -> notice.clearAway(clock.instant()));
    }

    /** Takes those messages from the actor's own desk that they had in sight. */
    @PermitAll
    public void clearAll(List<UUID> seen) {
        if (!seen.isEmpty()) {
            own("n.uuid in :uuid", seen).forEach(notice -> notice.clearAway(clock.instant()));
        }
    }

    private List<Notice> own(String which, Object value) {
        return em.createQuery("select n from Notice n where n.receiver.personId = :person and " + which, Notice.class).setParameter("person", actor.get().personId())
            .setParameter("uuid", value).getResultList();
    }

    private void resend(List<Notice> dead) {
        Instant now = clock.instant();
        NoticeHours.Asked asked = hours.ask();
        Map<Instant, List<UUID>> due = new TreeMap<>();
        for (Notice notice : dead) {
            notice.resend(asked.from(notice.office(), notice.isLegal(), now));
            due.computeIfAbsent(notice.dueAt(), at -> new ArrayList<>()).add(notice.uuid());
            audit.record(actor.get(), "notice.audit.resend", "notice:" + notice.uuid(), null, null);
        }
        due.forEach((at, notices) -> NoticeService.enqueue(queue, notices, at));
    }

    private static Map<String, Object> values(SendingHours hours) {
        return Map.of("from", hours.from(), "until", hours.until(), "workingDaysOnly", hours.isWorkingDaysOnly());
    }
}
