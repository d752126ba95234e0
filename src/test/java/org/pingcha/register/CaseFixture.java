package org.pingcha.register;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.pingcha.identity.Office;

/** Cases for tests: {@code aCase(em, office).no("江援民字〔2025〕00001号").by(handler).saved()}; everything has a default. */
public final class CaseFixture {
    private final EntityManager em;
    private final Office office;
    private String caseNo = "测援民字〔2025〕00001号";
    private CaseType type = CaseType.CIVIL;
    private CaseStage stage = CaseStage.LITIGATION;
    private String cause = "追索劳动报酬";
    private String recipient = "高华娜";
    private String identityNumber = "11010519491231002X";
    private String licence = "L-1";
    private String handler = "陈敏艳";
    private LawFirm firm;
    private String mail;
    private CaseFlags flags = CaseFlags.NONE;
    private LocalDate assigned = LocalDate.of(2025, 3, 7);
    private LocalDate closed;

    private CaseFixture(EntityManager em, Office office) {
        this.em = em;
        this.office = office;
    }

    public static CaseFixture aCase(EntityManager em, Office office) {
        return new CaseFixture(em, office);
    }

    public CaseFixture no(String value) {
        caseNo = value;
        return this;
    }

    public CaseFixture of(CaseType newType, CaseStage newStage) {
        type = newType;
        stage = newStage;
        return this;
    }

    public CaseFixture about(String value) {
        cause = value;
        return this;
    }

    public CaseFixture helping(String name, String number) {
        recipient = name;
        identityNumber = number;
        return this;
    }

    public CaseFixture mail(String value) {
        mail = value;
        return this;
    }

    public CaseFixture by(String licenceNo, String name, LawFirm theirFirm) {
        licence = licenceNo;
        handler = name;
        firm = theirFirm;
        return this;
    }

    public CaseFixture flagged(CaseFlags value) {
        flags = value;
        return this;
    }

    public CaseFixture assigned(LocalDate value) {
        assigned = value;
        return this;
    }

    public CaseFixture closed(LocalDate value) {
        closed = value;
        return this;
    }

    public AidCase saved() {
        Handler who = em.createQuery("select h from Handler h where h.licenceNo = :no", Handler.class)
            .setParameter("no", licence).getResultStream().findFirst().orElse(null);
        if (who == null) {
            who = new Handler(new HandlerEntry(licence, handler, HandlerKind.LAWYER, LocalDate.of(2012, 2, 6), null, null), firm);
            em.persist(who);
        }
        AidCase aidCase = new AidCase(
            new CaseEntry(caseNo, type, stage, CaseOrigin.APPLIED, ServiceKind.usual(type, stage), AidField.of(type, cause),
                cause, flags, CaseRegions.OWN, new CaseDates(assigned.minusDays(2), assigned, null, null, null, null, closed, null), null),
            new CaseParties(office, firm, who, null), new Recipient(new PersonalData(recipient, identityNumber, "13900000001", mail)), null);
        em.persist(aidCase);
        em.flush();
        return aidCase;
    }

    public static LawFirm aFirm(EntityManager em, String name) {
        LawFirm firm = new LawFirm(name);
        em.persist(firm);
        em.flush();
        return firm;
    }
}
