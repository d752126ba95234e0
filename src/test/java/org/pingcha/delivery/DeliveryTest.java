package org.pingcha.delivery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.pingcha.dossier.DossierCheck;
import org.pingcha.dossier.DossierFile;
import org.pingcha.dossier.Finding;
import org.pingcha.dossier.TrustedAuthorities;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.letter.IssuedLetterRow;
import org.pingcha.letter.LetterKind;
import org.pingcha.letter.LetterQueries;
import org.pingcha.platform.Home;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobLedger;
import org.pingcha.platform.TryAgain;
import org.pingcha.referral.ReferralDossier;
import org.pingcha.referral.ReferralQueries;
import org.pingcha.referral.ReferralService;
import org.pingcha.referral.ReferralState;
import org.pingcha.shared.Problem;
import org.pingcha.testing.FileWords;

/** From the second signature to the bureau's system, cut off at every point where something is committed: nothing lost, nothing doubled. */
class DeliveryTest extends DeliveryCourse {
    private static final List<String> KINDS = List.of(ReferralService.DELIVERY_JOB);

    /** Drawing letters takes its time, and how often a package arrives does not hang on what is in it. */
    private static final DossierContents ONE_FILE = new DossierContents() {
        @Override
        List<DossierFile> of(ReferralDossier dossier) {
            return List.of(DossierFile.of("移送书.txt", "LETTER", dossier.number().getBytes(StandardCharsets.UTF_8)));
        }
    };

    /** Where a node dies. */
    private enum Point { BEFORE_PACKED, AFTER_PACKED, AFTER_PUSHED, BEFORE_DELIVERED, AFTER_DELIVERED, NOWHERE }

    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static void mayDie(Point here, Point at) {
        if (here == at) {
            throw new Death();
        }
    }

    /** A node of the cluster that dies at that point: each call of the job's collaborators is a transaction of its own, as on the server. */
    private DeliveryJob nodeDyingAt(Point point) {
        DeliveryJob job = new DeliveryJob();
        job.packing = new DeliveryPacking() {
            @Override
            public Optional<Packed> pack(UUID referral, int sending) {
                Optional<Packed> packed = inNewTransaction(other -> {
                    DeliveryPacking packing = wireFor(officer, other, DeliveryPacking.class);
                    packing.keys = KEYS;
                    packing.contents = ONE_FILE;
                    Optional<Packed> made = packing.pack(referral, sending);
                    other.flush();
                    mayDie(Point.BEFORE_PACKED, point);
                    return made;
                });
                mayDie(Point.AFTER_PACKED, point);
                return packed;
            }
        };
        job.referrals = new ReferralQueries() {
            @Override
            public ReferralState stateOf(UUID uuid) {
                return inNewTransaction(other -> wireFor(officer, other, ReferralQueries.class).stateOf(uuid));
            }
        };
        job.push = new DossierPush(Duration.ofMillis(500)) {
            @Override
            void push(URI to, Path zip, String sha256, String key) throws TryAgain, IOException {
                super.push(to, zip, sha256, key);
                mayDie(Point.AFTER_PUSHED, point);
            }
        };
        job.ledger = new DeliveryLedger() {
            @Override
            public Optional<URI> addressOf(long bureau) {
                return inNewTransaction(other -> wireFor(officer, other, DeliveryLedger.class).addressOf(bureau));
            }

            @Override
            public void delivered(Packed packed) {
                inNewTransaction(other -> {
                    wireFor(officer, other, DeliveryLedger.class).delivered(packed);
                    other.flush();
                    mayDie(Point.BEFORE_DELIVERED, point);
                    return null;
                });
                mayDie(Point.AFTER_DELIVERED, point);
            }
        };
        return job;
    }

    /** Takes the one job whose time has come and does it, as the runner would; gives whether there was one. */
    private boolean runOn(DeliveryJob node) throws IOException {
        Optional<JobLedger.Claimed> claimed = inNewTransaction(other -> {
            JobLedger ledger = wireFor(officer, other, JobLedger.class);
            return ledger.due(KINDS, 1).stream().findFirst().flatMap(id -> ledger.claim(id, "node"));
        });
        if (claimed.isEmpty()) {
            return false;
        }
        JobLedger.Claimed held = claimed.get();
        try {
            node.run(new JobContext(held.uuid(), held.payload(), Actor.system(), held.attempt(), (done, total, note) -> true));
            inNewTransaction(other -> {
                wireFor(officer, other, JobLedger.class).done(held, null);
                return null;
            });
        } catch (TryAgain e) {
            inNewTransaction(other -> {
                wireFor(officer, other, JobLedger.class).failed(held, e.key(), null, false);
                return null;
            });
        }
        return true;
    }

