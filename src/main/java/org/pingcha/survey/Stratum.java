package org.pingcha.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.pingcha.register.CaseType;

/**
 * One kind of case in a campaign.
 *
 * @param quota   how many completed answers are wanted at most; null for any number
 * @param inFrame how many cases there were when it was drawn
 * @param drawn   how many of them are invited
 */
@Embeddable
public record Stratum(@Enumerated(EnumType.STRING) @Column(name = "case_type", nullable = false, length = 20) CaseType type,
                      @Column Integer quota,
                      @Column(name = "in_frame", nullable = false) int inFrame,
                      @Column(nullable = false) int drawn) implements Serializable {
    Stratum counted(int frame, int sample) {
        return new Stratum(type, quota, frame, sample);
    }
}
