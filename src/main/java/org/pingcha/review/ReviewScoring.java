package org.pingcha.review;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.pingcha.instrument.SheetView;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.rules.RuleBook;
import org.pingcha.scoring.Assessment;
import org.pingcha.scoring.ItemMark;
import org.pingcha.scoring.Tally;
import org.pingcha.scoring.VetoMark;

/** Brings a sheet, its vetoes and the round's rules to the arithmetic. Pure. */
final class ReviewScoring {
    private ReviewScoring() {
    }

    /** The result of a complete sheet; refused where too few points apply. */
    static Assessment assess(SheetView sheet, Collection<VetoMark> vetoes, RuleBook rules) {
        return Assessment.of(marks(sheet), vetoes, rules.gradeScale(), rules.minimumApplicable());
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
