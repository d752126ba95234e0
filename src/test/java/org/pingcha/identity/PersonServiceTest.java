package org.pingcha.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

class PersonServiceTest extends DatabaseTest {
    private Office city;
    private Office county;
    private Person admin;
    private Person stranger;

    @BeforeEach
    void offices() {
        city = anAgency("PS1");
        county = anAgency("PS2", city);
        stranger = aPerson("ps-stranger", anAgency("PS9"), Role.INSPECTOR);
        admin = aPerson("ps-admin", city, Role.ADMIN);
        actAs(admin);
    }

    private static PersonEntry entry(String office, Role... roles) {
        return new PersonEntry("新人", office, Set.of(roles), Set.of(), null);
    }

    private PersonDetail detail(UUID uuid) {
        flushAndClear();
        return wire(PersonQueries.class).detail(uuid);
    }

    private String problem(Runnable work) {
        return assertThrows(Problem.class, work::run).key();
    }

    private List<String> audited(String userName) {
        em.flush();
        return em.createQuery("select e.action from AuditEntry e where e.subject = :subject order by e.id", String.class)
            .setParameter("subject", "person:" + userName).getResultList();
    }

    @Test
    void anAddedPersonSignsInWithThePasswordThatWasShownOnce() {
        PersonService.Added added = wire(PersonService.class).add("ps-new", entry("PS2", Role.INSPECTOR));
        assertEquals("机构PS2", detail(added.uuid()).officeName());
        assertEquals(Accounts.Outcome.OPEN, wire(Accounts.class).signIn("ps-new", added.password().toCharArray(), "127.0.0.1").outcome());
        assertEquals(List.of("identity.audit.add", "identity.audit.signIn"), audited("ps-new"));
        assertEquals("identity.problem.userNameTaken", problem(() -> wire(PersonService.class).add("ps-new", entry("PS2", Role.INSPECTOR))));
    }

    @Test
    void nobodyOutOfSightIsSeenOrChangedAndNobodyIsPutThere() {
        assertEquals("web.problem.notFound", problem(() -> wire(PersonQueries.class).detail(stranger.uuid())));
        assertEquals("web.problem.notFound", problem(() -> wire(PersonService.class).disable(stranger.uuid(), stranger.version())));
        assertEquals("identity.problem.office", problem(() -> wire(PersonService.class).add("ps-out", entry("PS9", Role.INSPECTOR))));
        assertTrue(wire(PersonQueries.class).list(PersonFilter.all(), PageRequest.start()).items().stream()
            .noneMatch(row -> row.userName().equals("ps-stranger")));
    }

    @Test
    void administratorsNeitherDisableThemselvesNorGiveUpTheirRole() {
        assertEquals("identity.problem.ownDisable", problem(() -> wire(PersonService.class).disable(admin.uuid(), admin.version())));
        assertEquals("identity.problem.ownAdmin", problem(() -> wire(PersonService.class).change(admin.uuid(), admin.version(), entry("PS1", Role.MANAGER))));
        assertEquals("identity.problem.ownOffice", problem(() -> wire(PersonService.class).change(admin.uuid(), admin.version(), entry("PS2", Role.ADMIN))));
    }

    @Test
    void otherRolesEndSessionsAndBothValuesAreAudited() {
        Person person = aPerson("ps-inspector", county, Role.INSPECTOR);
        int session = person.securityVersion();
        wire(PersonService.class).change(person.uuid(), person.version(), entry("PS1", Role.MANAGER, Role.AUDITOR));
        assertEquals(Set.of(Role.MANAGER, Role.AUDITOR), detail(person.uuid()).roles());
        assertTrue(wire(Accounts.class).stillIs(person.id(), session, null).isEmpty());
        Object[] values = em.createQuery("select e.before, e.after from AuditEntry e where e.subject = 'person:ps-inspector'", Object[].class).getSingleResult();
        assertTrue(((String) values[0]).contains("\"roles\":\"INSPECTOR\""), () -> (String) values[0]);
        assertTrue(((String) values[1]).contains("\"roles\":\"AUDITOR MANAGER\""), () -> (String) values[1]);
    }

