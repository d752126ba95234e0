package org.pingcha.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Against whom a complaint is; by name, and by id where an officer found out who is meant. */
@Embeddable
public class Respondent {
    @Enumerated(EnumType.STRING)
    @Column(name = "respondent_kind", nullable = false, length = 20)
    private RespondentKind kind;

    @Column(name = "respondent_name", nullable = false, length = 100)
    private String name;

    @Column(name = "respondent_office_id")
    private Long officeId;

    @Column(name = "respondent_firm_id")
    private Long firmId;

    @Column(name = "respondent_handler_id")
    private Long handlerId;

    protected Respondent() {
    }

    Respondent(RespondentEntry entry) {
        kind = entry.kind();
        name = entry.name().strip();
        officeId = entry.officeId();
        firmId = entry.firmId();
        handlerId = entry.handlerId();
    }

    RespondentEntry entry() {
        return new RespondentEntry(kind, name, officeId, firmId, handlerId);
    }

    RespondentKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    /** The firm that answers for it; null for agencies and where nobody found out. */
    Long firmId() {
        return firmId;
    }

    /** The agency that it is; null for others and where nobody found out. */
    Long officeId() {
        return officeId;
    }

    Long handlerId() {
        return handlerId;
    }
}
