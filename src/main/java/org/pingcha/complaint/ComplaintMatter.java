package org.pingcha.complaint;

import jakarta.persistence.Column;
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
import org.pingcha.shared.Problem;

/** One matter of a complaint, of those that its rule set knows, and what was found of it. */
@Entity
@Table(name = "complaint_matter")
public class ComplaintMatter {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_matter_seq")
    @SequenceGenerator(name = "complaint_matter_seq", sequenceName = "complaint_matter_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "complaint_id", updatable = false)
    private Complaint complaint;

    @Column(nullable = false, length = 10, updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Finding finding;

    @Column(length = 4000)
    private String reason;

    protected ComplaintMatter() {
    }

    ComplaintMatter(Complaint complaint, String code) {
        this.complaint = complaint;
        this.code = code;
    }

    void find(Finding found, String why) {
        if (found == null || why == null || why.isBlank()) {
            throw new Problem("complaint.problem.finding", code);
        }
        finding = found;
        reason = why.strip();
    }

    String code() {
        return code;
    }

    Finding finding() {
        return finding;
    }

    String reason() {
        return reason;
    }
}