    private List<String> states() {
        return inNewTransaction(other -> other.createQuery("select cast(j.state as string) from Job j where j.kind in :kinds", String.class)
            .setParameter("kinds", KINDS).getResultList());
    }

    private static void isSound(byte[] zip) throws IOException {
        Path file = Files.write(Files.createTempFile("taken", ".zip"), zip);
        TrustedAuthorities trusted = TrustedAuthorities.ofPem(new StringReader(KEYS.authorityPem()));
        List<Finding> findings = DossierCheck.of(file, trusted, Instant.parse("2026-11-24T00:00:00Z"));
        assertTrue(DossierCheck.isSound(findings), findings.toString());
    }

    @Test
    void aNodeThatDiesAnywhereLosesAndDoublesNothing() throws IOException {
        try (Receiver receiver = new Receiver()) {
            anEndpoint(receiver.address().toString());
            List<UUID> referrals = new ArrayList<>();
            for (Point ignored : Point.values()) {
                referrals.add(sent("DLP"));
                clock.advance(Duration.ofSeconds(1));
            }
            commit();
            for (Point point : Point.values()) {
                if (point == Point.NOWHERE) {
                    assertTrue(runOn(nodeDyingAt(point)));
                } else {
                    assertThrows(Death.class, () -> runOn(nodeDyingAt(point)), point.name());
                    clock.advance(Duration.ofSeconds(61));
                    // The one whose node died waits longest.
                    for (int i = referrals.size(); i > 0 && !(states().contains("DONE") && receiver.taken().size() > point.ordinal()); i--) {
                        runOn(nodeDyingAt(Point.NOWHERE));
                    }
                }
            }
            while (runOn(nodeDyingAt(Point.NOWHERE))) {
                clock.advance(Duration.ofSeconds(61));
            }
            assertEquals(List.of("DONE"), states().stream().distinct().toList());
            assertEquals(Set.copyOf(referrals.stream().map(UUID::toString).toList()), receiver.taken().keySet());
            assertEquals(List.of(), receiver.faults());
            for (byte[] zip : receiver.taken().values()) {
                isSound(zip);
            }
            for (UUID referral : referrals) {
                Delivery delivery = delivery(referral);
                assertEquals(DeliveryState.DELIVERED, delivery.state());
                try (var kept = Files.list(Home.dir("dossiers"))) {
                    assertEquals(List.of(delivery.key() + "-" + delivery.sha256() + ".zip"),
                        kept.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(referral.toString())).toList(), "what was rolled back is gone");
                }
                assertArrayEquals(Files.readAllBytes(new DossierStore().path(delivery.key(), delivery.sha256())), receiver.taken().get(delivery.key()));
            }
            assertEquals(referrals.size(), trail("delivery.audit.pack").size());
            assertEquals(referrals.size(), trail("delivery.audit.delivered").size());
        }
    }

    @Test
    void whatIsNotCommittedIsNotSent() {
        UUID referral = signed("DLP");
        commit();
        assertThrows(Death.class, () -> inNewTransaction(other -> {
            ReferralService service = wireFor(approver, other, ReferralService.class);
            service.send(referral, version(referral));
            other.flush();
            throw new Death();
        }));
        assertEquals(List.of(), states());
        assertEquals(ReferralState.SUBMITTED, wire(ReferralQueries.class).stateOf(referral));
    }

    @Test
    void aReceiverThatIsFaultySlowAndLosesItsAnswerTakesItOnce() throws IOException {
        try (Receiver receiver = new Receiver()) {
            anEndpoint(receiver.address().toString());
            UUID referral = sent("DLP");
            commit();
            receiver.willBe(Receiver.Mood.FAULTY, Receiver.Mood.SLOW, Receiver.Mood.LOSES_THE_ANSWER);
            for (int tries = 1; tries <= 4; tries++) {
                assertTrue(runOn(nodeDyingAt(Point.NOWHERE)), "try " + tries);
                assertEquals(List.of(tries < 4 ? "PENDING" : "DONE"), states(), "try " + tries);
                clock.advance(Duration.ofHours(6));
            }
            assertEquals(List.of(referral.toString()), receiver.keys().stream().distinct().toList());
            assertEquals(1, receiver.taken().size());
            isSound(receiver.taken().get(referral.toString()));
        }
    }

    @Test
    void aSystemThatIsOffOverTheHolidaysIsServedAfterwardsAndOneThatStaysOffIsLeftToAPerson() throws IOException {
        String address;
        try (Receiver receiver = new Receiver()) {
            address = receiver.address().toString();
        }
        anEndpoint(address);
        sent("DLP");
        commit();
        int tries = 0;
        Duration passed = Duration.ZERO;
        while (!states().equals(List.of("DEAD"))) {
            assertTrue(passed.toDays() < 20);
            while (runOn(nodeDyingAt(Point.NOWHERE))) {
                tries++;
            }
            if (passed.toDays() == 9) {
                assertEquals(List.of("PENDING"), states(), "after nine days it still tries");
            }
            clock.advance(Duration.ofHours(6));
            passed = passed.plusHours(6);
        }
        assertTrue(passed.toDays() >= 14, "days: " + passed.toDays());
        assertEquals(64, tries);
    }

    @Test
    void aBureauWithADeskHasItThereAndItsPackageIsSignedAllTheSame() throws IOException {
        UUID referral = sent("DLB");
        commit();
        assertTrue(runOn(nodeDyingAt(Point.NOWHERE)));
        assertEquals(DeliveryState.DELIVERED, delivery(referral).state());
        assertEquals(List.of("DONE"), states());
    }

    @Test
    void aBureauWithNeitherDeskNorSystemWaitsUntilOneIsEntered() throws IOException {
        UUID referral = sent("DLP");
        commit();
        assertTrue(runOn(nodeDyingAt(Point.NOWHERE)));
        assertEquals(List.of("PENDING"), states());
        assertEquals(DeliveryState.PACKED, delivery(referral).state());
    }

    @Test
    void coverAndLetterAreFromTheOfficesTemplates() throws IOException {
        UUID referral = sent("DLP");
        Packed packed = wire(DeliveryPacking.class).pack(referral, 1).orElseThrow();
        em.flush();
        try (ZipFile zip = new ZipFile(packed.zip().toFile())) {
            String cover = words(zip, "封面.pdf");
            String letter = words(zip, "移送书.pdf");
            JsonObject facts = Json.createReader(zip.getInputStream(zip.getEntry("referral.json"))).readObject();
            for (String said : List.of(facts.getString("number"), "江东省司法厅", "陈敏艳", "明理律师事务所", caseNo(), "收据")) {
                assertTrue(cover.contains(said) && letter.contains(said), said + " in " + cover + letter);
            }
            JsonObject proof = facts.getJsonArray("evidence").getJsonObject(0);
            assertTrue(letter.contains(proof.getString("sha256")) && letter.contains(proof.getString("sm3")), letter);
            for (String said : List.of("2026年9月收取受援人交通费一千二百元。", "多次收取", "已退还", "建议给予警告。", "2026年9月30日", "2026年11月23日")) {
                assertTrue(letter.contains(said), said + " in " + letter);
            }
        }
        List<IssuedLetterRow> kept = wire(LetterQueries.class).forSubject("referral", referral);
        assertEquals(List.of(LetterKind.REFERRAL_COVER, LetterKind.MISCONDUCT_REFERRAL), kept.stream().map(IssuedLetterRow::kind).toList());
        DossierLetters owner = wire(DossierLetters.class);
        assertTrue(owner.mayRead(manager.actor(null), referral));
        assertFalse(owner.mayRead(aPerson("dl-elsewhere", anAgency("DLX"), Role.MANAGER).actor(null), referral), "another region's");
    }

    private static String words(ZipFile zip, String name) throws IOException {
        return FileWords.ofPdf(zip.getInputStream(zip.getEntry(name)).readAllBytes());
    }

    @Test
    void thePackageIsOpenedByThoseWhoSeeTheReferralAndEachTimeIsInTheTrail() {
        UUID referral = sent("DLP");
        actAs(manager);
        Packed packed = wire(DossierService.class).open(referral);
        assertEquals(packed.sha256(), wire(DossierService.class).open(referral).sha256(), "signed once");
        assertEquals(2, trail("delivery.audit.download").size());
        UUID unsigned = signed("DLP");
        actAs(manager);
        assertThrows(Problem.class, () -> wire(DossierService.class).open(unsigned), "nobody signed it yet");
        actAs(aPerson("dl-other", anAgency("DLX"), Role.MANAGER));
        assertThrows(Problem.class, () -> wire(DossierService.class).open(referral), "another region's");
    }
}
