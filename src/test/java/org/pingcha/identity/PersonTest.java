package org.pingcha.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pingcha.shared.Problem;

class PersonTest {
    private static final char[] RIGHT = "correct-horse".toCharArray();
    private static final char[] WRONG = "wrong-horse".toCharArray();
    private static final Instant T = Instant.parse("2026-11-23T01:00:00Z");

    private final Office office = new Office(OfficeKind.AGENCY, "A1", "甲中心", "990100", null);
    private final Person person = new Person("lin", "林晓岚", office, Set.of(Role.INSPECTOR), RIGHT);

    @Test
    void theRightPasswordOpensAndTheWrongOneDoesNot() {
        assertTrue(person.signIn(RIGHT, T));
        assertFalse(person.signIn(WRONG, T));
    }

    @Test
    void theDelayGrowsWithEachFurtherFailure() {
        for (int i = 0; i < 5; i++) {
            person.signIn(WRONG, T);
        }
        assertEquals(T.plusSeconds(30), person.lockedUntil());
        assertFalse(person.signIn(RIGHT, T.plusSeconds(29)), "even the right password waits");
        Instant after = T.plusSeconds(31);
        person.signIn(WRONG, after);
        assertEquals(after.plusSeconds(60), person.lockedUntil());
        assertTrue(person.signIn(RIGHT, after.plus(Duration.ofMinutes(2))));
        assertFalse(person.isLocked(after));
    }

    @Test
    void disablingAndOtherRolesRaiseTheSecurityVersion() {
        int before = person.securityVersion();
        person.disable();
        assertFalse(person.signIn(RIGHT, T));
        person.giveRoles(Set.of(Role.MANAGER), Set.of(), null);
        assertEquals(before + 2, person.securityVersion());
    }

    @Test
    void aServiceAccountHasNoOtherRoleAndPeopleHaveNoRights() {
        assertThrows(Problem.class, () -> person.giveRoles(Set.of(Role.SYSTEM, Role.ADMIN), Set.of(), null));
        person.giveRoles(Set.of(Role.MANAGER), Set.of(SystemRight.IMPORT_CASES), 7L);
        assertEquals(Set.of(), person.rights());
        assertEquals(null, person.firmId());
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        assertFalse(Passwords.hash(RIGHT).equals(Passwords.hash(RIGHT)));
    }
}
