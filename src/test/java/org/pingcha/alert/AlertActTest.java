package org.pingcha.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pingcha.testing.DatabaseTest;

/** The procedure of an alert: the code and the database have the same arrows, and what ended is opened by facts or by asking alone. */
class AlertActTest extends DatabaseTest {
    @Test
    void theDatabaseHasTheSameArrows() {
        Set<String> stored = new TreeSet<>();
        for (Object row : em.createNativeQuery("select act || ' ' || from_status || '>' || to_status from alert_move").getResultList()) {
            stored.add(row.toString());
        }
        assertEquals(Arrays.stream(AlertAct.values()).flatMap(act -> act.moves().stream().map(move -> act + " " + move.from() + ">" + move.to()))
            .collect(Collectors.toCollection(TreeSet::new)), stored);
        assertEquals(Set.of("REOPEN", "ASK"), stored.stream().filter(arrow -> arrow.endsWith(">OPEN") && !arrow.endsWith("OPEN>OPEN"))
            .map(arrow -> arrow.substring(0, arrow.indexOf(' '))).collect(Collectors.toSet()));
    }
}
