package org.pingcha.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.EnumSet;
import java.util.Set;

/** The reviewer's opinion on how hard the case was, with reasons from the list. */
@Embeddable
public class DifficultyOpinion {
    @Enumerated(EnumType.STRING)
    @Column(name = "difficulty", length = 10)
    private Difficulty level;

    @Column(name = "difficulty_note", length = 500)
    private String note;

    @ElementCollection
    @CollectionTable(name = "file_review_reason", joinColumns = @JoinColumn(name = "review_id"))
    @Column(name = "reason", nullable = false, length = 30)
    @Enumerated(EnumType.STRING)
    private Set<DifficultyReason> reasons = EnumSet.noneOf(DifficultyReason.class);

    protected DifficultyOpinion() {
    }

    static DifficultyOpinion none() {
        return new DifficultyOpinion();
    }

    void state(Difficulty stated, Set<DifficultyReason> why, String remark) {
        level = stated;
        reasons.retainAll(why);
        reasons.addAll(why);
        note = remark == null || remark.isBlank() ? null : remark.strip();
    }

    public Difficulty level() {
        return level;
    }

    public Set<DifficultyReason> reasons() {
        return reasons.isEmpty() ? Set.of() : EnumSet.copyOf(reasons);
    }

    public String note() {
        return note;
    }
}
