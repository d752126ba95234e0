package org.pingcha.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

/** What time does to messages: the words of dead ones are forgotten, desks are cleared, what lost its job becomes a dead letter. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NoticeSweep {
    /** How long a dead one can be sent again. */
    static final Duration DEAD_KEPT = Duration.ofDays(30);
    /** How long a message lies on a desk where nobody clears it away. */
    static final Duration DESK_KEPT = Duration.ofDays(180);
    private static final String STRANDED = "n.state = org.pingcha.notice.NoticeState.WAITING and n.giveUpAt < :before and (n.hold.until is null or n.hold.until < :before)";
    private static final String DEAD = "n.state = org.pingcha.notice.NoticeState.DEAD and n.words is not null and n.endedAt < :before";
    private static final String LYING = "n.receiver.personId is not null and n.readAt is null and n.dueAt < :before";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Does what is due, for so many of each; gives how many it touched. */
    public int sweep(int most) {
        Instant now = clock.instant();
        // A day later than their last try would have been: whoever stopped the job in the outbox left them behind.
        return touch(STRANDED, now.minus(Duration.ofDays(1)), most, (notice, at) -> notice.failed("notice.error.stranded", at))
            + touch(DEAD, now.minus(DEAD_KEPT), most, (notice, at) -> notice.forget())
            + touch(LYING, now.minus(DESK_KEPT), most, Notice::clearAway);
    }

    private int touch(String which, Instant before, int most, BiConsumer<Notice, Instant> act) {
        List<Notice> found = em.createQuery("select n from Notice n where " + which + " order by n.id", Notice.class).setParameter("before", before)
            .setMaxResults(most).getResultList();
        found.forEach(notice -> act.accept(notice, clock.instant()));
        return found.size();
    }
}
