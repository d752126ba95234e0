package org.pingcha.remedy;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.pingcha.register.CaseFixture.aCase;
import static org.pingcha.register.CaseFixture.aFirm;

import java.time.LocalDate;
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
import org.pingcha.register.CaseFixture;
import org.pingcha.register.Handler;
import org.pingcha.register.HandlerEntry;
import org.pingcha.register.HandlerKind;
import org.pingcha.register.LawFirm;
import org.pingcha.register.NewHandler;
import org.pingcha.rules.ShippedRules;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** A bureau, its agency, people of every kind, and a case of Chen's; procedures brought to any point of their course. */
abstract class RemedyCourse extends DatabaseTest {
    /** A Monday. */
    static final LocalDate RECEIVED = LocalDate.of(2026, 11, 23);

    RemedyService remedies;
    ProcedureService procedures;
    ReplacementService replacements;
    ObjectionService objections;
    ProcedureReading reading;
    RemedyQueries queries;
    Office bureau;
    Office agency;
    Person officer;
    Person approver;
    Person manager;
    Person auditor;
    LawFirm firm;
    AidCase aidCase;

    @BeforeEach
    void aBureauAndItsAgency() {
        wire(ShippedRules.class).load(new SchemaReady());
        ReplacementDocuments papers = wire(ReplacementDocuments.class);
        provide(DocumentOwners.class, new DocumentOwners() {
            @Override
            public DocumentAccess access(Actor actor, DocumentSubject subject) {
                return papers.access(actor, subject.uuid());
            }
        });
        remedies = wire(RemedyService.class);
        procedures = wire(ProcedureService.class);
        replacements = wire(ReplacementService.class);
        objections = wire(ObjectionService.class);
        reading = wire(ProcedureReading.class);
        queries = wire(RemedyQueries.class);
        bureau = persisted(() -> new Office(OfficeKind.BUREAU, "RMB", "江州市司法局", "980100", null));
        agency = persisted(() -> new Office(OfficeKind.AGENCY, "RMA", "江州市法律援助中心", "980100", null));
        officer = aPerson("rm-officer", bureau, Role.COMPLAINT_OFFICER);
        approver = aPerson("rm-approver", bureau, Role.COMPLAINT_APPROVER);
        manager = aPerson("rm-manager", agency, Role.MANAGER);
        auditor = aPerson("rm-auditor", agency, Role.AUDITOR);
        firm = aFirm(em, "明理律师事务所");
        aidCase = theCase("测援民字〔2026〕00001号").saved();
        em.persist(new Handler(new HandlerEntry("L-2", "胡磊", HandlerKind.LAWYER, LocalDate.of(2015, 1, 5), null, null), firm));
        flushAndClear();
        actAs(officer);
    }

    CaseFixture theCase(String no) {
        return aCase(em, agency).no(no).by("L-1", "陈敏艳", firm).assigned(LocalDate.of(2026, 10, 12));
    }

    static ReplacementEntry asking(UUID caseUuid, Asker asker, Origin origin) {
        return new ReplacementEntry(caseUuid, asker, asker == Asker.AGENCY ? null : "高华娜", "139 0000 0001", RECEIVED, "R1",
            "三次开庭前均联系不上", origin);
    }

    static ObjectionEntry objecting(String agencyCode) {
        return new ObjectionEntry(agencyCode, null, Disputed.REFUSAL, "江援不字〔2026〕9号", LocalDate.of(2026, 11, 16), "孙立", "吴涛", "13900000009",
            RECEIVED, "家庭收入低于标准，材料已补齐", null);
    }

    /** A new replacement, at that point. */
    UUID replacementAt(ProcedureStatus status) {
        actAs(officer);
        UUID uuid = remedies.askReplacement(asking(theCase("测援民字〔2026〕R" + UUID.randomUUID().toString().substring(0, 8)).saved().uuid(),
            Asker.HANDLER, null));
        bring(uuid, status);
        return uuid;
    }

    /** A new objection, at that point. */
    UUID objectionAt(ProcedureStatus status) {
        actAs(officer);
        UUID uuid = remedies.object(objecting("RMA"));
        bring(uuid, status);
        return uuid;
    }

    private void bring(UUID uuid, ProcedureStatus status) {
        flushAndClear();
        if (status == ProcedureStatus.RECEIVED) {
            return;
        }
        if (status == ProcedureStatus.WITHDRAWN) {
            procedures.withdraw(uuid, version(uuid), "不再需要");
            flushAndClear();
            return;
        }
        procedures.review(uuid, version(uuid), new ReviewEntry(Opinion.FOR, "经查属实", null));
        flushAndClear();
        actAs(approver);
        switch (status) {
            case GRANTED -> replacements.grant(uuid, version(uuid), order(NewHandler.known("L-2"), null));
            case REFUSED -> replacements.refuse(uuid, version(uuid), "理由不足");
            case UPHELD -> objections.uphold(uuid, version(uuid), "符合条件", RECEIVED.plusDays(7));
            case REJECTED -> objections.reject(uuid, version(uuid), "收入超过标准");
            case CARRIED_OUT -> {
                if (procedure(uuid) instanceof HandlerReplacement) {
                    replacements.grant(uuid, version(uuid), order(NewHandler.known("L-2"), null));
                } else {
                    objections.uphold(uuid, version(uuid), "符合条件", RECEIVED.plusDays(7));
                }
                flushAndClear();
                actAs(officer);
                for (StepRow step : procedure(uuid).facts().steps()) {
                    procedures.tick(uuid, version(uuid), step.uuid(), RECEIVED, null);
                    flushAndClear();
                }
            }
            default -> { }
        }
        flushAndClear();
    }

    static GrantOrder order(NewHandler who, String qualification) {
        return new GrantOrder(who, qualification, RECEIVED.plusDays(3), RECEIVED.plusDays(4), RECEIVED.plusDays(7), RECEIVED.plusDays(2), "同意更换");
    }

    RemedyProcedure procedure(UUID uuid) {
        return em.createQuery("select p from RemedyProcedure p where p.uuid = :uuid", RemedyProcedure.class).setParameter("uuid", uuid).getSingleResult();
    }

    long version(UUID uuid) {
        return procedure(uuid).version();
    }

    ProcedureStatus status(UUID uuid) {
        flushAndClear();
        return procedure(uuid).status();
    }

    static String keyOf(Runnable work) {
        return assertThrows(Problem.class, work::run).key();
    }
}
