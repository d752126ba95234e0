package org.pingcha.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.LockModeType;
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
import org.pingcha.referral.MisconductReferral;
import org.pingcha.referral.ReferralRequests;
import org.pingcha.request.RequestFilter;
import org.pingcha.request.RequestKind;
import org.pingcha.request.RequestLookup;
import org.pingcha.request.RequestQueries;
import org.pingcha.request.RequestStanding;
import org.pingcha.request.RequestStatus;
import org.pingcha.request.RequestTimers;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;

/** Bureaus that say nothing, bureaus' systems as an administrator enters them, and the list. */
class SilenceTest extends DeliveryCourse {
    private void delivered(UUID referral) {
        wire(DeliveryLedger.class).delivered(wire(DeliveryPacking.class).pack(referral, 1).orElseThrow());
        flushAndClear();
    }

    /** The day's timers until nothing is due; how the bureau's request then stands. */
    private RequestStanding afterDay(UUID referral, LocalDate day) {
        clock.setDay(day);
        current.set(Actor.system());
        RequestTimers timers = wire(RequestTimers.class);
        for (int touched = 1; touched > 0;) {
            touched = timers.passDay(10);
            flushAndClear();
        }
        return admission(referral);
    }

    private RequestStanding admission(UUID referral) {
        List<RequestStanding> asked = wire(RequestLookup.class).about("referral", referral, RequestKind.REFERRAL_ADMISSION);
        assertEquals(1, asked.size());
        return asked.get(0);
    }

    /** Delivered on Monday 23 November: due on 7 December, reminded five working days before, with the office's head five after. */
    @Test
    void aSilentBureauIsRemindedAndThenTheOfficesHeadDealsWithIt() {
        UUID referral = sent("DLP");
        delivered(referral);
        delivered(referral);
        assertEquals(LocalDate.of(2026, 12, 7), admission(referral).dueOn());
        assertNull(afterDay(referral, LocalDate.of(2026, 11, 29)).remindedAt());
        assertNotNull(afterDay(referral, LocalDate.of(2026, 11, 30)).remindedAt());
        assertNull(afterDay(referral, LocalDate.of(2026, 12, 7)).overdueNoticedAt());
        assertNotNull(afterDay(referral, LocalDate.of(2026, 12, 8)).overdueNoticedAt());
        assertNull(afterDay(referral, LocalDate.of(2026, 12, 13)).escalatedAt());
        assertNotNull(afterDay(referral, LocalDate.of(2026, 12, 14)).escalatedAt());
        actAs(approver);
        assertEquals(1, wire(RequestQueries.class).count(new RequestFilter(RequestFilter.Side.ASKED, true, true, null), Page.ALL), "whoever signed it sees that it is overdue");
    }

    /** A desk that accepts while the question is asked waits for it, or the question for the desk: none stays open for ever. */
    @Test
    void nobodyAsksWhileTheDeskAnswers() {
        UUID referral = sent("DLB");
        wire(ReferralRequests.class).awaitAdmission(referral, clock.instant());
        assertEquals(LockModeType.PESSIMISTIC_WRITE, held(referral));
        flushAndClear();
        wire(ReferralRequests.class).admissionAnswered(one(referral), "accepted", Actor.system(), clock.instant());
        assertEquals(LockModeType.PESSIMISTIC_WRITE, held(referral));
    }

    private MisconductReferral one(UUID referral) {
        return em.createQuery("select r from MisconductReferral r where r.uuid = :uuid", MisconductReferral.class).setParameter("uuid", referral).getSingleResult();
    }

    private LockModeType held(UUID referral) {
        return em.getLockMode(one(referral));
    }

    @Test
    void aDeskThatAcceptedIsNotReminded() {
        UUID referral = sent("DLB");
        delivered(referral);
        actAs(em.createQuery("select p from Person p where p.userName = 'dl-desk'", Person.class).getSingleResult());
        wire(BureauDeskService.class).accept(referral, version(referral), "江司立〔2026〕9号");
        flushAndClear();
        assertEquals(RequestStatus.ANSWERED, admission(referral).status());
        assertEquals(DeliveryState.ANSWERED, delivery(referral).state());
        assertNull(afterDay(referral, LocalDate.of(2026, 12, 14)).remindedAt());
    }

    @Test
    void aDeskThatAcceptedBeforeThePackageWasMadeHasAnswered() {
        UUID referral = sent("DLB");
        actAs(em.createQuery("select p from Person p where p.userName = 'dl-desk'", Person.class).getSingleResult());
        wire(BureauDeskService.class).accept(referral, version(referral), null);
        flushAndClear();
        wire(DeliveryPacking.class).pack(referral, 1);
        assertEquals(DeliveryState.ANSWERED, delivery(referral).state());
        assertEquals(List.of(), wire(RequestLookup.class).about("referral", referral, RequestKind.REFERRAL_ADMISSION));
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
