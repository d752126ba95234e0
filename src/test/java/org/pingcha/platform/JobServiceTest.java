package org.pingcha.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

class JobServiceTest extends DatabaseTest {
    private Person manager;
    private UUID own;
    private UUID foreign;

    @BeforeEach
    void jobs() {
        Office city = anAgency("JS1");
        manager = aPerson("js-manager", anAgency("JS2", city), Role.MANAGER);
        Person stranger = aPerson("js-stranger", anAgency("JS9"), Role.MANAGER);
        own = enqueue("js:own", manager.actor(null));
        foreign = enqueue("js:foreign", stranger.actor(null));
        enqueue("js:server", Actor.system());
        actAs(aPerson("js-admin", city, Role.ADMIN));
    }

    private UUID enqueue(String key, Actor by) {
        return wire(JobQueue.class).enqueue("platform.jstest", key, null, by);
    }

    private JobRow row(UUID uuid) {
        flushAndClear();
        return wire(JobQueries.class).list(new JobFilter(null, "platform.jstest"), PageRequest.start()).items().stream()
            .filter(row -> row.uuid().equals(uuid)).findFirst().orElseThrow();
    }

    @Test
    void anAdministratorSeesTheJobsOfOfficesInSightAndTheServersOwn() {
        flushAndClear();
        List<JobRow> rows = wire(JobQueries.class).list(new JobFilter(null, "platform.jstest"), PageRequest.start()).items();
        assertEquals(2, rows.size());
        assertTrue(rows.stream().noneMatch(row -> row.uuid().equals(foreign)));
        assertEquals("web.problem.notFound", assertThrows(Problem.class, () -> wire(JobService.class).cancel(foreign, 0)).key());
        assertEquals(2, statementsOf(() -> wire(JobQueries.class).list(JobFilter.all(), PageRequest.start())).size());
    }

    @Test
    void aDeadLetterIsSentAgainAndBothStatesAreAudited() {
        Long id = em.createQuery("select j.id from Job j where j.uuid = :uuid", Long.class).setParameter("uuid", own).getSingleResult();
        wire(JobLedger.class).failed(wire(JobLedger.class).claim(id, "a").orElseThrow(), "platform.job.error.unexpected", "ref", true);
        JobRow dead = row(own);
        assertEquals(JobState.DEAD, dead.state());
        assertEquals("platform.job.jstest", dead.kindKey());
        assertThrows(Problem.class, () -> wire(JobService.class).resend(own, dead.version() - 1), "seen before it died");
        wire(JobService.class).resend(own, dead.version());
        assertEquals(JobState.PENDING, row(own).state());
        assertEquals(1L, em.createQuery("select count(e) from AuditEntry e where e.action = 'platform.audit.resend' and e.subject like :subject", Long.class)
            .setParameter("subject", "%" + own).getSingleResult());
    }

    @Test
    void whoAskedFollowsAndStopsTheirOwnJobAndNobodyElses() {
        actAs(manager);
        assertEquals(JobState.PENDING, wire(JobQueries.class).own(own).state());
        assertThrows(Problem.class, () -> wire(JobQueries.class).own(foreign));
        assertThrows(Problem.class, () -> wire(JobService.class).cancelOwn(foreign));
        wire(JobService.class).cancelOwn(own);
        flushAndClear();
        assertTrue(wire(JobQueries.class).own(own).over());
    }

    @Test
    void whatComesBackEveryHourIsAskedForOnceAnHour() {
        LocalDateTime nine = LocalDateTime.of(2026, 11, 23, 9, 0);
        for (LocalDateTime hour : List.of(nine, nine, nine.plusHours(1))) {
            wire(JobTimetable.class).ask("platform.jshourly", hour);
        }
        assertEquals(2, wire(JobQueries.class).list(new JobFilter(null, "platform.jshourly"), PageRequest.start()).total());
    }
}
