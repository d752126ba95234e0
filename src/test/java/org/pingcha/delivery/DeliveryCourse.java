package org.pingcha.delivery;

import static org.pingcha.register.CaseFixture.aCase;
import static org.pingcha.register.CaseFixture.aFirm;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.pingcha.attachment.DocumentAccess;
import org.pingcha.attachment.DocumentKeeping;
import org.pingcha.attachment.DocumentOwners;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.attachment.NewDocument;
import org.pingcha.attachment.SampleFiles;
import org.pingcha.attachment.SubjectKind;
import org.pingcha.dossier.SelfMadeAuthority;
import org.pingcha.dossier.SigningKey;
import org.pingcha.dossier.TrustedAuthorities;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.identity.SystemRight;
import org.pingcha.platform.SchemaReady;
import org.pingcha.referral.DisclosureConsent;
import org.pingcha.referral.DossierEntry;
import org.pingcha.referral.MisconductFinding;
import org.pingcha.referral.ReferralService;
import org.pingcha.request.AnswerListeners;
import org.pingcha.request.GivenAnswer;
import org.pingcha.rules.PenaltyType;
import org.pingcha.rules.RespondentSort;
import org.pingcha.rules.ShippedRules;
import org.pingcha.testing.DatabaseTest;

/** A county that refers; a city bureau with a desk in this server; a province bureau with a system of its own and a key for its slips. */
abstract class DeliveryCourse extends DatabaseTest {
    /** Opened once: a key store takes its time, as it should, and each of these tests would open it several times. */
    static final SigningKeys KEYS = new SigningKeys();
    private static final SelfMadeAuthority OTHERS = new SelfMadeAuthority(SelfMadeAuthority.Algorithm.SM2, "Bureaus", Instant.parse("2026-01-01T00:00:00Z"),
        Duration.ofDays(3650));
    static final SigningKey BUREAU_KEY = OTHERS.issue("Province", Instant.parse("2026-01-01T00:00:00Z"), Duration.ofDays(365));
    static final SigningKey STRANGE_KEY = OTHERS.issue("Somebody", Instant.parse("2026-01-01T00:00:00Z"), Duration.ofDays(365));

