package org.pingcha.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.pingcha.register.CaseType;

/** A type of case that an inspector marks; whoever has none marks them all. */
@Entity
@Table(name = "inspector_field")
@IdClass(InspectorField.Key.class)
public class InspectorField {
    @Id
    @Column(name = "person_id")
    private Long personId;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "case_type", length = 20)
    private CaseType caseType;

    protected InspectorField() {
    }

    InspectorField(Long personId, CaseType caseType) {
        this.personId = personId;
        this.caseType = caseType;
    }

    /** Both columns together. */
    public record Key(Long personId, CaseType caseType) implements Serializable {
    }
}
