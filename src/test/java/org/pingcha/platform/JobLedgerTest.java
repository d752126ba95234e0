package org.pingcha.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Actor;
import org.pingcha.platform.JobLedger.Claimed;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

class JobLedgerTest extends DatabaseTest {
    private static final List<String> KINDS = List.of("platform.test");

    private Claimed claimed(String node) {
        UUID uuid = enqueue("key");
        Long id = em.createQuery("select j.id from Job j where j.uuid = :uuid", Long.class).setParameter("uuid", uuid).getSingleResult();
        return wire(JobLedger.class).claim(id, node).orElseThrow();
    }

    private UUID enqueue(String key) {
        return wire(JobQueue.class).enqueue("platform.test", key, "{}", Actor.system());
    }

    private Job job(UUID uuid) {
        flushAndClear();
        return em.createQuery("select j from Job j where j.uuid = :uuid", Job.class).setParameter("uuid", uuid).getSingleResult();
    }

    @Test
    void aSecondJobWithTheSameKeyIsTheFirst() {
        UUID first = enqueue("same");
        assertEquals(first, enqueue("same"));
        assertFalse(first.equals(enqueue("other")));
    }

    @Test
    void oneNodeTakesItAndTheOtherDoesNot() {
        Claimed held = claimed("a");
        assertEquals(1, held.attempt());
        assertEquals(Optional.empty(), wire(JobLedger.class).claim(held.id(), "b"));
        assertEquals(List.of(), wire(JobLedger.class).due(KINDS, 10));
    }

    @Test
    void ofTwoNodesAtTheSameMomentExactlyOneGetsIt() throws Exception {
        UUID uuid = inNewTransaction(other -> {
            JobQueue queue = new JobQueue();
            queue.em = other;
            queue.clock = clock;
            return queue.enqueue("platform.test", "race:" + database, null, Actor.system());
        });
        Long id = em.createQuery("select j.id from Job j where j.uuid = :uuid", Long.class).setParameter("uuid", uuid).getSingleResult();
        em.getTransaction().rollback();
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> a = nodes.submit(claimer(id, "a", together));
            Future<Boolean> b = nodes.submit(claimer(id, "b", together));
            assertTrue(a.get() ^ b.get());
        } finally {
            nodes.shutdown();
            inNewTransaction(other -> other.createQuery("delete from Job j where j.id = :id").setParameter("id", id).executeUpdate());
        }
    }

    private Callable<Boolean> claimer(Long id, String node, CyclicBarrier together) {
        return () -> inNewTransaction(other -> {
            JobLedger ledger = new JobLedger();
            ledger.em = other;
            ledger.clock = clock;
            try {
                together.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return ledger.claim(id, node).isPresent();
        });
    }

    @Test
    void aDeadNodesLeaseLapsesAndWhatItSaysLaterNoLongerCounts() {
        Claimed first = claimed("a");
        clock.advance(JobLedger.LEASE.minusSeconds(1));
        assertTrue(wire(JobLedger.class).renew(first), "a living node renews");
        clock.advance(JobLedger.LEASE.plusSeconds(1));
        assertEquals(List.of(first.id()), wire(JobLedger.class).due(KINDS, 10));
        Claimed second = wire(JobLedger.class).claim(first.id(), "b").orElseThrow();
        assertEquals(2, second.attempt());
        assertFalse(wire(JobLedger.class).renew(first));
        wire(JobLedger.class).done(first, "{}");
        assertEquals(JobState.RUNNING, job(first.uuid()).state());
        wire(JobLedger.class).done(second, "{}");
        assertEquals(JobState.DONE, job(first.uuid()).state());
    }

    @Test
    void aJobThatKillsItsNodesIsDeadAfterEightTries() {
        Claimed held = claimed("a");
        for (int i = 2; i <= 8; i++) {
            clock.advance(JobLedger.LEASE.plusSeconds(1));
            assertTrue(wire(JobLedger.class).claim(held.id(), "a").isPresent());
        }
        clock.advance(JobLedger.LEASE.plusSeconds(1));
        assertEquals(Optional.empty(), wire(JobLedger.class).claim(held.id(), "a"));
        assertEquals(JobState.DEAD, job(held.uuid()).state());
    }

    @Test
    void triesComeAtGrowingIntervalsAndEndInADeadLetterThatCanBeSentAgain() {
        Claimed held = claimed("a");
        Duration[] expected = {Duration.ofSeconds(10), Duration.ofSeconds(40), Duration.ofSeconds(160), Duration.ofSeconds(640),
            Duration.ofSeconds(2560), Duration.ofSeconds(10240), Duration.ofHours(6)};
        for (Duration delay : expected) {
            wire(JobLedger.class).failed(held, "platform.job.error.unexpected", "ref", false);
            assertEquals(clock.instant().plus(delay), job(held.uuid()).nextTryAt());
            clock.advance(delay.minusSeconds(1));
            assertEquals(List.of(), wire(JobLedger.class).due(KINDS, 10));
            clock.advance(Duration.ofSeconds(1));
            held = wire(JobLedger.class).claim(held.id(), "a").orElseThrow();
        }
        wire(JobLedger.class).failed(held, "platform.job.error.unexpected", "ref", false);
        Job dead = job(held.uuid());
        assertEquals(JobState.DEAD, dead.state());
        assertEquals(8, dead.attempts());
        dead.resend(clock.instant());
        em.flush();
        assertEquals(1, wire(JobLedger.class).claim(held.id(), "a").orElseThrow().attempt());
    }

    @Test
    void whatARuleRefusesIsNotTriedAgain() {
        Claimed held = claimed("a");
        wire(JobLedger.class).failed(held, "register.problem.file", null, true);
        assertEquals(JobState.DEAD, job(held.uuid()).state());
    }

    @Test
    void aWaitingJobIsCancelledAtOnceAndARunningOneIsToldToStop() {
        Job waiting = job(enqueue("waiting"));
        waiting.cancel(clock.instant());
        assertEquals(JobState.CANCELLED, waiting.state());
        assertThrows(Problem.class, () -> waiting.cancel(clock.instant()));

        Claimed held = claimed("a");
        job(held.uuid()).cancel(clock.instant());
        em.flush();
        assertFalse(wire(JobLedger.class).report(held, 3, 10, null), "the handler hears of it when it reports");
        wire(JobLedger.class).stopped(held);
        assertEquals(JobState.CANCELLED, job(held.uuid()).state());
    }

    @Test
    void jobsForLaterAndKindsOfOthersAreNotDue() {
        wire(JobQueue.class).enqueue("platform.test", "later", null, Actor.system(), clock.instant().plusSeconds(60));
        wire(JobQueue.class).enqueue("other.kind", "other", null, Actor.system());
        assertEquals(List.of(), wire(JobLedger.class).due(KINDS, 10));
        clock.advance(Duration.ofSeconds(60));
        assertEquals(1, wire(JobLedger.class).due(KINDS, 10).size());
    }

    @Test
    void longDoneJobsAreForgottenAndDeadOnesKept() {
        Claimed done = claimed("a");
        wire(JobLedger.class).done(done, null);
        UUID dead = enqueue("dead");
        Long id = wire(JobLedger.class).due(KINDS, 1).get(0);
        wire(JobLedger.class).failed(wire(JobLedger.class).claim(id, "a").orElseThrow(), "x", null, true);
        em.flush();
        clock.advance(Duration.ofDays(91));
        assertEquals(1, wire(JobLedger.class).forgetOld());
        assertEquals(JobState.DEAD, job(dead).state());
    }
}
