package org.pingcha.referral;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;

/** Misconduct on its way to the justice bureau. Opened by another room's decision, once for each thing it was found in. */
@Entity
@Table(name = "misconduct_referral")
public class MisconductReferral {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "misconduct_referral_seq")
    @SequenceGenerator(name = "misconduct_referral_seq", sequenceName = "misconduct_referral_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

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

    @ElementCollection
    @CollectionTable(name = "misconduct_referral_type", joinColumns = @JoinColumn(name = "referral_id"))
    @Column(name = "type", nullable = false, length = 40)
    private Set<String> types = new TreeSet<>();

    @Column(nullable = false, length = 8000, updatable = false)
    private String grounds;

    @ElementCollection
    @CollectionTable(name = "misconduct_referral_evidence", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "place")
    @Column(name = "document_uuid", nullable = false)
    private List<UUID> evidence = new ArrayList<>();

    @Column(name = "opened_by_id", nullable = false, updatable = false)
    private Long openedById;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ReferralState state;

    @Version
    private long version;

    protected MisconductReferral() {
    }

    MisconductReferral(MisconductFinding finding, Office office, Actor by, Instant at) {
        this.uuid = UUID.randomUUID();
        this.office = office;
        this.source = finding.source();
        this.sourceId = finding.sourceId();
        this.handlerId = finding.handlerId();
        this.caseId = finding.caseId();
        this.types.addAll(finding.types());
        this.grounds = finding.grounds().strip();
        this.evidence.addAll(finding.evidenceIds());
        this.openedById = by.personId();
        this.openedAt = at;
        this.state = ReferralState.PROPOSED;
    }

    UUID uuid() {
        return uuid;
    }
}
