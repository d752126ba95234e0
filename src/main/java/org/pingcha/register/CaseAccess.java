package org.pingcha.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** That an inspector may see a case, because work on it was given to them. Written and removed with that work. */
@Entity
@Table(name = "case_access")
@IdClass(CaseAccess.Key.class)
public class CaseAccess {
    @Id
    @Column(name = "case_id")
    private Long caseId;

    @Id
    @Column(name = "person_id")
    private Long personId;

    protected CaseAccess() {
    }

    CaseAccess(Long caseId, Long personId) {
        this.caseId = caseId;
        this.personId = personId;
    }

    /** Both columns together. */
    public record Key(Long caseId, Long personId) implements Serializable {
    }
}