    @Test
    void whoSawAnOlderVersionIsTold() {
        Person person = aPerson("ps-twice", county, Role.INSPECTOR);
        long seen = person.version();
        wire(PersonService.class).disable(person.uuid(), seen);
        em.flush();
        assertEquals("web.problem.changed", problem(() -> wire(PersonService.class).enable(person.uuid(), seen)));
    }

    @Test
    void aFirmsContactNeedsAFirm() {
        assertEquals("identity.problem.firmMissing", problem(() -> wire(PersonService.class).add("ps-firm", entry("PS1", Role.FIRM))));
    }

    @Test
    void aTokenOpensUntilItIsRevokedOrItsTimeIsOver() {
        PersonService.Added system = wire(PersonService.class).add("ps-system",
            new PersonEntry("案件系统", "PS1", Set.of(Role.SYSTEM), Set.of(SystemRight.IMPORT_CASES), null));
        String first = wire(PersonService.class).issueToken(system.uuid(), 30).token();
        String second = wire(PersonService.class).issueToken(system.uuid(), 30).token();
        flushAndClear();
        assertEquals(Set.of(SystemRight.IMPORT_CASES), wire(ApiTokens.class).holder(first, null).orElseThrow().rights());
        List<TokenRow> rows = wire(PersonQueries.class).tokens(system.uuid());
        assertEquals(2, rows.size());
        wire(PersonService.class).revokeToken(system.uuid(), rows.get(0).uuid());
        flushAndClear();
        assertTrue(wire(ApiTokens.class).holder(second, null).isEmpty(), "the newest comes first and was revoked");
        assertTrue(wire(ApiTokens.class).holder(first, null).isPresent());
        clock.advance(Duration.ofDays(31));
        assertTrue(wire(ApiTokens.class).holder(first, null).isEmpty());
        assertEquals("identity.problem.tokenForServiceOnly", problem(() -> wire(PersonService.class).issueToken(admin.uuid(), 30)));
    }

    @Test
    void theListCostsTwoStatementsAndIsNarrowedByAllItShows() {
        Person inspector = aPerson("ps-zz", county, Role.INSPECTOR, Role.MANAGER);
        aPerson("ps-yy", city, Role.MANAGER).disable();
        flushAndClear();
        PersonQueries queries = wire(PersonQueries.class);
        assertEquals(2, statementsOf(() -> queries.list(PersonFilter.all(), PageRequest.start())).size());
        assertEquals(List.of(Role.INSPECTOR, Role.MANAGER), queries.list(new PersonFilter("PS-Z", null, null, null), PageRequest.start()).items().get(0).roles());
        assertEquals(2, queries.list(new PersonFilter(null, Role.MANAGER, null, null), PageRequest.start()).total());
        assertEquals(List.of("ps-zz"), queries.list(new PersonFilter(null, null, "PS2", null), PageRequest.start()).items().stream().map(PersonRow::userName).toList());
        assertEquals(List.of("ps-yy"), queries.list(new PersonFilter(null, null, null, PersonState.DISABLED), PageRequest.start()).items().stream().map(PersonRow::userName).toList());
        assertEquals(0, queries.list(new PersonFilter("%", null, null, null), PageRequest.start()).total(), "typed signs are not patterns");
        assertEquals("ps-zz", queries.list(PersonFilter.all(), new PageRequest(0, 50, "USER", false)).items().get(0).userName());
        assertEquals(inspector.uuid(), queries.list(PersonFilter.all(), new PageRequest(0, 1, "OFFICE", false)).items().get(0).uuid());
    }

    @Test
    void theOwnPasswordIsChangedByWhoKnowsTheOldOne() {
        assertEquals("identity.problem.oldPassword", problem(() -> wire(OwnAccount.class).changePassword("not-the-old-one", "another-password")));
        int before = admin.securityVersion();
        assertEquals(before + 1, wire(OwnAccount.class).changePassword("a-long-password", "another-password"));
        assertEquals(Accounts.Outcome.OPEN, wire(Accounts.class).signIn("ps-admin", "another-password".toCharArray(), null).outcome());
        assertFalse(audited("ps-admin").isEmpty());
    }
}
