package org.pingcha.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * What an alert is about.
 *
 * @param label  how staff read it: a case number, a name; never the recipient
 * @param page   the address of its page
 * @param caseId the case where it is one; else null
 */
@Embeddable
public record About(@Enumerated(EnumType.STRING) @Column(name = "about_kind", nullable = false, length = 10, updatable = false) AboutKind kind,
                    @Column(name = "about_id", nullable = false, updatable = false) long id,
                    @Column(nullable = false, length = 200) String label, @Column(nullable = false, length = 200) String page,
                    @Column(name = "case_id") Long caseId) implements Serializable {
}
