package org.pingcha.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That one approver agreed to a proposal. */
@Embeddable
public class Endorsement {
    @Column(name = "person_id", nullable = false)
    private Long personId;

    @Column(nullable = false, length = 60)
    private String name;

    @Column(nullable = false)
    private Instant at;

    protected Endorsement() {
    }

    Endorsement(Long personId, String name, Instant at) {
        this.personId = personId;
        this.name = name;
        this.at = at;
    }

    String name() {
        return name;
    }

    Instant at() {
        return at;
    }

    Long personId() {
        return personId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Endorsement endorsement && personId.equals(endorsement.personId);
    }

    @Override
    public int hashCode() {
        return personId.hashCode();
    }
}
