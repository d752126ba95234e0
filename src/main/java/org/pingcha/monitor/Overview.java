package org.pingcha.monitor;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;
import org.pingcha.scoring.Grade;
import org.pingcha.scoring.GradeScale;

/**
 * All figures of the manager's first page.
 *
 * @param all            over every review that counts
 * @param grades         how many reviews have each grade, best first, none left out
 * @param vetoed         how many reviews a confirmed veto failed
 * @param closed         how many cases were closed in the period
 * @param closedReviewed how many of those have a score
 * @param months         every month of the period, also those without a review
 * @param agencies       by office code
 * @param kinds          by type and stage
 * @param firms          by the firm's UUID; null where the case has none
 * @param deductions     items at which points were taken, most files first
 * @param scale          the cut-offs in force today
 * @param unfiltered     how many reviews there are without any filter; asked only where there are none with it
 */
public record Overview(Sample all, Map<Grade, Long> grades, long vetoed, long closed, long closedReviewed,
                       List<Month> months, List<Group> agencies, List<Kind> kinds, List<Group> firms,
                       List<Lost> deductions, GradeScale scale, long unfiltered) implements Serializable {
    /** The reviews of one month, and how many deductions they have. */
    public record Month(YearMonth month, Sample sample, long cuts) implements Serializable {
    }

    /** The reviews of one agency or firm. */
    public record Group(String key, String name, Sample sample) implements Serializable {
    }

    /** The reviews of one type and stage. */
    public record Kind(CaseType type, CaseStage stage, Sample sample) implements Serializable {
    }

    /**
     * Points taken at one item of one form.
     *
     * @param form   code of the form
     * @param item   code of the item
     * @param text   the item in the reader's language
     * @param files  in how many files
     * @param points how many in all, as the deductions were written
     */
    public record Lost(String form, String item, String text, long files, BigDecimal points) implements Serializable {
    }

    /** How many (file, item) pairs lost points. */
    public long losses() {
        return deductions.stream().mapToLong(Lost::files).sum();
    }

    /** The share of all losses that the first item makes, the first two, and so on to the last, in percent. */
    public List<String> leadingShares() {
        long all = losses();
        long files = 0;
        List<String> shares = new ArrayList<>();
        for (Lost lost : deductions) {
            files += lost.files();
            shares.add(Sample.percent(files, all));
        }
        return shares;
    }

    /** The share of the closed cases that have a score, in percent. */
    public String closedShare() {
        return Sample.percent(closedReviewed, closed);
    }

    public YearMonth firstMonth() {
        return months.get(0).month();
    }

    public YearMonth lastMonth() {
        return months.get(months.size() - 1).month();
    }

    /** The lowest score that is good. */
    public String goodLine() {
        return scale.good().stripTrailingZeros().toPlainString();
    }
}
