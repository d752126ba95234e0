package org.pingcha.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.SchemaReady;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.ShippedRules;
import org.pingcha.testing.DatabaseTest;

/** The database holds the procedure too: arrows that are not in it, double numbers and wrong statuses cannot be written. */
class ComplaintStorageTest extends DatabaseTest {
    private Complaint saved() {
        wire(ShippedRules.class).load(new SchemaReady());
        Office bureau = persisted(() -> new Office(OfficeKind.BUREAU, "BS1", "试点市司法局", "990100", null));
        Person officer = aPerson("cs-officer", bureau, Role.COMPLAINT_OFFICER);
        long rules = wire(RuleQueries.class).complaintRules(clock.instant().atZone(org.pingcha.shared.ChinaTime.ZONE).toLocalDate()).id();
        Complaint complaint = Complaint.receive(Complaints.entry(bureau.id()), bureau, "试点市投诉〔2026〕0001号", rules, false,
            Acting.self(officer.actor(null), clock.instant()));
        em.persist(complaint);
        em.flush();
        return complaint;
    }

    @Test
    void theTableOfMovesIsTheOneOfTheActs() {
        Set<String> stored = new TreeSet<>();
        em.createNativeQuery("select act, from_status, to_status from complaint_move", Object[].class).getResultList()
            .forEach(row -> stored.add(((Object[]) row)[0] + " " + ((Object[]) row)[1] + " " + ((Object[]) row)[2]));
        Set<String> written = new TreeSet<>();
        for (ComplaintAct act : ComplaintAct.values()) {
            act.moves().forEach(move -> written.add(act + " " + move.from() + " " + move.to()));
        }
        Set<String> unwritten = new TreeSet<>(stored);
        unwritten.removeAll(written);
        written.removeAll(stored);
        assertEquals(Set.of(), unwritten, "stored, but no act");
        assertEquals(Set.of(), written, "an act, but not stored");
    }

    @Test
    void anArrowThatIsNotInTheProcedureCannotBeWritten() {
        long id = saved().id();
        assertThrows(PersistenceException.class, () -> event(id, 2, "ARCHIVE", "RECEIVED", "ARCHIVED"));
    }

    @Test
    void twoEventsOfOneNumberCannotBeWritten() {
        long id = saved().id();
        assertThrows(PersistenceException.class, () -> event(id, 1, "ACCEPT", "RECEIVED", "ACCEPTED"));
    }

    @Test
    void aStatusThatDoesNotExistCannotBeWritten() {
        long id = saved().id();
        assertThrows(PersistenceException.class, () -> em.createNativeQuery("update complaint set status = 'CLOSED' where id = " + id).executeUpdate());
    }

    private void event(long complaint, int seq, String act, String from, String to) {
        em.createNativeQuery("insert into complaint_event (id, complaint_id, seq, act, from_status, to_status, at, actor_name)"
            + " values (-1, " + complaint + ", " + seq + ", '" + act + "', '" + from + "', '" + to + "', current_timestamp, 'x')").executeUpdate();
    }
}
