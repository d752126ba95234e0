package org.pingcha.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Role;

/** The procedure of a referral, against the way it is described by a person; and the database has the same arrows. */
class ReferralActTest extends ReferralCourse {
    /** Issue 4 and domain 2.2 to 2.7: act, arrows, by whom ({@code -}: the server by itself, or a slip). */
    private static final List<String> PROCEDURE = List.of(
        "OPEN PROPOSED>PROPOSED by -",
        "COMPLETE PROPOSED>PROPOSED,RETURNED>RETURNED by COMPLAINT_OFFICER,MANAGER",
        "SIGN PROPOSED>SUBMITTED,RETURNED>SUBMITTED by COMPLAINT_OFFICER,MANAGER",
        "GIVE_BACK SUBMITTED>PROPOSED by COMPLAINT_APPROVER,MANAGER",
        "SEND SUBMITTED>SENT by COMPLAINT_APPROVER,MANAGER",
        "WITHDRAW PROPOSED>WITHDRAWN,SUBMITTED>WITHDRAWN,RETURNED>WITHDRAWN by COMPLAINT_APPROVER,MANAGER",
        "WARN PROPOSED>PROPOSED,SUBMITTED>SUBMITTED,SENT>SENT,RECEIVED>RECEIVED,RETURNED>RETURNED,ACCEPTED>ACCEPTED by -",
        "RECEIVE SENT>RECEIVED by -",
        "ACCEPT RECEIVED>ACCEPTED by BUREAU_OFFICER",
        "RETURN RECEIVED>RETURNED by BUREAU_OFFICER",
        "NOTE RECEIVED>RECEIVED,ACCEPTED>ACCEPTED,DECIDED>DECIDED,RECONSIDERED>RECONSIDERED by BUREAU_OFFICER",
        "EXTEND ACCEPTED>ACCEPTED by BUREAU_OFFICER",
        "HEARING ACCEPTED>ACCEPTED by BUREAU_OFFICER",
        "FORWARD ACCEPTED>RECEIVED by BUREAU_OFFICER",
        "DECIDE ACCEPTED>DECIDED by BUREAU_OFFICER",
        "SERVE DECIDED>DECIDED by BUREAU_OFFICER",
        "PUBLISH DECIDED>DECIDED,RECONSIDERED>RECONSIDERED by BUREAU_OFFICER",
        "PASS_ON ACCEPTED>ACCEPTED,DECIDED>DECIDED,RECONSIDERED>RECONSIDERED by BUREAU_OFFICER",
        "BAR_ANSWER ACCEPTED>ACCEPTED,DECIDED>DECIDED,RECONSIDERED>RECONSIDERED by BUREAU_OFFICER",
        "RECONSIDER DECIDED>RECONSIDERED,CLOSED>RECONSIDERED by BUREAU_OFFICER",
        "CLOSE DECIDED>CLOSED,RECONSIDERED>CLOSED by BUREAU_OFFICER");

    private static final Map<ReferralAct, String> METHODS = Map.ofEntries(Map.entry(ReferralAct.COMPLETE, "complete"), Map.entry(ReferralAct.SIGN, "sign"),
        Map.entry(ReferralAct.SEND, "send"), Map.entry(ReferralAct.GIVE_BACK, "giveBack"), Map.entry(ReferralAct.WITHDRAW, "withdraw"));

    @Test
    void theArrowsAndTheirRolesAreThoseOfTheProcedureAndTheDatabaseHasTheSame() {
        assertEquals(new TreeSet<>(PROCEDURE), Arrays.stream(ReferralAct.values()).map(act -> act + " "
            + act.moves().stream().map(move -> move.from() + ">" + move.to()).collect(Collectors.joining(",")) + " by "
            + (act.roles().isEmpty() ? "-" : act.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","))))
            .collect(Collectors.toCollection(TreeSet::new)));
        Set<String> stored = new TreeSet<>();
        for (Object row : em.createNativeQuery("select act || ' ' || from_state || '>' || to_state from referral_move").getResultList()) {
            stored.add(row.toString());
        }
        assertEquals(Arrays.stream(ReferralAct.values()).flatMap(act -> act.moves().stream().map(move -> act + " " + move.from() + ">" + move.to()))
            .collect(Collectors.toCollection(TreeSet::new)), stored);
        METHODS.forEach((act, name) -> assertEquals(act.roles().stream().map(Role::name).collect(Collectors.toCollection(TreeSet::new)), rolesOf(name), name));
    }

    private static Set<String> rolesOf(String name) {
        Method method = Arrays.stream(ReferralService.class.getMethods()).filter(one -> one.getName().equals(name)).findFirst().orElseThrow();
        return new TreeSet<>(List.of(method.getAnnotation(RolesAllowed.class).value()));
    }

    @Test
    void anEventThatIsNoArrowCannotBeWritten() {
        UUID uuid = proposed();
        long id = referral(uuid).brief().id();
        String insert = "insert into referral_event (id, referral_id, seq, act, from_state, to_state, at, actor_name) values (%d, %d, %d, '%s', '%s', '%s', current_timestamp, 'x')";
        assertTrue(em.createNativeQuery(insert.formatted(-1, id, 2, "SIGN", "PROPOSED", "SUBMITTED")).executeUpdate() == 1);
        assertThrows(PersistenceException.class, () -> em.createNativeQuery(insert.formatted(-2, id, 3, "DECIDE", "PROPOSED", "DECIDED")).executeUpdate());
    }

    @Test
    void theSamePlaceIsNotWrittenTwice() {
        UUID uuid = proposed();
        long id = referral(uuid).brief().id();
        String insert = "insert into referral_event (id, referral_id, seq, act, from_state, to_state, at, actor_name) values (%d, %d, 1, 'SIGN', 'PROPOSED', 'SUBMITTED', current_timestamp, 'x')";
        assertThrows(PersistenceException.class, () -> em.createNativeQuery(insert.formatted(-1, id)).executeUpdate());
    }

    @Test
    void whatDoesNotStartThereIsRefusedAsNotNow() {
        UUID uuid = proposed();
        actAs(approver);
        assertEquals("referral.problem.notNow", keyOf(() -> service.send(uuid, version(uuid))));
        actAs(officer);
        assertEquals("referral.problem.incomplete", keyOf(() -> service.sign(uuid, version(uuid))));
        UUID closed = decided();
        actAs(bureau);
        assertEquals("referral.problem.notNow", keyOf(() -> desk.accept(closed, version(closed), null)));
        assertEquals("referral.problem.notNow", keyOf(() -> desk.extend(closed, version(closed), "案情复杂")));
        assertEquals("referral.problem.notNow", keyOf(() -> desk.decide(closed, version(closed), warning())));
    }
}
