package org.pingcha.referral;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.shared.Problem;

/** What is referred: against whom, for what, proven by what, by whom it was found and to whom it goes. */
@MappedSuperclass
public abstract class ReferralFile {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "misconduct_referral_seq")
    @SequenceGenerator(name = "misconduct_referral_seq", sequenceName = "misconduct_referral_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "referral_no", nullable = false, length = 60, updatable = false)
    private String number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "office_id", updatable = false)
    private Office office;

    @Column(nullable = false, length = 20, updatable = false)
    private String source;

    @Column(name = "source_id", nullable = false, updatable = false)
    private UUID sourceId;

    @Column(name = "handler_id", updatable = false)
    private Long handlerId;

    @Column(name = "case_id", updatable = false)
    private Long caseId;

    @Column(name = "case_no", length = 60, updatable = false)
    private String caseNo;

    @Column(name = "case_stage", length = 30, updatable = false)
    private String caseStage;

    /** Null where it was opened before there were rules on misconduct. */
    @Column(name = "rule_set_id", updatable = false)
    private Long ruleSetId;

    @Embedded
    private ReferralRespondent respondent;

    @ElementCollection
    @CollectionTable(name = "misconduct_referral_type", joinColumns = @JoinColumn(name = "referral_id"))
    @Column(name = "type", nullable = false, length = 40)
    private Set<String> types = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "misconduct_referral_article", joinColumns = @JoinColumn(name = "referral_id"))
    @Column(name = "article", nullable = false, length = 20)
    private Set<String> articles = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "misconduct_referral_involved", joinColumns = @JoinColumn(name = "referral_id"))
    @Column(name = "person_id", nullable = false)
    private Set<Long> involved = new TreeSet<>();

    @Column(nullable = false, length = 8000, updatable = false)
    private String grounds;

    @Embedded
    private Charge charge;

    @ElementCollection
    @CollectionTable(name = "misconduct_referral_evidence", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "place")
    @Column(name = "document_uuid", nullable = false)
    private List<UUID> evidence = new ArrayList<>();

    @Column(name = "opened_by_id", nullable = false, updatable = false)
    private Long openedById;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    /** The bureau it goes to, chosen with the dossier. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "bureau_id")
    private Office bureau;

    @Version
    private long version;

    protected ReferralFile() {
    }

    ReferralFile(MisconductFinding finding, Opening opening, Actor by, Instant at) {
        this.uuid = UUID.randomUUID();
        this.number = opening.number();
        this.office = opening.office();
        this.source = finding.source();
        this.sourceId = finding.sourceId();
        this.handlerId = finding.handlerId();
        this.caseId = finding.caseId();
        this.caseNo = opening.caseNo();
        this.caseStage = opening.caseStage();
        this.ruleSetId = opening.ruleSetId();
        this.respondent = opening.respondent();
        this.types.addAll(opening.types());
        this.articles.addAll(opening.articles());
        this.involved.addAll(finding.involved());
        this.grounds = finding.grounds().strip();
        this.evidence.addAll(finding.evidenceIds());
        this.openedById = by.personId();
        this.openedAt = at;
    }

    /** Takes over the dossier; whether it may be changed now is the procedure's affair. */
    void fill(DossierEntry entry, ReferralRespondent who, Office to, LocalDate limitationOn, LocalDate today) {
        if (entry.conductOn().isAfter(today)) {
            throw new Problem("referral.problem.conductDay");
        }
        respondent = who;
        charge = new Charge(entry, limitationOn);
        types.clear();
        types.addAll(entry.types());
        articles.clear();
        articles.addAll(entry.articles());
        evidence.clear();
        evidence.addAll(entry.evidence());
        bureau = to;
    }

    /** @throws Problem where something is missing that a bureau needs */
    void mustBeWhole() {
        if (charge == null || bureau == null || respondent.name() == null || types.isEmpty() || articles.isEmpty()) {
            throw new Problem("referral.problem.incomplete");
        }
    }

    void goesTo(Office other) {
        bureau = other;
    }

    boolean isInvolved(Long person) {
        return involved.contains(person);
    }

    /** What it is about, as others read it. */
    ReferralBrief brief() {
        return new ReferralBrief(id, uuid, number, office.id(), office.code(), office.name(), office.divisionCode(), source, sourceId, handlerId, caseId, caseNo, caseStage,
            respondent.sort(), respondent.name(), respondent.lawyer(), respondent.licenceNo(), respondent.firmId(), respondent.firmName(),
            List.copyOf(types), List.copyOf(articles), grounds, charge == null ? null : new ReferralBrief.Laid(charge.conductOn(), charge.limitationOn(),
            charge.facts(), charge.aggravating(), charge.mitigating(), charge.proposal(), charge.proposedPenalty(), charge.consent(), charge.contact()),
            List.copyOf(evidence), bureau == null ? null : bureau.id(), bureau == null ? null : bureau.code(), bureau == null ? null : bureau.name(),
            bureau == null ? null : bureau.divisionCode(), openedAt, ruleSetId);
    }

    Long id() {
        return id;
    }

    UUID uuid() {
        return uuid;
    }

    String number() {
        return number;
    }

    Office office() {
        return office;
    }

    Long handlerId() {
        return handlerId;
    }

    ReferralRespondent respondent() {
        return respondent;
    }

    /** Null until the dossier was completed. */
    Charge charge() {
        return charge;
    }

    /** Null until the dossier was completed. */
    Office bureau() {
        return bureau;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** Null where it was opened before there were rules on misconduct. */
    Long ruleSetId() {
        return ruleSetId;
    }

    long version() {
        return version;
    }
}
