package org.pingcha.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingcha.platform.JobPatience;
import org.pingcha.platform.TryAgain;

/** What counts as delivered on the wire, against a receiver that may do anything. */
class DossierPushTest {
    @TempDir
    Path directory;

    private final DossierPush push = new DossierPush(Duration.ofMillis(500));

    private void send(URI to) throws Exception {
        byte[] content = "a package".getBytes();
        Path zip = Files.write(directory.resolve("a.zip"), content);
        push.push(to, zip, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)), "the-key");
    }

    private String refused(URI to) {
        return assertThrows(TryAgain.class, () -> send(to)).key();
    }

    @Test
    void onlyASuccessOrAKnownKeyIsADelivery() throws Exception {
        try (Receiver receiver = new Receiver()) {
            receiver.willBe(Receiver.Mood.FAULTY, Receiver.Mood.MOVED, Receiver.Mood.SLOW, Receiver.Mood.LOSES_THE_ANSWER);
            assertEquals("delivery.error.refused", refused(receiver.address()));
            assertEquals("delivery.error.refused", refused(receiver.address()), "a redirect is not followed");
            assertEquals("delivery.error.unreachable", refused(receiver.address()), "too slow");
            assertEquals("delivery.error.unreachable", refused(receiver.address()), "it has it, but we do not know");
            send(receiver.address());
            receiver.willBe(Receiver.Mood.KNOWS_IT_ALREADY);
            send(receiver.address());
            assertEquals(Set.of("the-key"), receiver.taken().keySet());
            assertEquals(List.of("the-key"), receiver.keys().stream().distinct().toList());
            assertEquals(List.of(), receiver.faults());
        }
    }

    @Test
    void aReceiverThatIsDownIsTriedAgain() {
        URI gone;
        try (Receiver receiver = new Receiver()) {
            gone = receiver.address();
        }
        assertEquals("delivery.error.unreachable", refused(gone));
    }

    /** National Day and Spring Festival with their bridging weekend last nine days at most (国务院办公厅 holiday notices 2020 to 2026). */
    @Test
    void theScheduleSurvivesAHolidayWeekAndKnowsAnEnd() {
        assertEquals(14, JobPatience.WEEKS.survives().toDays());
        assertEquals(Duration.ofSeconds(10), JobPatience.WEEKS.delayAfter(1));
        assertEquals(Duration.ofSeconds(40), JobPatience.WEEKS.delayAfter(2));
        assertEquals(Duration.ofHours(6), JobPatience.WEEKS.delayAfter(7));
        // 10 + 40 + 160 + 640 + 2,560 + 10,240 seconds, then 57 times six hours.
        assertEquals(Duration.ofSeconds(13_650).plusHours(57 * 6), JobPatience.WEEKS.survives());
        // The jobs page's other schedule is as it was: eight tries.
        assertEquals(Duration.ofSeconds(13_650).plusHours(6), JobPatience.HOURS.survives());
    }
}
