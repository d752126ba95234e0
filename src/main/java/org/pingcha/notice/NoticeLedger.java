package org.pingcha.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.pingcha.platform.Home;
import org.pingcha.platform.JobQueue;

/**
 * Who holds which message, and what became of it, each in a short transaction of its own. A message is held before it goes
 * out: of two nodes that were given the same job, since one was believed dead, only one sends it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NoticeLedger {
    /** How long a try keeps what it took and says nothing of: longer than it waits for a mail server. */
    static final Duration HOLD = Duration.ofMinutes(3);
    private static final String WAITING = "n.state = org.pingcha.notice.NoticeState.WAITING and n.dueAt <= :now";
    /** Conditional: of two tries that found the same message, the second changes no row. */
    private static final String TAKE = "update Notice n set n.hold.holder = :by, n.hold.until = :until, n.tries = n.tries + 1, n.version = n.version + 1"
        + " where n.uuid in :uuids and " + WAITING + " and (n.hold.until is null or n.hold.until < :now)";
    private static final String TAKEN = "select n from Notice n join fetch n.office where n.uuid in :uuids and n.hold.holder = :by and " + WAITING + " order by n.id";
    private static final String STOPPED = "select o.addressDigest from OptOut o where o.addressDigest in :digests";
    private static final String LEFT = "select count(n) from Notice n where n.uuid in :uuids and " + WAITING;

    /** A message as the try that holds it hands it over; {@code stop} is null where the law wants it. */
    public record Held(UUID uuid, NoticeChannel channel, String to, String office, String subject, String body, String language, String stop, Instant until) {
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    NoticeHours hours;

    @EJB
    JobQueue queue;

    @Inject
    Clock clock;

    /**
     * Takes what is due of these for one try. What became unwanted meanwhile is stopped; what must not go out at this hour is
     * put off, with a job of its own.
     *
     * @param by names the try: a later one of the same job is another
     */
    public List<Held> take(Collection<UUID> uuids, String by) {
        Instant now = clock.instant();
        Instant until = now.plus(HOLD);
        em.createQuery(TAKE).setParameter("by", by).setParameter("until", until).setParameter("uuids", uuids).setParameter("now", now).executeUpdate();
        List<Notice> taken = em.createQuery(TAKEN, Notice.class).setParameter("uuids", uuids).setParameter("by", by).setParameter("now", now).getResultList();
        Set<String> unwanted = taken.isEmpty() ? Set.of() : new HashSet<>(em.createQuery(STOPPED, String.class)
            .setParameter("digests", taken.stream().map(Notice::addressDigest).distinct().toList()).getResultList());
        NoticeHours.Asked asked = hours.ask();
        Map<Instant, List<UUID>> later = new TreeMap<>();
        List<Held> held = new ArrayList<>();
        for (Notice notice : taken) {
            Instant due = asked.from(notice.office(), notice.isLegal(), now);
            if (!notice.isLegal() && unwanted.contains(notice.addressDigest())) {
                notice.stopped(now);
            } else if (due.isAfter(now)) {
                notice.postpone(due);
                later.computeIfAbsent(due, at -> new ArrayList<>()).add(notice.uuid());
            } else {
                held.add(held(notice, until));
            }
        }
        later.forEach((at, notices) -> NoticeService.enqueue(queue, notices, at));
        return held;
    }

    public void sent(UUID uuid) {
        notice(uuid).sent(clock.instant());
    }

    public void refused(UUID uuid, String error) {
        notice(uuid).refused(error, clock.instant());
    }

    /** None of these was taken at this try. */
    public void failed(Collection<UUID> uuids, String error) {
        Instant now = clock.instant();
        em.createQuery("select n from Notice n where n.uuid in :uuids and " + WAITING, Notice.class).setParameter("uuids", uuids).setParameter("now", now)
            .getResultList().forEach(notice -> notice.failed(error, now));
    }

    /** How many of these still wait for a further try. */
    public long left(Collection<UUID> uuids) {
        return em.createQuery(LEFT, Long.class).setParameter("uuids", uuids).setParameter("now", clock.instant()).getSingleResult();
    }

    private Notice notice(UUID uuid) {
        return em.createQuery("select n from Notice n where n.uuid = :uuid", Notice.class).setParameter("uuid", uuid).getSingleResult();
    }

    private static Held held(Notice notice, Instant until) {
        NoticeText text = notice.text(notice.locale());
        String stop = notice.isLegal() ? null : Home.url() + StopLink.PAGE + StopLink.token(notice.uuid());
        Map<String, String> words = stop == null ? Map.of("office", notice.office().name()) : Map.of("office", notice.office().name(), "stop", stop);
        String end = NoticeText.filled(notice.locale(), "notice." + (notice.channel() == NoticeChannel.SMS ? "sms" : "mail") + (stop == null ? ".end" : ".endWithStop"), words);
        return new Held(notice.uuid(), notice.channel(), notice.address(), notice.office().name(), text.subject(), text.body() + end,
            notice.locale().toLanguageTag(), stop == null ? null : Home.url() + StopLink.ONE_CLICK + StopLink.token(notice.uuid()), until);
    }
}
