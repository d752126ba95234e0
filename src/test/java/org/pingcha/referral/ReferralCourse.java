package org.pingcha.referral;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.pingcha.register.CaseFixture.aCase;
import static org.pingcha.register.CaseFixture.aFirm;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.pingcha.attachment.DocumentAccess;
import org.pingcha.attachment.DocumentOwners;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.SchemaReady;
import org.pingcha.register.AidCase;
import org.pingcha.register.LawFirm;
import org.pingcha.request.AnswerListeners;
import org.pingcha.request.GivenAnswer;
import org.pingcha.rules.PenaltyType;
import org.pingcha.rules.RespondentSort;
import org.pingcha.rules.ShippedRules;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** A province, a city and a county with people of every kind, a case of Chen's, and referrals brought to any point of their way. */
abstract class ReferralCourse extends DatabaseTest {
    /** A Monday; the clock begins on it. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    ReferralService service;
    BureauDeskService desk;
    ReferralQueries queries;
    Office province;
    Office city;
    Office county;
    Office agency;
    Person officer;
    Person approver;
    Person manager;
    Person bureau;
    Person investigator;
    LawFirm firm;
    AidCase aidCase;

    @BeforeEach
    void officesAndPeople() {
        wire(ShippedRules.class).load(new SchemaReady());
        provide(DocumentOwners.class, new DocumentOwners() {
            @Override
            public DocumentAccess access(Actor actor, DocumentSubject subject) {
                return DocumentAccess.reading("test");
            }
        });
        provide(AnswerListeners.class, new AnswerListeners() {
            @Override
            public void tell(GivenAnswer answer, Actor by, Instant at) {
                wire(BarAnswers.class).answered(answer, by, at);
            }
        });
        service = wire(ReferralService.class);
        desk = wire(BureauDeskService.class);
        queries = wire(ReferralQueries.class);
        province = persisted(() -> new Office(OfficeKind.BUREAU, "RFP", "江东省司法厅", "980000", null));
        city = persisted(() -> new Office(OfficeKind.BUREAU, "RFB", "江州市司法局", "980100", province));
        county = persisted(() -> new Office(OfficeKind.BUREAU, "RFC", "云岭县司法局", "980101", city));
        agency = persisted(() -> new Office(OfficeKind.AGENCY, "RFA", "云岭县法律援助中心", "980101", null));
        officer = aPerson("rf-officer", county, Role.COMPLAINT_OFFICER);
        approver = aPerson("rf-approver", county, Role.COMPLAINT_APPROVER);
        manager = aPerson("rf-manager", agency, Role.MANAGER);
        bureau = aPerson("rf-bureau", city, Role.BUREAU_OFFICER);
        investigator = aPerson("rf-investigator", city, Role.BUREAU_OFFICER, Role.COMPLAINT_APPROVER);
        firm = aFirm(em, "明理律师事务所");
        aidCase = aCase(em, agency).no("测援刑字〔2026〕00001号").by("L-1", "陈敏艳", firm).saved();
        flushAndClear();
        actAs(approver);
    }

    /** What a complaint decided: money was taken. */
    MisconductFinding finding(UUID source) {
        Long handler = em.createQuery("select h.id from Handler h where h.licenceNo = 'L-1'", Long.class).getSingleResult();
        Long caseId = em.createQuery("select c.id from AidCase c where c.caseNo = '测援刑字〔2026〕00001号'", Long.class).getSingleResult();
        return new MisconductFinding("complaint", source, handler, caseId, Set.of("N1"), "查证属实，收取交通费一千二百元。", List.of(), Set.of(investigator.id()));
    }

    static DossierEntry dossier(String toBureau) {
        return new DossierEntry(RespondentSort.LAWYER, null, LocalDate.of(2026, 9, 30), Set.of("TAKING_PROPERTY"), Set.of("LL48", "LA63"),
            "2026年9月分三次收取受援人交通费共一千二百元，未开票据。", "多次收取", "已退还", "建议给予警告并没收违法所得。", PenaltyType.WARNING, DisclosureConsent.GIVEN,
            "许文博 0990-5551000", List.of(), toBureau);
    }

    static DecisionEntry warning() {
        return new DecisionEntry(DecisionOutcome.PENALTY, List.of(new Penalty("LL48", PenaltyType.WARNING, null),
            new Penalty("LL48", PenaltyType.CONFISCATION, new BigDecimal("1200"))), "江司罚决〔2026〕3号", "事实清楚，证据确凿。");
    }

    UUID proposed() {
        actAs(approver);
        UUID uuid = service.open(finding(UUID.randomUUID()));
        flushAndClear();
        return uuid;
    }

    UUID completed(String toBureau) {
        UUID uuid = proposed();
        complete(uuid, toBureau);
        return uuid;
    }

    void complete(UUID uuid, String toBureau) {
        actAs(officer);
        service.complete(uuid, version(uuid), dossier(toBureau));
        flushAndClear();
    }

    void sign(UUID uuid) {
        actAs(officer);
        service.sign(uuid, version(uuid));
        flushAndClear();
    }

    void send(UUID uuid) {
        actAs(approver);
        service.send(uuid, version(uuid));
        flushAndClear();
    }

    /** On the city's desk. */
    UUID received() {
        UUID uuid = completed("RFB");
        sign(uuid);
        send(uuid);
        return uuid;
    }

    UUID accepted() {
        UUID uuid = received();
        actAs(bureau);
        desk.accept(uuid, version(uuid), "江司立〔2026〕9号");
        flushAndClear();
        return uuid;
    }

    UUID decided() {
        UUID uuid = accepted();
        desk.decide(uuid, version(uuid), warning());
        flushAndClear();
        return uuid;
    }

    MisconductReferral referral(UUID uuid) {
        return em.createQuery("select r from MisconductReferral r where r.uuid = :uuid", MisconductReferral.class).setParameter("uuid", uuid).getSingleResult();
    }

    ReferralFacts facts(UUID uuid) {
        flushAndClear();
        return referral(uuid).facts();
    }

    ReferralState state(UUID uuid) {
        return facts(uuid).state();
    }

    long version(UUID uuid) {
        return referral(uuid).version();
    }

    static String keyOf(Runnable work) {
        return assertThrows(Problem.class, work::run).key();
    }
}
