package org.pingcha.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobLedger;
import org.pingcha.platform.TryAgain;
import org.pingcha.post.MailHost;
import org.pingcha.post.MailRound;
import org.pingcha.post.Post;

/** Two nodes with the real outbox and a real mail server, of which one dies in the middle, holding its lease. */
class NoticeRaceTest extends NoticeCourse {
    private static final int JOBS = 3;
    private static final int IN_EACH = 8;

    /** The node is gone: nothing that it was about to say is said. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Where a node dies, counted in messages. */
    private record Death(int beforeSending, int afterTheAnswer) {
        static final Death NEVER = new Death(-1, -1);
    }

    /** A node's ledger: each step in a transaction of its own, as the container runs it. */
    private final class Steps extends NoticeLedger {
        private final Person who;
        private final Death death;
        private final CountDownLatch began;
        private final AtomicInteger sent = new AtomicInteger();

        Steps(Person who, Death death, CountDownLatch began) {
            this.who = who;
            this.death = death;
            this.began = began;
        }

        @Override
        public List<Held> take(Collection<UUID> uuids, String by) {
            began.countDown();
            List<Held> held = inNewTransaction(other -> wireFor(who, other, NoticeLedger.class).take(uuids, by));
            dieAt(death.beforeSending(), sent.get());
            return held;
        }

        @Override
        public void sent(UUID uuid) {
            dieAt(death.afterTheAnswer(), sent.incrementAndGet());
            inNewTransaction(other -> {
                wireFor(who, other, NoticeLedger.class).sent(uuid);
                return null;
            });
        }

        @Override
        public void failed(Collection<UUID> uuids, String error) {
            inNewTransaction(other -> {
                wireFor(who, other, NoticeLedger.class).failed(uuids, error);
                return null;
            });
        }

        @Override
        public long left(Collection<UUID> uuids) {
            return inNewTransaction(other -> wireFor(who, other, NoticeLedger.class).left(uuids));
        }

        private static void dieAt(int wanted, int now) {
            if (wanted == now) {
                throw new Killed();
            }
        }
    }

    /** What the job runner does on a node, until nothing is due or the node dies. */
    private void node(String name, Person who, Death death, CountDownLatch began) {
        NoticeJob handler = new NoticeJob();
        handler.ledger = new Steps(who, death, began);
        handler.clock = clock;
        handler.post = new Post() {
            @Override
            public MailRound mailRound() {
                return new MailRound(server);
            }
        };
        for (List<Long> due = due(who); !due.isEmpty(); due = due(who)) {
            for (Long id : due) {
                inNewTransaction(other -> wireFor(who, other, JobLedger.class).claim(id, name)).ifPresent(job -> {
                    try {
                        handler.run(new JobContext(job.uuid(), job.payload(), Actor.system(), job.attempt(), (done, total, note) -> true));
                        end(who, ledger -> ledger.done(job, null));
                    } catch (TryAgain e) {
                        end(who, ledger -> ledger.failed(job, e.key(), null, false));
                    }
                });
            }
        }
    }

    private List<Long> due(Person who) {
        return inNewTransaction(other -> wireFor(who, other, JobLedger.class).due(List.of(NoticeJob.KIND), 1));
    }

    private void end(Person who, java.util.function.Consumer<JobLedger> how) {
        inNewTransaction(other -> {
            how.accept(wireFor(who, other, JobLedger.class));
            return null;
        });
    }

    /** Writes reminders, lets two nodes at them of which one dies, and then the other alone; gives the Message-IDs that arrived. */
    private List<String> arrived(String round, Death death, Set<String> expected) throws InterruptedException {
        Person who = aPerson("nt-" + round, office, Role.MANAGER);
        for (int job = 0; job < JOBS; job++) {
            int which = job;
            wire(NoticeService.class).writeAll(IntStream.range(0, IN_EACH)
                .mapToObj(i -> order(NoticeChannel.MAIL, "p" + i + "@example.org", false, round + which + "-" + i, null)).toList())
                .forEach(uuid -> expected.add("<" + uuid + "@office.example>"));
        }
        commit();
        try (MailHost host = MailHost.plain()) {
            server = host.address();
            CountDownLatch began = new CountDownLatch(1);
            CompletableFuture<Void> dying = CompletableFuture.runAsync(() -> node("dying", who, death, began));
            began.await();
            node("other", who, Death.NEVER, began);
            assertTrue(dying.handle((nothing, thrown) -> thrown.getCause() instanceof Killed).join());
            assertTrue(host.ids().size() < JOBS * IN_EACH, "what the dead node held is still held");
            // Its lease lapses, then what it held; the other takes over.
            for (int i = 0; i < 8; i++) {
                clock.advance(Duration.ofSeconds(70));
                node("other", who, Death.NEVER, began);
            }
            return host.ids();
        }
    }

    @Test
    void aNodeThatDiesBeforeItSendsCostsNoMessageAndDoublesNone() throws InterruptedException {
        Set<String> expected = new HashSet<>();
        List<String> ids = arrived("before", new Death(0, -1), expected);
        assertEquals(expected, new HashSet<>(ids));
        assertEquals(expected.size(), ids.size(), "each once");
    }

    @Test
    void aNodeThatDiesBetweenTheServersAnswerAndItsRecordRepeatsThatOneUnderItsMessageId() throws InterruptedException {
        Set<String> expected = new HashSet<>();
        List<String> ids = arrived("after", new Death(-1, 4), expected);
        assertEquals(expected, new HashSet<>(ids));
        assertEquals(expected.size() + 1, ids.size());
    }
}
