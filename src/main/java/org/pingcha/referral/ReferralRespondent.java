package org.pingcha.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.pingcha.rules.RespondentSort;

/** Against whom it is, as known when it was opened or as the office completed it. */
@Embeddable
public class ReferralRespondent {
    @Enumerated(EnumType.STRING)
    @Column(name = "respondent_sort", nullable = false, length = 10)
    private RespondentSort sort;

    @Column(name = "respondent_name", length = 100)
    private String name;

    @Column(name = "licence_no", length = 40)
    private String licenceNo;

    @Column(name = "firm_id")
    private Long firmId;

    @Column(name = "firm_name", length = 100)
    private String firmName;

    protected ReferralRespondent() {
    }

    /** Name and firm may be unknown (null) until the dossier is signed. */
    ReferralRespondent(RespondentSort sort, String name, String licenceNo, Long firmId, String firmName) {
        this.sort = sort;
        this.name = blankToNull(name);
        this.licenceNo = blankToNull(licenceNo);
        this.firmId = firmId;
        this.firmName = blankToNull(firmName);
    }

    static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    RespondentSort sort() {
        return sort;
    }

    /** Who it is: the lawyer, or the firm; null where unknown. */
    String name() {
        return sort == RespondentSort.FIRM ? firmName : name;
    }

    String lawyer() {
        return name;
    }

    String licenceNo() {
        return licenceNo;
    }

    Long firmId() {
        return firmId;
    }

    String firmName() {
        return firmName;
    }
}
