package org.pingcha.correction;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.shared.Problem;

/**
 * What was ordered: what was found and where, whom it concerns, what they must put right, by whom and under which rules.
 */
@MappedSuperclass
public abstract class CorrectionFile {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "corrective_action_seq")
    @SequenceGenerator(name = "corrective_action_seq", sequenceName = "corrective_action_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(nullable = false, length = 60, updatable = false)
    private String number;

    /** The agency it belongs to, and the addressee where no firm is concerned. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "office_id", nullable = false, updatable = false)
    private Office office;

    @Embedded
    private Origin origin;

    @Embedded
    private Concern concern;

    @ElementCollection
    @CollectionTable(name = "corrective_fault", joinColumns = @JoinColumn(name = "correction_id"))
    @OrderColumn(name = "place")
    private List<Fault> faults = new ArrayList<>();

    @Column(nullable = false, length = 4000, updatable = false)
    private String demand;

    @Column(name = "rule_set_id", nullable = false, updatable = false)
    private Long ruleSetId;

    @Column(name = "ordered_by_id", nullable = false, updatable = false)
    private Long orderedById;

    @Column(name = "ordered_by_name", nullable = false, length = 60, updatable = false)
    private String orderedByName;

    /** The name of the office that ordered it; the addressee reads that and not the person. */
    @Column(name = "ordering_office", nullable = false, length = 100, updatable = false)
    private String orderingOffice;

    @Column(name = "ordered_at", nullable = false, updatable = false)
    private Instant orderedAt;

    @Column(name = "checks_wanted", nullable = false, updatable = false)
    private int checksWanted;

    /** The earlier order that did not help; null for a first one. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "repeats_id", updatable = false)
    private CorrectiveAction repeats;

    @Version
    private long version;

    protected CorrectionFile() {
    }

    CorrectionFile(UUID uuid, String number, Finding about, CorrectionOrder order, Terms terms, Office office,
                   CorrectiveAction repeats, Actor by, Instant at) {
        this.uuid = uuid;
        this.number = number;
        this.office = office;
        this.origin = about.origin();
        this.concern = about.concern();
        about.faults().stream().filter(fault -> order.topics().contains(fault.topic())).forEach(faults::add);
        if (faults.isEmpty()) {
            throw new Problem("correction.problem.noFault");
        }
        this.demand = order.demand().strip();
        this.ruleSetId = terms.ruleSetId();
        this.checksWanted = terms.checks();
        this.orderedById = by.personId();
        this.orderedByName = by.name();
        this.orderingOffice = terms.orderingOffice();
        this.orderedAt = at;
        this.repeats = repeats;
    }

    boolean isOrderedBy(Long person) {
        return orderedById.equals(person);
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

    Origin origin() {
        return origin;
    }

    Concern concern() {
        return concern;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    String demand() {
        return demand;
    }

    Long ruleSetId() {
        return ruleSetId;
    }

    String orderedByName() {
        return orderedByName;
    }

    String orderingOffice() {
        return orderingOffice;
    }

    Instant orderedAt() {
        return orderedAt;
    }

    int checksWanted() {
        return checksWanted;
    }

    /** Null for a first order. */
    CorrectiveAction repeats() {
        return repeats;
    }

    long version() {
        return version;
    }
}
