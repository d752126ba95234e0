package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.pingcha.referral.ReferralOutcome;
import org.pingcha.referral.ReferralQueries;
import org.pingcha.remedy.ProcedureRow;
import org.pingcha.remedy.RemedyQueries;

/** What came of the complaint on show: a referral, procedures beside it, and its file. */
@Named
@ViewScoped
public class ComplaintSequel implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    ComplaintQueries queries;
    @EJB
    ReferralQueries referrals;
    @EJB
    RemedyQueries beside;

    private ReferralOutcome referral;
    private List<ProcedureRow> procedures;
    private List<FileItemRow> file = List.of();

    void open(UUID complaint) {
        referral = referrals.outcomeOf(ComplaintCourse.ROOM, complaint).orElse(null);
        procedures = beside.forOrigin(ComplaintCourse.ROOM, complaint);
        file = queries.fileIndex(complaint);
    }

    /** How the referral fares; null where nothing was referred. */
    public ReferralOutcome getReferral() {
        return referral;
    }

    /** Replacements and objections that were started from it. */
    public List<ProcedureRow> getProcedures() {
        return procedures;
    }

    /** What the file held when it was archived; empty before. */
    public List<FileItemRow> getFile() {
        return file;
    }
}
