package org.pingcha.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.platform.JobPatience;
import org.pingcha.platform.JobQueue;

/**
 * Writes messages in the caller's transaction: they go out if and only if it commits, and each once. Whoever calls has
 * checked who may say this to whom.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class NoticeService {
    /** So many go in one job, over one connection. */
    static final int IN_ONE_JOB = 200;
    private static final String KNOWN = "select n.dedupeKey, n.uuid from Notice n where n.dedupeKey in :keys";

    @PersistenceContext
    EntityManager em;

    @Inject
    NoticeHours hours;

    @EJB
    JobQueue queue;

    @Inject
    Clock clock;

    /** Writes one message; gives its UUID, or that of the message which has this dedupe key already. */
    public UUID write(NoticeOrder order) {
        return writeAll(List.of(order)).get(0);
    }

    /**
     * Writes many; gives their UUIDs in the same order. Two transactions that write one dedupe key at a time end with one of
     * them rolled back. A thousand at a time is a good measure.
     *
     * @throws IllegalArgumentException where a template or a word is missing
     */
    public List<UUID> writeAll(List<NoticeOrder> orders) {
        Map<String, UUID> known = known(orders);
        NoticeHours.Asked asked = hours.ask();
        Instant now = clock.instant();
        Map<Instant, List<UUID>> due = new TreeMap<>();
        for (NoticeOrder order : orders) {
            known.computeIfAbsent(order.dedupeKey(), key -> {
                Office office = em.find(Office.class, order.officeId());
                Instant from = order.notBefore() == null || order.notBefore().isBefore(now) ? now : order.notBefore();
                boolean desk = order.channel() == NoticeChannel.DESK;
                Notice notice = new Notice(order, office, asked.from(office, order.legal() || desk, from), now);
                em.persist(notice);
                if (!desk) {
                    due.computeIfAbsent(notice.dueAt(), at -> new ArrayList<>()).add(notice.uuid());
                }
                return notice.uuid();
            });
        }
        due.forEach((at, notices) -> enqueue(queue, notices, at));
        return orders.stream().map(order -> known.get(order.dedupeKey())).toList();
    }

    /** Takes back what has not gone out yet, where it no longer holds; gives how many that were. */
    public int withdraw(Collection<UUID> notices) {
        if (notices.isEmpty()) {
            return 0;
        }
        Instant now = clock.instant();
        return (int) em.createQuery("select n from Notice n where n.uuid in :uuids", Notice.class).setParameter("uuids", notices).getResultStream()
            .filter(notice -> notice.withdraw(now)).count();
    }

    /** A job for each so many. The first one's UUID and the moment make the job's key. */
    static void enqueue(JobQueue queue, List<UUID> notices, Instant at) {
        for (int from = 0; from < notices.size(); from += IN_ONE_JOB) {
            List<UUID> some = notices.subList(from, Math.min(from + IN_ONE_JOB, notices.size()));
            JsonArrayBuilder uuids = Json.createArrayBuilder();
            some.forEach(uuid -> uuids.add(uuid.toString()));
            // In nobody's name: it must go out though the person who wrote it has left.
            queue.enqueue(NoticeJob.KIND, NoticeJob.KIND + ":" + some.get(0) + ":" + at, Json.createObjectBuilder().add("notices", uuids).build().toString(),
                Actor.system(), at, JobPatience.WEEKS);
        }
    }

    private Map<String, UUID> known(List<NoticeOrder> orders) {
        List<String> keys = orders.stream().map(NoticeOrder::dedupeKey).toList();
        return em.createQuery(KNOWN, Object[].class).setParameter("keys", keys).getResultStream()
            .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1], (one, other) -> one, HashMap::new));
    }
}
