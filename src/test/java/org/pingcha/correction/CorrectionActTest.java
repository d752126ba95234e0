package org.pingcha.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.PersistenceException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Role;

/** The procedure of a correction, against the way issue 6 describes it; and the database has the same arrows and guards. */
class CorrectionActTest extends CorrectionCourse {
    /** Act, arrows, by whom ({@code -}: the server by itself). */
    private static final List<String> PROCEDURE = List.of(
        "ORDER ORDERED>ORDERED by COMPLAINT_APPROVER,MANAGER",
        "NAME ORDERED>ORDERED,ANSWERED>ANSWERED,RETURNED>RETURNED,VERIFIED>VERIFIED by MANAGER",
        "ANSWER ORDERED>ANSWERED,RETURNED>ANSWERED by FIRM,MANAGER",
        "RETURN ANSWERED>RETURNED by INSPECTOR,MANAGER",
        "VERIFY ANSWERED>VERIFIED by INSPECTOR,MANAGER",
        "FIND VERIFIED>VERIFIED by -",
        "CHECK VERIFIED>VERIFIED,VERIFIED>CLOSED by INSPECTOR,MANAGER",
        "REPEAT VERIFIED>REPEATED by INSPECTOR,MANAGER",
        "WITHDRAW ORDERED>WITHDRAWN,ANSWERED>WITHDRAWN,RETURNED>WITHDRAWN,VERIFIED>WITHDRAWN by COMPLAINT_APPROVER,MANAGER");

    private static final Map<CorrectionAct, String> METHODS = Map.of(CorrectionAct.ORDER, "order", CorrectionAct.NAME, "name", CorrectionAct.RETURN, "giveBack",
        CorrectionAct.VERIFY, "verify", CorrectionAct.CHECK, "check", CorrectionAct.REPEAT, "check", CorrectionAct.WITHDRAW, "withdraw");

    @Test
    void arrowsAndRolesAreThoseOfTheProcedureAndTheDatabaseHasTheSame() {
        assertEquals(new TreeSet<>(PROCEDURE), Arrays.stream(CorrectionAct.values()).map(act -> act + " "
            + act.moves().stream().map(move -> move.from() + ">" + move.to()).collect(Collectors.joining(",")) + " by "
            + (act.roles().isEmpty() ? "-" : act.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","))))
            .collect(Collectors.toCollection(TreeSet::new)));
        Set<String> stored = new TreeSet<>();
        for (Object row : em.createNativeQuery("select act || ' ' || from_status || '>' || to_status from correction_move").getResultList()) {
            stored.add(row.toString());
        }
        assertEquals(Arrays.stream(CorrectionAct.values()).flatMap(act -> act.moves().stream().map(move -> act + " " + move.from() + ">" + move.to()))
            .collect(Collectors.toCollection(TreeSet::new)), stored);
        METHODS.forEach((act, name) -> assertEquals(act.roles().stream().map(Role::name).collect(Collectors.toCollection(TreeSet::new)),
            rolesOf(CorrectionService.class, name), name));
        assertEquals(CorrectionAct.ANSWER.roles().stream().map(Role::name).collect(Collectors.toCollection(TreeSet::new)),
            new TreeSet<>(List.of(CorrectionDeskService.class.getAnnotation(RolesAllowed.class).value())));
    }

    private static Set<String> rolesOf(Class<?> type, String name) {
        RolesAllowed own = Arrays.stream(type.getMethods()).filter(one -> one.getName().equals(name)).findFirst().orElseThrow().getAnnotation(RolesAllowed.class);
        return new TreeSet<>(List.of(own == null ? type.getAnnotation(RolesAllowed.class).value() : own.value()));
    }

    @Test
    void anEventThatIsNoArrowCannotBeWritten() {
        UUID uuid = ordered("B2");
        String insert = "insert into correction_event (id, correction_id, seq, act, from_status, to_status, at, actor_name)"
            + " values (-1, %d, 2, 'VERIFY', 'ORDERED', 'VERIFIED', current_timestamp, 'x')";
        assertThrows(PersistenceException.class, () -> em.createNativeQuery(insert.formatted(facts(uuid).id())).executeUpdate());
    }

    @Test
    void theDatabaseClosesNothingThatIsNotCheckedWhole() {
        UUID uuid = withCases();
        actAs(second);
        check(uuid, 0, CheckResult.EFFECTIVE);
        String close = "update corrective_action set status = 'CLOSED', ended_on = current_date where id = " + facts(uuid).id();
        assertThrows(PersistenceException.class, () -> em.createNativeQuery(close).executeUpdate());
    }

    @Test
    void theDatabaseKnowsNoVerifierWhoOrderedIt() {
        UUID uuid = verified();
        String same = "update corrective_action set verified_by_id = ordered_by_id where id = " + facts(uuid).id();
        assertThrows(PersistenceException.class, () -> em.createNativeQuery(same).executeUpdate());
    }
}
