package org.pingcha.platform;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.pingcha.shared.ChinaTime;

/**
 * Looks for due jobs every second and whenever one ends, on every node; the ledger sees to it that one node gets each. While a
 * job runs, its lease is renewed from here, so that a handler may work for hours without saying anything.
 */
@Singleton
@Startup
@DependsOn("StartUp")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());
    private static final int AT_ONCE = 2;
    private static final int RENEW_EVERY_TICKS = 15;

    @EJB
    StartUp startUp;

    @EJB
    JobLedger ledger;

    @EJB
    JobWorker worker;

    @EJB
    JobTimetable timetable;

    @Inject
    @Any
    Instance<JobHandler> handlers;

    @Inject
    Clock clock;

    private final String node = nodeName();
    private final Map<UUID, Running> running = new ConcurrentHashMap<>();
    private final Map<String, Temporal> asked = new ConcurrentHashMap<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private long ticks;
    private boolean failing;

    /** A job that this node is at; ends itself. */
    public final class Running {
        private final JobLedger.Claimed job;
        private volatile JobContext context;

        private Running(JobLedger.Claimed job) {
            this.job = job;
        }

        void began(JobContext begun) {
            context = begun;
        }

        /** Its place is free: hundreds of short jobs would otherwise wait for as many seconds. */
        void over() {
            running.remove(job.uuid());
            alone(JobRunner.this::take);
        }

        private void renew() {
            JobContext begun = context;
            if (!ledger.renew(job) && begun != null) {
                begun.cancel();
            }
        }
    }

    /** Never throws: a timer that fails is given up by the container. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        if (startUp.isDone()) {
            alone(() -> {
                askForTimed();
                take();
                if (++ticks % RENEW_EVERY_TICKS == 0) {
                    running.values().forEach(Running::renew);
                }
            });
        }
    }

    /** Where another thread is at it, nothing: what is missed now is seen a second later. */
    private void alone(Runnable work) {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            work.run();
            failing = false;
        } catch (RuntimeException e) {
            // Once for a whole outage, not every second.
            LOG.log(failing ? Level.FINE : Level.WARNING, "Jobs cannot be taken now", e);
            failing = true;
        } finally {
            busy.set(false);
        }
    }

    private void take() {
        int free = AT_ONCE - running.size();
        List<String> kinds = handlers.stream().map(JobHandler::kind).toList();
        if (free <= 0 || kinds.isEmpty()) {
            return;
        }
        for (Long id : ledger.due(kinds, free)) {
            ledger.claim(id, node).ifPresent(job -> {
                Running begun = new Running(job);
                running.put(job.uuid(), begun);
                worker.start(job, begun);
            });
        }
    }

    private void askForTimed() {
        ZonedDateTime now = clock.instant().atZone(ChinaTime.ZONE);
        for (JobHandler handler : handlers) {
            LocalTime from = handler.daily().orElse(null);
            if (from != null && !now.toLocalTime().isBefore(from)) {
                ask(handler.kind(), now.toLocalDate());
            }
            if (handler.hourly()) {
                ask(handler.kind(), now.toLocalDateTime().truncatedTo(ChronoUnit.HOURS));
            }
        }
    }

    private void ask(String kind, Temporal turn) {
        if (!turn.equals(asked.get(kind))) {
            timetable.ask(kind, turn);
            asked.put(kind, turn);
        }
    }

    private static String nodeName() {
        String host;
        try {
            host = InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            host = "node";
        }
        return host.substring(0, Math.min(40, host.length())) + "-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
