package org.pingcha.complaint;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pingcha.shared.Problem;

/** What the inquiry proposes, in one round: approved, or sent back with remarks and followed by the next. */
@Entity
@Table(name = "complaint_proposal")
public class Proposal {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_proposal_seq")
    @SequenceGenerator(name = "complaint_proposal_seq", sequenceName = "complaint_proposal_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "complaint_id", updatable = false)
    private Complaint complaint;

    /** How it stands. */
    public enum State { OPEN, AMENDED, APPROVED }

    @Column(name = "round_no", nullable = false, updatable = false)
    private int round;

    @ElementCollection
    @CollectionTable(name = "complaint_proposal_outcome", joinColumns = @JoinColumn(name = "proposal_id"))
    @Column(name = "outcome", nullable = false, length = 24)
    @Enumerated(EnumType.STRING)
    private Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);

    @Column(nullable = false, length = 8000, updatable = false)
    private String reasoning;

    /** The findings of this round, {@code N1=SUBSTANTIATED;N4=UNFOUNDED}: later rounds may find otherwise. */
    @Column(nullable = false, length = 4000, updatable = false)
    private String findings;

    @Column(name = "correct_by", updatable = false)
    private LocalDate correctBy;

    @Column(name = "proposed_by_id", nullable = false, updatable = false)
    private Long proposedById;

    @Column(name = "proposed_by", nullable = false, length = 60, updatable = false)
    private String proposedBy;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    @ElementCollection
    @CollectionTable(name = "complaint_endorsement", joinColumns = @JoinColumn(name = "proposal_id"))
    private Set<Endorsement> endorsements = new HashSet<>();

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private State state;

    @Column(length = 4000)
    private String remarks;

    @Column(name = "decided_by_id")
    private Long decidedById;

    @Column(name = "decided_by", length = 60)
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Proposal() {
    }

    Proposal(Complaint complaint, int round, ProposalEntry entry, String findings, Acting by) {
        if (entry.outcomes().isEmpty()) {
            throw new Problem("complaint.problem.noOutcome");
        }
        if (entry.outcomes().contains(Outcome.NO_ACTION) && entry.outcomes().size() > 1) {
            throw new Problem("complaint.problem.noActionAlone");
        }
        if (entry.outcomes().contains(Outcome.DATED_CORRECTION) != (entry.correctBy() != null)) {
            throw new Problem("complaint.problem.correctBy");
        }
        this.complaint = complaint;
        this.round = round;
        this.outcomes.addAll(entry.outcomes());
        this.reasoning = entry.reasoning().strip();
        this.findings = findings;
        this.correctBy = entry.correctBy();
        this.proposedById = by.actor().personId();
        this.proposedBy = by.actor().name();
        this.proposedAt = by.at();
        this.state = State.OPEN;
    }

    void amend(String words, Acting by) {
        if (words == null || words.isBlank()) {
            throw new Problem("complaint.problem.remarks");
        }
        decide(State.AMENDED, words, by);
    }

    /** One more approver agrees; true where that makes enough of them. */
    boolean endorse(int needed, Acting by) {
        if (endorsements.stream().anyMatch(given -> given.personId().equals(by.actor().personId()))) {
            throw new Problem("complaint.problem.endorsedAlready");
        }
        endorsements.add(new Endorsement(by.actor().personId(), by.actor().name(), by.at()));
        return endorsements.size() >= needed;
    }

    void approve(String words, Acting by) {
        decide(State.APPROVED, words, by);
    }

    private void decide(State how, String words, Acting by) {
        state = how;
        remarks = words == null || words.isBlank() ? null : words.strip();
        decidedById = by.actor().personId();
        decidedBy = by.actor().name();
        decidedAt = by.at();
    }

    ProposalRow row() {
        Map<String, Finding> found = new TreeMap<>();
        for (String one : findings.split(";")) {
            found.put(one.substring(0, one.indexOf('=')), Finding.valueOf(one.substring(one.indexOf('=') + 1)));
        }
        return new ProposalRow(round, Set.copyOf(outcomes), reasoning, found, correctBy, proposedBy, proposedAt, state, remarks, decidedBy, decidedAt,
            endorsements.stream().sorted(Comparator.comparing(Endorsement::at)).map(Endorsement::name).toList());
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    State state() {
        return state;
    }

    int round() {
        return round;
    }

    Set<Outcome> outcomes() {
        return Set.copyOf(outcomes);
    }

    Long proposedById() {
        return proposedById;
    }

    LocalDate correctBy() {
        return correctBy;
    }

    String reasoning() {
        return reasoning;
    }
}
