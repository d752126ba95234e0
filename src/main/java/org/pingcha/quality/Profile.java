package org.pingcha.quality;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.pingcha.complaint.Finding;
import org.pingcha.complaint.SubjectComplaints;
import org.pingcha.opinion.OpinionVoices;
import org.pingcha.referral.ReferralRow;
import org.pingcha.scoring.Interval;
import org.pingcha.survey.Heard;

/**
 * What is known of a handler or a firm from the cases in the reader's offices.
 *
 * @param row        figures, raw and drawn towards what is usual
 * @param halves     closed cases by half-year, the oldest first
 * @param losses     what points were lost for, the most frequent first
 * @param inTime     steps taken in time
 * @param steps      steps that can be judged
 * @param heard      what the recipients of the cases said
 * @param organs     what organs said
 * @param assigned   cases assigned this year
 * @param hours      this year's hours of public service, struck ones among them; empty for firms
 * @param served     this year's hours that count
 */
public record Profile(Subject subject, SubjectRow row, List<Half> halves, List<Loss> losses, long inTime, long steps, Heard heard,
                      OpinionVoices organs, long assigned,
                      List<SubjectComplaints.Row> complaints, List<ReferralRow> referrals, List<HoursRow> hours, BigDecimal served) implements Serializable {
    /** The cases closed in half a year, by grade. */
    public record Half(int year, int half, long excellent, long good, long pass, long fail, long ungraded) implements Serializable {
        public long all() {
            return excellent + good + pass + fail + ungraded;
        }
    }

    /**
     * An item at which points were lost.
     *
     * @param form  the form's code
     * @param text  the item's wording
     * @param files in how many files
     */
    public record Loss(String form, String item, String text, long files, BigDecimal points) implements Serializable {
    }

    /** {@code 88.9%} of the steps in time, or a dash. */
    public String inTimeText() {
        return steps == 0 ? "—" : BigDecimal.valueOf(inTime * 100).divide(BigDecimal.valueOf(steps), 1, RoundingMode.HALF_UP) + "%";
    }

    /** Wilson's interval of that share in percent, or a dash. */
    public String inTimeRange() {
        return Interval.share(inTime, steps, Interval.LEVEL).map(share -> Numbers.range(100 * share.low(), 100 * share.high()) + "%").orElse("—");
    }

    public long upheld() {
        return complaints.stream().filter(complaint -> complaint.finding() != null && complaint.finding() != Finding.UNFOUNDED).count();
    }
}