    static {
        try {
            // A configured key: a self-made one would be valid from today on, and these tests have a day of their own.
            Path store = Files.createTempFile("sign", ".p12");
            try (OutputStream out = Files.newOutputStream(store)) {
                SelfMadeAuthority.save(OTHERS.issue("County", Instant.parse("2026-01-01T00:00:00Z"), Duration.ofDays(365)), out, "a-password".toCharArray());
            }
            System.setProperty("PINGCHA_SIGN_KEYSTORE", store.toString());
            System.setProperty("PINGCHA_SIGN_PASSWORD", "a-password");
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Office province;
    Office city;
    Office county;
    Person officer;
    Person approver;
    Person manager;
    Person admin;
    Person system;
    private String caseNo;

    @BeforeEach
    void officesAndPeople() {
        wire(ShippedRules.class).load(new SchemaReady());
        provide(SigningKeys.class, KEYS);
        provide(DocumentOwners.class, new DocumentOwners() {
            @Override
            public DocumentAccess access(Actor actor, DocumentSubject subject) {
                return DocumentAccess.reading("test");
            }
        });
        provide(AnswerListeners.class, new AnswerListeners() {
            @Override
            public void tell(GivenAnswer answer, Actor by, Instant at) {
                wire(DeskAnswers.class).answered(answer, by, at);
            }
        });
        province = persisted(() -> new Office(OfficeKind.BUREAU, "DLP", "江东省司法厅", "970000", null));
        city = persisted(() -> new Office(OfficeKind.BUREAU, "DLB", "江州市司法局", "970100", province));
        county = persisted(() -> new Office(OfficeKind.BUREAU, "DLC", "云岭县司法局", "970101", city));
        Office agency = persisted(() -> new Office(OfficeKind.AGENCY, "DLA", "云岭县法律援助中心", "970101", null));
        officer = aPerson("dl-officer", county, Role.COMPLAINT_OFFICER);
        approver = aPerson("dl-approver", county, Role.COMPLAINT_APPROVER);
        manager = aPerson("dl-manager", agency, Role.MANAGER);
        admin = aPerson("dl-admin", agency, Role.ADMIN);
        aPerson("dl-desk", city, Role.BUREAU_OFFICER);
        system = aService("dl-system", province, SystemRight.SEND_SLIPS);
        caseNo = "投援刑字〔2026〕00001号";
        aCase(em, agency).no(caseNo).by("DL-1", "陈敏艳", aFirm(em, "明理律师事务所")).saved();
        flushAndClear();
    }

    String caseNo() {
        return caseNo;
    }

    Person aService(String name, Office office, SystemRight... rights) {
        Person account = aPerson(name, office, Role.SYSTEM);
        account.giveRoles(Set.of(Role.SYSTEM), Set.of(rights), null);
        em.flush();
        return account;
    }

    /** The province takes packages there. */
    UUID anEndpoint(String url) {
        actAs(admin);
        UUID uuid = wire(EndpointService.class).add(new EndpointEntry("DLP", url, "dl-system", TrustedAuthorities.toPem(List.of(BUREAU_KEY.certificate())), true));
        flushAndClear();
        return uuid;
    }

    /** Signed by two people and sent to that bureau; with one document as evidence. */
    UUID sent(String bureau) {
        UUID uuid = signed(bureau);
        actAs(approver);
        wire(ReferralService.class).send(uuid, version(uuid));
        flushAndClear();
        return uuid;
    }

    /** Waits for the second signature. */
    UUID signed(String bureau) {
        UUID source = UUID.randomUUID();
        UUID proof = wire(DocumentKeeping.class).add(officer.actor(null), new DocumentSubject(SubjectKind.COMPLAINT, source), NewDocument.named("收据.pdf"), "test",
            new ByteArrayInputStream(SampleFiles.pdf(1, source.toString())));
        Long handler = em.createQuery("select h.id from Handler h where h.licenceNo = 'DL-1'", Long.class).getSingleResult();
        Long caseId = em.createQuery("select c.id from AidCase c where c.caseNo = :no", Long.class).setParameter("no", caseNo).getSingleResult();
        ReferralService referrals = wire(ReferralService.class);
        actAs(approver);
        UUID uuid = referrals.open(new MisconductFinding("complaint", source, handler, caseId, Set.of("N1"), "查证属实，收取交通费。", List.of(proof), Set.of()));
        flushAndClear();
        actAs(officer);
        referrals.complete(uuid, version(uuid), new DossierEntry(RespondentSort.LAWYER, null, LocalDate.of(2026, 9, 30), Set.of("TAKING_PROPERTY"),
            Set.of("LL48"), "2026年9月收取受援人交通费一千二百元。", "多次收取", "已退还", "建议给予警告。", PenaltyType.WARNING, DisclosureConsent.GIVEN, "许文博",
            List.of(proof), bureau));
        flushAndClear();
        referrals.sign(uuid, version(uuid));
        flushAndClear();
        return uuid;
    }

    long version(UUID referral) {
        return em.createQuery("select r.version from MisconductReferral r where r.uuid = :uuid", Long.class).setParameter("uuid", referral).getSingleResult();
    }

    /** The delivery of the first sending, as the database has it now. */
    Delivery delivery(UUID referral) {
        if (em.getTransaction().isActive()) {
            em.flush();
        }
        em.clear();
        return em.createQuery("select d from Delivery d where d.referralUuid = :uuid and d.sending = 1", Delivery.class).setParameter("uuid", referral).getSingleResult();
    }

    /** The trail's entries of that action, their values after, in order. */
    List<String> trail(String action) {
        return em.createQuery("select coalesce(a.after, '') from AuditEntry a where a.action = :action order by a.id", String.class).setParameter("action", action).getResultList();
    }
}
