package org.pingcha.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.interview.DeskCounts;
import org.pingcha.interview.DeskQueries;
import org.pingcha.review.ReviewQueries;
import org.pingcha.review.WorkCount;
import org.pingcha.testing.DatabaseTest;
import org.pingcha.web.Figure;

/** Each role's first page has its own lists and figures, cheaply; what the lists hold is tested with their rooms. */
class TodayQueriesTest extends DatabaseTest {
    private Office office;

    @BeforeEach
    void anOffice() {
        office = anAgency("T1");
    }

    private Today of(Role... roles) {
        Person person = aPerson("t-" + roles[0].name().toLowerCase(), office, roles[0]);
        person.giveRoles(Set.of(roles), Set.of(), null);
        em.flush();
        actAs(person);
        TodayQueries queries = wire(TodayQueries.class);
        Today[] today = new Today[1];
        List<String> sent = statementsOf(() -> today[0] = queries.today());
        assertTrue(sent.size() <= 4 * roles.length, () -> sent.size() + " statements: " + sent);
        return today[0];
    }

    private static String lists(Today today) {
        return String.join(" ", today.works().stream().map(Work::kind).toList());
    }

    private static String figures(Today today) {
        return String.join(" ", today.figures().stream().map(figure -> figure.key().substring("today.".length())).toList());
    }

    @Test
    void workComesFirstAndFiguresOnce() {
        Today officer = of(Role.COMPLAINT_OFFICER);
        assertEquals("MINE", lists(officer));
        assertEquals("unassigned open overdue toTell days", figures(officer));
        assertEquals("—", officer.figures().get(4).value(), "no mean of nothing");
        Today approver = of(Role.COMPLAINT_APPROVER, Role.COMPLAINT_OFFICER);
        assertEquals("TO_DECIDE MINE", lists(approver));
        assertEquals(figures(officer), figures(approver));
        Today bureau = of(Role.BUREAU_OFFICER);
        assertEquals("REFERRALS late decided bureauDays", lists(bureau) + " " + figures(bureau));
        Today admin = of(Role.ADMIN);
        assertEquals("JOBS letters locked disk", lists(admin) + " " + figures(admin));
    }

    /** Whose first page is a list of their own have figures above it, in one statement. */
    @Test
    void inspectorsAndInterviewersCountInOneStatement() {
        actAs(aPerson("t-inspector", office, Role.INSPECTOR));
        ReviewQueries reviews = wire(ReviewQueries.class);
        assertEquals(1, statementsOf(() -> assertEquals(new WorkCount(0, 0, 0, 0, 0, null, null), reviews.workCount())).size());
        actAs(aPerson("t-interviewer", office, Role.INTERVIEWER));
        DeskQueries desk = wire(DeskQueries.class);
        assertEquals(1, statementsOf(() -> assertEquals(new DeskCounts(0, 0, 0, 0, 0, 0), desk.counts())).size());
    }

    /** A view is an entry and no change; what another office did is neither. */
    @Test
    void anAuditorBeginsWithTheLatestChanges() {
        Person clerk = aPerson("t-clerk", office, Role.MANAGER);
        Person stranger = aPerson("t-stranger", anAgency("T2"), Role.MANAGER);
        em.flush();
        AuditTrail trail = wire(AuditTrail.class);
        actAs(clerk);
        trail.viewed(current.get(), "review.audit.viewed", "review:1");
        trail.record(current.get(), "monitor.audit.exported", "overview", null, Map.of("files", 3));
        actAs(stranger);
        trail.record(current.get(), "review.audit.submitted", "review:2", null, Map.of("state", "SUBMITTED"));
        flushAndClear();
        Today today = of(Role.AUDITOR);
        assertEquals(1, today.works().get(0).waiting());
        assertEquals(List.of("monitor.audit.exported"), today.works().get(0).items().stream().map(WorkItem::title).toList());
        assertEquals(List.of("2", "1", "1"), today.figures().stream().map(Figure::value).toList());
    }
}
