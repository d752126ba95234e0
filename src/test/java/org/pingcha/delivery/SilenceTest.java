package org.pingcha.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingcha.dossier.TrustedAuthorities;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.identity.SystemRight;
import org.pingcha.referral.BureauDeskService;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;

/** Bureaus that say nothing, bureaus' systems as an administrator enters them, and the list. */
class SilenceTest extends DeliveryCourse {
    private void delivered(UUID referral) {
        wire(DeliveryLedger.class).delivered(wire(DeliveryPacking.class).pack(referral, 1).orElseThrow());
        flushAndClear();
    }

    /** The day's timers until nothing is due; what the trail then says. */
    private List<String> afterDay(LocalDate day) {
        clock.setDay(day);
        current.set(Actor.system());
        SilenceTimers timers = wire(SilenceTimers.class);
        for (int touched = 1; touched > 0;) {
            touched = timers.passDay(10);
            flushAndClear();
        }
        return trail("delivery.audit.silence").stream().map(values -> values.replaceAll(".*\"step\":\"(\\w+)\".*", "$1")).toList();
    }

    /** Delivered on Monday 23 November; five working days later is Monday 30, ten 7 December, fifteen 14 December. */
    @Test
    void aSilentBureauIsRemindedTwiceAndThenTheOfficesHeadDealsWithIt() {
        delivered(sent("DLP"));
        assertEquals(List.of(), afterDay(LocalDate.of(2026, 11, 29)));
        assertEquals(List.of("REMINDED"), afterDay(LocalDate.of(2026, 11, 30)));
        assertEquals(List.of("REMINDED"), afterDay(LocalDate.of(2026, 11, 30)), "once");
        assertEquals(List.of("REMINDED", "REMINDED_AGAIN"), afterDay(LocalDate.of(2026, 12, 7)));
        assertEquals(List.of("REMINDED", "REMINDED_AGAIN", "ESCALATED"), afterDay(LocalDate.of(2026, 12, 14)));
        assertEquals(3, afterDay(LocalDate.of(2027, 3, 1)).size(), "the ladder has an end");
    }

    @Test
    void aServerThatWasOffTakesTheStepsThatItMissed() {
        delivered(sent("DLP"));
        assertEquals(List.of("REMINDED", "REMINDED_AGAIN"), afterDay(LocalDate.of(2026, 12, 8)));
    }

    @Test
    void aDeskThatAcceptedIsNotReminded() {
        UUID referral = sent("DLB");
        delivered(referral);
        actAs(em.createQuery("select p from Person p where p.userName = 'dl-desk'", Person.class).getSingleResult());
        wire(BureauDeskService.class).accept(referral, version(referral), "江司立〔2026〕9号");
        assertEquals(List.of(), afterDay(LocalDate.of(2026, 12, 1)));
        assertEquals(DeliveryState.ANSWERED, delivery(referral).state());
    }

    private String refused(String bureau, String url, String account, String certificate) {
        actAs(admin);
        return assertThrows(Problem.class, () -> wire(EndpointService.class).add(new EndpointEntry(bureau, url, account, certificate, true))).key();
    }

    @Test
    void aBureausSystemIsEnteredWithWhatFitsIt() {
        String pem = TrustedAuthorities.toPem(List.of(BUREAU_KEY.certificate()));
        assertEquals("delivery.problem.url", refused("DLP", "http://bureau.example/x", "dl-system", pem), "personal data in the clear");
        assertEquals("delivery.problem.url", refused("DLP", "file:///etc/passwd", "dl-system", pem));
        assertEquals("delivery.problem.url", refused("DLP", "https://user:secret@bureau.example/", "dl-system", pem));
        assertEquals("delivery.problem.certificate", refused("DLP", "https://bureau.example/", "dl-system", "no certificate"));
        assertEquals("delivery.problem.account", refused("DLP", "https://bureau.example/", "dl-officer", pem));
        aService("dl-city", city, SystemRight.SEND_SLIPS);
        assertEquals("delivery.problem.account", refused("DLP", "https://bureau.example/", "dl-city", pem), "another bureau's");
        assertEquals("delivery.problem.desk", refused("DLB", "https://bureau.example/", "dl-city", pem));
        assertEquals("delivery.problem.bureau", refused("DLA", "https://bureau.example/", "dl-system", pem));
        UUID uuid = anEndpoint("https://bureau.example/");
        assertEquals("delivery.problem.known", refused("DLP", "https://bureau.example/", "dl-system", pem));
        EndpointService service = wire(EndpointService.class);
        EndpointEntry off = new EndpointEntry("DLP", "https://bureau.example/new", "dl-system", pem, false);
        assertThrows(Problem.class, () -> service.change(uuid, 7, off));
        service.change(uuid, 0, off);
        flushAndClear();
        assertEquals("https://bureau.example/new", service.all().get(0).url());
        assertTrue(wire(DeliveryLedger.class).addressOf(province.id()).isEmpty(), "switched off");
        assertEquals(2, trail("delivery.audit.endpoint").size());
    }

    @Test
    void theListCostsTwoStatementsAndShowsTheOwnRegionAlone() {
        delivered(sent("DLP"));
        sent("DLB");
        wire(DeliveryPacking.class).pack(sent("DLP"), 1);
        actAs(officer);
        DeliveryQueries queries = wire(DeliveryQueries.class);
        PageRequest page = new PageRequest(0, 20, null, true);
        assertEquals(2, statementsOf(() -> queries.list(null, page)).size());
        Page<DeliveryRow> all = queries.list(null, page);
        assertEquals(2, all.items().size());
        assertEquals(1, queries.list(DeliveryState.DELIVERED, page).total());
        actAs(manager);
        assertEquals(2, queries.list(null, page).total(), "an agency sees what its division's bureau sent");
        actAs(aPerson("dl-stranger", anAgency("DLX"), Role.MANAGER));
        assertEquals(0, queries.list(null, page).total());
    }
}
