package org.pingcha.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/**
 * The days that quality control asks for; all but the assignment may be unknown (null).
 *
 * @param grantedOn  aid granted, or the organ's notice received
 * @param assignedOn assigned to firm and handler
 * @param retainerOn retainer and power of attorney signed
 * @param firstMetOn recipient first met
 * @param inspectedOn the organ's file first inspected (阅卷)
 * @param hearingOn  first hearing
 * @param closedOn   the case ended
 * @param filedOn    the closing file was handed in
 */
@Embeddable
public record CaseDates(@Column(name = "granted_on") LocalDate grantedOn,
                        @Column(name = "assigned_on", nullable = false) LocalDate assignedOn,
                        @Column(name = "retainer_on") LocalDate retainerOn,
                        @Column(name = "first_met_on") LocalDate firstMetOn,
                        @Column(name = "file_inspected_on") LocalDate inspectedOn,
                        @Column(name = "hearing_on") LocalDate hearingOn,
                        @Column(name = "closed_on") LocalDate closedOn,
                        @Column(name = "filed_on") LocalDate filedOn) implements Serializable {
    public CaseDates {
        if (assignedOn == null) {
            throw new IllegalArgumentException("A case was assigned on some day");
        }
        if (closedOn != null && closedOn.isBefore(assignedOn)) {
            throw new IllegalArgumentException("A case cannot be closed before it was assigned");
        }
    }

    void audit(Map<String, Object> values) {
        values.put("grantedOn", grantedOn);
        values.put("assignedOn", assignedOn);
        values.put("retainerOn", retainerOn);
        values.put("firstMetOn", firstMetOn);
        values.put("inspectedOn", inspectedOn);
        values.put("hearingOn", hearingOn);
        values.put("closedOn", closedOn);
        values.put("filedOn", filedOn);
    }
}
