package org.pingcha.review;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.pingcha.instrument.SheetQueries;
import org.pingcha.instrument.SheetView;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleQueries;
import org.pingcha.scoring.Assessment;
import org.pingcha.scoring.ItemMark;
import org.pingcha.scoring.Tally;
import org.pingcha.scoring.VetoMark;

/** Brings a sheet, its vetoes and the round's rules to the arithmetic. */
@Dependent
class ReviewScoring {
    @EJB
    RuleQueries rules;

    @Inject
    SheetQueries sheets;

    /** What a submitted sheet comes to with the vetoes as they stand; refused where too few points apply. */
    Assessment assess(FileReview review, long sheet) {
        RuleBook book = rules.byId(review.round().ruleSetId());
        List<VetoMark> vetoes = review.vetoes().stream().map(VetoFinding::mark).toList();
        return Assessment.of(marks(sheets.sheet(sheet, Locale.SIMPLIFIED_CHINESE)), vetoes, book.gradeScale(),
            book.minimumApplicable());
    }

    /** The sums of what was answered so far. */
    static Tally tally(SheetView sheet) {
        return Tally.of(sheet.items().filter(item -> item.earned() != null).map(ReviewScoring::mark).toList());
    }

    private static List<ItemMark> marks(SheetView sheet) {
        return sheet.items().filter(item -> item.max() != null).map(ReviewScoring::mark).toList();
    }

    /** An optional item that nobody answered does not apply, as one marked so. */
    private static ItemMark mark(ItemView item) {
        if (item.earned() == null) {
            return ItemMark.notApplicable(item.code(), item.max());
        }
        BigDecimal taken = item.max().subtract(item.earned());
        return taken.signum() == 0 ? ItemMark.full(item.code(), item.max()) : ItemMark.less(item.code(), item.max(), taken);
    }
}
