package org.pingcha.complaint;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.EnumSet;
import java.util.Set;
import org.pingcha.shared.Problem;

/** How urgent and how sensitive a complaint is, with at least one reason. */
@Embeddable
public class Triage {
    @Column(nullable = false)
    private boolean urgent;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Sensitivity sensitivity = Sensitivity.ORDINARY;

    @ElementCollection
    @CollectionTable(name = "complaint_triage_reason", joinColumns = @JoinColumn(name = "complaint_id"))
    @Column(name = "reason", nullable = false, length = 24)
    @Enumerated(EnumType.STRING)
    private Set<TriageReason> reasons = EnumSet.noneOf(TriageReason.class);

    @Column(name = "triage_note", length = 500)
    private String note;

    void set(boolean nowUrgent, Sensitivity nowSensitivity, Set<TriageReason> why, String words) {
        if (why.isEmpty()) {
            throw new Problem("complaint.problem.triageReason");
        }
        if (nowUrgent && why.equals(EnumSet.of(TriageReason.ORDINARY_MATTER))) {
            throw new Problem("complaint.problem.triageOrdinary");
        }
        urgent = nowUrgent;
        sensitivity = nowSensitivity;
        reasons.clear();
        reasons.addAll(why);
        note = words == null || words.isBlank() ? null : words.strip();
    }

    boolean urgent() {
        return urgent;
    }

    Sensitivity sensitivity() {
        return sensitivity;
    }

    String note() {
        return note;
    }

    Set<TriageReason> reasons() {
        return Set.copyOf(reasons);
    }
}
